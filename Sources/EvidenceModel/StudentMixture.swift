import Glibc

/// A mixture of Student t distributions: what the types that a history can be say of one year, in the working scale.
struct StudentMixture: Sendable, Hashable {
  /// One type's distribution.
  struct Part: Sendable, Hashable {
    /// Its share of the mixture; the shares add up to 1.
    var weight: Double
    /// Its centre.
    let centre: Double
    /// Its scale, > 0.
    let scale: Double
    /// Its shape.
    let shape: StudentT
  }

  /// The parts.
  let parts: [Part]

  /// The probability of at most `x`.
  func cumulative(_ x: Double) -> Double {
    parts.reduce(0) { $0 + $1.weight * $1.shape.cumulative((x - $1.centre) / $1.scale) }
  }

  /// The probability of at least `x`, without the loss of digits of 1 − ``cumulative(_:)``.
  func complement(_ x: Double) -> Double {
    parts.reduce(0) { $0 + $1.weight * $1.shape.cumulative(($1.centre - x) / $1.scale) }
  }

  /// The probability of at most `x`, the density at `x` and its slope.
  private func evaluation(_ x: Double) -> (cumulative: Double, density: Double, slope: Double) {
    var sums = (0.0, 0.0, 0.0)
    for part in parts {
      let place = (x - part.centre) / part.scale
      let (cumulative, density) = part.shape.evaluation(place)
      let height = part.weight / part.scale * density
      sums.0 += part.weight * cumulative
      sums.1 += height
      sums.2 += height / part.scale * part.shape.logSlope(place)
    }
    return sums
  }

  /// The x with ``cumulative(_:)`` = `probability`, inside 0…1; by Halley's method between bounds that close in.
  ///
  /// - Parameter guess: where the search begins; the result depends on it by less than 1e-9 of the scale.
  /// - Returns: x, and about the density there.
  func quantile(_ probability: Double, from guess: Double? = nil) -> (x: Double, density: Double) {
    guard probability > 0, probability < 1 else { return (probability <= 0 ? -.infinity : .infinity, 0) }
    let width = parts.reduce(0) { $0 + $1.weight * $1.scale }
    var low = -Double.infinity
    var high = Double.infinity
    var x = guess ?? parts.reduce(0) { $0 + $1.weight * $1.centre }
    var stride = width
    for _ in 0..<300 {
      let (reached, density, slope) = evaluation(x)
      if reached > probability { high = x } else { low = x }
      let newton = (probability - reached) / density
      let bend = min(max(1 + newton * slope / (2 * density), 0.5), 2)
      var next = x + newton / bend
      if low == -.infinity || high == .infinity {
        next = min(max(next, x - stride), x + stride)
        stride *= 2
      }
      if !(next >= low && next <= high) { next = (low + high) / 2 }
      // The error that is left is about the cube of the last step.
      if abs(next - x) <= 1e-4 * width, abs(newton) <= 1e-4 * width { return (next, density) }
      x = next
    }
    return (x, evaluation(x).density)
  }
}
