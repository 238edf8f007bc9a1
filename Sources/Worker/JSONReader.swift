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
  var document: JSONDocument

  /// Reads the value that the bytes spell; the document before it gives its memory.
  ///
  /// - Complexity: O(bytes).
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, into document: inout JSONDocument
  ) throws(Failure) {
    var reader = JSONReader(bytes: bytes, document: JSONDocument())
    swap(&reader.document.nodes, &document.nodes)
    defer { swap(&reader.document, &document) }
    reader.document.bytes = bytes
    reader.document.nodes.removeAll(keepingCapacity: true)
    try reader.value(depth: 0)
    reader.skipBlanks()
    if reader.peek != nil { throw reader.failure("text after the value") }
  }

  /// The next byte, if there is one.
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// A failure at this byte.
  func failure(_ reason: String) -> Failure { Failure(reason: reason, offset: position) }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
  }

  /// Adds a value that holds no others, from a byte on up to this one.
  mutating func add(_ kind: JSONDocument.Kind, from start: Int, hasEscapes: Bool = false, value: Double = 0) {
    document.nodes.append(
      JSONDocument.Node(
        kind: kind, hasEscapes: hasEscapes, start: Int32(start), end: Int32(position),
        next: Int32(document.nodes.count + 1), value: value))
  }

  /// Begins a value at this byte.
  mutating func open(_ kind: JSONDocument.Kind) -> Int {
    document.nodes.append(
      JSONDocument.Node(kind: kind, hasEscapes: false, start: Int32(position), end: 0, next: 0, value: 0))
    return document.nodes.count - 1
  }

  /// Ends a value, with all that it holds, at this byte.
  mutating func close(_ index: Int) {
    document.nodes[index].end = Int32(position)
    document.nodes[index].next = Int32(document.nodes.count)
  }

  private mutating func value(depth: Int) throws(Failure) {
    skipBlanks()
    guard let byte = peek else { throw failure("the text ends where a value should stand") }
    switch byte {
    case UInt8(ascii: "{"): try object(depth: depth)
    case UInt8(ascii: "["): try array(depth: depth)
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    default: try word()
    }
  }

  private mutating func word() throws(Failure) {
    let words: [(StaticString, JSONDocument.Kind)] = [("null", .null), ("true", .true), ("false", .false)]
    let start = position
    for (word, kind) in words where take(word) { return add(kind, from: start) }
    throw failure("not a JSON value")
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

  private mutating func object(depth: Int) throws(Failure) {
    guard depth < Self.deepest else { throw failure("nested too deeply") }
    let index = open(.object)
    position += 1
    var count = 0
    var keys: Set<String> = []
    skipBlanks()
    if take("}" as Unicode.Scalar) { return close(index) }
    while true {
      skipBlanks()
      guard peek == UInt8(ascii: "\"") else { throw failure("a key in quotes is missing") }
      let key = document.nodes.count
      try string()
      if isRepeated(key, in: index, count, &keys) {
        position = Int(document.nodes[key].start) - 1
        throw failure("the key `\(document.text(key) ?? "")` stands twice")
      }
      count += 1
      skipBlanks()
      guard take(":" as Unicode.Scalar) else { throw failure("`:` is missing") }
      try value(depth: depth + 1)
      skipBlanks()
      if take("}" as Unicode.Scalar) { return close(index) }
      guard take("," as Unicode.Scalar) else { throw failure("`,` or `}` is missing") }
    }
  }

  /// Whether a key stands before in its object, which has `count` keys before it.
  private func isRepeated(_ key: Int, in object: Int, _ count: Int, _ keys: inout Set<String>) -> Bool {
    guard count >= Self.fewMembers else {
      var child = object + 1
      while child < key {
        if document.areEqual(child, key) { return true }
        child = Int(document.nodes[child + 1].next)
      }
      return false
    }
    if keys.isEmpty {
      var child = object + 1
      while child < key {
        keys.insert(document.text(child) ?? "")
        child = Int(document.nodes[child + 1].next)
      }
    }
    return !keys.insert(document.text(key) ?? "").inserted
  }

  /// Up to so many keys are compared one by one.
  private static let fewMembers = 16

  private mutating func array(depth: Int) throws(Failure) {
    guard depth < Self.deepest else { throw failure("nested too deeply") }
    let index = open(.array)
    position += 1
    skipBlanks()
    if take("]" as Unicode.Scalar) { return close(index) }
    while true {
      try value(depth: depth + 1)
      skipBlanks()
      if take("]" as Unicode.Scalar) { return close(index) }
      guard take("," as Unicode.Scalar) else { throw failure("`,` or `]` is missing") }
    }
  }
}
