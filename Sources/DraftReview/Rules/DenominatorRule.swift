import DraftText
import LongWork
import PlanModel

/// 件 and 件/万人 of one quantity and year give a population: it must be the one that is stated, or be stated.
///
/// population [万人] = count ÷ count per ten thousand people.
enum DenominatorRule: ReviewRule {
  static let ids: [RuleID] = [.impliedDenominator]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var findings: [Finding] = []
    for (_, values) in corpus.quantitiesInOrder where !Cancellation.isRequested {
      for count in values where !count.key.isPerCapita && count.number.unit.base == "件" && count.form == .level {
        guard !Cancellation.isRequested, let year = count.year,
          let rate = values.first(where: {
            $0.key.isPerCapita && $0.placeMark == count.placeMark && $0.year == year && $0.key.level == count.key.level
              && $0.number.unit.magnitude == 0 && $0.number.high == nil && $0.interval.low > 0
          })
        else { continue }
        findings += finding(count, rate, year, corpus)
      }
    }
    return findings
  }

  private static func finding(_ count: StatedValue, _ rate: StatedValue, _ year: Int, _ corpus: DraftCorpus)
    -> [Finding]
  {
    let people = count.double / rate.double
    // A rate is rounded, though it be printed in whole things.
    let half = Power.ten(rate.number.lastPlace) / 2
    let low = count.interval.low.doubleValue / (rate.double + half)
    let high = count.interval.high.doubleValue / max(rate.double - half, half)
    let stated = population(of: year, count.place, corpus)
    if let stated, stated.value >= low, stated.value <= high { return [] }
    let right = stated.map { NumberWords.text(count.double / $0.value, places: 2) } ?? ""
    var arithmetic = ["\(count.number.value) ÷ \(rate.number.value) = \(NumberWords.text(people, places: 1))（万人）"]
    if let stated {
      arithmetic.append("\(count.number.value) ÷ \(NumberWords.text(stated.value)) = \(right) ≠ \(rate.number.value)")
    }
    return [
      Finding(
        .impliedDenominator, stated == nil ? .doubt : .contradiction,
        identity: [count.key.core, count.number.text, rate.number.text, String(year)],
        [
          "subject": count.subject, "year": String(year), "count": count.number.text, "rate": rate.number.text,
          "people": NumberWords.text(people, places: 1), "stated": stated.map { NumberWords.text($0.value) } ?? "",
          "right": right,
        ], at: [count.passage, rate.passage] + (stated?.passage.map { [$0] } ?? []), arithmetic: arithmetic)
    ]
  }

  /// The population that a text, a table or a `let` states for a year, in ten thousands.
  private static func population(
    of year: Int, _ place: String, _ corpus: DraftCorpus
  ) -> (value: Double, passage: Passage?)? {
    let names: Set<String> = ["人口", "常住人口", "总人口", "全市常住人口", "年末常住人口", "年末总人口"]
    if let stated = corpus.values.first(where: { names.contains($0.subject) && $0.year == year && $0.place == place }) {
      return (stated.double / 10_000, stated.passage)
    }
    for quantity in corpus.quantities where names.contains(quantity.name) {
      if let value = quantity.values.first(where: { $0.year == year }) {
        return (value.value.scaled(byPowerOfTen: value.unit.magnitude - 4).doubleValue, nil)
      }
    }
    return nil
  }
}
