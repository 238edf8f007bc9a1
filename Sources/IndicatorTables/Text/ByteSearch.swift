extension StringProtocol {
  /// Whether the word stands in the text, byte for byte.
  ///
  /// The search of the standard library compares characters by canonical equivalence, which costs ten times as much and decides
  /// nothing for the words of headings and names.
  func holds(_ word: String) -> Bool {
    utf8.withContiguousStorageIfAvailable { text in
      word.utf8.withContiguousStorageIfAvailable { Self.search($0, in: text) }
        ?? Self.search(Array(word.utf8), in: text)
    } ?? Self.search(Array(word.utf8), in: Array(utf8))
  }

  /// Whether any of the words stands in the text.
  func holdsAny(of words: [String]) -> Bool {
    words.contains(where: holds)
  }

  private static func search(
    _ word: some RandomAccessCollection<UInt8>, in text: some RandomAccessCollection<UInt8>
  ) -> Bool {
    guard let first = word.first, word.count <= text.count else { return false }
    var rest = text.prefix(text.count - word.count + 1)[...]
    while let index = rest.firstIndex(of: first) {
      if text[index...].starts(with: word) { return true }
      rest = rest[text.index(after: index)...]
    }
    return false
  }
}
