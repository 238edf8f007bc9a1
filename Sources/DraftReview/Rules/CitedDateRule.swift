import DraftText

/// The year of a document's number is the year in which the sentence says it was issued: 2024年1月印发《…》（…〔2024〕2号）.
enum CitedDateRule: ReviewRule {
  static let ids: [RuleID] = [.citation]

  private static let issued = ["印发", "下发", "出台"]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.citations.compactMap { citation in
      guard let year = citation.numberYear else { return nil }
      let paragraph = corpus.documents[citation.document].paragraphs[citation.paragraph]
      // From the end of the citation before to this one.
      let before = corpus.citations.last {
        $0.document == citation.document && $0.paragraph == citation.paragraph && $0.end <= citation.start
      }
      let lead = max(citation.sentence.lowerBound, before?.end ?? 0)..<citation.start
      let words = paragraph.text(lead)
      guard issued.contains(where: { words.hasSuffix($0) || words.hasSuffix($0 + "了") || words.hasSuffix($0 + "的") }),
        let dated = SentenceTimes.mentions(lead, of: paragraph).last(where: \.span.isYear), dated.span.first != year
      else { return nil }
      return Finding(
        .citation, abs(dated.span.first - year) > 1 ? .contradiction : .doubt,
        identity: [citation.plain, citation.number, dated.span.text],
        [
          "title": citation.title, "got": citation.number, "right": dated.span.text, "kind": "date",
        ], at: [citation.passage, paragraph.passage(dated.range)], arithmetic: ["\(year) ≠ \(dated.span.first)"])
    }
  }
}
