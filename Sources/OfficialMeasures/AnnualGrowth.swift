import Glibc

/// The compound annual growth rate that the published measures share.
///
/// ```
/// CAGR = (y₁/y₀)^(1/n) − 1
/// ```
/// y₁, y₀ values of one sign, y₀ ≠ 0; n ≠ 0 the years between.
enum AnnualGrowth {
  /// CAGR; `nil` where it is not a finite real number.
  static func rate(from start: Double, to end: Double, years: Int) -> Double? {
    guard years != 0, start != 0, end / start >= 0 else { return nil }
    let rate = pow(end / start, 1 / Double(years)) - 1
    return rate.isFinite ? rate : nil
  }

  /// |CAGR|, where the two values may differ in sign: then a root of a negative number, whose principal value is complex.
  ///
  /// ```
  /// |(−r)^(1/n) − 1| = √(m² − 2m·cos(π/n) + 1)      m = r^(1/n), r = |y₁/y₀|
  /// ```
  static func modulus(from start: Double, to end: Double, years: Int) -> Double? {
    guard years != 0, start != 0 else { return nil }
    let ratio = end / start
    guard ratio < 0 else { return rate(from: start, to: end, years: years).map(abs) }
    let m = pow(-ratio, 1 / Double(years))
    let angle = Double.pi / Double(years)
    let modulus = hypot(m * cos(angle) - 1, m * sin(angle))
    return modulus.isFinite ? modulus : nil
  }
}
