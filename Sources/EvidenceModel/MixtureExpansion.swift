import CKernels

/// The distribution function of a mixture as a polynomial around a place, from one evaluation there.
///
/// ```
/// F(x + w·u) ≈ Σ a_k·u^k
/// (ν + z²)·f′ = −(ν + 1)·z·f
/// c_{n+1} = −((2n + ν + 1)·z·c_n + (n + ν)·c_{n−1})/((n + 1)·(ν + z²))        f(z + t) = Σ c_n·t^n
/// ```
/// `w` the width of the mixture, f the density of a part, whose equation gives its Taylor coefficients one after the other. The series of a
/// part converges no further than √(ν + z²), its distance from the poles of f: a narrow part further off does not show in it at all. So an
/// answer counts only within 0.6·√(ν + z²)/(1 + 0.05·ν·|z|/√(ν + z²)) of every part that has 1e-12 of the probability on that side, where
/// terms beyond the last fall off; one further away tells where to look next.
struct MixtureExpansion {
  /// How large the next terms may be, in probability and against the density: what is left out moves a quantile by some times that, in
  /// widths.
  private static let precision = 1e-11
  /// Terms so large still tell where to look next.
  private static let hint = 1e-2
  /// So many probabilities are looked for at once.
  private static let lanes = Int(TUIYAN_PARTS)

  /// The place.
  let x: Double
  private let width: Double
  private var coefficients = InlineArray<25, Double>(repeating: 0)

  /// P(V ≤ x).
  var cumulative: Double { coefficients[0] }
  /// The density, and its slope.
  var density: Double { coefficients[1] / width }
  var slope: Double { 2 * coefficients[2] / (width * width) }

  init(_ mixture: StudentMixture, at x: Double, width: Double) {
    self.x = x
    self.width = width
    var span = coefficients.mutableSpan
    span.withUnsafeMutableBufferPointer { coefficients in
      if let start = coefficients.baseAddress { mixture.blocks.expand(at: x, width: width, into: start) }
    }
  }

  /// Where the polynomial has a probability.
  enum Solution {
    /// There.
    case exact(Double)
    /// About there.
    case near(Double)
    /// It does not tell.
    case unknown
  }

  /// Where the polynomial has a probability; and the open ones next to it, for which it is asked at the same time.
  ///
  /// The series is reversed to the third order, then Newton's method on all of it.
  func solution(_ probability: Double, _ others: inout SoughtQuantiles) -> Solution {
    let lanes = Self.lanes
    var places = InlineArray<8, Int>(repeating: 0)
    var count = 1
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: 3 * lanes) { memory in
      memory.initialize(repeating: probability)
      others.neighbours(of: probability, atMost: lanes - 1) { place in
        memory[count] = others.levels[place]
        places[count] = place
        count += 1
      }
      guard let sought = memory.baseAddress else { return .unknown }
      coefficients.span.withUnsafeBufferPointer { coefficients in
        tuiyan_expansion_solve(coefficients.baseAddress, sought, sought + lanes, sought + 2 * lanes)
      }
      func solution(_ lane: Int) -> Solution {
        let found = x + memory[lanes + lane] * width
        let error = memory[2 * lanes + lane]
        return error <= Self.precision ? .exact(found) : error <= Self.hint ? .near(found) : .unknown
      }
      for lane in 1..<count { others.take(solution(lane), for: places[lane]) }
      return solution(0)
    }
  }
}
