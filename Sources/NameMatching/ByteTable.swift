/// Many texts in one piece of memory, to be looked through from end to end.
struct ByteTable: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int] = [0]

  /// The number of texts.
  var count: Int { starts.count - 1 }

  /// Adds a text at the end.
  mutating func append(_ text: some Sequence<UInt8>) {
    bytes.append(contentsOf: text)
    starts.append(bytes.count)
  }

  /// Calls `body` with each text and its place.
  func scan(_ body: (Int, UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<count { body(index, UnsafeBufferPointer(rebasing: bytes[starts[index]..<starts[index + 1]])) }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the text begins with these bytes.
  func begins(with part: [UInt8]) -> Bool {
    if part.count > count { return false }
    for index in part.indices where self[index] != part[index] { return false }
    return true
  }

  /// Where these bytes, at least one, first occur in the text; a match never begins inside a character, such is UTF-8.
  func firstOffset(of part: [UInt8]) -> Int? {
    guard part.count <= count else { return nil }
    return part.withUnsafeBufferPointer { part in
      let first = part[0]
      var start = 0
      while start <= count - part.count {
        if self[start] == first {
          var length = 1
          while length < part.count, self[start + length] == part[length] { length += 1 }
          if length == part.count { return start }
        }
        start += 1
      }
      return nil
    }
  }
}
