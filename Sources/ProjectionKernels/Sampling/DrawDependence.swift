/// How the leading draws of the columns hang together; each decides by itself whether its column's target is met.
///
/// ```
/// one factor  Z_i = √ρ·F + √(1−ρ)·ε_i
/// a matrix    Z_i = Σ_{j<i} l_ij·ε_j + l_ii·ε_i        R = L·Lᵀ, the columns in the order of their keys
/// ```
/// `F` and `ε` independent standard normal. The order by keys keeps the draws of a column when the rows of a table change places.
enum DrawDependence: Sendable {
  case independent
  case commonFactor(common: Float, own: Float)
  case matrix(MatrixRows)

  /// L, row after row, for the columns in an order of their own.
  struct MatrixRows: Sendable {
    /// The columns by key.
    let order: [Int]
    /// The place of each column in `order`.
    let places: [Int]
    let lower: [Float]

    subscript(row: Int, column: Int) -> Float { lower[row * order.count + column] }
  }

  init(_ request: SamplingRequest) {
    if let matrix = request.correlation {
      let order = request.columns.indices.sorted { (request.columns[$0].key, $0) < (request.columns[$1].key, $1) }
      var places = order
      for (place, column) in order.enumerated() { places[column] = place }
      self = .matrix(
        MatrixRows(order: order, places: places, lower: matrix.permuted(order).lowerFactor().map(Float.init)))
    } else if request.commonFactorShare > 0 {
      let share = request.commonFactorShare
      self = .commonFactor(common: Float(share.squareRoot()), own: Float((1 - share).squareRoot()))
    } else {
      self = .independent
    }
  }

  var isIndependent: Bool {
    if case .independent = self { true } else { false }
  }
}

/// The leading draw of a column as the kernels take it: commonWeight·common + ownWeight·ε, path by path.
struct SharedDraw {
  var common: UnsafePointer<Float>?
  var commonWeight: Float = 0
  var ownWeight: Float = 1
}
