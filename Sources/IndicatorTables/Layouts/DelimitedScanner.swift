/// A quote that opens a cell and is never closed.
struct OpenQuote: Error {
  let offset: Int
}

/// Reads one row of delimited cells after the other.
struct DelimitedScanner {
  private let text: TableText
  private let delimiter: [UInt8]
  private var offset: Int

  init(text: TableText, delimiter: Delimiter, from offset: Int) {
    self.text = text
    self.delimiter = delimiter.bytes
    self.offset = offset
  }

  private var end: Int { text.bytes.count }

  /// The next row, or `nil` behind the last.
  mutating func next() throws(OpenQuote) -> TextRow? {
    guard offset < end else { return nil }
    var row = TextRow(cells: [])
    while true {
      row.cells.append(try cell())
      guard skipDelimiter() else { break }
    }
    skipLineEnding()
    return row
  }

  /// The cell that begins here; the offset moves to what ends it.
  private mutating func cell() throws(OpenQuote) -> TextCell {
    var start = offset
    while start < end, text.bytes[start] == UInt8(ascii: " ") { start += 1 }
    guard start < end, text.bytes[start] == UInt8(ascii: "\"") else {
      let first = offset
      skipToCellEnd()
      return text.cell(first..<offset)
    }
    guard let closing = closingQuote(after: start) else {
      // In pasted text a quote is an ordinary character more often than not.
      guard delimiter == [UInt8(ascii: "\t")] else { throw OpenQuote(offset: start) }
      skipToCellEnd()
      return text.cell(start..<offset)
    }
    offset = closing + 1
    let afterQuote = offset
    skipToCellEnd()
    var cell = text.cell(start + 1..<closing)
    if cell.text.utf8.contains(UInt8(ascii: "\"")) { cell.text = cell.text.undoubled(UInt8(ascii: "\"")) }
    // What stands behind the closing quote belongs to the cell, whoever wrote it there.
    let rest = text.cell(afterQuote..<offset)
    if !rest.isBlank {
      cell = TextCell(text: cell.text + rest.text, range: cell.range.lowerBound..<rest.range.upperBound)
    }
    return cell
  }

  /// The quote that closes the one at `opening`; doubled quotes stand for one.
  private func closingQuote(after opening: Int) -> Int? {
    var index = opening + 1
    while index < end {
      if text.bytes[index] == UInt8(ascii: "\"") {
        guard index + 1 < end, text.bytes[index + 1] == UInt8(ascii: "\"") else { return index }
        index += 1
      }
      index += 1
    }
    return nil
  }

  private mutating func skipToCellEnd() {
    while offset < end, !isLineEnding(text.bytes[offset]), !isAtDelimiter { offset += 1 }
  }

  private var isAtDelimiter: Bool {
    guard text.bytes[offset] == delimiter[0] else { return false }
    return delimiter.count == 1 || text.bytes[offset..<end].starts(with: delimiter)
  }

  private mutating func skipDelimiter() -> Bool {
    guard offset < end, isAtDelimiter else { return false }
    offset += delimiter.count
    return true
  }

  /// Skips `\n`, `\r\n` or a lone `\r`.
  private mutating func skipLineEnding() {
    if offset < end, text.bytes[offset] == UInt8(ascii: "\r") { offset += 1 }
    if offset < end, text.bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
  }

  private func isLineEnding(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}

extension String {
  /// The text with every two of `byte` in a row made one.
  fileprivate func undoubled(_ byte: UInt8) -> String {
    var result: [UInt8] = []
    var pending = false
    for current in utf8 {
      if current == byte, pending {
        pending = false
        continue
      }
      pending = current == byte
      result.append(current)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
