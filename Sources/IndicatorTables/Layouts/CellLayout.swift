import SourceText

/// Cells of sheets and of tables in documents, whose places the file itself tells.
enum CellLayout {
  /// All tables, each with the paragraphs around it. A sheet with several tables apart by blank rows is several.
  static func grids(of layout: OfficeLayout, in text: TableText) -> [TextGrid] {
    var grids: [TextGrid] = []
    var prose: [TextCell] = []
    // Whether nothing but notes stands between the last table and here.
    var mayExplain = false
    for block in layout.blocks {
      switch block {
      case .paragraph(let paragraph):
        let cell = text.cell(paragraph.range)
        mayExplain = mayExplain && NoteLine.isNote(cell.text)
        if mayExplain, !grids.isEmpty { grids[grids.count - 1].below.append(cell) } else { prose.append(cell) }
      case .table(let table):
        var found = tables(of: table, in: text)
        if !found.isEmpty { found[0].above = title(prose) }
        grids += found
        prose = []
        mayExplain = true
      }
    }
    return grids
  }

  /// The line above a table, and the one before it where that line only states a unit.
  private static func title(_ prose: [TextCell]) -> [TextCell] {
    let hasUnitLine = prose.last.map { TableTitle.isUnitLine($0.text) } ?? false
    return Array(prose.suffix(hasUnitLine ? 2 : 1))
  }

  // MARK: Sheets

  private static func tables(of table: OfficeLayout.Table, in text: TableText) -> [TextGrid] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in table.rows.indices.dropFirst() where table.rows[index].number > table.rows[index - 1].number + 1 {
      guard hasHeadings(table, start..<index, in: text),
        hasHeadings(table, index..<min(index + 5, table.rows.count), in: text)
      else { continue }
      parts.append(start..<index)
      start = index
    }
    parts.append(start..<table.rows.count)
    return parts.map { grid(of: table, $0, in: text) }
  }

  private static func hasHeadings(_ table: OfficeLayout.Table, _ rows: Range<Int>, in text: TableText) -> Bool {
    HeaderRows(in: TextGrid(rows: table.rows[rows.prefix(20)].map { row($0, in: text) })) != nil
  }

  private static func grid(of table: OfficeLayout.Table, _ range: Range<Int>, in text: TableText) -> TextGrid {
    var grid = TextGrid(rows: table.rows[range].map { row($0, in: text) })
    guard let header = HeaderRows(in: grid) else { return grid }
    let numbers = table.rows[range].map(\.number)
    for merge in table.merges where merge.rows.count > 1 {
      fillDown(merge, in: &grid, numbers, from: header.rows.upperBound)
    }
    return grid
  }

  /// Repeats the word of cells that were merged over several rows of data; numbers are never repeated.
  private static func fillDown(_ merge: OfficeLayout.Merge, in grid: inout TextGrid, _ numbers: [Int], from first: Int)
  {
    let column = merge.columns.lowerBound
    guard let top = numbers.firstIndex(where: { $0 >= merge.rows.lowerBound }), top >= first,
      numbers[top] == merge.rows.lowerBound, let cell = grid.rows[top][column], !cell.isBlank,
      CellReader.read(cell.text) == nil
    else { return }
    for index in (top + 1)..<numbers.count {
      guard index < numbers.count, numbers[index] < merge.rows.upperBound else { return }
      if grid.rows[index][column]?.isBlank ?? false { grid.rows[index].cells[column] = cell }
    }
  }

  private static func row(_ row: OfficeLayout.Row, in text: TableText) -> TextRow {
    TextRow(cells: row.cells.map { text.cell($0.range) })
  }
}
