public import PlanModel
import Projection

/// What it takes to get from a value to a target.
///
/// ```
/// rate       (T / V)^(1/n) − 1       T > 0, V > 0
/// increment  (T − V) / n
/// ```
/// `V` the value, `T` the target, `n` the years between. Source: 国家统计局, 《年均增长速度的计算》, 水平法.
public struct RequiredGrowth: Sendable, Hashable {
  /// The yearly compound rate; `nil` unless both values are positive.
  public let rate: Double?
  /// The yearly amount in the indicator's unit.
  public let increment: Double?

  /// The growth from a value of one year to a target of another; both are `nil` when no year lies between.
  public init(from value: DecimalNumber, in year: Int, to target: DecimalNumber, by targetYear: Int) {
    let years = targetYear - year
    guard years > 0 else {
      rate = nil
      increment = nil
      return
    }
    rate = CompoundRate.between(value.doubleValue, target.doubleValue, years: years)
    // Exact in decimals where it ends: (13 − 4.62) / 5 is 1.676, not 1.6760000000000002.
    increment =
      target.subtracting(value)?.divided(by: years)?.doubleValue
      ?? (target.doubleValue - value.doubleValue) / Double(years)
  }
}
