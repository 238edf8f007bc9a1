/// A JSON value that was read from bytes: a list of its values, each before those that it holds, so that reading allocates nothing.
///
/// It is valid as long as the bytes that it was read from. Values are named by their index; the whole is the first.
struct JSONDocument {
  /// The sort of a value.
  enum Kind: UInt8 {
    case null, `false`, `true`, number, string, array, object
  }

  /// One value. Those of an object are keys and values in turn.
  struct Node {
    let kind: Kind
    /// Whether a text is written with escapes.
    let hasEscapes: Bool
    /// Its bytes; those of a text without the quotes.
    let start: Int32
    var end: Int32
    /// The index after all that it holds.
    var next: Int32
    /// The value of a number.
    let value: Double
  }

  /// The index of the whole value.
  static let root = 0

  /// All of it, in the order written.
  var nodes: [Node] = []
  var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  /// The sort of a value.
  func kind(_ index: Int) -> Kind { nodes[index].kind }

  /// The value of a key of an object; `nil` where there is none, or no object.
  ///
  /// - Complexity: O(members).
  func member(_ key: StaticString, of index: Int) -> Int? {
    guard kind(index) == .object else { return nil }
    var child = index + 1
    while child < nodes[index].next {
      if isText(child, key) { return child + 1 }
      child = Int(nodes[child + 1].next)
    }
    return nil
  }

  /// The number of a value, if it is one.
  func number(_ index: Int) -> Double? {
    kind(index) == .number ? nodes[index].value : nil
  }

  /// Whether a value is this text; the text must be of ASCII without quotes and backslashes.
  func isText(_ index: Int, _ text: StaticString) -> Bool {
    let node = nodes[index]
    guard node.kind == .string else { return false }
    guard !node.hasEscapes else { return self.text(index) == text.description }
    let count = Int(node.end - node.start)
    guard count == text.utf8CodeUnitCount else { return false }
    let start = text.utf8Start
    for offset in 0..<count where bytes[Int(node.start) + offset] != start[offset] { return false }
    return true
  }

  /// The bytes that spell a value, without the quotes of a text.
  func spelling(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[Int(nodes[index].start)..<Int(nodes[index].end)])
  }

  /// The text of a value, if it is one.
  func text(_ index: Int) -> String? {
    guard kind(index) == .string else { return nil }
    guard nodes[index].hasEscapes else { return String(decoding: spelling(index), as: UTF8.self) }
    return String(decoding: JSONReader.unescaped(spelling(index)), as: UTF8.self)
  }

  /// Whether two texts are the same.
  func areEqual(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (nodes[one], nodes[other])
    if a.hasEscapes || b.hasEscapes { return text(one) == text(other) }
    return a.end - a.start == b.end - b.start && spelling(one).elementsEqual(spelling(other))
  }
}

extension JSONDocument {
  /// The indices of what an array or an object holds, with the keys of an object left out.
  func elements(of index: Int) -> Elements {
    Elements(document: self, isObject: kind(index) == .object, child: index + 1, end: Int(nodes[index].next))
  }

  /// The values that a value holds.
  struct Elements: Sequence, IteratorProtocol {
    fileprivate let document: JSONDocument
    fileprivate let isObject: Bool
    fileprivate var child: Int
    fileprivate let end: Int

    mutating func next() -> Int? {
      guard child < end else { return nil }
      let value = isObject ? child + 1 : child
      child = Int(document.nodes[value].next)
      return value
    }
  }
}
