import Glibc

/// Reads one JSON value (RFC 8259) from bytes; a key may stand in an object once.
struct JSONReader {
  /// What is wrong, and at which byte, from 0.
  struct Failure: Error, Sendable, Hashable {
    let reason: String
    let offset: Int
  }

  /// How deep arrays and objects may nest.
  static let deepest = 64

  let bytes: ArraySlice<UInt8>
  var position: Int

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    self.position = bytes.startIndex
  }

  /// The value that the bytes spell.
  ///
  /// - Complexity: O(bytes).
  static func read(_ bytes: ArraySlice<UInt8>) throws(Failure) -> JSONNode {
    var reader = JSONReader(bytes)
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    if reader.peek != nil { throw reader.failure("text after the value") }
    return value
  }

  /// The next byte, if there is one.
  var peek: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  /// A failure at this byte.
  func failure(_ reason: String) -> Failure { Failure(reason: reason, offset: position - bytes.startIndex) }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONNode {
    skipBlanks()
    guard let byte = peek else { throw failure("the text ends where a value should stand") }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default:
      if take("null") { return .null }
      if take("true") { return .bool(true) }
      if take("false") { return .bool(false) }
      throw failure("not a JSON value")
    }
  }

  /// Steps over a word, if it stands here.
  mutating func take(_ word: StaticString) -> Bool {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.endIndex else { return false }
    let start = word.utf8Start
    for offset in 0..<word.utf8CodeUnitCount where bytes[position + offset] != start[offset] { return false }
    position = end
    return true
  }

  private mutating func object(depth: Int) throws(Failure) -> JSONNode {
    guard depth < Self.deepest else { throw failure("nested too deeply") }
    position += 1
    var members: [JSONNode.Member] = []
    skipBlanks()
    if take("}") { return .object(members) }
    while true {
      skipBlanks()
      guard peek == UInt8(ascii: "\"") else { throw failure("a key in quotes is missing") }
      let start = position
      let key = try string()
      if members.contains(where: { $0.key == key }) {
        position = start
        throw failure("the key `\(key)` stands twice")
      }
      skipBlanks()
      guard take(":") else { throw failure("`:` is missing") }
      members.append(JSONNode.Member(key: key, value: try value(depth: depth + 1)))
      skipBlanks()
      if take("}") { return .object(members) }
      guard take(",") else { throw failure("`,` or `}` is missing") }
    }
  }

  private mutating func array(depth: Int) throws(Failure) -> JSONNode {
    guard depth < Self.deepest else { throw failure("nested too deeply") }
    position += 1
    var elements: [JSONNode] = []
    skipBlanks()
    if take("]") { return .array(elements) }
    while true {
      elements.append(try value(depth: depth + 1))
      skipBlanks()
      if take("]") { return .array(elements) }
      guard take(",") else { throw failure("`,` or `]` is missing") }
    }
  }

  // MARK: Numbers

  private mutating func number() throws(Failure) -> JSONNode {
    let start = position
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    guard let spelling = ascii(start..<position), let value = Double(spelling), value.isFinite else {
      position = start
      throw failure("the number is too large")
    }
    return .number(value, spelling: spelling)
  }

  private mutating func digits() throws(Failure) {
    let start = position
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    if position == start { throw failure("a digit is missing") }
  }
}
