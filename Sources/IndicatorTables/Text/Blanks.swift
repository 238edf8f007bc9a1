/// The white space that tables arrive with: ASCII, the ideographic and no-break spaces, and invisible marks.
enum Blanks {
  /// The range without blanks at either end.
  static func trim(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let width = leading(bytes, from: start, to: end)
      if width == 0 { break }
      start += width
    }
    while start < end {
      let width = trailing(bytes, from: start, to: end)
      if width == 0 { break }
      end -= width
    }
    return start..<end
  }

  /// Whether the scalar is blank.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// The text without blanks at either end.
  static func trim(_ text: some StringProtocol) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(text[scalars.startIndex..<scalars.endIndex])
  }

  /// The width in bytes of the blank that begins at `from`, or 0.
  private static func leading(_ bytes: [UInt8], from: Int, to: Int) -> Int {
    let first = bytes[from]
    if first == 0x20 || (0x09...0x0D).contains(first) { return 1 }
    if first == 0xC2, from + 1 < to, bytes[from + 1] == 0xA0 { return 2 }
    guard from + 2 < to, isWideBlank(first, bytes[from + 1], bytes[from + 2]) else { return 0 }
    return 3
  }

  /// The width in bytes of the blank that ends before `to`, or 0.
  private static func trailing(_ bytes: [UInt8], from: Int, to: Int) -> Int {
    let last = bytes[to - 1]
    if last == 0x20 || (0x09...0x0D).contains(last) { return 1 }
    if last == 0xA0, to - 2 >= from, bytes[to - 2] == 0xC2 { return 2 }
    guard to - 3 >= from, isWideBlank(bytes[to - 3], bytes[to - 2], last) else { return 0 }
    return 3
  }

  /// Whether three bytes of UTF-8 are a blank: U+2000–200B, U+202F, U+205F, U+3000, U+FEFF.
  private static func isWideBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE2, 0x80): (0x80...0x8B).contains(third) || third == 0xAF
    case (0xE2, 0x81): third == 0x9F
    case (0xE3, 0x80): third == 0x80
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }
}
