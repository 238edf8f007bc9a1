public import PlanModel
import Projection

/// How fast a value moved, or is to move, in a year.
///
/// ```
/// rate    (b/a)^(1/n) − 1     a, b > 0
/// amount  (b − a)/n           for kinds that grow by points, scores too, and wherever an end has no rate
/// ```
/// Rates are fractions; amounts are in the indicator's unit, with the difference taken in decimals: from 23.8 to 24 it is 0.2.
public enum Pace {
  /// How a pace is told.
  public enum Form: Sendable, Hashable {
    /// A part of the value.
    case rate
    /// Points, or an amount in the indicator's unit.
    case amount
  }

  /// The pace between two values; `nil` where the form has none.
  public static func between(_ start: Double, _ end: Double, years: Int, as form: Form) -> Double? {
    guard years > 0 else { return nil }
    switch form {
    case .rate: return CompoundRate.between(start, end, years: years)
    case .amount:
      let exact = DecimalNumber(shortest: end).flatMap { end in
        DecimalNumber(shortest: start).flatMap { end.subtracting($0) }
      }
      return (exact?.doubleValue ?? end - start) / Double(years)
    }
  }

  /// The pace between two values in the form that is usual for a kind; `nil` where that has none.
  public static func between(_ start: Double, _ end: Double, years: Int, of kind: IndicatorKind) -> Double? {
    between(start, end, years: years, as: isPoints(kind) ? .amount : .rate)
  }

  /// The form in which the way between two values is told: that of the kind, or an amount where one of them has no rate.
  public static func form(of kind: IndicatorKind, from start: Double, to end: Double) -> Form {
    isPoints(kind) || start <= 0 || end <= 0 ? .amount : .rate
  }

  /// Whether the pace of a kind is told in points a year.
  public static func isPoints(_ kind: IndicatorKind) -> Bool { kind.growsByPoints || kind == .score }

  /// Whether a pace is as fast as a required one.
  ///
  /// Two roads to one pace (0.9 in nine years, 0.5 in five) differ by the rounding of their divisions and roots: what is as fast up to
  /// ``Target/tolerance``, of the amount or of the yearly factor, is as fast.
  public static func keeps(_ pace: Double, _ required: Double, as form: Form, _ direction: Direction) -> Bool {
    let slack = Target.tolerance * (form == .rate ? abs(1 + required) : abs(required))
    return direction == .up ? pace >= required - slack : pace <= required + slack
  }
}
