import DraftText

/// A document that is cited more than once spans the same years wherever it is cited: 《…纲要（2021-2035年）》.
enum CitedYearsRule: ReviewRule {
  static let ids: [RuleID] = [.citation]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    let dated = Dictionary(grouping: corpus.citations.filter { !$0.years.isEmpty }, by: \.plain)
    return dated.sorted { $0.key < $1.key }.flatMap { plain, citations -> [Finding] in
      let counts = Dictionary(grouping: citations, by: \.years)
      guard counts.count > 1 else { return [] }
      // The spelling that most documents use is taken for the right one.
      let common = counts.max {
        (Set($0.value.map(\.document)).count, $0.value.count, $0.key) < (
          Set($1.value.map(\.document)).count, $1.value.count, $1.key
        )
      }
      guard let common else { return [] }
      return counts.filter { $0.key != common.key }.sorted { $0.key < $1.key }.flatMap { years, wrong in
        wrong.map { citation in
          let other =
            common.value.first { $0.document == citation.document }
            ?? common.value.first { corpus.place(of: $0.document) == corpus.place(of: citation.document) }
            ?? common.value[0]
          return Finding(
            .citation, .contradiction,
            identity: [plain, years, common.key, corpus.documents[citation.document].title],
            ["title": citation.title, "other": other.title, "got": years, "right": common.key],
            at: [citation.passage, other.passage],
            arithmetic: ["\(years) ≠ \(common.key)"])
        }
      }
    }
  }
}
