extension JSONReader {
  /// Reads the text from an opening quote to its closing one.
  mutating func string() throws(Failure) {
    position += 1
    let start = position
    var isASCII = true
    var hasEscapes = false
    while let byte = peek, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { break }
      if byte >= 0x80 { isASCII = false }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        try skipEscape()
      } else {
        position += 1
      }
    }
    guard peek == UInt8(ascii: "\"") else { throw failure("the text in quotes does not end") }
    guard isASCII || String(validating: bytes[start..<position], as: UTF8.self) != nil else {
      position = start
      throw failure("the text is not UTF-8")
    }
    add(.string, from: start, hasEscapes: hasEscapes)
    position += 1
  }

  /// Steps over an escape.
  private mutating func skipEscape() throws(Failure) {
    let start = position
    position += 1
    guard let escape = peek else { return }
    position += 1
    switch escape {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      break
    case UInt8(ascii: "u"): _ = try scalar()
    default:
      position = start
      throw failure("not an escape")
    }
  }

  /// The scalar after `\u`, of a pair of surrogates where it is one.
  private mutating func scalar() throws(Failure) -> Unicode.Scalar {
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
    return scalar
  }

  private mutating func unit() throws(Failure) -> UInt32 {
    let end = position + 4
    guard end <= bytes.count, let code = UInt32(String(decoding: bytes[position..<end], as: UTF8.self), radix: 16),
      bytes[position] != UInt8(ascii: "+")
    else { throw failure("four hexadecimal digits are missing") }
    position = end
    return code
  }

  /// The bytes of a text that was read, with its escapes replaced by what they stand for.
  static func unescaped(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var reader = JSONReader(bytes: text, document: JSONDocument())
    var bytes: [UInt8] = []
    while let byte = reader.peek {
      reader.position += 1
      guard byte == UInt8(ascii: "\\"), let escape = reader.peek else {
        bytes.append(byte)
        continue
      }
      reader.position += 1
      switch escape {
      case UInt8(ascii: "b"): bytes.append(0x08)
      case UInt8(ascii: "f"): bytes.append(0x0C)
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "u"):
        // It was read before, so that it is one.
        if let scalar = try? reader.scalar() { bytes.append(contentsOf: String(scalar).utf8) }
      default: bytes.append(escape)
      }
    }
    return bytes
  }
}
