public import PlanModel
import Projection

/// How fast a value moved, or is to move, in a year.
///
/// ```
/// rate    (b/a)^(1/n) − 1     a, b > 0
/// points  (b − a)/n           for kinds that grow by points, scores too
/// ```
/// Rates are fractions; points are in the indicator's unit.
public enum Pace {
  /// The pace between two values; `nil` where the form has none.
  public static func between(_ start: Double, _ end: Double, years: Int, of kind: IndicatorKind) -> Double? {
    guard years > 0 else { return nil }
    if isPoints(kind) { return (end - start) / Double(years) }
    return CompoundRate.between(start, end, years: years)
  }

  /// Whether the pace of a kind is told in points a year.
  public static func isPoints(_ kind: IndicatorKind) -> Bool { kind.growsByPoints || kind == .score }
}
