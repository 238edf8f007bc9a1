import PlanModel

/// What one cell says.
struct CellContent {
  /// The value, or why there is none.
  enum Value {
    case missing(MissingReason)
    case amount(Amount)
    /// Two values apart by a slash, either of which may be missing.
    case pair(Amount?, Amount?)
  }

  var value: Value
  /// What stands in parentheses behind the number and is neither unit nor mark: 覆盖率, 国家级.
  var notes: [String] = []
  /// The marks that refer to notes below the table.
  var marks: [String] = []

  /// The number of a cell that has it in brackets, as plans print the sum of their years: `【300】`, `[300]`, `（5000）`.
  var total: Amount?

  /// Whether the cell is such a number in brackets.
  var isPlanTotal: Bool { total != nil }

  /// The units written in the cell.
  var units: [Unit] {
    switch value {
    case .missing: []
    case .amount(let amount): amount.unit.map { [$0] } ?? []
    case .pair(let first, let second): [first?.unit, second?.unit].compactMap { $0 }
    }
  }
}

/// A number as printed: one value, a range, or an end of a condition.
struct Amount {
  /// Which side of the value is asked for.
  enum Bound {
    case atLeast
    case atMost
  }

  var low: DecimalNumber
  /// The upper end of a range.
  var high: DecimalNumber?
  /// The side that a sign or word asks for (`≥`, 以上, 以内).
  var bound: Bound?
  /// The unit written behind the number.
  var unit: Unit?

  /// The one value, if it is neither a range nor a condition.
  var single: DecimalNumber? { high == nil && bound == nil ? low : nil }

  /// The exact amount in another unit, or `nil` where that counts something else.
  func converted(from own: Unit, to other: Unit) -> Amount? {
    guard let low = own.convert(low, to: other) else { return nil }
    var result = self
    result.low = low
    if let high {
      guard let converted = own.convert(high, to: other) else { return nil }
      result.high = converted
    }
    result.unit = nil
    return result
  }

  /// The condition that the amount is as a target; a plain value asks for the better side.
  func condition(_ direction: Direction) -> Target.Condition {
    if let high { return .range(low, high) }
    switch bound {
    case .atLeast: return .atLeast(low)
    case .atMost: return .atMost(low)
    case nil: return direction.condition(low)
    }
  }
}
