import Glibc

/// {Y ≤ b} with its variables in the order of least conditional probability, and the factor of their correlations.
struct OrderedOrthant {
  private(set) var upper: [Double]
  /// L, row after row.
  private(set) var factor: [Double]
  var order: Int { upper.count }

  init(upper: [Double], matrix: CorrelationMatrix) {
    self.upper = upper
    let n = upper.count
    var rows = Array(0..<n)
    factor = [Double](repeating: 0, count: n * n)
    // The expected values of the variables chosen so far, given that they hold.
    var expected = [Double](repeating: 0, count: n)
    for place in 0..<n {
      var best = (probability: Double.infinity, candidate: place)
      for candidate in place..<n {
        let (mean, variance) = conditional(candidate, place, matrix, rows, expected)
        let probability =
          variance > CorrelationMatrix.zeroVariance
          ? NormalDistribution.cumulative((self.upper[candidate] - mean) / variance.squareRoot())
          : (mean <= self.upper[candidate] ? 1 : 0)
        if probability < best.probability { best = (probability, candidate) }
      }
      exchange(place, best.candidate, &rows)
      let (mean, variance) = conditional(place, place, matrix, rows, expected)
      guard variance > CorrelationMatrix.zeroVariance else { continue }
      let root = variance.squareRoot()
      factor[place * n + place] = root
      for i in (place + 1)..<max(n, place + 1) {
        var sum = matrix[rows[i], rows[place]]
        for k in 0..<place { sum -= factor[i * n + k] * factor[place * n + k] }
        factor[i * n + place] = sum / root
      }
      let bound = (self.upper[place] - mean) / root
      let probability = NormalDistribution.cumulative(bound)
      // E(X | X ≤ b) = −φ(b)/Φ(b), which is b itself far below.
      expected[place] = probability > 1e-300 ? -NormalDistribution.density(bound) / probability : bound
    }
  }

  private func conditional(
    _ candidate: Int, _ place: Int, _ matrix: CorrelationMatrix, _ rows: [Int], _ expected: [Double]
  ) -> (mean: Double, variance: Double) {
    let n = order
    var mean = 0.0
    var variance = matrix[rows[candidate], rows[candidate]]
    for k in 0..<place {
      mean += factor[candidate * n + k] * expected[k]
      variance -= factor[candidate * n + k] * factor[candidate * n + k]
    }
    return (mean, variance)
  }

  private mutating func exchange(_ a: Int, _ b: Int, _ rows: inout [Int]) {
    guard a != b else { return }
    upper.swapAt(a, b)
    rows.swapAt(a, b)
    for k in 0..<order { factor.swapAt(a * order + k, b * order + k) }
  }

  /// ∏ e_i at the point `u` of the unit cube, which has one coordinate less than there are variables.
  func integrand(_ u: UnsafeBufferPointer<Double>) -> Double {
    let n = order
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: n) { x in
      factor.withUnsafeBufferPointer { l in
        var product = 1.0
        for i in 0..<n {
          var margin = upper[i]
          for j in 0..<i { margin -= l[i * n + j] * x[j] }
          let own = l[i * n + i]
          guard own > 0 else {
            if margin < 0 { return 0 }
            x[i] = 0
            continue
          }
          let e = NormalDistribution.cumulative(margin / own)
          product *= e
          if product == 0 { return 0 }
          if i < n - 1 { x[i] = NormalDistribution.quantile(u[i] * e) }
        }
        return product
      }
    }
  }
}
