/// JSON being written, as bytes.
struct JSONText {
  private(set) var bytes: [UInt8] = []

  /// Makes room for so many bytes.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Appends text that is JSON already.
  mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends the shortest decimal that reads back as the same number; infinity is null.
  mutating func append(_ value: Double) {
    if !value.isFinite {
      append("null")
    } else if value == value.rounded(), abs(value) < 1e15 {
      append(Int(value))
    } else {
      append(text: value.description)
    }
  }

  /// Appends a whole number.
  mutating func append(_ value: Int) { append(text: value.description) }

  /// Appends bytes that are JSON already.
  mutating func append(_ json: [UInt8]) { bytes.append(contentsOf: json) }

  private mutating func append(text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Appends text in quotes, escaped.
  mutating func append(quoted text: String) {
    append("\"")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x0A: append("\\n")
      case 0x0D: append("\\r")
      case 0x09: append("\\t")
      case 0..<0x20:
        append(byte < 0x10 ? "\\u000" : "\\u001")
        bytes.append(contentsOf: String(byte & 0xF, radix: 16).utf8)
      default: bytes.append(byte)
      }
    }
    append("\"")
  }

  /// Appends the id of a line as it was read, a text or a number; null where it has none.
  mutating func appendID(of json: JSONDocument) {
    guard !json.nodes.isEmpty, let id = json.member("id", of: JSONDocument.root) else { return append("null") }
    switch json.kind(id) {
    case .string where !json.nodes[id].hasEscapes:
      append("\"")
      bytes.append(contentsOf: json.spelling(id))
      append("\"")
    case .string: append(quoted: json.text(id) ?? "")
    case .number: bytes.append(contentsOf: json.spelling(id))
    default: append("null")
    }
  }
}
