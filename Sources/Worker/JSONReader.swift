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

  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The value that the bytes spell.
  ///
  /// - Complexity: O(bytes).
  static func read(_ bytes: ArraySlice<UInt8>) throws(Failure) -> JSONNode {
    let result = bytes.withUnsafeBufferPointer { bytes in
      Result { () throws(Failure) in
        var reader = JSONReader(bytes)
        let value = try reader.value(depth: 0)
        reader.skipBlanks()
        if reader.peek != nil { throw reader.failure("text after the value") }
        return value
      }
    }
    return try result.get()
  }

  /// The next byte, if there is one.
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// A failure at this byte.
  func failure(_ reason: String) -> Failure { Failure(reason: reason, offset: position) }

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
    guard end <= bytes.count else { return false }
    let start = word.utf8Start
    for offset in 0..<word.utf8CodeUnitCount where bytes[position + offset] != start[offset] { return false }
    position = end
    return true
  }

  /// Steps over a byte, if it stands here.
  mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  private mutating func object(depth: Int) throws(Failure) -> JSONNode {
    guard depth < Self.deepest else { throw failure("nested too deeply") }
    position += 1
    var members: [JSONNode.Member] = []
    var keys: Set<String>?
    skipBlanks()
    if take("}" as Unicode.Scalar) { return .object(members) }
    members.reserveCapacity(Self.fewMembers)
    while true {
      skipBlanks()
      guard peek == UInt8(ascii: "\"") else { throw failure("a key in quotes is missing") }
      let start = position
      let key = try string()
      if members.count == Self.fewMembers { keys = Set(members.map(\.key)) }
      guard keys?.insert(key).inserted ?? !members.contains(where: { $0.key == key }) else {
        position = start
        throw failure("the key `\(key)` stands twice")
      }
      skipBlanks()
      guard take(":" as Unicode.Scalar) else { throw failure("`:` is missing") }
      members.append(JSONNode.Member(key: key, value: try value(depth: depth + 1)))
      skipBlanks()
      if take("}" as Unicode.Scalar) { return .object(members) }
      guard take("," as Unicode.Scalar) else { throw failure("`,` or `}` is missing") }
    }
  }

  /// Up to so many keys are compared one by one.
  private static let fewMembers = 16

  private mutating func array(depth: Int) throws(Failure) -> JSONNode {
    guard depth < Self.deepest else { throw failure("nested too deeply") }
    position += 1
    var elements: [JSONNode] = []
    skipBlanks()
    if take("]" as Unicode.Scalar) { return .array(elements) }
    elements.reserveCapacity(4)
    while true {
      elements.append(try value(depth: depth + 1))
      skipBlanks()
      if take("]" as Unicode.Scalar) { return .array(elements) }
      guard take("," as Unicode.Scalar) else { throw failure("`,` or `]` is missing") }
    }
  }
}
