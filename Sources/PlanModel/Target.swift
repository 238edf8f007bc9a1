extension Direction {
  /// What a target means that states nothing but a value: at least that much, or at most where less is better.
  public func condition(_ value: DecimalNumber) -> Target.Condition {
    switch self {
    case .up: .atLeast(value)
    case .down: .atMost(value)
    }
  }
}

/// A target value for one year, as a plan states it.
public struct Target: Sendable, Hashable {
  /// What the value must do to meet the target.
  public enum Condition: Sendable, Hashable {
    /// At least the value (`>= 13`, 达到, 以上).
    case atLeast(DecimalNumber)
    /// At most the value (`<= 5%`, 以内).
    case atMost(DecimalNumber)
    /// A range as printed (`3-4`), met at or above its lower end.
    case range(DecimalNumber, DecimalNumber)
  }

  /// The condition, with values in the indicator's unit.
  public var condition: Condition
  /// The year in which it is to hold.
  public var year: Int
  /// Where it was read or typed.
  public var source: Source
  /// The reason that a drafter gave (`because "…"`).
  public var reason: String?
  /// What the table prints, where the value was computed from it: `〔1〕`, `年均增长8%`.
  public var printed: String?
  /// How near a modelled value must come to a target that is an end of the kind's range (0 of a share, 100): half a unit of the last digit
  /// that the values are printed with, so that it prints as the end. 0 for all other targets; ``Plan/target(for:in:)`` sets it.
  public var margin = 0.0

  /// A target.
  public init(_ condition: Condition, year: Int, source: Source, reason: String? = nil) {
    self.condition = condition
    self.year = year
    self.source = source
    self.reason = reason
  }

  /// The lower end, if the target has one.
  public var low: DecimalNumber? {
    switch condition {
    case .atLeast(let value), .range(let value, _): value
    case .atMost: nil
    }
  }

  /// The upper end, if the target has one.
  public var high: DecimalNumber? {
    switch condition {
    case .atMost(let value), .range(_, let value): value
    case .atLeast: nil
    }
  }

  /// The value that decides: the least that meets an upward target, the greatest that meets a downward one.
  public var threshold: DecimalNumber {
    switch condition {
    case .atLeast(let value), .atMost(let value), .range(let value, _): value
    }
  }

  /// The threshold for what is modelled, which comes near an end and need not touch it.
  ///
  /// ```
  /// T + m where lower is better, T − m where higher is better      m the margin
  /// ```
  public var modelledThreshold: Double {
    let value = threshold.doubleValue
    return margin == 0 ? value : direction == .up ? value - margin : value + margin
  }

  /// Whether a modelled value meets the target: one at an end of the range is met by what prints as the end, and any by what comes
  /// within ``tolerance`` of it. A curve that lands on 40 is computed as 39.99999999999998.
  public func isReached(by value: Double) -> Bool {
    let slack = Self.tolerance * abs(modelledThreshold)
    return direction == .up ? value >= modelledThreshold - slack : value <= modelledThreshold + slack
  }

  /// What is left of roots and powers by rounding, as a part of the value: so near to a target a modelled value is the target.
  public static let tolerance = 1e-12

  /// Whether higher values are better.
  public var direction: Direction {
    if case .atMost = condition { return .down }
    return .up
  }

  /// Whether `value` meets the target. Exact: no tolerance hides in the comparison.
  public func isMet(by value: Double) -> Bool {
    switch direction {
    case .up: value >= threshold.doubleValue
    case .down: value <= threshold.doubleValue
    }
  }

  /// Whether it is met by the base already: a cap or a floor to keep, and no path (失业率 ≤ 5.5 %, from 5.3 %).
  public func isToKeep(from base: DecimalNumber?) -> Bool { base.map { isMet(by: $0.doubleValue) } ?? false }

  /// By how much `value` exceeds what the target asks; negative when it falls short.
  ///
  /// Taken in decimals, so that 4230.144 falls short of 5000 by 769.856 and not by 769.8559999999998.
  public func gap(of value: Double) -> Double {
    let difference =
      DecimalNumber(shortest: value)?.subtracting(threshold)?.doubleValue ?? value - threshold.doubleValue
    // Zero minus: a target that is met to the digit is exceeded by 0, not by -0.
    return direction == .up || difference == 0 ? difference : -difference
  }
}
