import Glibc
public import PlanModel

/// A stock that gains an amount and loses a part each year (`stock +3000 lapse 8%`): patents lapse, customers leave.
///
/// ```
/// V(t) = V(t−1) · (1 − d) + x
/// ```
/// `x` the yearly inflow in the indicator's unit, `d` the share that lapses, 0 ≤ d ≤ 1. Source: the perpetual inventory method
/// with geometric retirement (OECD, Measuring Capital, 2009, ch. 4).
public enum StockFlow {
  /// The values of the years 1…n, exact in decimals as long as 38 digits suffice.
  ///
  /// - Complexity: O(years).
  public static func path(from origin: DecimalNumber, inflow: DecimalNumber, lapse: DecimalNumber, years: Int)
    -> [Double]
  {
    let kept = DecimalNumber.one.subtracting(lapse)
    var exact: DecimalNumber? = origin
    var value = origin.doubleValue
    return (0..<years).map { _ in
      exact = exact.flatMap { stock in kept.flatMap { stock.multiplied(by: $0) } }?.adding(inflow)
      value = exact?.doubleValue ?? value * (1 - lapse.doubleValue) + inflow.doubleValue
      return value
    }
  }

  /// The yearly inflow with which the stock reaches `end` after `years`.
  ///
  /// ```
  /// x = (V_T − V₀ · q^n) / (1 + q + … + q^(n−1))      q = 1 − d
  /// ```
  public static func inflow(from origin: Double, to end: Double, lapse: Double, years: Int) -> Double {
    let kept = 1 - lapse
    let sum = (0..<max(years, 1)).reduce(0.0) { $0 + pow(kept, Double($1)) }
    return (end - origin * pow(kept, Double(years))) / sum
  }
}
