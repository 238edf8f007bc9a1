import DraftText
import PlanModel

/// A fixed ratio between two columns: an estimate passed off as data.
///
/// Two quantities of a place that stand in one whole ratio k (2, 3, …, 10) in at least four years, and in more than half, to the last
/// digit printed: A − u ≤ k·B ≤ A + u with u one unit of the last place of B times k.
enum FixedRatioRule: ReviewRule {
  private static let fewestYears = 4

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    let series = corpus.series
    var findings: [Finding] = []
    var seen = Set<String>()
    for (index, first) in series.enumerated() {
      for second in series[(index + 1)...]
      where first.place == second.place && first.values[0].table == second.values[0].table {
        let (large, small) = first.values[0].double > second.values[0].double ? (first, second) : (second, first)
        guard let found = finding(large, small), seen.insert(found.id).inserted else { continue }
        findings.append(found)
      }
    }
    return findings
  }

  private static func finding(_ large: PrintedSeries, _ small: PrintedSeries) -> Finding? {
    let pairs = large.values.compactMap { a in small.values.first { $0.year == a.year }.map { (a, $0) } }
    guard pairs.count >= fewestYears else { return nil }
    for ratio in 2...10 {
      let fixed = pairs.filter { a, b in
        let unit = DecimalNumber(significand: 1, exponent: min(b.number.lastPlace, -1))
        guard let product = b.number.value.multiplied(by: DecimalNumber(ratio)),
          let slack = unit.multiplied(by: DecimalNumber(ratio)), let low = product.subtracting(slack),
          let high = product.adding(slack)
        else { return false }
        return low < a.number.value && a.number.value < high
      }
      guard fixed.count >= fewestYears, fixed.count * 2 > pairs.count,
        fixed.contains(where: { $0.1.number.value.significandDigits > 1 })
      else { continue }
      let years = fixed.compactMap { $0.0.year }.map(String.init).joined(separator: "、")
      return Finding(
        .fixedRatio, .doubt, identity: [large.key.core, small.key.core, large.place, years],
        [
          "a": large.subject, "b": small.subject, "place": large.place, "ratio": String(ratio), "years": years,
          "count": String(fixed.count), "of": String(pairs.count),
        ], at: [fixed[0].1.passage, fixed[0].0.passage],
        arithmetic: fixed.map { a, b in
          "\(a.year ?? 0): \(a.number.value) ÷ \(b.number.value) = \(NumberWords.text(a.double / b.double))"
        })
    }
    return nil
  }
}
