import Glibc
import ProjectionKernels

/// The distribution of a step as it was stated.
public enum StepShape: Sendable, Hashable {
  /// Normal with a mean and a standard deviation.
  case normal(mean: Double, spread: Double)
  /// Every value from `low` to `high` alike.
  case uniform(low: Double, high: Double)
  /// Density rising evenly from `low` to `mode` and falling evenly to `high`.
  case triangular(low: Double, mode: Double, high: Double)
  /// Beta on `low`…`high` with α = 1 + 4(mode − low)/(high − low), β = 6 − α, so that the mean is (low + 4·mode + high)/6.
  ///
  /// Source: Malcolm, Roseboom, Clark and Fazar (1959), with the shape of Vose (2008).
  case pert(low: Double, mode: Double, high: Double)

  /// P(step ≤ `value`).
  func cumulative(_ value: Double) -> Double {
    switch self {
    case .normal(let mean, let spread): return NormalDistribution.cumulative((value - mean) / spread)
    case .uniform(let low, let high): return min(max((value - low) / (high - low), 0), 1)
    case .triangular(let low, let mode, let high):
      if value <= low { return 0 }
      if value >= high { return 1 }
      return value < mode
        ? (value - low) * (value - low) / ((high - low) * (mode - low))
        : 1 - (high - value) * (high - value) / ((high - low) * (high - mode))
    case .pert(let low, let mode, let high):
      let alpha = 1 + 4 * (mode - low) / (high - low)
      return BetaDistribution.cumulative(min(max((value - low) / (high - low), 0), 1), alpha, 6 - alpha)
    }
  }

  /// The step with P(step' ≤ step) = `probability`.
  func quantile(_ probability: Double) -> Double {
    switch self {
    case .normal(let mean, let spread): return mean + spread * NormalDistribution.quantile(probability)
    case .uniform(let low, let high): return low + (high - low) * probability
    case .triangular(let low, let mode, let high):
      let left = (mode - low) / (high - low)
      return probability < left
        ? low + (probability * (high - low) * (mode - low)).squareRoot()
        : high - ((1 - probability) * (high - low) * (high - mode)).squareRoot()
    case .pert(let low, let mode, let high):
      let alpha = 1 + 4 * (mode - low) / (high - low)
      return low + (high - low) * BetaDistribution.quantile(probability, alpha, 6 - alpha)
    }
  }
}

/// The beta distribution on 0…1.
enum BetaDistribution {
  /// I_x(a, b), by Lentz's continued fraction.
  ///
  /// Source: Abramowitz and Stegun (1964), 26.5.8.
  static func cumulative(_ x: Double, _ a: Double, _ b: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    let front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
    return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b
  }

  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / kept(1 - (a + b) * x / (a + 1))
    var result = d
    for m in 1...300 {
      let m = Double(m)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / kept(1 + even * d)
      c = kept(1 + even / c)
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / kept(1 + odd * d)
      c = kept(1 + odd / c)
      result *= d * c
      if abs(d * c - 1) < 1e-15 { break }
    }
    return result
  }

  /// The x with I_x(a, b) = `probability`.
  static func quantile(_ probability: Double, _ a: Double, _ b: Double) -> Double {
    if probability <= 0 { return 0 }
    if probability >= 1 { return 1 }
    return RootFinding.root(between: 0, and: 1) { cumulative($0, a, b) - probability } ?? .nan
  }
}
