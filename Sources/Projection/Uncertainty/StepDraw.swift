import Glibc
import ProjectionKernels

/// The distribution of a yearly step that is drawn once for all years, in the scale in which steps add up.
///
/// ```
/// rate, odds   h = ln(1 + g)        amount   h = a        n years move the path by n·h
/// ```
/// `g` a rate as a fraction above −1, `a` an amount in the indicator's unit.
public enum StepDraw: Sendable, Hashable {
  /// h is normal: a lognormal growth factor, or a normal amount.
  case normal(mean: Double, spread: Double)
  /// h follows from a step with a distribution of its own.
  case step(StepShape, isLogarithmic: Bool)
  /// A few values of h in rising order, with the probability of being at or below each.
  case cases([Case])

  /// One value of ``cases(_:)``.
  public struct Case: Sendable, Hashable {
    /// h.
    public let value: Double
    /// Its probability, above 0.
    public let share: Double
  }

  /// The half-width of a central 90 % of the standard normal distribution, Φ⁻¹(0.95).
  public static let centralNinety = 1.6448536269514722

  /// The h with P(h' ≤ h) = `probability`.
  public func quantile(_ probability: Double) -> Double {
    switch self {
    case .normal(let mean, let spread): return mean + spread * NormalDistribution.quantile(probability)
    case .step(let shape, let isLogarithmic):
      let step = shape.quantile(probability)
      return isLogarithmic ? log1p(step) : step
    case .cases(let cases):
      var sum = 0.0
      for item in cases {
        sum += item.share
        // A sum of shares that misses the probability by a rounding error has reached it.
        if sum >= probability - 1e-12 { return item.value }
      }
      return cases.last?.value ?? .nan
    }
  }

  /// P(h' ≥ h).
  public func probability(atLeast value: Double) -> Double {
    switch self {
    case .normal(let mean, let spread): NormalDistribution.upperTail((value - mean) / spread)
    case .step(let shape, let isLogarithmic): 1 - shape.cumulative(isLogarithmic ? expm1(value) : value)
    case .cases(let cases): cases.reduce(0) { $0 + ($1.value >= value ? $1.share : 0) }
    }
  }

  /// P(h' ≤ h).
  public func probability(atMost value: Double) -> Double {
    switch self {
    case .normal(let mean, let spread): NormalDistribution.cumulative((value - mean) / spread)
    case .step(let shape, let isLogarithmic): shape.cumulative(isLogarithmic ? expm1(value) : value)
    case .cases(let cases): cases.reduce(0) { $0 + ($1.value <= value ? $1.share : 0) }
    }
  }

  /// The median of h.
  public var median: Double { quantile(0.5) }

  /// Points that stand for the distribution in sums: exact for cases, else h at the quantiles of evenly spaced normal deviates.
  ///
  /// ```
  /// E f(h) ≈ Σ w_j·f(h(Φ(z_j)))      z_j evenly spaced over ±8.5, w_j ∝ φ(z_j)
  /// ```
  /// The trapezoidal rule under a normal weight: for smooth h its error falls faster than any power of the spacing (Trefethen
  /// and Weideman, 2014); a kink, as at the mode of a triangle, leaves the square of it.
  func atoms(_ count: Int) -> [Atom] {
    if case .cases(let cases) = self { return cases.map { Atom(value: $0.value, weight: $0.share) } }
    let width = 2 * Self.furthestDeviate / Double(count - 1)
    let deviates = (0..<count).map { -Self.furthestDeviate + Double($0) * width }
    let total = deviates.reduce(0) { $0 + NormalDistribution.density($1) }
    return deviates.map { z in
      Atom(value: quantile(deviate: z), weight: NormalDistribution.density(z) / total)
    }
  }

  /// The furthest deviate that sums go to: beyond it lies 2·10⁻¹⁷.
  static let furthestDeviate = 8.5

  /// h at a normal deviate.
  public func quantile(deviate z: Double) -> Double {
    switch self {
    case .normal(let mean, let spread): return mean + spread * z
    case .step(.normal(let mean, let spread), let isLogarithmic):
      return isLogarithmic ? log1p(mean + spread * z) : mean + spread * z
    default: break
    }
    return quantile(NormalDistribution.cumulative(z))
  }

  /// A value with its weight.
  struct Atom: Sendable, Hashable {
    let value: Double
    let weight: Double
  }
}
