/// How many of correlated inequalities hold, counted at randomised lattice points.
///
/// Z = L·X with X_i = Φ⁻¹(u_i). Counting is a step function of the points, so the error falls more slowly than that of the joint
/// probability: a quarter of its points are enough for the places that are printed.
struct CopulaCount {
  let thresholds: [Double]
  let matrix: CorrelationMatrix

  func evaluate(_ settings: OrthantSettings) -> (counts: [Double], errors: [Double], missedAlone: [Double]) {
    let n = thresholds.count
    let factor = matrix.lowerFactor()
    let estimate = LatticeEstimate.evaluate(
      components: 2 * n + 1, dimensions: n, stream: StableHash.key("count"), settings: settings,
      tolerance: settings.tolerance * 5, maximumPoints: settings.maximumPoints / 4
    ) { u, sums in
      withUnsafeTemporaryAllocation(of: Double.self, capacity: n) { x in
        var met = 0
        var missed = -1
        for i in 0..<n {
          x[i] = NormalDistribution.quantile(u[i])
          var z = 0.0
          for j in 0...i { z += factor[i * n + j] * x[j] }
          if z >= thresholds[i] { met += 1 } else { missed = i }
        }
        sums[met] += 1
        if met == n - 1 { sums[n + 1 + missed] += 1 }
      }
    }
    return (Array(estimate.means[0...n]), Array(estimate.errors[0...n]), Array(estimate.means[(n + 1)...]))
  }
}
