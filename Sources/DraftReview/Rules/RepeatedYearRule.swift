import DraftText
import PlanModel

/// A year that repeats the one before to the last digit, in a series that otherwise moves.
enum RepeatedYearRule: ReviewRule {
  static let ids: [RuleID] = [.repeatedYear]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.series.flatMap { series in
      zip(series.values, series.values.dropFirst()).compactMap { before, value -> Finding? in
        guard before.number == value.number, value.number.value.significandDigits > 2,
          Set(series.values.map(\.number)).count > series.values.count / 2
        else { return nil }
        let years = "\(before.year ?? 0)、\(value.year ?? 0)"
        return Finding(
          .repeatedYear, .doubt, identity: [series.key.core, series.place, years, value.number.text],
          ["subject": series.subject, "place": series.place, "years": years, "got": value.number.text],
          at: [value.passage, before.passage],
          arithmetic: ["\(before.year ?? 0) = \(value.year ?? 0) = \(value.number.text)"])
      }
    }
  }
}
