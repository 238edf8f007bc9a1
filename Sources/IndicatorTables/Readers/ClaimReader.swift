import LongWork
public import PlanModel
public import SourceText

/// Reads quantities that a text states, with the words that state them:
/// `id,quantity,entity,year,value,unit,form,passage,section,document`.
public enum ClaimReader {
  /// The claims of a file, or everything that is wrong with it.
  public static func read(_ file: SourceFile, encoding: TextEncoding) throws(Diagnostics) -> LoadedTable<Claim> {
    let document = try TableDocument(file)
    guard let table = document.tables.first(where: { $0.column(.name) != nil && $0.column(.value) != nil }) else {
      throw document.missing([.name, .value], in: document.tables.first)
    }
    var reading = TableReading(document, encoding: encoding)
    reading.begin(table) { isUsed(table.columns[$0].role) }
    var lines: [String: Int] = [:]
    var claims: [Claim] = []
    for (index, row) in table.rows.tracked(as: .reading).enumerated() {
      guard let claim = claim(row, of: table, ordinal: index + 1, reading: &reading) else { continue }
      let cell = row[table.column(.code)]
      if let first = lines[claim.id] {
        reading.findings.error(.tableCodeRepeated, ["code": claim.id, "line": String(first)], at: cell?.range)
      } else {
        lines[claim.id] = claim.source.line
      }
      claims.append(claim)
    }
    return try reading.loaded(claims)
  }

  private static func isUsed(_ role: ColumnRole) -> Bool {
    switch role {
    case .code, .name, .entity, .year, .value, .unit, .form, .passage, .section, .document, .source, .note: true
    default: false
    }
  }

  private static func claim(
    _ row: PrintedRow, of table: PrintedTable, ordinal: Int, reading: inout TableReading
  ) -> Claim? {
    guard let name = table.column(.name), let valueColumn = table.column(.value), let cell = row[valueColumn] else {
      return nil
    }
    let quantity = reading.required(row[name], table.columns[name])
    let stated = row.text(table.column(.unit)).map { reading.units[$0] }
    guard reading.required(cell, table.columns[valueColumn]) != nil,
      let content = reading.content(of: cell, table.columns[valueColumn], expecting: stated)
    else { return nil }
    guard case .amount(let amount) = content.value else {
      reading.findings.error(
        .cellNotSingle, ["got": cell.text, "column": table.columns[valueColumn].heading], at: cell.range)
      return nil
    }
    let unit = stated ?? amount.unit ?? .none
    guard let value = reading.converted(amount, own: amount.unit ?? unit, to: unit, name: quantity ?? "", at: cell),
      let quantity
    else { return nil }
    reading.report.filledCells += 1
    let passages = [ColumnRole.document, .section, .source].compactMap { row.text(table.column($0)) }
    return Claim(
      id: row.text(table.column(.code)) ?? String(ordinal), quantity: quantity,
      entity: row.text(table.column(.entity)).map { reading.places[$0] } ?? "",
      period: row.text(table.column(.year)) ?? "",
      value: value.low, high: value.high, unit: unit, form: row.text(table.column(.form)) ?? "",
      passage: row.text(table.column(.passage)) ?? "",
      source: reading.source(of: cell, passage: passages.isEmpty ? nil : passages.joined(separator: " ")))
  }
}
