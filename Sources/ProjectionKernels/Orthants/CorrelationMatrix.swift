import Glibc

/// A matrix of correlations between standard normal variables: symmetric, ones on the diagonal, positive semidefinite.
public struct CorrelationMatrix: Sendable, Hashable {
  /// How many variables.
  public let order: Int
  /// The rows one after the other.
  let values: [Double]

  public subscript(row: Int, column: Int) -> Double { values[row * order + column] }

  /// Checks `rows` and keeps them.
  public init(_ rows: [[Double]]) throws(CorrelationFailure) {
    let n = rows.count
    if let row = rows.firstIndex(where: { $0.count != n }) {
      throw .notSquare(row: row, count: rows[row].count, rows: n)
    }
    for i in 0..<n {
      for j in 0...i {
        let value = rows[i][j]
        guard value.isFinite, rows[j][i].isFinite else { throw .notANumber(row: i, column: j) }
        if i == j {
          guard value == 1 else { throw .diagonal(row: i, value: value) }
        } else {
          guard value == rows[j][i] else { throw .asymmetric(row: i, column: j, value: value, mirrored: rows[j][i]) }
          guard abs(value) <= 1 else { throw .outOfRange(row: i, column: j, value: value) }
        }
      }
    }
    self.init(order: n, values: rows.flatMap { $0 })
    if let failure = indefiniteness() { throw failure }
  }

  /// The correlations of normal variables that have these rank correlations (Spearman): ρ = 2·sin(π·ρ_S/6).
  ///
  /// The conversion can leave the positive semidefinite matrices by a little; then it is refused as if it had been stated.
  /// Source: Pearson (1907), On further methods of determining correlation.
  public init(ranks rows: [[Double]]) throws(CorrelationFailure) {
    let n = rows.count
    var converted = rows
    for i in rows.indices where rows[i].count == n {
      for j in rows[i].indices where i != j && abs(rows[i][j]) <= 1 {
        converted[i][j] = abs(rows[i][j]) == 1 ? rows[i][j] : 2 * sin(.pi * rows[i][j] / 6)
      }
    }
    try self.init(converted)
  }

  private init(order: Int, values: [Double]) {
    self.order = order
    self.values = values
  }

  /// The correlation of every pair if it is the same one, to 1e−15; nil otherwise, and for fewer than two variables 0.
  public var equalCorrelation: Double? {
    guard order > 1 else { return 0 }
    let first = self[1, 0]
    for i in 1..<order {
      for j in 0..<i where abs(self[i, j] - first) > 1e-15 { return nil }
    }
    return first
  }

  /// The matrix of variables that stand at these places of this one; a variable without a place is independent of all others.
  ///
  /// Parts of a matrix of correlations, and such additions to it, are matrices of correlations.
  public func arranged(_ places: [Int?]) -> CorrelationMatrix {
    let values = places.indices.flatMap { row in
      places.indices.map { column in
        guard row != column else { return 1.0 }
        guard let first = places[row], let second = places[column] else { return 0 }
        return self[first, second]
      }
    }
    return CorrelationMatrix(order: places.count, values: values)
  }

  /// The same matrix with its rows and columns in the order of `permutation`.
  func permuted(_ permutation: [Int]) -> CorrelationMatrix {
    CorrelationMatrix(order: order, values: permutation.flatMap { i in permutation.map { self[i, $0] } })
  }
}
