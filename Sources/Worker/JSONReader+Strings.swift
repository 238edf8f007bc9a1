extension JSONReader {
  /// The text from an opening quote to its closing one.
  mutating func string() throws(Failure) -> String {
    position += 1
    let start = position
    while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { position += 1 }
    guard let byte = peek, byte >= 0x20 else { throw failure("the text in quotes does not end") }
    // Most texts are short words of ASCII, and no other bytes have to be checked.
    if byte == UInt8(ascii: "\""), let text = ascii(start..<position) {
      position += 1
      return text
    }
    var text = Array(bytes[start..<position])
    if byte == UInt8(ascii: "\\") { try escapes(into: &text) }
    position += 1
    guard let valid = String(validating: text, as: UTF8.self) else {
      position = start
      throw failure("the text is not UTF-8")
    }
    return valid
  }

  /// The text of these bytes if all of them are ASCII.
  private func ascii(_ range: Range<Int>) -> String? {
    let text = UnsafeBufferPointer(rebasing: bytes[range])
    return text.allSatisfy { $0 < 0x80 } ? String(decoding: text, as: UTF8.self) : nil
  }

  /// Reads on to the closing quote, from the first backslash.
  private mutating func escapes(into text: inout [UInt8]) throws(Failure) {
    while let byte = peek, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { break }
      position += 1
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      guard let escape = peek else { break }
      position += 1
      switch escape {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(escape)
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "u"): text.append(contentsOf: String(try scalar()).utf8)
      default:
        position -= 2
        throw failure("not an escape")
      }
    }
    guard peek == UInt8(ascii: "\"") else { throw failure("the text in quotes does not end") }
  }

  /// The scalar after `\u`, of a pair of surrogates where it is one.
  private mutating func scalar() throws(Failure) -> Character {
    let start = position
    var code = try unit()
    if (0xD800..<0xDC00).contains(code), take("\\u") {
      let low = try unit()
      if (0xDC00..<0xE000).contains(low) { code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00) }
    }
    guard let scalar = Unicode.Scalar(code) else {
      position = start
      throw failure("half of a surrogate pair")
    }
    return Character(scalar)
  }

  private mutating func unit() throws(Failure) -> UInt32 {
    let end = position + 4
    guard end <= bytes.count, let code = UInt32(String(decoding: bytes[position..<end], as: UTF8.self), radix: 16),
      bytes[position] != UInt8(ascii: "+")
    else { throw failure("four hexadecimal digits are missing") }
    position = end
    return code
  }
}
