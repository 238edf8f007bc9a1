import DraftText
import LongWork
import PlanModel

/// A fixed ratio between two columns: an estimate passed off as data.
///
/// Two quantities A > B of a place that stand in one whole ratio k (2, 3, …, 10) in at least four years, and in more than half, to the last
/// digit printed: |A − k·B| < k·u with u one unit of the last place of B. Places of a table with the same ratio are one finding. The years
/// that are left over are looked at again: two or more that all have one other plain ratio r (a tenth, a quarter, …), |B − r·A| ≤ u/2.
/// A note that owns up to some years only leaves the other ones unexplained.
enum FixedRatioRule: ReviewRule {
  static let ids: [RuleID] = [.fixedRatio]

  private static let fewestYears = 4
  private static let fewestLeftOver = 2
  private static let plainRatios = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9]

  /// The values of one year.
  private struct Pair {
    var large: StatedValue
    var small: StatedValue

    /// Whether the large one is `ratio` times the small one, to the last digit printed.
    func has(_ ratio: Int) -> Bool {
      let unit = DecimalNumber(significand: 1, exponent: min(small.number.lastPlace, -1))
      guard let product = small.number.value.multiplied(by: DecimalNumber(ratio)),
        let slack = unit.multiplied(by: DecimalNumber(ratio)), let low = product.subtracting(slack),
        let high = product.adding(slack)
      else { return false }
      return low < large.number.value && large.number.value < high
    }

    /// Whether the small one is `ratio` of the large one, rounded to the digits printed.
    func isRounded(_ ratio: Double) -> Bool {
      var half = 0.5
      for _ in 0..<max(0, -small.number.lastPlace) { half /= 10 }
      return abs(small.number.value.doubleValue - ratio * large.number.value.doubleValue) <= half + 1e-9
    }

    var quotient: String {
      "\(large.year ?? 0): \(large.number.value) ÷ \(small.number.value) = \(NumberWords.text(large.double / small.double))"
    }
  }

  /// The years of one place in which two columns stand in a fixed ratio, and the others.
  private struct Fixed {
    var ratio: Int
    var large: PrintedSeries
    var small: PrintedSeries
    var years: [Pair]
    var others: [Pair]

    var place: String { large.place }
    var table: String {
      "\(large.values[0].document)|\(large.values[0].table ?? 0)|\(large.key.core)|\(small.key.core)|\(ratio)"
    }
  }

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var groups: [String: [Fixed]] = [:]
    var order: [String] = []
    for (index, first) in corpus.series.enumerated() where !Cancellation.isRequested {
      for second in corpus.series[(index + 1)...]
      where first.place == second.place && first.values[0].table == second.values[0].table
        && first.values[0].document == second.values[0].document
      {
        let (large, small) = first.values[0].double > second.values[0].double ? (first, second) : (second, first)
        guard let found = fixed(large, small) else { continue }
        if groups[found.table] == nil { order.append(found.table) }
        groups[found.table, default: []].append(found)
      }
    }
    return order.compactMap { groups[$0] }.flatMap { group in
      [whole(group), beyondNote(group, corpus)].compactMap { $0 } + group.compactMap(leftOver)
    }
  }

  private static func fixed(_ large: PrintedSeries, _ small: PrintedSeries) -> Fixed? {
    let pairs = large.values.compactMap { a in
      small.values.first { $0.year == a.year }.map { Pair(large: a, small: $0) }
    }
    guard pairs.count >= fewestYears else { return nil }
    for ratio in 2...10 {
      let years = pairs.filter { $0.has(ratio) }
      guard years.count >= fewestYears, years.count * 2 > pairs.count,
        years.contains(where: { $0.small.number.value.significandDigits > 1 })
      else { continue }
      return Fixed(ratio: ratio, large: large, small: small, years: years, others: pairs.filter { !$0.has(ratio) })
    }
    return nil
  }

  /// All places of a table with one ratio.
  private static func whole(_ group: [Fixed]) -> Finding? {
    guard let first = group.first else { return nil }
    let places = group.map(\.place)
    let cells = group.reduce(0) { $0 + $1.years.count }
    let all = cells + group.reduce(0) { $0 + $1.others.count }
    var passages = [first.years[0].small.passage, first.years[0].large.passage]
    passages += group.dropFirst().map { $0.years[0].small.passage }
    return Finding(
      .fixedRatio, .doubt, identity: [first.large.key.core, first.small.key.core, String(first.ratio)] + places,
      [
        "a": first.large.subject, "b": first.small.subject, "places": places.joined(separator: "、"),
        "ratio": String(first.ratio), "count": String(cells), "of": String(all),
        "label": first.large.values[0].label ?? "",
      ], at: passages,
      arithmetic: group.map { "\($0.place) " + $0.years.map(\.quotient).joined(separator: "; ") })
  }

  /// Years of the same ratio that the note below the table, which owns up to others, leaves out.
  private static func beyondNote(_ group: [Fixed], _ corpus: DraftCorpus) -> Finding? {
    let open = group.compactMap { place -> (String, [Pair])? in
      let years = place.years.filter { !$0.small.isPredicted && !$0.large.isPredicted }
      return place.years.count > years.count && !years.isEmpty ? (place.place, years) : nil
    }
    guard let first = open.first, let pair = first.1.first, let note = corpus.predictionNote(of: pair.small) else {
      return nil
    }
    let years = Set(open.flatMap { $0.1.compactMap(\.small.year) }).sorted().map(String.init)
    return Finding(
      .fixedRatio, .doubt,
      identity: ["beyond", group[0].large.key.core, group[0].small.key.core] + open.map(\.0) + years,
      [
        "b": group[0].small.subject, "places": open.map(\.0).joined(separator: "、"),
        "years": years.joined(separator: "、"), "ratio": String(group[0].ratio), "note": note.text, "kind": "beyond",
        "label": pair.small.label ?? "",
      ], at: [pair.small.passage, note, pair.large.passage] + open.dropFirst().map { $0.1[0].small.passage },
      arithmetic: open.map { "\($0.0) " + $0.1.map(\.quotient).joined(separator: "; ") })
  }

  /// The years of a place that the ratio leaves over, where they all have another one.
  private static func leftOver(_ fixed: Fixed) -> Finding? {
    guard fixed.others.count >= fewestLeftOver,
      let ratio = plainRatios.first(where: { ratio in fixed.others.allSatisfy { $0.isRounded(ratio) } }),
      fixed.others.contains(where: { $0.small.number.value.significandDigits > 2 })
    else { return nil }
    let years = fixed.others.compactMap(\.small.year).map(String.init).joined(separator: "、")
    return Finding(
      .fixedRatio, .doubt,
      identity: ["second", fixed.large.key.core, fixed.small.key.core, fixed.place, years, NumberWords.text(ratio)],
      [
        "a": fixed.large.subject, "b": fixed.small.subject, "place": fixed.place, "years": years,
        "ratio": NumberWords.text(ratio), "other": String(fixed.ratio), "kind": "second",
      ], at: fixed.others.flatMap { [$0.small.passage, $0.large.passage] },
      arithmetic: fixed.others.map { pair in
        "\(pair.large.year ?? 0): \(pair.small.number.value) ÷ \(pair.large.number.value) = \(NumberWords.text(pair.small.double / pair.large.double, places: 3))"
      })
  }
}
