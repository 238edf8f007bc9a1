import SourceText

/// The bytes of a file with the beginnings of its lines, so that a cell knows its line and column without counting from the top.
struct TableText {
  let file: SourceFile
  let bytes: [UInt8]
  /// The offset of each line's first byte.
  let lineStarts: [Int]

  init(_ file: SourceFile) {
    self.file = file
    bytes = Array(file.text.utf8)
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    lineStarts = starts
  }

  /// The number of lines, the empty one after a last line ending included.
  var lineCount: Int { lineStarts.count }

  /// The bytes of a line, from 0, without its line ending.
  func line(_ index: Int) -> Range<Int> {
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The line of an offset, from 1.
  func lineNumber(of offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The line and the column of an offset, both from 1; the column counts characters.
  ///
  /// `known` is a place before it on the same line, if there is one, to count from.
  func location(of offset: Int, from known: (offset: Int, location: SourceLocation)? = nil) -> SourceLocation {
    let line = lineNumber(of: offset)
    if let known, known.location.line == line, known.offset <= offset {
      return SourceLocation(line: line, column: known.location.column + characterCount(bytes[known.offset..<offset]))
    }
    return SourceLocation(line: line, column: characterCount(bytes[lineStarts[line - 1]..<offset]) + 1)
  }

  /// A cell of these bytes, without the blanks around it.
  func cell(_ range: Range<Int>) -> TextCell {
    let inner = Blanks.trim(range, of: bytes)
    return TextCell(text: String(decoding: bytes[inner], as: UTF8.self), range: inner)
  }

  /// The number of characters; counting scalars where each is a character by itself is many times faster.
  private func characterCount(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x09, 0x20...0x7E, 0x2010...0x2027, 0x3000...0x3029, 0x3400...0x9FFF, 0xFF01...0xFF5E: count += 1
      default: return String(decoding: bytes, as: UTF8.self).count
      }
    }
    return count
  }
}
