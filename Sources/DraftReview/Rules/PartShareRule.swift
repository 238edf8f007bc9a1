import DraftText
import PlanModel

/// The share of a part in its whole, year by year, as one table prints both: a year in which it jumps was counted in another way.
///
/// With sₜ = partₜ ÷ wholeₜ, a year is set apart when |sₜ ÷ sₜ₋₁ − 1| is more than a tenth and more than twice the median of the other
/// years. A part is told by its name, which holds all characters of the whole's, and by never being larger.
enum PartShareRule: ReviewRule {
  static let ids: [RuleID] = [.outlierYear]

  private static let leastChange = 0.1
  private static let timesMedian = 2.0
  private static let fewestYears = 5

  private struct Year {
    var part: StatedValue
    var whole: StatedValue
    var share: Double { part.double / whole.double }
    var text: String {
      "\(part.year ?? 0): \(part.number.value) ÷ \(whole.number.value) = \(NumberWords.text(share, places: 3))"
    }
  }

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.series.flatMap { part in
      corpus.series.compactMap { whole in
        guard part.place == whole.place, part.values[0].table == whole.values[0].table,
          part.values[0].document == whole.values[0].document, part.key.isPerCapita == whole.key.isPerCapita,
          part.key.length > whole.key.length, part.key.holds(whole.key)
        else { return nil }
        return finding(
          part.values.compactMap { value in
            whole.values.first { $0.year == value.year && $0.double > 0 }.map { Year(part: value, whole: $0) }
          }, part, whole)
      }
    }
  }

  private static func finding(_ years: [Year], _ part: PrintedSeries, _ whole: PrintedSeries) -> Finding? {
    guard years.count >= fewestYears, years.allSatisfy({ $0.share > 0 && $0.share <= 1 }) else { return nil }
    let changes = zip(years, years.dropFirst()).map { abs($1.share / $0.share - 1) }
    let odd = changes.indices.filter { index in
      let others = changes.indices.filter { $0 != index }.map { changes[$0] }.sorted()
      let median = (others[(others.count - 1) / 2] + others[others.count / 2]) / 2
      return changes[index] > leastChange && changes[index] > timesMedian * median
    }.map { years[$0 + 1] }
    guard let first = odd.first else { return nil }
    let named = odd.compactMap(\.part.year).map(String.init)
    return Finding(
      .outlierYear, .doubt, identity: ["share", part.key.core, whole.key.core, part.place] + odd.map(\.text),
      [
        "subject": part.subject, "whole": whole.subject, "place": part.place, "years": named.joined(separator: "、"),
        "kind": "share",
      ], at: [first.part.passage, first.whole.passage] + odd.dropFirst().map(\.part.passage),
      arithmetic: years.map(\.text))
  }
}
