/// Columns apart by two blanks or more, as terminals and mail print them.
enum AlignedLayout {
  /// Whether at least two lines hold such a gap.
  static func isLikely(in text: TableText) -> Bool {
    var lines = 0
    for index in 0..<text.lineCount where cells(of: text.line(index), in: text).count > 1 {
      lines += 1
      if lines == 2 { return true }
    }
    return false
  }

  /// The lines that hold something, as one table.
  static func grids(in text: TableText) -> [TextGrid] {
    var grid = TextGrid()
    for index in 0..<text.lineCount {
      let row = TextRow(cells: cells(of: text.line(index), in: text))
      if row.filledCount > 0, !isRule(row) { grid.rows.append(row) }
    }
    return [grid]
  }

  /// Whether the row only draws lines.
  private static func isRule(_ row: TextRow) -> Bool {
    row.filled.allSatisfy {
      $0.text.unicodeScalars.count > 1 && $0.text.unicodeScalars.allSatisfy { "-=─━═".unicodeScalars.contains($0) }
    }
  }

  private static func cells(of line: Range<Int>, in text: TableText) -> [TextCell] {
    var cells: [TextCell] = []
    let line = text.cell(line).range
    var start = line.lowerBound
    var offset = start
    while offset < line.upperBound {
      let gap = gapWidth(text.bytes, from: offset, to: line.upperBound)
      guard gap.blanks > 1 else {
        offset += max(gap.bytes, 1)
        continue
      }
      cells.append(text.cell(start..<offset))
      offset += gap.bytes
      start = offset
    }
    if start < line.upperBound { cells.append(text.cell(start..<line.upperBound)) }
    return cells
  }

  /// The blanks that begin at `from`; an ideographic space is as wide as two.
  private static func gapWidth(_ bytes: [UInt8], from: Int, to: Int) -> (blanks: Int, bytes: Int) {
    var (blanks, offset) = (0, from)
    while offset < to {
      if bytes[offset] == UInt8(ascii: " ") {
        blanks += 1
        offset += 1
      } else if offset + 2 < to, bytes[offset...offset + 2].elementsEqual([0xE3, 0x80, 0x80]) {
        blanks += 2
        offset += 3
      } else {
        break
      }
    }
    return (blanks, offset - from)
  }
}
