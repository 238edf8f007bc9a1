import Glibc
public import PlanModel

/// Paths that are given by where they end: `to 13`, `linear to 13`, `total 80%`, `double`, and a place's compound rate.
///
/// ```
/// compound  V(t) = V₀ · (V_T / V₀)^(t/n)           V₀ > 0, V_T > 0
/// linear    V(t) = V₀ + (V_T − V₀) · t/n
/// total     V(t) = V₀ · (1 + G)^(t/n)              G > −1
/// ```
/// `n` years from origin to horizon, `t` = 1…n. The last value is the one that was named, to the last bit.
public enum LandingGrowth {
  /// The values of the years 1…n of a path that lands on `end`.
  ///
  /// - Complexity: O(years).
  public static func path(
    from origin: DecimalNumber, to end: DecimalNumber, years: Int, shape: LandingShape
  ) -> [Double] {
    let (start, goal, count) = (origin.doubleValue, end.doubleValue, Double(years))
    return (1...max(years, 1)).map { year in
      if year == years { return goal }
      let part = Double(year) / count
      switch shape {
      case .linear: return start + (goal - start) * part
      case .compound: return start * pow(goal / start, part)
      }
    }
  }

  /// The values of the years 1…n under a growth of `total` over all of them.
  ///
  /// - Complexity: O(years).
  public static func path(from origin: DecimalNumber, total: DecimalNumber, years: Int) -> [Double] {
    let factor = DecimalNumber.one.adding(total)
    if let end = factor.flatMap({ origin.multiplied(by: $0) }) {
      return path(from: origin, to: end, years: years, shape: .compound)
    }
    return compound(
      from: origin.doubleValue, rate: CompoundRate.perYear(total: total.doubleValue, years: years), years: years)
  }

  /// The values of the years 1…n at a rate that is no finite decimal, such as another place's.
  ///
  /// - Complexity: O(years).
  public static func compound(from origin: Double, rate: Double, years: Int) -> [Double] {
    (1...max(years, 1)).map { origin * pow(1 + rate, Double($0)) }
  }
}

/// The yearly rate of compound growth, 年均增长率 by 水平法.
public enum CompoundRate {
  /// `(end / start)^(1/years) − 1`; `nil` unless both values are positive and the years are one or more.
  public static func between(_ start: Double, _ end: Double, years: Int) -> Double? {
    guard start > 0, end > 0, years > 0 else { return nil }
    return pow(end / start, 1 / Double(years)) - 1
  }

  /// The yearly rate of a growth of `total` over `years`.
  public static func perYear(total: Double, years: Int) -> Double {
    pow(1 + total, 1 / Double(max(years, 1))) - 1
  }
}
