import PlanModel
import SourceText

/// A table with its parts told apart: titles, headings, rows of data, notes.
struct PrintedTable {
  /// The lines above the headings.
  var titles: [TextCell] = []
  var columns: [PrintedColumn] = []
  var rows: [PrintedRow] = []
  /// The lines below that explain it.
  var notes: [TextCell] = []
  /// The unit that holds where neither row nor column states one.
  var unit: Unit?
  /// What stands between the parts, in the order of the file.
  var setAside: [SetAsideLine] = []
  /// The rows that have too few or too many cells.
  var faults: [Diagnostic] = []

  /// The locator that the document itself gives: `表2`.
  var label: String? {
    for title in titles.reversed() {
      if let label = TableTitle.label(of: title.text) { return label }
    }
    return nil
  }

  /// The first column with a role.
  func column(_ role: ColumnRole) -> Int? {
    columns.firstIndex { $0.role == role }
  }

  /// The place of the headings, for what is wrong with them as a whole.
  var headingRange: SourceRange {
    guard let first = columns.first?.range, let last = columns.last?.range else { return 0..<0 }
    return min(first.lowerBound, last.lowerBound)..<max(first.upperBound, last.upperBound)
  }
}

/// A column with its heading.
struct PrintedColumn {
  /// The parts of the heading from top to bottom, where headings are merged over several rows.
  var parts: [String]
  var range: SourceRange
  var role: ColumnRole
  /// The unit of its values, from heading or unit row.
  var unit: Unit?

  /// The whole heading.
  var heading: String { parts.joined() }
}

/// A row of data under the headings.
struct PrintedRow {
  /// One cell for each column.
  var cells: [TextCell]
  /// The heading of the group it stands in, or its category filled down from above.
  var category: String?

  /// The cell of a column that may not exist.
  subscript(column: Int?) -> TextCell? {
    guard let column, cells.indices.contains(column) else { return nil }
    return cells[column]
  }

  /// The text of a cell that is not blank.
  func text(_ column: Int?) -> String? {
    guard let cell = self[column], !cell.isBlank else { return nil }
    return cell.text
  }
}
