import SourceText

/// Goes through an XML text (W3C XML 1.0, fifth edition) part by part, as far as office files use it.
///
/// Names are told without their prefix: the prefixes differ between programs and between the two forms of the format, the local names
/// do not. A document type is refused, and with it entities that call each other (“billion laughs”).
struct XMLReader {
  /// A part of the text.
  enum Event: Equatable {
    case start(String)
    case end(String)
    case text(String)
  }

  /// The text is not well-formed.
  struct Malformed: Error {}

  /// The deepest nesting; office files stay under forty.
  private static let deepest = 200

  let bytes: [UInt8]
  private var offset = 0
  /// The elements that are open.
  private var open: [String] = []
  /// An element without content that was begun; its end is still to be told.
  private var endsAtOnce = false
  private var hasRoot = false
  /// The names and values of the present start tag.
  private var attributes: [(name: Range<Int>, value: Range<Int>)] = []

  init(_ bytes: [UInt8]) throws(Malformed) {
    switch bytes.prefix(3) {
    case [0xEF, 0xBB, 0xBF]:
      self.bytes = bytes
      offset = 3
    case let start where start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]):
      guard let text = try? TextDecoding.decode(bytes).text else { throw Malformed() }
      self.bytes = Array(text.utf8)
    default: self.bytes = bytes
    }
  }

  /// The number of elements that are open.
  var depth: Int { open.count }

  /// The value of an attribute of the start tag that was read last.
  func attribute(_ name: String) -> String? {
    for attribute in attributes where Self.local(bytes[attribute.name]).elementsEqual(name.utf8) {
      return text(attribute.value)
    }
    return nil
  }

  /// The next part, or `nil` at the end of the text.
  mutating func next() throws(Malformed) -> Event? {
    if endsAtOnce {
      endsAtOnce = false
      return .end(open.removeLast())
    }
    while offset < bytes.count {
      guard bytes[offset] == UInt8(ascii: "<") else {
        let start = offset
        offset = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        // White space around the root is no text.
        guard !open.isEmpty else {
          guard bytes[start..<offset].allSatisfy({ $0 <= 0x20 }) else { throw Malformed() }
          continue
        }
        guard let text = text(start..<offset) else { throw Malformed() }
        return .text(text)
      }
      if skip("<!--") {
        guard skip(past: "-->") != nil else { throw Malformed() }
      } else if skip("<?") {
        guard skip(past: "?>") != nil else { throw Malformed() }
      } else if skip("<![CDATA[") {
        guard !open.isEmpty, let content = skip(past: "]]>") else { throw Malformed() }
        return .text(String(decoding: bytes[content], as: UTF8.self))
      } else if skip("</") {
        return try endTag()
      } else {
        return try startTag()
      }
    }
    guard open.isEmpty, hasRoot else { throw Malformed() }
    return nil
  }

  /// Goes on behind the end of the element that was begun last, whatever stands in it.
  mutating func skipElement() throws(Malformed) {
    let depth = open.count
    while open.count >= depth { if try next() == nil { throw Malformed() } }
  }

  // MARK: Tags

  private mutating func startTag() throws(Malformed) -> Event {
    offset += 1
    let name = takeName()
    guard !name.isEmpty, !hasRoot || !open.isEmpty, open.count < Self.deepest else { throw Malformed() }
    hasRoot = true
    attributes.removeAll(keepingCapacity: true)
    while true {
      skipBlanks()
      if skip("/>") {
        endsAtOnce = true
        break
      }
      if skip(">") { break }
      let name = takeName()
      skipBlanks()
      guard !name.isEmpty, skip("=") else { throw Malformed() }
      skipBlanks()
      guard offset < bytes.count, case let quote = bytes[offset], quote == 0x22 || quote == 0x27,
        let end = bytes[(offset + 1)...].firstIndex(of: quote)
      else { throw Malformed() }
      attributes.append((name, offset + 1..<end))
      offset = end + 1
    }
    let local = String(decoding: Self.local(bytes[name]), as: UTF8.self)
    open.append(local)
    return .start(local)
  }

  private mutating func endTag() throws(Malformed) -> Event {
    let name = takeName()
    skipBlanks()
    guard skip(">"), let last = open.popLast(), Self.local(bytes[name]).elementsEqual(last.utf8) else {
      throw Malformed()
    }
    return .end(last)
  }

  private mutating func takeName() -> Range<Int> {
    let start = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x00...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="),
        UInt8(ascii: "!"), 0x22, 0x27:
        return start..<offset
      default: offset += 1
      }
    }
    return start..<offset
  }

  /// The name without its prefix.
  private static func local(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return name }
    return name[(colon + 1)...]
  }

  // MARK: Text

  private mutating func skipBlanks() {
    while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
  }

  private mutating func skip(_ word: StaticString) -> Bool {
    guard bytes.count - offset >= word.utf8CodeUnitCount else { return false }
    for index in 0..<word.utf8CodeUnitCount where bytes[offset + index] != word.utf8Start[index] { return false }
    offset += word.utf8CodeUnitCount
    return true
  }

  /// The bytes up to a word; the offset moves behind the word.
  private mutating func skip(past word: StaticString) -> Range<Int>? {
    let start = offset
    while offset < bytes.count {
      let end = offset
      if skip(word) { return start..<end }
      offset += 1
    }
    return nil
  }
}
