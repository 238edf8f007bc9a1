import NameMatching
import PlanModel
import SourceText

/// Tells which indicator each row of a table is, and that no two rows are the same.
struct IndicatorNaming {
  /// Code, name and unit as a row prints them.
  struct Identity {
    var code: String
    var name: PrintedName
    /// What the unit column says.
    var unitText: String?
  }

  private let table: PrintedTable
  private let columns: IndicatorColumns
  /// Whether every name begins with its number, since the table has no column for it.
  private let namesAreNumbered: Bool
  private var linesOfCodes: [String: Int] = [:]
  private var linesOfNames: [NameKey: Int] = [:]

  init(table: PrintedTable, columns: IndicatorColumns) {
    self.table = table
    self.columns = columns
    namesAreNumbered =
      columns.code == nil && table.rows.allSatisfy { LeadingNumber($0.text(columns.name) ?? "") != nil }
  }

  /// The identity of a row; the row's number stands for a code that the table does not print.
  mutating func identity(of row: PrintedRow, ordinal: Int, reading: inout TableReading) -> Identity? {
    let nameCell = row[columns.name]
    var printedCode: String?
    if let column = columns.code {
      printedCode = reading.required(row[column], table.columns[column]).map(Self.plainCode)
    }
    guard let nameCell, var printed = reading.required(nameCell, table.columns[columns.name]) else { return nil }
    if namesAreNumbered, let numbered = LeadingNumber(printed) {
      printedCode = numbered.number
      printed = numbered.rest
    }
    let unitText = row.text(columns.unit).flatMap { MissingMarks.isMissing($0) ? nil : $0 }
    let name = PrintedName(printed, columnUnit: unitText)
    let codeCell = row[columns.code] ?? nameCell
    if let printedCode { claim(printedCode, at: codeCell, reading: &reading) }
    let line = reading.text.lineNumber(of: nameCell.range.lowerBound)
    if let first = linesOfNames.updateValue(line, forKey: NameKey(name.name)) {
      reading.findings.warning(
        .tableNameRepeated, ["name": name.name, "line": String(first)], at: nameCell.range)
    }
    return Identity(code: printedCode ?? String(ordinal), name: name, unitText: unitText)
  }

  private mutating func claim(_ code: String, at cell: TextCell, reading: inout TableReading) {
    if let first = linesOfCodes[code] {
      reading.findings.error(.tableCodeRepeated, ["code": code, "line": String(first)], at: cell.range)
    } else {
      linesOfCodes[code] = reading.text.lineNumber(of: cell.range.lowerBound)
    }
  }

  /// The code without what printing adds to it: `（1）`, `1.`, `１、` are all 1.
  private static func plainCode(_ text: String) -> String {
    var code = CellFolding.fold(text)[...]
    if code.first == "(", code.last == ")" { code = code.dropFirst().dropLast() }
    while let last = code.last, last == "." || last == "、" || last == ")" { code.removeLast() }
    return code.isEmpty ? text : String(code)
  }
}
