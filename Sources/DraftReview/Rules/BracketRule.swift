import DraftText

/// The numbers of headings of one level are written with brackets of one width: （一） and not (一) beside it.
enum BracketRule: ReviewRule {
  static let ids: [RuleID] = [.numbering]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.compactMap { document in
      let headings = document.headings.filter { $0.level == 2 }
      let half = headings.filter { $0.passage.text.hasPrefix("(") }
      let full = headings.filter { $0.passage.text.hasPrefix("（") }
      let (few, many) = half.count <= full.count ? (half, full) : (full, half)
      guard let odd = few.first, let usual = many.first else { return nil }
      return Finding(
        .numbering, .note, identity: ["brackets", odd.title, usual.title],
        [
          "title": odd.passage.text, "before": usual.passage.text, "count": String(few.count),
          "of": String(headings.count), "kind": "brackets",
        ], at: [odd.passage, usual.passage])
    }
  }
}
