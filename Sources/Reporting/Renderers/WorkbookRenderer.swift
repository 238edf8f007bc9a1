import LongWork
import OfficeFiles

/// Draws reports as workbooks (`.xlsx`): a sheet for people, a sheet with every number in full, and a sheet of what holds for all of it.
enum WorkbookRenderer {
  static func render(_ report: Report, words: Words) -> [UInt8] {
    WorkbookWriter.bytes([
      sheet(of: report.blocks, named: words[.sheetResult]), data(of: report.machine, named: words[.sheetData]),
      circumstances(of: report.machine, named: words[.sheetCircumstances]),
    ])
  }

  // MARK: For people

  private static func sheet(of blocks: [Block], named name: String) -> WorkbookWriter.Sheet {
    var sheet = WorkbookWriter.Sheet(name)
    for block in blocks {
      switch block {
      case .heading(let heading): sheet.rows.append([.heading(heading)])
      case .paragraph(let paragraph): sheet.rows.append([.text(paragraph)])
      case .lines(let lines), .documentLines(let lines): sheet.rows += lines.map { [.text($0)] }
      case .definitions(let definitions): sheet.rows += definitions.map { [.heading($0.term), .text($0.text)] }
      case .chart: continue
      case .records(let records): add(records.table, to: &sheet)
      case .table(let table): add(table.withoutDrawings, to: &sheet)
      }
      sheet.rows.append([])
    }
    return sheet
  }

  /// The widest that a column is made.
  private static let widest = 48

  private static func add(_ table: Table, to sheet: inout WorkbookWriter.Sheet) {
    sheet.rows.append(table.columns.map { .heading($0.title) })
    for row in table.rows.tracked(as: .laying) {
      sheet.rows.append(zip(row, table.columns).map { cell($0.text, isNumeric: $1.isNumeric) })
    }
    for (column, width) in table.naturalWidths.enumerated() {
      let width = min(width + 2, widest)
      if column < sheet.widths.count {
        sheet.widths[column] = max(sheet.widths[column], width)
      } else {
        sheet.widths.append(width)
      }
    }
  }

  private static func cell(_ text: String, isNumeric: Bool) -> WorkbookWriter.Cell {
    let number = isNumeric ? PrintedNumber(text) : PrintedNumber(counting: text)
    if let number { return .number(number.digits, format: number.format) }
    return text.isEmpty ? .blank : .text(text)
  }

  // MARK: In full

  private static func data(of report: MachineReport, named name: String) -> WorkbookWriter.Sheet {
    var sheet = WorkbookWriter.Sheet(name, hasHeadingRow: true)
    let rows = MachineRows(report)
    sheet.rows = [rows.keys.map { .heading($0) }] + rows.mapCells { $0.map(cell) }
    return sheet
  }

  private static func circumstances(of report: MachineReport, named name: String) -> WorkbookWriter.Sheet {
    var sheet = WorkbookWriter.Sheet(name)
    sheet.rows =
      [[.heading("schema"), .text(report.schema)]]
      + (report.header + report.summary).map { [.heading($0.key), cell($0.value)] }
    sheet.widths = [24, widest]
    return sheet
  }

  private static func cell(_ value: JSONValue) -> WorkbookWriter.Cell {
    switch value {
    case .null: .blank
    case .integer, .unsigned, .number: .number(value.text, format: "General")
    case .bool, .string, .array, .object: .text(value.plainText)
    }
  }
}
