import DraftText
import IndicatorTables
import PlanModel

/// A stock (拥有量, 有效, 总量) that falls from one year to the next.
enum FallingStockRule: ReviewRule {
  static let ids: [RuleID] = [.fallingStock]

  private static let stocks = ["拥有量", "有效", "总量", "累计", "保有", "存量"]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.series.flatMap { series -> [Finding] in
      guard stocks.contains(where: { series.subject.holds($0) }),
        DirectionInference.direction(of: series.subject) == .up
      else { return [] }
      return zip(series.values, series.values.dropFirst()).compactMap { before, value -> Finding? in
        guard value.number.plain < before.number.plain else { return nil }
        let change = value.double / before.double - 1
        return Finding(
          .fallingStock, value.interval.meets(before.interval) ? .note : .doubt,
          identity: [series.key.core, series.place, String(value.year ?? 0), before.number.text, value.number.text],
          [
            "subject": series.subject, "place": series.place, "from": String(before.year ?? 0),
            "to": String(value.year ?? 0),
            "a": before.number.text, "b": value.number.text,
          ], at: [value.passage, before.passage],
          arithmetic: ["\(value.number.value) ÷ \(before.number.value) − 1 = \(NumberWords.percent(change))"])
      }
    }
  }
}
