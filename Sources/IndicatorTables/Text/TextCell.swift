import SourceText

/// One cell as printed, without the blanks around it and without quotes.
struct TextCell: Hashable {
  var text: String
  /// Its place in the file; an empty range where the cell is empty.
  var range: SourceRange

  var isBlank: Bool { text.isEmpty }
}

/// One row of cells as printed.
struct TextRow {
  var cells: [TextCell]

  /// The cells that hold something.
  var filled: [TextCell] { cells.filter { !$0.isBlank } }
  /// The number of cells that hold something.
  var filledCount: Int { cells.count { !$0.isBlank } }
  /// The first cell that holds something.
  var firstFilled: TextCell? { cells.first { !$0.isBlank } }
  /// The place just behind the last cell.
  var end: Int { cells.last?.range.upperBound ?? 0 }

  /// The cell of a column; `nil` where the row is too short.
  subscript(column: Int) -> TextCell? {
    cells.indices.contains(column) ? cells[column] : nil
  }
}

/// Rows that stand together, with the lines of running text around them.
struct TextGrid {
  /// The lines right above.
  var above: [TextCell] = []
  var rows: [TextRow] = []
  /// The lines right below.
  var below: [TextCell] = []
}
