/// A finite decimal number, kept exactly as it was written: `significand × 10^exponent`.
///
/// Plans are written in decimals. Five steps of +2.018 from 1.91 are 12 exactly, but not in binary floating point, and a verdict
/// that turns on the last bit of a `Double` would be wrong. Values therefore stay decimal as long as the arithmetic allows it, and
/// become a `Double` once, correctly rounded.
///
/// Representation: `significand` is not divisible by ten (unless it is zero, then `exponent` is 0), so equal numbers are equal
/// values. Operations that would need more than 38 digits return `nil`.
public struct DecimalNumber: Sendable, Hashable {
  /// The digits, with their sign.
  public let significand: Int128
  /// The power of ten that the digits are multiplied by.
  public let exponent: Int

  /// The number `significand × 10^exponent`, normalised.
  public init(significand: Int128, exponent: Int = 0) {
    guard significand != 0 else {
      self.significand = 0
      self.exponent = 0
      return
    }
    var digits = significand
    var power = exponent
    while digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    self.significand = digits
    self.exponent = power
  }

  /// How many decimals it is written with, without closing zeros.
  public var decimals: Int { max(-exponent, 0) }

  /// A whole number.
  public init(_ value: Int) {
    self.init(significand: Int128(value))
  }

  /// Zero.
  public static let zero = DecimalNumber(0)
  /// One.
  public static let one = DecimalNumber(1)
}

extension DecimalNumber {
  /// The most significant digits that a written number may have.
  public static let maximumDigits = 30

  /// Reads ASCII digits with an optional sign and an optional decimal point: `-12.50`, `.5`, `3.`.
  ///
  /// Returns `nil` for anything else, for more than ``maximumDigits`` significant digits, and for an empty string. There is no
  /// exponent notation, no infinity and no NaN in plans.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let number = text.withUTF8(Self.init(digits:)) else { return nil }
    self = number
  }

  private init?(digits text: UnsafeBufferPointer<UInt8>) {
    var digits: Int128 = 0
    var fraction = 0
    var significant = 0
    var seenDigit = false
    var seenPoint = false
    var negative = false
    for position in text.indices {
      let byte = text[position]
      switch byte {
      case UInt8(ascii: "-") where position == 0: negative = true
      case UInt8(ascii: "+") where position == 0: break
      case UInt8(ascii: ".") where !seenPoint: seenPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        seenDigit = true
        digits = digits * 10 + Int128(byte - UInt8(ascii: "0"))
        if digits != 0 { significant += 1 }
        if seenPoint { fraction += 1 }
        guard significant <= Self.maximumDigits, fraction <= 300 else { return nil }
      default: return nil
      }
    }
    guard seenDigit else { return nil }
    self.init(significand: negative ? -digits : digits, exponent: -fraction)
  }

  /// The nearest `Double`, ties to even.
  public var doubleValue: Double {
    // Both factors exact: one rounding, by IEEE 754 division or multiplication.
    if significand.magnitude <= 1 << 53, abs(exponent) <= 22 {
      let digits = Double(Int64(significand))
      let power = Self.exactPowers[abs(exponent)]
      return exponent < 0 ? digits / power : digits * power
    }
    return Double("\(significand)e\(exponent)") ?? .nan
  }

  private static let exactPowers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
  ]

  /// Whether the number has no fractional part.
  public var isWhole: Bool { exponent >= 0 }
}

extension DecimalNumber: CustomStringConvertible {
  /// Plain decimal notation, without exponent or trailing zeros: `-12.5`.
  public var description: String {
    let sign = significand < 0 ? "-" : ""
    var digits = String(significand.magnitude)
    if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
    let places = -exponent
    if digits.count <= places { digits = String(repeating: "0", count: places - digits.count + 1) + digits }
    let point = digits.index(digits.endIndex, offsetBy: -places)
    return sign + digits[..<point] + "." + digits[point...]
  }
}

extension DecimalNumber: ExpressibleByIntegerLiteral {
  /// A whole number written in code.
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}
