import PlanModel

/// What holds for all the cells of one row of a series table.
struct SeriesRow {
  let cells: PrintedRow
  let table: PrintedTable
  let entity: String
  /// The quantity that the row or the table's title names; headings may name another for their columns.
  let quantity: PrintedName?
  /// The unit that the row states.
  let unit: Unit?
  let note: String?
  /// The type that a column states.
  let type: EvidenceType?
  /// The marks on the names of the row, which hold for all its cells.
  let marks: Set<String>
  /// The locator that the table itself gives.
  let passage: String?

  /// Reads what the row says besides its values, once; what is wrong with it is reported once.
  init(_ row: PrintedRow, of table: PrintedTable, title: PrintedName?, needsQuantity: Bool, reading: inout TableReading)
  {
    cells = row
    self.table = table
    entity = row.text(table.column(.entity)).map { reading.place($0) } ?? ""
    marks = [table.column(.entity), table.column(.name)].reduce(into: []) { marks, column in
      if let text = row.text(column) { marks.formUnion(reading.marks[text]) }
    }
    unit = row.text(table.column(.unit)).flatMap { MissingMarks.isMissing($0) ? nil : reading.units[$0] }
    note = row.text(table.column(.note))
    passage = row.text(table.column(.source)) ?? table.label
    type = reading.word(row[table.column(.kind)], .evidenceTypes, table.column(.kind).map { table.columns[$0] })
    if let column = table.column(.name) {
      let printed = needsQuantity ? reading.required(row[column], table.columns[column]) : row.text(column)
      quantity = printed.map { reading.names[$0] }
    } else {
      quantity = title
    }
  }
}
