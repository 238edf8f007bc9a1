/// Why a table of numbers is no matrix of correlations.
public enum CorrelationFailure: Error, Sendable, Equatable {
  /// A row has `count` values, but there are `rows` rows.
  case notSquare(row: Int, count: Int, rows: Int)
  /// The value at this place is missing or not a number.
  case notANumber(row: Int, column: Int)
  /// A variable's correlation with itself is `value`, not 1.
  case diagonal(row: Int, value: Double)
  /// The two places of one pair differ.
  case asymmetric(row: Int, column: Int, value: Double, mirrored: Double)
  /// A correlation is not between −1 and 1.
  case outOfRange(row: Int, column: Int, value: Double)
  /// The correlations contradict each other: the sum with the weights `direction` would have the negative variance
  /// `variance`; the pair named lowers it most. Multiplying all correlations by `feasibleShare` would be possible.
  case indefinite(variance: Double, direction: [Double], row: Int, column: Int, feasibleShare: Double)
}
