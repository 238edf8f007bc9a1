public import PlanModel

/// A number as a draft prints it: its digits, how precise they are, its unit, and the words that widen it.
public struct PrintedNumber: Sendable, Hashable {
  /// How the words beside a number widen it.
  public enum Bound: String, Sendable, Hashable {
    case exact
    /// 以上, 不少于, 超过
    case atLeast
    /// 以内, 不超过
    case atMost
    /// 左右, 约, 近
    case about
    /// 多, 余: at least this, and less than the next of its leading digits.
    case more
  }

  /// The value as printed, in `unit`.
  public var value: DecimalNumber
  /// The upper end of a range.
  public var high: DecimalNumber?
  /// The power of ten of the last digit printed.
  public var lastPlace: Int
  /// The unit as printed.
  public var unit: Unit
  /// How the words beside it widen it.
  public var bound: Bound

  /// A number.
  public init(
    _ value: DecimalNumber, high: DecimalNumber? = nil, lastPlace: Int = 0, unit: Unit = .none, bound: Bound = .exact
  ) {
    self.value = value
    self.high = high
    self.lastPlace = lastPlace
    self.unit = unit
    self.bound = bound
  }

  /// Whether the number counts whole things and is printed to the last one.
  public var isCount: Bool {
    lastPlace == 0 && unit.magnitude == 0 && MeasureWords.counts.contains(unit.base)
  }

  /// The values that it may stand for, in the unit without 万 and 亿.
  public var interval: DecimalInterval {
    let half =
      isCount
      ? DecimalNumber.zero : DecimalNumber(significand: 5, exponent: lastPlace - 1)
    let low = value.subtracting(half) ?? value
    let upper = high ?? value
    var interval = DecimalInterval(low, upper.adding(half) ?? upper)
    switch bound {
    case .exact: break
    case .about:
      interval.low = value.multiplied(by: DecimalNumber(significand: 9, exponent: -1)) ?? low
      interval.high = upper.multiplied(by: DecimalNumber(significand: 11, exponent: -1)) ?? upper
    case .more:
      interval.low = value
      interval.high = value.adding(DecimalNumber(significand: 1, exponent: value.exponent)) ?? value
    case .atLeast, .atMost: break
    }
    return interval.scaled(byPowerOfTen: unit.magnitude)
  }

  /// The value in the unit without 万 and 亿.
  public var plain: DecimalNumber { value.scaled(byPowerOfTen: unit.magnitude) }

  /// The number with its unit, as people write it: `44万件`, `3-4个`, `10家以上`.
  public var text: String {
    let end = high.map { "-\($0)" } ?? ""
    let behind: String
    switch bound {
    case .exact: behind = ""
    case .atLeast: behind = "以上"
    case .atMost: behind = "以内"
    case .about: behind = "左右"
    case .more: return "\(value)多\(unit.symbol)"
    }
    return "\(value)\(end)\(unit.symbol)\(behind)"
  }
}
