/// A value of one year.
public struct DatedValue: Sendable, Hashable {
  /// The year.
  public let year: Int
  /// The value, in the indicator's unit.
  public let value: Double

  /// A value of a year.
  public init(year: Int, value: Double) {
    self.year = year
    self.value = value
  }
}
