/// The distribution function of a mixture as a polynomial around a place, from one evaluation there.
///
/// ```
/// F(x + w·u) ≈ Σ a_k·u^k
/// (ν + z²)·f′ = −(ν + 1)·z·f
/// c_{n+1} = −((2n + ν + 1)·z·c_n + (n + ν)·c_{n−1})/((n + 1)·(ν + z²))        f(z + t) = Σ c_n·t^n
/// ```
/// `w` the width of the mixture, f the density of a part, whose equation gives its Taylor coefficients one after the other.
struct MixtureExpansion {
  /// The degree.
  private static let degree = 20
  /// How large the last terms may be against the density: what they leave out moves a quantile by less.
  private static let precision = 1e-12

  /// The place.
  let x: Double
  private let width: Double
  private var coefficients = InlineArray<21, Double>(repeating: 0)

  /// P(V ≤ x).
  var cumulative: Double { coefficients[0] }
  /// The density, and its slope.
  var density: Double { coefficients[1] / width }
  var slope: Double { 2 * coefficients[2] / (width * width) }

  init(_ mixture: StudentMixture, at x: Double, width: Double) {
    self.x = x
    self.width = width
    for lanes in mixture.lanes {
      let (place, below, _, height) = lanes.evaluation(x)
      coefficients[0] += (lanes.weight * below).sum()
      let step: StudentLanes.Lanes = width * lanes.density
      let spread: StudentLanes.Lanes = step / (lanes.freedom + place * place)
      let (first, second) = (spread * place, spread * step)
      var term: StudentLanes.Lanes = lanes.weight * height * step
      var before = StudentLanes.Lanes(repeating: 0)
      for n in 0..<Self.degree {
        let order = Double(n + 1)
        coefficients[n + 1] += term.sum() / order
        let one: StudentLanes.Lanes = (lanes.freedom + (2 * order - 1)) * first * term
        let other: StudentLanes.Lanes = (lanes.freedom + (order - 1)) * second * before
        (term, before) = ((one + other) * (-1 / order), term)
      }
    }
  }

  /// The x with F(x) = `probability`, and how far from true it may be in widths; `nil` where the polynomial does not tell.
  ///
  /// The series is reversed to the third order, then Newton's method on all of it.
  func solution(_ probability: Double) -> (x: Double, error: Double)? {
    let q = (probability - coefficients[0]) / coefficients[1]
    let (second, third) = (coefficients[2] / coefficients[1], coefficients[3] / coefficients[1])
    var u = q * (1 - q * (second - q * (2 * second * second - third)))
    for _ in 0..<8 {
      guard abs(u) < 4 else { return nil }
      var (value, slope) = (0.0, 0.0)
      var k = Self.degree
      while k >= 0 {
        slope = slope * u + value
        value = value * u + coefficients[unchecked: k]
        k -= 1
      }
      let change = (probability - value) / slope
      u += change
      guard abs(change) < 1e-6 else { continue }
      // The error of Newton's method is about the square of its last step.
      var power = 1.0
      for _ in 1..<Self.degree { power *= abs(u) }
      let last = (abs(coefficients[Self.degree - 1]) + abs(coefficients[Self.degree] * u)) * power
      return (x + u * width, last / abs(slope) / Self.precision)
    }
    return nil
  }
}
