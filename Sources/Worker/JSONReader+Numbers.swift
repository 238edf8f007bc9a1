extension JSONReader {
  /// Reads a number: the `Double` that lies nearest.
  mutating func number() throws(Failure) {
    let start = position
    let isNegative = take("-" as Unicode.Scalar)
    var decimal = ShortDecimal()
    if take("0" as Unicode.Scalar) { decimal.take(0) } else { try digits(&decimal) }
    if take("." as Unicode.Scalar) {
      let point = position
      try digits(&decimal)
      decimal.places = position - point
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      position += 1
      decimal.isPlain = false
      if !take("+" as Unicode.Scalar) { _ = take("-" as Unicode.Scalar) }
      try digits(&decimal)
    }
    if let magnitude = decimal.value { return add(.number, from: start, value: isNegative ? -magnitude : magnitude) }
    let spelling = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let value = Double(spelling), value.isFinite else {
      position = start
      throw failure("the number is too large")
    }
    add(.number, from: start, value: value)
  }

  private mutating func digits(_ decimal: inout ShortDecimal) throws(Failure) {
    let start = position
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      decimal.take(byte - UInt8(ascii: "0"))
      position += 1
    }
    if position == start { throw failure("a digit is missing") }
  }
}

/// A decimal of at most 19 digits and places, `digits/10^places`, which one division rounds right.
///
/// Where both are `Double`s exactly that of the processor does: Clinger, How to read floating point numbers accurately (1990). Elsewhere
/// whole numbers are divided, and what remains decides which way half a step is rounded.
struct ShortDecimal {
  var isPlain = true
  var places = 0
  private var digits: UInt64 = 0
  private var count = 0

  mutating func take(_ digit: UInt8) {
    if count > 0 || digit != 0 { count += 1 }
    if count <= 19 { digits = digits * 10 + UInt64(digit) } else { isPlain = false }
  }

  /// The value; `nil` where it needs more care.
  var value: Double? {
    guard isPlain, places <= 19 else { return nil }
    if digits <= 1 << 53 { return Double(digits) / Double(Self.powers[places]) }
    // 2^63·(digits·2^rise)/(power·2^fall), both of 64 binary digits: the quotient has 63 or 64 of them.
    let power = Self.powers[places]
    let (rise, fall) = (digits.leadingZeroBitCount, power.leadingZeroBitCount)
    let scaled = digits << rise
    let (quotient, remainder) = (power << fall).dividingFullWidth((scaled >> 1, scaled << 63))
    let rounded = Double(quotient | (remainder == 0 ? 0 : 1))
    return rounded * Double(bitPattern: UInt64(1023 + fall - rise - 63) << 52)
  }

  private static let powers: [UInt64] = (0...19).map { (0..<$0).reduce(1) { power, _ in power * 10 } }
}
