import DraftText

/// The growth of a plan period is measured from the year before it: from 2015 for “十三五” (2016–2020), not from its first year.
enum BaseYearRule: ReviewRule {
  static let ids: [RuleID] = [.baseYear]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.enumerated().compactMap { index, document in
      guard let (period, passage) = period(of: document) else { return nil }
      let starts = corpus.claims[index].filter {
        $0.form == .from && $0.time == TimeSpan(period.first) && $0.phase == .past
      }
      let ends = corpus.claims[index].filter { $0.form == .to && $0.time?.last == period.last }
      let wrong = starts.filter { start in ends.contains { $0.sentence == start.sentence && $0.key == start.key } }
      guard let first = wrong.first else { return nil }
      let years = period.last - period.first
      return Finding(
        .baseYear, .note, identity: [period.text] + wrong.map { $0.key.core + $0.number.text },
        [
          "span": period.text, "year": String(period.first), "right": String(period.first - 1),
          "years": String(years), "subjects": wrong.map(\.subject).joined(separator: "、"),
        ], at: [first.passage, passage],
        arithmetic: ["\(period.last) − \(period.first) = \(years) < \(years + 1)"])
    }
  }

  /// The period that the part about the past begins with.
  private static func period(of document: DraftDocument) -> (TimeSpan, Passage)? {
    for (paragraph, phase) in zip(document.paragraphs, document.phases) where phase == .past {
      let range = 0..<paragraph.scalars.count
      if let (period, _) = SentenceTimes.read(range, of: paragraph), period.range.lowerBound < 2 {
        return (period.span, paragraph.passage(period.range))
      }
    }
    return nil
  }
}
