extension DecimalNumber {
  /// The number times ten to the `power`, exactly.
  public func scaled(byPowerOfTen power: Int) -> DecimalNumber {
    DecimalNumber(significand: significand, exponent: exponent + power)
  }

  /// The same number with the opposite sign.
  public static prefix func - (value: DecimalNumber) -> DecimalNumber {
    DecimalNumber(significand: -value.significand, exponent: value.exponent)
  }

  /// The exact sum, or `nil` where it needs more than 38 digits.
  public func adding(_ other: DecimalNumber) -> DecimalNumber? {
    let common = min(exponent, other.exponent)
    guard let left = digits(at: common), let right = other.digits(at: common) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : DecimalNumber(significand: sum, exponent: common)
  }

  /// The exact difference, or `nil` where it needs more than 38 digits.
  public func subtracting(_ other: DecimalNumber) -> DecimalNumber? {
    adding(-other)
  }

  /// The exact product, or `nil` where it needs more than 38 digits.
  public func multiplied(by other: DecimalNumber) -> DecimalNumber? {
    let (product, overflow) = significand.multipliedReportingOverflow(by: other.significand)
    return overflow ? nil : DecimalNumber(significand: product, exponent: exponent + other.exponent)
  }

  /// The exact quotient, or `nil` where it has no end within twelve more digits.
  public func divided(by divisor: Int) -> DecimalNumber? {
    guard divisor != 0 else { return nil }
    var digits = significand
    for shift in 0...12 {
      if digits % Int128(divisor) == 0 {
        return DecimalNumber(significand: digits / Int128(divisor), exponent: exponent - shift)
      }
      let (next, overflow) = digits.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      digits = next
    }
    return nil
  }

  /// The exact power for a whole exponent of zero or more, or `nil` where it needs more than 38 digits.
  public func raised(to power: Int) -> DecimalNumber? {
    guard power >= 0 else { return nil }
    var result = DecimalNumber.one
    for _ in 0..<power {
      guard let next = result.multiplied(by: self) else { return nil }
      result = next
    }
    return result
  }

  /// The digits when the number is written with the power of ten `power`, which is at most its own.
  private func digits(at power: Int) -> Int128? {
    guard significand != 0 else { return 0 }
    let shift = exponent - power
    guard shift <= 38 else { return nil }
    var result = significand
    for _ in 0..<shift {
      let (next, overflow) = result.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      result = next
    }
    return result
  }
}

extension DecimalNumber: Comparable {
  /// Numeric order. Numbers too far apart to be written with common digits are ordered by their magnitudes.
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    let common = min(left.exponent, right.exponent)
    guard let leftDigits = left.digits(at: common), let rightDigits = right.digits(at: common) else {
      return left.doubleValue < right.doubleValue
    }
    return leftDigits < rightDigits
  }
}
