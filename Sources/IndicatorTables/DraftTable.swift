package import PlanModel
package import SourceText

/// A table of a draft with its cells as printed: nothing is merged, converted or refused, since what contradicts itself is what a
/// review looks for.
package struct DraftTable: Sendable {
  /// The number that the document gives it (`表2`), if it has one.
  package var label: String?
  /// The lines above the headings.
  package var titles: [DraftCell]
  /// The headings, from left to right.
  package var columns: [DraftColumn]
  /// The rows of data, one cell for each column.
  package var rows: [[DraftCell]]
  /// The lines below that explain it.
  package var notes: [DraftCell]

  /// The first column with a role.
  package func column(_ role: ColumnRole) -> Int? { columns.firstIndex { $0.role == role } }
}

/// A heading of a draft's table.
package struct DraftColumn: Sendable {
  /// The parts from top to bottom, where headings are merged over several rows.
  package var parts: [String]
  /// What the column holds.
  package var role: ColumnRole
  /// The unit that heading or unit row states.
  package var unit: Unit?
  /// The whole heading.
  package var heading: String { parts.joined() }
}

/// A cell of a draft with its place.
package struct DraftCell: Sendable, Hashable {
  /// The text without the blanks around it.
  package var text: String
  /// Its place in the file.
  package var range: SourceRange
}

/// The tables that stand in drafts.
package enum DraftTables {
  /// The tables of a file that have headings we know, and the ranges of the file that they cover.
  ///
  /// Running text is searched for tables torn into lines, in Markdown, and with tabs; `isDelimited` says that the whole file is one.
  package static func tables(
    in file: SourceFile, isDelimited: Bool
  ) throws(Diagnostics) -> (tables: [DraftTable], covered: [SourceRange]) {
    let text = TableText(file)
    let grids: [TextGrid]
    if isDelimited || file.layout != nil {
      grids = try text.grids().grids
    } else if IndentedLayout.isLikely(in: text) {
      grids = IndentedLayout.grids(in: text)
    } else {
      grids = (MarkdownLayout.isLikely(in: text) ? MarkdownLayout.grids(in: text) : []) + TabbedLayout.grids(in: text)
    }
    var tables: [DraftTable] = []
    var covered: [SourceRange] = []
    for grid in grids {
      guard let table = TableBody.table(of: grid, in: text) else { continue }
      tables.append(DraftTable(table))
      let cells = grid.rows.flatMap(\.cells).map(\.range).filter { !$0.isEmpty }
      guard let first = cells.map(\.lowerBound).min(), let last = cells.map(\.upperBound).max() else { continue }
      covered.append(first..<last)
      covered += grid.below.map(\.range)
      covered += grid.above.filter { TableTitle.isTitle($0.text) }.map(\.range)
    }
    return (tables, covered)
  }
}

extension DraftTable {
  fileprivate init(_ table: PrintedTable) {
    self.init(
      label: table.label, titles: table.titles.map(DraftCell.init),
      columns: table.columns.map { DraftColumn(parts: $0.parts, role: $0.role, unit: $0.unit) },
      rows: table.rows.map { $0.cells.map(DraftCell.init) }, notes: table.notes.map(DraftCell.init))
  }
}

extension DraftCell {
  fileprivate init(_ cell: TextCell) {
    self.init(text: cell.text, range: cell.range)
  }
}
