import Glibc

/// Searches quantiles of one mixture.
struct QuantileSearch {
  private let mixture: StudentMixture
  private let mean: Double
  private let deviation: Double
  private let width: Double

  init(_ mixture: StudentMixture) {
    self.mixture = mixture
    let mean = mixture.parts.reduce(0) { $0 + $1.weight * $1.centre }
    self.mean = mean
    width = mixture.parts.reduce(0) { $0 + $1.weight * $1.scale }
    deviation = mixture.parts.reduce(0) { sum, part in
      let freedom = part.shape.freedom
      let tails = freedom > 4 ? freedom / (freedom - 2) : 2
      return sum + part.weight * (part.scale * part.scale * tails + (part.centre - mean) * (part.centre - mean))
    }.squareRoot()
  }

  /// The x with F(x) = `probability`; what the polynomials on the way tell of other quantiles goes into `others`.
  ///
  /// Newton's method on the polynomial of a place; where that does not tell, Halley's between bounds that close in, with a new polynomial
  /// at every step.
  ///
  /// - Parameter place: the place of the probability among the others, whose hint is where to begin.
  func search(_ probability: Double, _ others: inout SoughtQuantiles, at place: Int? = nil) -> Double {
    guard probability > 0, probability < 1 else { return probability <= 0 ? -.infinity : .infinity }
    var (low, high) = (-Double.infinity, Double.infinity)
    let hint = place.map { others.hints[$0] } ?? .nan
    var x = hint.isNaN ? mean + deviation * Self.deviate(probability) : hint
    var stride = width
    // How many times one after the other the bounds have closed in by less than half: a polynomial that does not see a narrow part may
    // lead from one side of it to the other and back.
    var (span, idle) = (Double.infinity, 0)
    for _ in 0..<300 {
      let expansion = MixtureExpansion(mixture, at: x, width: width)
      if expansion.cumulative > probability { high = x } else { low = x }
      if (high - low).isFinite { idle = high - low > span / 2 ? idle + 1 : 0 }
      span = high - low
      var next: Double
      switch expansion.solution(probability, &others) {
      case .exact(let found): return found
      case .near(let place): next = place
      case .unknown:
        let newton = (probability - expansion.cumulative) / expansion.density
        next = x + newton / min(max(1 + newton * expansion.slope / (2 * expansion.density), 0.5), 2)
      }
      if low == -.infinity || high == .infinity {
        next = min(max(next, x - stride), x + stride)
        stride *= 2
      }
      if idle > 3 || !(next >= low && next <= high) { next = (low + high) / 2 }
      if next == x { break }
      x = next
    }
    return x
  }

  /// About the normal deviate of a probability.
  ///
  /// Source: Tukey's lambda distribution; Joiner and Rosenblatt (1971).
  private static func deviate(_ probability: Double) -> Double {
    probability == 0.5 ? 0 : (pow(probability, 0.135) - pow(1 - probability, 0.135)) / 0.1975
  }
}
