import Glibc

extension JSONReader {
  /// A number, with its spelling; the `Double` that lies nearest.
  mutating func number() throws(Failure) -> JSONNode {
    let start = position
    let isNegative = take("-" as Unicode.Scalar)
    var plain = PlainDecimal()
    if take("0" as Unicode.Scalar) { plain.take(0) } else { try digits(&plain) }
    if take("." as Unicode.Scalar) {
      let point = position
      try digits(&plain)
      plain.places = position - point
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      position += 1
      plain.isPlain = false
      if !take("+" as Unicode.Scalar) { _ = take("-" as Unicode.Scalar) }
      try digits(&plain)
    }
    let spelling = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self)
    if let magnitude = plain.value { return .number(isNegative ? -magnitude : magnitude, spelling: spelling) }
    guard let value = Double(spelling), value.isFinite else {
      position = start
      throw failure("the number is too large")
    }
    return .number(value, spelling: spelling)
  }

  private mutating func digits(_ plain: inout PlainDecimal) throws(Failure) {
    let start = position
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      plain.take(byte - UInt8(ascii: "0"))
      position += 1
    }
    if position == start { throw failure("a digit is missing") }
  }
}

/// A decimal of few digits and places: both it and the power of ten are `Double`s exactly, so that one division rounds it right.
///
/// Source: Clinger, How to read floating point numbers accurately (1990), the fast path.
private struct PlainDecimal {
  var isPlain = true
  var places = 0
  private var digits = 0
  private var count = 0

  mutating func take(_ digit: UInt8) {
    count += 1
    if count <= 15 { digits = digits * 10 + Int(digit) } else { isPlain = false }
  }

  /// The value; `nil` where it needs more care.
  var value: Double? { isPlain ? Double(digits) / Self.powers[places] : nil }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}
