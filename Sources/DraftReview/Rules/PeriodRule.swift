import DraftText

/// “十三五”期间 and a year that is not in it, in one sentence about what was done.
enum PeriodRule: ReviewRule {
  static let ids: [RuleID] = [.periodMismatch]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.flatMap { document in
      document.paragraphs.flatMap { paragraph -> [Finding] in
        // A paragraph that begins with a period is all about it.
        let isSet =
          SentenceTimes.read(0..<paragraph.scalars.count, of: paragraph).map { $0.period.range.lowerBound < 2 } ?? false
        let ranges = isSet ? [0..<paragraph.scalars.count] : paragraph.sentences
        return ranges.compactMap { finding($0, paragraph) }
      }
    }
  }

  private static func finding(_ range: Range<Int>, _ paragraph: Paragraph) -> Finding? {
    guard let (period, years) = SentenceTimes.read(range, of: paragraph) else { return nil }
    // The year before a period is what its growth is measured from.
    guard
      let wrong = years.first(where: { $0.span.first > period.span.last || $0.span.last < period.span.first - 1 })
    else {
      return nil
    }
    return Finding(
      .periodMismatch, .doubt, identity: [period.span.text, wrong.span.text, paragraph.text(wrong.clause)],
      ["period": paragraph.text(period.range), "span": period.span.text, "year": wrong.span.text],
      at: [paragraph.passage(wrong.clause), paragraph.passage(period.range)],
      arithmetic: ["\(wrong.span.text) ∉ \(period.span.text)"])
  }
}
