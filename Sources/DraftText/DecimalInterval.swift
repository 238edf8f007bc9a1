public import PlanModel

/// All values between two exact decimals: what a printed number may stand for.
///
/// `4.62` was rounded from something in [4.615, 4.625]; a statement is right when some values in the intervals of its numbers make it
/// so. All bounds are taken as closed: halves are rounded either way in practice.
public struct DecimalInterval: Sendable, Hashable {
  /// The lower end.
  public var low: DecimalNumber
  /// The upper end.
  public var high: DecimalNumber

  /// An interval.
  public init(_ low: DecimalNumber, _ high: DecimalNumber) {
    self.low = low
    self.high = high
  }

  /// Whether some value is in both.
  public func meets(_ other: DecimalInterval) -> Bool { low <= other.high && other.low <= high }

  /// Whether more than an end is in both: two roundings of one value, not of neighbours (11 and 12 are no roundings of 11.5).
  public func overlaps(_ other: DecimalInterval) -> Bool {
    guard low < high, other.low < other.high else { return meets(other) }
    return low < other.high && other.low < high
  }

  /// The values times a power of ten.
  public func scaled(byPowerOfTen power: Int) -> DecimalInterval {
    DecimalInterval(low.scaled(byPowerOfTen: power), high.scaled(byPowerOfTen: power))
  }

  /// The sums of a value of each, or `nil` past 38 digits.
  public func adding(_ other: DecimalInterval) -> DecimalInterval? {
    guard let low = low.adding(other.low), let high = high.adding(other.high) else { return nil }
    return DecimalInterval(low, high)
  }

  /// The products of a value of each, for intervals of values that are not negative; `nil` past 38 digits.
  public func multiplied(by other: DecimalInterval) -> DecimalInterval? {
    guard let low = low.multiplied(by: other.low), let high = high.multiplied(by: other.high) else { return nil }
    return DecimalInterval(low, high)
  }

  /// The values to a whole power, for intervals of values that are not negative; `nil` past 38 digits.
  public func raised(to power: Int) -> DecimalInterval? {
    guard let low = low.raised(to: power), let high = high.raised(to: power) else { return nil }
    return DecimalInterval(low, high)
  }
}
