import Glibc

extension StudentMixture {
  /// The x with ``cumulative(_:)`` = `probability`, 0 to 1.
  ///
  /// - Complexity: one or two evaluations of ``cumulative(_:)``, seldom more.
  func quantile(_ probability: Double) -> Double {
    var search = QuantileSearch(self)
    return search.quantile(probability)
  }
}

/// Searches quantiles of one mixture, and remembers what it found out about its distribution function.
struct QuantileSearch {
  private let mixture: StudentMixture
  private let mean: Double
  private let deviation: Double
  private let width: Double
  private var expansions: [MixtureExpansion] = []

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

  /// The x with F(x) = `probability`; it depends on what was searched before by less than 1e-10 of the mixture's width.
  ///
  /// Newton's method on the polynomial of the nearest place that is known; where that does not tell, Halley's between bounds that close in,
  /// with a new polynomial at every step.
  mutating func quantile(_ probability: Double) -> Double {
    guard probability > 0, probability < 1 else { return probability <= 0 ? -.infinity : .infinity }
    let guess = mean + deviation * Self.deviate(probability)
    if let found = nearest(to: guess).flatMap({ expansions[$0].solution(probability) }), found.error <= 1 {
      return found.x
    }
    var (low, high) = (-Double.infinity, Double.infinity)
    var x = guess
    var stride = width
    for _ in 0..<300 {
      let expansion = MixtureExpansion(mixture, at: x, width: width)
      let found = expansion.solution(probability)
      if let found, found.error <= 1 {
        expansions.append(expansion)
        return found.x
      }
      if expansion.cumulative > probability { high = x } else { low = x }
      var next = found?.x ?? .nan
      if !(found.map { $0.error <= 1e9 } ?? false) {
        let newton = (probability - expansion.cumulative) / expansion.density
        next = x + newton / min(max(1 + newton * expansion.slope / (2 * expansion.density), 0.5), 2)
      }
      if low == -.infinity || high == .infinity {
        next = min(max(next, x - stride), x + stride)
        stride *= 2
      }
      if !(next >= low && next <= high) { next = (low + high) / 2 }
      if next == x { break }
      x = next
    }
    return x
  }

  private func nearest(to x: Double) -> Int? {
    expansions.indices.min { abs(expansions[$0].x - x) < abs(expansions[$1].x - x) }
  }

  /// About the normal deviate of a probability.
  ///
  /// Source: Tukey's lambda distribution; Joiner and Rosenblatt (1971).
  private static func deviate(_ probability: Double) -> Double {
    probability == 0.5 ? 0 : (pow(probability, 0.135) - pow(1 - probability, 0.135)) / 0.1975
  }
}
