import Glibc

/// Student's t distribution with real degrees of freedom ν > 0, location 0 and scale 1.
///
/// ```
/// f(x) = Γ((ν+1)/2)/(Γ(ν/2)·√(νπ)) · (1 + x²/ν)^(−(ν+1)/2)
/// F(x) = 1 − ½·I_z(ν/2, ½) for x ≥ 0, z = ν/(ν + x²); F(−x) = 1 − F(x)
/// ```
/// I is the regularised incomplete beta function, by its continued fraction. Source: Abramowitz and Stegun, 26.7.1 and
/// 26.5.8; Lentz's method as in Press et al., Numerical Recipes, 6.4.
public struct StudentT: Sendable, Hashable {
  /// ν.
  public let freedom: Double
  /// ln of the density at 0.
  let logPeak: Double

  /// The distribution with `freedom` degrees of freedom, > 0.
  public init(freedom: Double) {
    self.freedom = freedom
    self.logPeak = lgamma((freedom + 1) / 2) - lgamma(freedom / 2) - 0.5 * log(freedom * .pi)
  }

  /// f(x).
  public func density(_ x: Double) -> Double {
    exp(logPeak - (freedom + 1) / 2 * log1p(x * x / freedom))
  }

  /// F(x), the probability of a value of at most x; absolute error below 1e-12.
  ///
  /// - Complexity: some ten to thirty divisions.
  public func cumulative(_ x: Double) -> Double { evaluation(x).cumulative }

  /// F(x) and f(x) at the price of one.
  func evaluation(_ x: Double) -> (cumulative: Double, density: Double) {
    let (tail, density) = upperTail(abs(x))
    return (x > 0 ? 1 - tail : tail, density)
  }

  /// The x with F(x) = `probability`, which is inside 0…1; infinite at its ends.
  ///
  /// - Complexity: some ten evaluations of ``cumulative(_:)``.
  public func quantile(_ probability: Double) -> Double {
    guard probability > 0, probability < 1 else { return probability <= 0 ? -.infinity : .infinity }
    guard probability != 0.5 else { return 0 }
    let tail = min(probability, 1 - probability)
    var low = 0.0
    var high = 1.0
    while upperTail(high).tail > tail, high < 1e150 {
      low = high
      high *= 4
    }
    var x = (low + high) / 2
    for _ in 0..<200 {
      let (above, density) = upperTail(x)
      if above > tail { low = x } else { high = x }
      var next = x + (above - tail) / density
      if !(next > low && next < high) { next = (low + high) / 2 }
      if abs(next - x) <= 1e-15 * next { break }
      x = next
    }
    return probability < 0.5 ? -x : x
  }

  /// The probability of a value above x ≥ 0, ½·I_z(ν/2, ½), and f(x).
  private func upperTail(_ x: Double) -> (tail: Double, density: Double) {
    let ratio = x * x / freedom
    guard ratio.isFinite else { return (0, 0) }
    let a = freedom / 2
    // z^a·(1 − z)^½/B(a, ½) = x·f(x), since 1/B(a, ½) = f(0)·√ν.
    let density = exp(logPeak - a * log1p(ratio)) / (1 + ratio).squareRoot()
    let front = density * x
    let z = 1 / (1 + ratio)
    if z < (a + 1) / (a + 2.5) {
      return (0.5 * front / a * Self.fraction(a, 0.5, z), density)
    }
    return (0.5 - front * Self.fraction(0.5, a, ratio * z), density)
  }

  /// The continued fraction of the incomplete beta function at z < (a + 1)/(a + b + 2).
  private static func fraction(_ a: Double, _ b: Double, _ z: Double) -> Double {
    let tiny = 1e-300
    var c = 1.0
    var d = 1 - (a + b) * z / (a + 1)
    d = 1 / (abs(d) < tiny ? tiny : d)
    var value = d
    for step in 1...300 {
      let m = Double(step)
      let even = m * (b - m) * z / ((a + 2 * m - 1) * (a + 2 * m))
      let odd = -(a + m) * (a + b + m) * z / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 + even * d
      d = 1 / (abs(d) < tiny ? tiny : d)
      c = 1 + even / c
      if abs(c) < tiny { c = tiny }
      value *= d * c
      d = 1 + odd * d
      d = 1 / (abs(d) < tiny ? tiny : d)
      c = 1 + odd / c
      if abs(c) < tiny { c = tiny }
      let change = d * c
      value *= change
      if abs(change - 1) < 3e-16 { break }
    }
    return value
  }
}
