/// Why an orthant probability has no value.
public enum OrthantFailure: Error, Sendable, Equatable {
  /// The threshold at this place is not a number.
  case notANumber(index: Int)
  /// The dependence speaks of `described` variables, the thresholds of `given`.
  case differentCounts(described: Int, given: Int)
  /// The loading at this place is not between −1 and 1.
  case loadingOutOfRange(index: Int, value: Double)
}
