extension StringProtocol {
  /// The first range of a text in this one, byte for byte: drafts are compared as they are written, not by canonical equivalence.
  package func firstRange(of text: String) -> Range<Index>? {
    var here = String(self)
    var text = text
    let offset = here.withUTF8 { bytes in
      text.withUTF8 { letters -> Int? in
        guard let first = letters.first, bytes.count >= letters.count else { return nil }
        var index = 0
        while index <= bytes.count - letters.count {
          if bytes[index] == first {
            var length = 1
            while length < letters.count, bytes[index + length] == letters[length] { length += 1 }
            if length == letters.count { return index }
          }
          index += 1
        }
        return nil
      }
    }
    guard let offset else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: text.utf8.count)
  }

  /// Whether a text stands in this one.
  package func holds(_ text: String) -> Bool { firstRange(of: text) != nil }
}
