/// Tables pasted into running text with their cells apart by tabs.
enum TabbedLayout {
  private static let fewestRows = 3
  private static let fewestTabs = 2

  /// All runs of lines with at least two tabs each, with the title above and the notes below.
  static func grids(in text: TableText) -> [TextGrid] {
    guard text.bytes.contains(tab) else { return [] }
    var grids: [TextGrid] = []
    var grid = TextGrid()
    var prose: TextCell?
    func close() {
      if grid.rows.count >= fewestRows { grids.append(grid) }
      grid = TextGrid()
    }
    for index in 0..<text.lineCount {
      let line = text.line(index)
      let cell = text.cell(line)
      if text.bytes[line].count(where: { $0 == tab }) >= fewestTabs, !cell.isBlank {
        if !grid.below.isEmpty { close() }
        if grid.rows.isEmpty, let prose { grid.above = [prose] }
        prose = nil
        grid.rows.append(TextRow(cells: cells(of: line, in: text)))
      } else if !cell.isBlank {
        if NoteLine.isNote(cell.text), !grid.rows.isEmpty {
          grid.below.append(cell)
        } else {
          close()
          prose = cell
        }
      }
    }
    close()
    return grids
  }

  private static let tab = UInt8(ascii: "\t")

  private static func cells(of line: Range<Int>, in text: TableText) -> [TextCell] {
    var cells: [TextCell] = []
    var start = line.lowerBound
    for offset in line where text.bytes[offset] == tab {
      cells.append(text.cell(start..<offset))
      start = offset + 1
    }
    cells.append(text.cell(start..<line.upperBound))
    return cells
  }
}
