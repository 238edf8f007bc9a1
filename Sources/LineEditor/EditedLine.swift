import TerminalText

/// A line while it is edited, as a value: its text, and where the cursor is.
///
/// All offsets count UTF-8 bytes. The text can hold newlines; what stands between two of them is a row of it.
struct EditedLine: Equatable {
  var text: String
  var cursor: Int

  var count: Int { text.utf8.count }

  /// Where the character before the cursor begins; libedit moves by scalar, and would stop inside an emoji.
  var previousCharacter: Int { cursor - (text.slice(0..<cursor).last?.utf8.count ?? 0) }
  /// Where the character after the cursor ends.
  var nextCharacter: Int { cursor + (text.slice(cursor..<count).first?.utf8.count ?? 0) }

  /// Where the row of the cursor begins.
  var rowStart: Int { newline(before: cursor).map { $0 + 1 } ?? 0 }
  /// Where the row of the cursor ends, before its newline.
  var rowEnd: Int { newline(atOrAfter: cursor) ?? count }

  /// The place in the row above that is nearest to the column of the cursor, or nil in the first row.
  func placeAbove(under policy: DisplayWidthPolicy) -> Int? {
    guard let end = newline(before: cursor) else { return nil }
    let start = newline(before: end).map { $0 + 1 } ?? 0
    return place(in: start..<end, under: policy)
  }

  /// The place in the row below that is nearest to the column of the cursor, or nil in the last row.
  func placeBelow(under policy: DisplayWidthPolicy) -> Int? {
    guard let start = newline(atOrAfter: cursor).map({ $0 + 1 }) else { return nil }
    return place(in: start..<(newline(atOrAfter: start) ?? count), under: policy)
  }

  private func place(in row: Range<Int>, under policy: DisplayWidthPolicy) -> Int {
    var remaining = text.slice(rowStart..<cursor).displayWidth(under: policy)
    var place = row.lowerBound
    for character in text.slice(row) {
      remaining -= character.displayWidth(under: policy)
      if remaining < 0 { break }
      place += character.utf8.count
    }
    return place
  }

  private func newline(before offset: Int) -> Int? {
    let bytes = text.utf8
    return bytes.prefix(offset).lastIndex(of: 0x0A).map { bytes.distance(from: bytes.startIndex, to: $0) }
  }

  private func newline(atOrAfter offset: Int) -> Int? {
    let bytes = text.utf8
    return bytes.dropFirst(offset).firstIndex(of: 0x0A).map { bytes.distance(from: bytes.startIndex, to: $0) }
  }
}

extension String {
  /// The text between two UTF-8 offsets that lie within it, on the boundaries of scalars.
  func slice(_ range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}
