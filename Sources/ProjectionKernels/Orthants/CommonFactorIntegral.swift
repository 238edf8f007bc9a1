import Glibc
import LongWork

/// The orthant of variables with one common factor: given the factor, they are independent.
///
/// ```
/// P(all) = ∫ φ(f)·∏_i Φ((λ_i·f − z_i)/√(1 − λ_i²)) df
/// ```
/// and in the same way, with the Poisson-binomial recursion inside the integral, P(exactly k) and P(all but i).
///
/// The integrand is analytic and falls as φ, so the trapezoidal rule converges as e^(−2π²/(h²·c)) with
/// c = 1 + Σ λ_i²/(1 − λ_i²): the first step h makes that 1e−7, the second, h/2, 1e−28. Their difference bounds the error. Loadings
/// close to ±1 make steps of the integrand: then Gauss–Kronrod panels that adapt, broken where the steps are.
///
/// Source: Dunnett and Sobel (1955), Curnow and Dunnett (1962) for the reduction; Trefethen and Weideman, The exponentially convergent
/// trapezoidal rule (2014), section 5, for the rate.
struct CommonFactorIntegral {
  let thresholds: [Double]
  let loadings: [Double]
  /// √(1 − λ²), what a variable has of its own.
  let own: [Double]

  /// P(|F| > 8.6) is 8e−18.
  static let reach = 8.6

  init(thresholds: [Double], loadings: [Double]) {
    self.thresholds = thresholds
    self.loadings = loadings
    own = loadings.map { ((1 - $0) * (1 + $0)).squareRoot() }
  }

  func evaluate() -> OrthantResult {
    let steepness = zip(loadings, own).reduce(1) { $0 + ($1.0 * $1.0) / ($1.1 * $1.1) }
    let (sums, error) = steepness < 5000 ? trapezoidal(steepness) : AdaptivePanels.integrate(self)
    let n = thresholds.count
    return OrthantResult(
      marginals: thresholds.map(NormalDistribution.upperTail), joint: sums[n], jointError: error,
      counts: Array(sums[0...n]), countErrors: [Double](repeating: error, count: n + 1),
      missedAlone: Array(sums[(n + 1)...]), method: .integrated)
  }

  /// How many functions are integrated together: n + 1 counts, n targets missed alone.
  var components: Int { 2 * thresholds.count + 1 }

  /// Adds `weight`·φ(f)·(counts, missed alone) given F = f to `sums`; `scratch` has 2n + 1 + n places.
  ///
  /// The oracle of ``FactorLanes``, which does the same at eight values of F.
  func add(
    _ f: Double, weight: Double, to sums: UnsafeMutableBufferPointer<Double>,
    scratch: UnsafeMutableBufferPointer<Double>
  ) {
    let n = thresholds.count
    let probabilities = UnsafeMutableBufferPointer(rebasing: scratch[0..<n])
    let values = UnsafeMutableBufferPointer(rebasing: scratch[n..<(3 * n + 1)])
    for i in 0..<n {
      let margin = loadings[i] * f - thresholds[i]
      probabilities[i] = own[i] > 0 ? NormalDistribution.cumulative(margin / own[i]) : (margin >= 0 ? 1 : 0)
    }
    let given = UnsafeBufferPointer(probabilities)
    PoissonBinomial.counts(given, into: UnsafeMutableBufferPointer(rebasing: values[0...n]))
    _ = PoissonBinomial.missedAlone(given, into: UnsafeMutableBufferPointer(rebasing: values[(n + 1)...]))
    let density = weight * NormalDistribution.density(f)
    for k in values.indices { sums[k] += density * values[k] }
  }

  private func trapezoidal(_ steepness: Double) -> (sums: [Double], error: Double) {
    var step = Double.pi * (2 / (16 * steepness)).squareRoot()
    var sums = sum(from: 0, step: step)
    for _ in 0..<4 {
      // The nodes between the nodes: with them the step is half as long.
      let between = sum(from: 0.5, step: step)
      let halved = zip(sums, between).map { ($0 + $1) / 2 }
      let difference = zip(sums, halved).map { abs($0 - $1) }.max() ?? 0
      sums = halved
      step /= 2
      // Halving the step takes the error to its fourth power; its square is a bound with room to spare.
      if difference * difference <= 1e-13 { return (sums, max(difference * difference, 1e-15)) }
    }
    return AdaptivePanels.integrate(self)
  }

  /// The trapezoidal sum at the nodes (j + `offset`)·`step`.
  private func sum(from offset: Double, step: Double) -> [Double] {
    let last = Int((Self.reach / step).rounded(.up))
    var lanes = FactorLanes(self)
    for first in stride(from: -last, through: last, by: FactorLanes.width) where !Cancellation.isRequested {
      lanes.add(
        (first..<(first + FactorLanes.width)).map { (Double($0) + offset) * step },
        weights: (first..<(first + FactorLanes.width)).map {
          $0 > last ? 0 : step * NormalDistribution.density((Double($0) + offset) * step)
        })
    }
    return lanes.sums
  }
}
