import Glibc

/// The orthant of a general correlation matrix, by randomised lattice points in the unit cube.
///
/// ```
/// Y = L·X,  L·Lᵀ = R,  Y ≤ b = −z:   e_i = Φ((b_i − Σ_{j<i} l_ij·x_j)/l_ii),  x_i = Φ⁻¹(u_i·e_i),  P = E ∏ e_i
/// ```
/// The variable that is least likely to hold given the expected values of those before it comes next, so that most of the variation
/// stands in the first coordinates. How many hold is counted at the same kind of points, without that transformation; the
/// counts below n are then scaled so that all add up to 1 with the joint probability.
///
/// Source: Genz, Numerical computation of multivariate normal probabilities (1992); the order: Gibson, Glasbey and Elston (1994).
enum SeparationOfVariables {
  static func evaluate(
    _ thresholds: [Double], _ matrix: CorrelationMatrix, _ settings: OrthantSettings
  ) -> OrthantResult {
    let n = thresholds.count
    // One order whatever the rows': by key, then by threshold.
    let keys = settings.keys ?? (0..<n).map { UInt64($0) }
    let canonical = (0..<n).sorted { (keys[$0], thresholds[$0], $0) < (keys[$1], thresholds[$1], $1) }
    let sorted = canonical.map { thresholds[$0] }
    let permuted = matrix.permuted(canonical)

    let (joint, jointError, points) = jointProbability(sorted, permuted, settings)
    let counted = CopulaCount(thresholds: sorted, matrix: permuted).evaluate(settings)
    var counts = counted.counts
    let below = counts[..<n].reduce(0, +)
    if below > 0 { for k in 0..<n { counts[k] *= (1 - joint) / below } }
    counts[n] = joint
    var errors = counted.errors
    errors[n] = jointError
    var missed = [Double](repeating: 0, count: n)
    for (place, i) in canonical.enumerated() { missed[i] = counted.missedAlone[place] }
    return OrthantResult(
      marginals: thresholds.map(NormalDistribution.upperTail), joint: joint, jointError: jointError, counts: counts,
      countErrors: errors, missedAlone: missed,
      method: .sampled(points: points, randomisations: settings.randomisations))
  }

  /// P(all), its standard error and the points it took.
  static func jointProbability(
    _ thresholds: [Double], _ matrix: CorrelationMatrix, _ settings: OrthantSettings
  ) -> (joint: Double, error: Double, points: Int) {
    if thresholds.contains(.infinity) { return (0, 0, 0) }
    // A threshold of −∞ is never in the way.
    let finite = thresholds.indices.filter { thresholds[$0] > -.infinity }
    guard !finite.isEmpty else { return (1, 0, 0) }
    let ordered = OrderedOrthant(upper: finite.map { -thresholds[$0] }, matrix: matrix.permuted(finite))
    guard ordered.order > 1 else { return (NormalDistribution.cumulative(ordered.upper[0]), 0, 1) }
    let estimate = LatticeEstimate.evaluate(
      components: 1, dimensions: ordered.order - 1, stream: StableHash.key("orthant"), settings: settings,
      tolerance: settings.tolerance, maximumPoints: settings.maximumPoints
    ) { u, sums in sums[0] += ordered.integrand(u) }
    return (estimate.means[0], estimate.errors[0], estimate.points)
  }
}
