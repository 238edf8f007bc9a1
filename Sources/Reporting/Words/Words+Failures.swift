public import PlanModel
public import Projection
public import SourceText

extension ProjectionFailure {
  /// The diagnostic that says why an indicator has no trajectory.
  public func diagnostic(for indicator: Indicator, words: Words) -> Diagnostic {
    func years(_ known: [Int]) -> String {
      known.isEmpty ? words[.none] : known.map(String.init).joined(separator: words[.listSeparator])
    }
    func number(_ value: Double) -> String { NumberText.value(value) + indicator.unit.symbol }
    switch self {
    case .noAssumption: return Diagnostic(.noAssumption, ["code": indicator.code])
    case .baseMissing(let year): return Diagnostic(.baseMissing, ["year": String(year)])
    case .noValue(let year, let known):
      return Diagnostic(.noValue, ["year": String(year), "known": years(known)])
    case .conflictingValues(let year, let values):
      return Diagnostic(
        .conflictingYear, ["year": String(year), "values": values.joined(separator: words[.listSeparator])])
    case .tooFewSteps(let given, let needed):
      return Diagnostic(.tooFewSteps, ["given": String(given), "needed": String(needed)])
    case .uncoveredYear(let year): return Diagnostic(.uncoveredYear, ["year": String(year)])
    case .leavesBounds(let year, let value, let bound, let safest):
      return Diagnostic(
        .leavesBounds,
        [
          "year": String(year), "bound": NumberText.value(bound),
          "value": NumberText.value(value, distinctFrom: [bound]) + indicator.unit.symbol,
          "safest": safest.map { words[.safest, ["step": Self.step($0, indicator)]] } ?? "",
        ])
    case .mayLeaveBounds(let year, let bound, let inside):
      let triangular = words.language == .chinese ? "三角" : "triangular"
      let steps = inside.map { Self.amount($0, indicator) }
      return Diagnostic(
        .mayLeaveBounds,
        [
          "year": String(year), "bound": NumberText.value(bound),
          "form": words[
            indicator.kind.bounds.upper == nil ? .proportionalForm : bound == 0 ? .fallingOdds : .risingOdds],
        ],
        suggestions: Set(steps).count == 3 ? [triangular + " " + steps.joined(separator: "..")] : [])
    case .needsPositive(let year, let value):
      return Diagnostic(.needsPositive, ["year": String(year), "value": number(value)])
    case .capNotAbove(let cap, let origin):
      return Diagnostic(.capNotAbove, ["cap": number(cap), "origin": number(origin)])
    case .onBound(let value): return Diagnostic(.onBound, ["value": number(value)])
    case .thinSeries(let points, let needed, let setAside):
      return Diagnostic(
        .thinSeries,
        ["points": String(points), "needed": String(needed), "setAside": words.setAside(setAside)])
    case .missingYear(let year): return Diagnostic(.missingYear, ["year": String(year)])
    case .greyRatioOutside(let year, let ratio, let low, let high):
      return Diagnostic(.greyRatioOutside, Words.greyRatio(year, ratio, low, high))
    case .placeWithoutValues(let entity, let setAside):
      return Diagnostic(.placeWithoutValues, ["place": entity, "setAside": words.setAside(setAside)])
    case .tooFewPlaces(let have, let need):
      return Diagnostic(.tooFewPlaces, ["have": String(have), "need": String(need)])
    case .placeWithoutYear(let entity, let year, let known):
      return Diagnostic(.placeWithoutYear, ["place": entity, "year": String(year), "known": years(known)])
    case .meetsTooEarly(let year, let origin):
      return Diagnostic(.meetsTooEarly, ["year": String(year), "origin": String(origin)])
    case .cycle(let names): return Diagnostic(.cycle, ["path": names.joined(separator: " → ")])
    case .driver(let name, let failure):
      let inner = failure.diagnostic(for: indicator, words: words)
      return Diagnostic(.driverUnknown, ["name": name, "reason": words.message(inner)])
    case .quantityWithoutYear(let name, let year):
      return Diagnostic(.quantityWithoutYear, ["name": name, "year": String(year)])
    case .divisionByZero(let year): return Diagnostic(.divisionByZero, ["year": String(year)])
    case .nothingUncertain: return Diagnostic(.nothingUncertain)
    case .notFinite(let year): return Diagnostic(.notFinite, ["year": String(year)])
    }
  }

  /// A yearly step, rounded towards zero so that it does stay inside.
  private static func step(_ value: Double, _ indicator: Indicator) -> String {
    let isRate = !indicator.kind.growsByPoints && abs(value) < 1 && indicator.kind.bounds.upper == nil
    let shown = (value * (isRate ? 10_000 : 100)).rounded(.towardZero) / 100
    return isRate ? "\(NumberText.value(shown))%" : amount(value, indicator)
  }

  /// A yearly amount with its sign, rounded towards zero.
  private static func amount(_ value: Double, _ indicator: Indicator) -> String {
    // What the arithmetic leaves of a whole number is no reason to take a hundredth away.
    let shown = ((value * 1e8).rounded() / 1e6).rounded(.towardZero) / 100
    return (shown < 0 ? "" : "+") + NumberText.value(shown)
      + (indicator.unit == .percent ? "pp" : indicator.unit.symbol)
  }
}

extension Words {
  /// The arguments of `grey-ratio-outside`.
  static func greyRatio(_ year: Int, _ ratio: Double, _ low: Double, _ high: Double) -> [String: String] {
    [
      "year": String(year), "ratio": NumberText.fixed(ratio, decimals: 3), "low": NumberText.fixed(low, decimals: 4),
      "high": NumberText.fixed(high, decimals: 4),
    ]
  }

  /// Why an indicator has no trajectory, in one sentence.
  public func failure(_ failure: ProjectionFailure, _ indicator: Indicator) -> String {
    message(failure.diagnostic(for: indicator, words: self))
  }

  fileprivate func setAside(_ count: Int) -> String {
    count == 0 ? "" : self[.valuesSetAside, ["count": String(count)]]
  }
}
