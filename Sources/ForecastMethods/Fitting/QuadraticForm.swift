/// g′·(J′J)⁻¹·g for a few parameters, by Gaussian elimination with pivots.
enum QuadraticForm {
  /// The form; `nil` where J′J is singular to working precision.
  static func inverse(of rows: [[Double]], at gradient: [Double]) -> Double? {
    let size = gradient.count
    var matrix = (0..<size).map { i in (0..<size).map { j in rows.reduce(0) { $0 + $1[i] * $1[j] } } }
    var right = gradient
    // Unit diagonal first, so that units of the parameters do not decide what is singular.
    let scale = (0..<size).map { matrix[$0][$0].squareRoot() }
    guard scale.allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
    for i in 0..<size {
      for j in 0..<size { matrix[i][j] /= scale[i] * scale[j] }
      right[i] /= scale[i]
    }
    let goal = right
    for column in 0..<size {
      guard let pivot = (column..<size).max(by: { abs(matrix[$0][column]) < abs(matrix[$1][column]) }),
        abs(matrix[pivot][column]) > 1e-10
      else { return nil }
      matrix.swapAt(column, pivot)
      right.swapAt(column, pivot)
      for row in (column + 1)..<max(size, column + 1) {
        let factor = matrix[row][column] / matrix[column][column]
        for j in column..<size { matrix[row][j] -= factor * matrix[column][j] }
        right[row] -= factor * right[column]
      }
    }
    var solution = [Double](repeating: 0, count: size)
    for row in (0..<size).reversed() {
      let known = (row + 1..<max(size, row + 1)).reduce(0) { $0 + matrix[row][$1] * solution[$1] }
      solution[row] = (right[row] - known) / matrix[row][row]
    }
    return zip(goal, solution).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
