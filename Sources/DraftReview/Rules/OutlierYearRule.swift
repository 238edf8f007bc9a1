import DraftText
import PlanModel

/// A year that leaves its series: it moves by more than 30 % and by more than twice the median of the other changes.
enum OutlierYearRule: ReviewRule {
  static let ids: [RuleID] = [.outlierYear]

  /// The least change that is looked at, as the ratio of two years.
  private static let leastChange = 0.3
  private static let timesMedian = 2.0

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.series.flatMap { series -> [Finding] in
      guard series.values.count > 4, series.values.allSatisfy({ $0.double > 0 }) else { return [] }
      let changes = zip(series.values, series.values.dropFirst()).map { $1.double / $0.double - 1 }
      return changes.indices.compactMap { index -> Finding? in
        let others = changes.indices.filter { $0 != index }.map { abs(changes[$0]) }.sorted()
        let median =
          others.count % 2 == 1
          ? others[others.count / 2] : (others[others.count / 2] + others[others.count / 2 - 1]) / 2
        guard abs(changes[index]) > leastChange, abs(changes[index]) > timesMedian * median else { return nil }
        let (before, value) = (series.values[index], series.values[index + 1])
        // What rises and falls back within two years was hardly measured alike.
        let isSpike = index + 1 < changes.count && changes[index] > 0 && changes[index + 1] < -0.1
        return Finding(
          .outlierYear, isSpike ? .doubt : .note,
          identity: [series.key.core, series.place, String(value.year ?? 0), value.number.text, before.number.text],
          [
            "subject": series.subject, "place": series.place, "year": String(value.year ?? 0), "got": value.number.text,
            "change": NumberWords.percent(changes[index]), "median": NumberWords.percent(median),
          ], at: [value.passage, before.passage],
          arithmetic: [
            "\(value.number.value) ÷ \(before.number.value) − 1 = \(NumberWords.percent(changes[index]))",
            "\(NumberWords.percent(abs(changes[index]))) > 2 × \(NumberWords.percent(median))",
          ])
      }
    }
  }
}
