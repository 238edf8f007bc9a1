import Glibc

extension CorrelationMatrix {
  /// A variance this small is zero: what is left of 1 after subtracting numbers of 16 digits.
  static let zeroVariance = 1e-12

  /// The lower triangular L with R = L·Lᵀ, row after row; a variable that the earlier ones determine has 0 on the diagonal.
  ///
  /// The rows keep their order: a semidefinite matrix needs no pivots, only the rule that a zero pivot has a zero column.
  /// - Complexity: O(n³).
  package func lowerFactor() -> [Double] {
    var factor = [Double](repeating: 0, count: order * order)
    for j in 0..<order {
      var pivot = self[j, j]
      for k in 0..<j { pivot -= factor[j * order + k] * factor[j * order + k] }
      guard pivot > Self.zeroVariance else { continue }
      let root = pivot.squareRoot()
      factor[j * order + j] = root
      for i in (j + 1)..<max(order, j + 1) {
        var sum = self[i, j]
        for k in 0..<j { sum -= factor[i * order + k] * factor[j * order + k] }
        factor[i * order + j] = sum / root
      }
    }
    return factor
  }

  /// What makes the matrix indefinite, or nil.
  ///
  /// Cholesky's method with the largest remaining variance first finds out; only then are the eigenvectors worth their time.
  /// Source: Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed. (2002), 10.3.
  func indefiniteness() -> CorrelationFailure? {
    guard !hasPivotedFactor() else { return nil }
    let (smallest, direction) = smallestEigenpair()
    // A negative eigenvalue of the size of rounding is none.
    guard smallest < -1e-10 * Double(order) else { return nil }
    var pair = (row: 1, column: 0)
    var lowest = Double.infinity
    for i in 1..<order {
      for j in 0..<i {
        let term = direction[i] * direction[j] * self[i, j]
        if term < lowest { (lowest, pair) = (term, (i, j)) }
      }
    }
    // The eigenvalues of 1 + s·(R − 1) are 1 + s·(λ − 1).
    return .indefinite(
      variance: smallest, direction: direction, row: pair.row, column: pair.column, feasibleShare: 1 / (1 - smallest))
  }

  private func hasPivotedFactor() -> Bool {
    var rest = values
    var remaining = Array(0..<order)
    while let pivot = remaining.max(by: { rest[$0 * order + $0] < rest[$1 * order + $1] }) {
      let variance = rest[pivot * order + pivot]
      remaining.removeAll { $0 == pivot }
      if variance <= Self.zeroVariance {
        // Nothing varies any more; then nothing may covary either.
        let slack = 1e-10 * Double(order)
        return variance >= -slack
          && remaining.allSatisfy { i in
            rest[i * order + i] >= -slack && abs(rest[i * order + pivot]) <= slack
              && remaining.allSatisfy { abs(rest[i * order + $0]) <= slack }
          }
      }
      for i in remaining {
        let share = rest[i * order + pivot] / variance
        for j in remaining { rest[i * order + j] -= share * rest[pivot * order + j] }
      }
    }
    return true
  }

  /// The smallest eigenvalue and its vector of length 1, by Jacobi's rotations.
  ///
  /// Source: Golub and Van Loan, Matrix Computations, 4th ed. (2013), 8.5.
  private func smallestEigenpair() -> (value: Double, direction: [Double]) {
    let n = order
    var a = values
    var vectors = [Double](repeating: 0, count: n * n)
    for i in 0..<n { vectors[i * n + i] = 1 }
    for _ in 0..<60 {
      var off = 0.0
      for p in 0..<n {
        for q in (p + 1)..<max(n, p + 1) where a[p * n + q] != 0 {
          off += a[p * n + q] * a[p * n + q]
          let theta = (a[q * n + q] - a[p * n + p]) / (2 * a[p * n + q])
          let t = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
          let c = 1 / (t * t + 1).squareRoot()
          let s = t * c
          for k in 0..<n {
            let (kp, kq) = (a[k * n + p], a[k * n + q])
            (a[k * n + p], a[k * n + q]) = (c * kp - s * kq, s * kp + c * kq)
          }
          for k in 0..<n {
            let (pk, qk) = (a[p * n + k], a[q * n + k])
            (a[p * n + k], a[q * n + k]) = (c * pk - s * qk, s * pk + c * qk)
            let (vp, vq) = (vectors[k * n + p], vectors[k * n + q])
            (vectors[k * n + p], vectors[k * n + q]) = (c * vp - s * vq, s * vp + c * vq)
          }
        }
      }
      if off < 1e-28 { break }
    }
    var smallest = 0
    for i in 0..<n where a[i * n + i] < a[smallest * n + smallest] { smallest = i }
    return (a[smallest * n + smallest], (0..<n).map { vectors[$0 * n + smallest] })
  }
}
