import LongWork
import SourceText

/// A file with the tables that stand in it.
struct TableDocument {
  let text: TableText
  let layout: TableLayout
  /// The tables that have headings we know, in the order of the file.
  let tables: [PrintedTable]
  /// The first rows of the first grid, to name what stands where headings were looked for.
  let firstRow: TextRow?

  init(_ file: SourceFile) throws(Diagnostics) {
    text = TableText(file)
    let (layout, grids) = try text.grids()
    // Of a part of a file nothing can be said.
    if Cancellation.isRequested {
      Discarded.take(grids)
      throw Diagnostics(Diagnostic(.interrupted))
    }
    self.layout = layout
    var tables: [PrintedTable] = []
    for grid in grids {
      if let table = TableBody.table(of: grid, in: text) { tables.append(table) }
    }
    self.tables = tables
    firstRow = grids.first?.rows.first
  }

  /// What to report where no table has the columns that are needed.
  func missing(_ roles: [ColumnRole], in table: PrintedTable?) -> Diagnostics {
    let needed = roles.map(HeaderWords.spelling).joined(separator: ", ")
    if let table, case let lacking = roles.filter({ table.column($0) == nil }), !lacking.isEmpty,
      lacking.count < roles.count
    {
      return Diagnostics(
        Diagnostic(
          .tableColumnMissing, ["column": lacking.map(HeaderWords.spelling).joined(separator: ", "), "needed": needed],
          in: text.file, at: table.headingRange))
    }
    let place = firstRow?.firstFilled?.range ?? 0..<0
    return Diagnostics(Diagnostic(.tableMissing, ["needed": needed], in: text.file, at: place))
  }
}
