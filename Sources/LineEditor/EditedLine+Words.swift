extension EditedLine {
  /// Where the word ends that the cursor is in or before.
  func wordEnd(_ words: WordSegmentation) -> Int {
    words.segments(of: text).first { $0.kind == .word && $0.range.upperBound > cursor }?.range.upperBound ?? count
  }

  /// Where the word begins that the cursor is in or behind.
  func wordStart(_ words: WordSegmentation) -> Int {
    words.segments(of: text).last { $0.kind == .word && $0.range.lowerBound < cursor }?.range.lowerBound ?? 0
  }

  /// The start or the end of the character that the cursor is inside of, or its own place where it is between two.
  func characterBoundary(after: Bool) -> Int {
    var offset = 0
    for character in text {
      let next = offset + character.utf8.count
      if cursor <= offset { break }
      if cursor < next { return after ? next : offset }
      offset = next
    }
    return cursor
  }
}
