public import NameMatching
public import PlanModel
import SourceText
import Synchronization

extension Plan {
  /// The index that indicator names are resolved with.
  ///
  /// - Complexity: O(1) where it was asked for the same table last, as statement after statement does, else O(all names).
  public var nameIndex: NameIndex {
    let known = Self.lastIndex.withLock { $0 }
    // Arrays that nobody has touched are the same storage, and compare at once.
    if let known, known.indicators == indicators { return known.index }
    let index = NameIndex(indicators.map { NameIndex.Entry(code: $0.code, name: $0.name, aliases: $0.aliases) })
    Self.lastIndex.withLock { $0 = (indicators, index) }
    return index
  }

  /// The index that was made last, with the table that it is of.
  private static let lastIndex = Mutex<(indicators: [Indicator], index: NameIndex)?>(nil)

  /// The places that have a base, a target or past values, in the order loaded.
  public var places: [String] {
    var seen = Set<String>()
    return (peers.map(\.entity) + observations.map(\.entity)).filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}

extension Lowering {
  /// The indicator that a name stands for; reports a name that stands for none or for several.
  mutating func indicator(_ name: NameSyntax) -> Indicator? {
    switch names.resolve(name.text) {
    case .found(let code): return plan.indicator(code)
    case .ambiguous(let codes):
      let candidates = codes.compactMap { plan.indicator($0) }
      report(
        .ambiguousIndicator, ["got": name.text, "count": String(codes.count)], at: name.range,
        suggestions: candidates.prefix(candidates.count > 6 ? 3 : 6).map { "\($0.code) \($0.name)" })
    case .unknown(let nearest):
      if plan.indicators.isEmpty {
        report(.noIndicators, ["got": name.text], at: name.range, suggestions: [Verb.load.entry.synopsis[language]])
      } else {
        report(.unknownIndicator, ["got": name.text], at: name.range, suggestions: nearest)
      }
    }
    return nil
  }

  /// The scenario that a name stands for.
  mutating func knownScenario(_ name: NameSyntax) -> String? {
    if plan.scenario(name.text) != nil { return name.text }
    let known = plan.scenarios.map(\.name)
    let nearest = Suggestions.nearest(to: name.text, among: known)
    report(
      .unknownScenario, ["got": name.text], at: name.range,
      suggestions: nearest.isEmpty ? Array(known.prefix(3)) : nearest)
    return nil
  }

  /// The place that a name stands for.
  mutating func place(_ name: NameSyntax) -> String? {
    let known = plan.places
    if known.contains(name.text) { return name.text }
    let nearest = Suggestions.nearest(to: name.text, among: known)
    report(
      .unknownPlace, ["got": name.text], at: name.range, suggestions: nearest.isEmpty ? Array(known.prefix(3)) : nearest
    )
    return nil
  }

  /// The quantity of a `let`, or else the indicator, that a name stands for.
  mutating func reference(_ name: NameSyntax) -> Reference? {
    let key = NameKey(name.text)
    if let quantity = plan.quantities.first(where: { NameKey($0.name) == key }) { return .quantity(quantity.name) }
    switch names.resolve(name.text) {
    case .found(let code): return .indicator(code)
    case .ambiguous: _ = indicator(name)
    case .unknown(let nearest):
      let quantities = Suggestions.nearest(to: name.text, among: plan.quantities.map(\.name))
      report(.unknownQuantity, ["got": name.text], at: name.range, suggestions: Array((quantities + nearest).prefix(3)))
    }
    return nil
  }

  /// Reports a year that does not lie after the plan's base year.
  mutating func checkAfterBase(_ year: YearSyntax) {
    guard let base = plan.baseYear, year.year <= base else { return }
    report(.yearNotAfterBase, ["got": String(year.year), "base": String(base)], at: year.range)
  }
}
