import Glibc
import PlanModel

/// The scale on which changes of a series are alike whatever its height: there the model adds them up.
///
/// ```
/// logarithm  y = ln(v + c)                c = 0, or half the least positive value where the history holds a zero (1 where all are)
/// log-odds   y = ln(v/(100 − v))          for an end of 0…100, v is taken a little inside: see `touching`
/// own        y = v/u                      u the mean of |v| over the history, 1 where that is 0
/// ```
public enum WorkingScale: Sendable, Hashable {
  /// For values that are not negative; `offset` is c, in the indicator's unit.
  case logarithm(offset: Double)
  /// For shares and scores, 0 to 100. `touching` is the distance from an end within which a value counts as that end:
  /// 0, or half the least distance of the history's other values where the history holds 0 or 100 (½ where all are ends), at most ½.
  case logOdds(touching: Double)
  /// For values that may be negative; `unit` is u.
  case own(unit: Double)

  /// The scale of a history.
  ///
  /// - Precondition: the values are finite and inside the kind's bounds.
  /// - Complexity: O(values).
  init(_ kind: EvidenceKind, _ values: [Double]) {
    switch kind {
    case .plan(.share), .plan(.score): self = Self.odds(values)
    case .ratePercent where values.allSatisfy { $0 >= 0 && $0 <= 100 }: self = Self.odds(values)
    case .plan(.growthRate): self = Self.own(values)
    case _ where values.contains { $0 < 0 }: self = Self.own(values)
    default:
      let least = values.filter { $0 > 0 }.min() ?? 2
      self = .logarithm(offset: values.contains(0) ? max(least / 2, .leastNormalMagnitude) : 0)
    }
  }

  private static func odds(_ values: [Double]) -> WorkingScale {
    guard values.contains(where: { $0 == 0 || $0 == 100 }) else { return .logOdds(touching: 0) }
    let distances = values.map { min($0, 100 - $0) }.filter { $0 > 0 }
    return .logOdds(touching: max(min(distances.min() ?? 1, 1) / 2, 1e-9))
  }

  private static func own(_ values: [Double]) -> WorkingScale {
    let count = Double(max(values.count, 1))
    let mean = values.reduce(0) { $0 + abs($1) / count }
    return .own(unit: mean >= .leastNormalMagnitude ? mean : 1)
  }

  /// Whether changes on the two scales are of the same sort.
  func isLike(_ other: WorkingScale) -> Bool {
    switch (self, other) {
    case (.logarithm, .logarithm), (.logOdds, .logOdds), (.own, .own): true
    default: false
    }
  }

  /// The place of a value on the scale; infinite outside the scale's ends.
  public func position(of value: Double) -> Double {
    switch self {
    case .logarithm(let offset): return value < 0 ? -.infinity : log(value + offset)
    case .logOdds(let touching):
      if value < 0 { return -.infinity }
      if value > 100 { return .infinity }
      let inside = min(max(value, touching), 100 - touching)
      return log(inside) - log(100 - inside)
    case .own(let unit): return value / unit
    }
  }

  /// The value at a place of the scale, never outside the scale's ends; an overflow is the greatest finite number.
  public func value(at position: Double) -> Double {
    switch self {
    case .logarithm(let offset): return min(max(exp(position) - offset, 0), .greatestFiniteMagnitude)
    case .logOdds(let touching):
      let value = 100 / (1 + exp(-position))
      if value <= touching { return 0 }
      return value >= 100 - touching ? 100 : value
    case .own(let unit):
      return min(max(position * unit, -.greatestFiniteMagnitude), .greatestFiniteMagnitude)
    }
  }
}
