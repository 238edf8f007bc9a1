import Glibc

/// Student's t distribution with real degrees of freedom ν > 0, location 0 and scale 1.
///
/// ```
/// f(x) = Γ((ν+1)/2)/(Γ(ν/2)·√(νπ)) · (1 + x²/ν)^(−(ν+1)/2)
/// F(x) = 1 − ½·I_z(ν/2, ½) for x ≥ 0, z = ν/(ν + x²); F(−x) = 1 − F(x)
/// ```
/// I is the regularised incomplete beta function, by its continued fraction. Source: Abramowitz and Stegun, 26.7.1;
/// DiDonato and Morris, ACM Transactions on Mathematical Software 18 (1992), equation 9.
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
  public func cumulative(_ x: Double) -> Double {
    let tail = upperTail(abs(x)).tail
    return x > 0 ? 1 - tail : tail
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

  /// The continued fraction of the incomplete beta function at z < (a + 1)/(a + b + 2), two steps at a time and without
  /// divisions but one a term.
  private static func fraction(_ a: Double, _ b: Double, _ z: Double) -> Double {
    var (above, below) = (1.0, a * (a - (a + b) * z + 1) / (a + 1))
    var (aboveBefore, belowBefore) = (0.0, 1.0)
    var value = above / below
    for step in 1...400 {
      let m = Double(step)
      let (left, right) = (a + 2 * m - 1, a + 2 * m + 1)
      let inverse = 1 / (left * right)
      let outer = right * inverse
      let numerator = (a + m - 1) * (a + b + m - 1) * m * (b - m) * z * z * outer * outer
      let denominator =
        m + m * (b - m) * z * outer + (a + m) * (a - (a + b) * z + 1 + m * (2 - z)) * left * inverse
      (above, aboveBefore) = (denominator * above + numerator * aboveBefore, above)
      (below, belowBefore) = (denominator * below + numerator * belowBefore, below)
      let next = above / below
      if abs(next - value) <= 1e-15 * abs(next) { return a * next }
      value = next
      if abs(below) > 1e200 {
        above *= 1e-200
        below *= 1e-200
        aboveBefore *= 1e-200
        belowBefore *= 1e-200
      }
    }
    return a * value
  }
}
