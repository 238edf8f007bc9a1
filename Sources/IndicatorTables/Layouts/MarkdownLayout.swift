/// Tables in Markdown pipes, alone or in running text.
enum MarkdownLayout {
  /// Whether the text holds a line of dashes between pipes under another line with pipes.
  static func isLikely(in text: TableText) -> Bool {
    (0..<text.lineCount).contains { isRule(text.bytes[text.line($0)]) }
  }

  /// All tables of the text, each with the lines around it.
  static func grids(in text: TableText) -> [TextGrid] {
    var grids: [TextGrid] = []
    var grid = TextGrid()
    var prose: TextCell?
    for index in 0..<text.lineCount {
      let line = text.line(index)
      let cell = text.cell(line)
      if cell.isBlank { continue }
      if text.bytes[line].contains(UInt8(ascii: "|")) {
        if isRule(text.bytes[line]) { continue }
        if !grid.below.isEmpty {
          grids.append(grid)
          grid = TextGrid()
        }
        if grid.rows.isEmpty, let prose { grid.above = [prose] }
        prose = nil
        grid.rows.append(TextRow(cells: cells(of: cell.range, in: text)))
      } else if NoteLine.isNote(cell.text), !grid.rows.isEmpty {
        grid.below.append(cell)
      } else {
        if !grid.rows.isEmpty { grids.append(grid) }
        grid = TextGrid()
        prose = cell
      }
    }
    if !grid.rows.isEmpty { grids.append(grid) }
    return grids
  }

  /// Whether the line consists of pipes, dashes, colons and blanks, as under a header.
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    var pipes = 0
    var dashes = 0
    for byte in line {
      switch byte {
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default: return false
      }
    }
    return pipes > 0 && dashes > 1
  }

  private static func cells(of line: Range<Int>, in text: TableText) -> [TextCell] {
    var cells: [TextCell] = []
    var start = line.lowerBound
    var escaped = false
    for offset in line {
      let byte = text.bytes[offset]
      if byte == UInt8(ascii: "|"), !escaped {
        // Nothing stands before the first pipe of a line that begins with one.
        if offset > line.lowerBound { cells.append(plain(text.cell(start..<offset))) }
        start = offset + 1
      }
      escaped = byte == UInt8(ascii: "\\") && !escaped
    }
    if start < line.upperBound { cells.append(plain(text.cell(start..<line.upperBound))) }
    return cells
  }

  /// The cell without emphasis and escapes: `**创造质量**`, `\*海外发明专利授权量`.
  private static func plain(_ cell: TextCell) -> TextCell {
    guard cell.text.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "\\") }) else { return cell }
    var text = cell.text[...]
    if text.utf8.count > 4, text.hasPrefix("**"), text.hasSuffix("**") { text = text.dropFirst(2).dropLast(2) }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != "\\" { scalars.append(scalar) }
    return TextCell(text: String(scalars), range: cell.range)
  }
}
