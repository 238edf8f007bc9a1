import NameMatching
import PlanModel
import SourceText

/// Reads the rows of an indicator table one by one.
struct IndicatorRows {
  let table: PrintedTable
  let columns: IndicatorColumns
  var reading: TableReading
  private(set) var indicators: [Indicator] = []

  private let stars: StarMeaning
  private var linesOfCodes: [String: Int] = [:]
  private var linesOfNames: [NameKey: Int] = [:]

  init(table: PrintedTable, columns: IndicatorColumns, reading: TableReading) {
    self.table = table
    self.columns = columns
    self.reading = reading
    stars = StarMeaning(notes: table.notes)
  }

  /// Reads every row; what is wrong is kept and the next row is read all the same.
  mutating func readAll() {
    guard checkYears() else { return }
    for (index, row) in table.rows.enumerated() {
      if let indicator = read(row, ordinal: index + 1) { indicators.append(indicator) }
    }
  }

  /// Whether the years of base and target are told and stand in order.
  private mutating func checkYears() -> Bool {
    let rowsTellYears = table.column(.baseYear) != nil
    if columns.base != nil, columns.baseYear == nil, !rowsTellYears {
      reportYear(of: columns.base)
      return false
    }
    if columns.target != nil, columns.targetYear == nil, table.column(.targetYear) == nil {
      reportYear(of: columns.target)
      return false
    }
    if columns.base == nil, columns.pair == nil, columns.baseYear == nil, !rowsTellYears {
      reportYear(of: columns.target)
      return false
    }
    if let base = columns.baseYear, let target = columns.targetYear, base >= target, !rowsTellYears {
      let place = columns.target ?? columns.pair ?? columns.name
      reading.findings.error(
        .tableYearOrder, ["base": String(base), "target": String(target)], at: table.columns[place].range)
    }
    return true
  }

  private mutating func reportYear(of column: Int?) {
    guard let column else { return }
    let heading = table.columns[column]
    reading.findings.error(.tableYearUnknown, ["column": heading.heading], at: heading.range)
  }

  // MARK: One row

  private mutating func read(_ row: PrintedRow, ordinal: Int) -> Indicator? {
    guard row.cells.count(where: { !$0.isBlank }) > 1 else {
      reading.findings.error(.tableRowWithoutValues, at: row.cells.first { !$0.isBlank }?.range)
      return nil
    }
    let errors = reading.findings.errors.count
    let code = self.code(of: row, ordinal: ordinal)
    guard let printed = reading.required(row[columns.name], table.columns[columns.name]), let nameCell = row[columns.name]
    else { return nil }
    let unitText = row.text(columns.unit)
    let name = PrintedName(printed, columnUnit: unitText)
    var values = IndicatorValues(row: row, table: table, columns: columns)
    values.read(name: name, unitText: unitText, code: code, reading: &reading)
    noteName(name.name, at: nameCell)
    let star = name.isStarred ? stars.starred : stars.plain
    let words = kindAndAttribute(of: row)
    let kind =
      words.kind
      ?? KindInference.kind(name: name.name, unit: values.unit, star: star, values: values.amounts.flatMap(\.ends))
    let statedDirection = reading.word(row[table.column(.direction)], .directions, heading(.direction))
    let direction = statedDirection ?? values.impliedDirection ?? DirectionInference.direction(of: name.name)
    values.check(kind, reading: &reading)
    let years = self.years(of: row)
    guard let years, reading.findings.errors.count == errors else { return nil }

    let passage = row.text(table.column(.source)) ?? table.label
    var indicator = Indicator(
      code: code, name: name.name, unit: values.unit, kind: kind,
      base: values.base(year: years.base, source: { reading.text.source(of: $0, passage: passage) }))
    indicator.aliases = Self.list(row.text(table.column(.aliases)))
    indicator.category = row.category
    indicator.direction = direction
    indicator.attribute = words.attribute ?? star.flatMap(Self.attribute)
    if let amount = values.target, let cell = values.targetCell, let year = years.target {
      indicator.target = Target(
        amount.condition(direction), year: year, source: reading.text.source(of: cell, passage: passage))
    }
    indicator.basis = row.text(table.column(.basis))
    let marks = name.marks.map { FootnoteMarks.explanation(of: $0, in: table.notes) ?? $0 }
    indicator.note = Self.joined([row.text(table.column(.note))].compactMap { $0 } + marks + values.remarks)
    if words.kind == nil { indicator.inferred.append(.kind) }
    if statedDirection == nil { indicator.inferred.append(.direction) }
    if unitText == nil { indicator.inferred.append(.unit) }
    record(indicator, isStarred: name.isStarred)
    return indicator
  }

  private mutating func code(of row: PrintedRow, ordinal: Int) -> String {
    guard let column = columns.code, let cell = row[column] else { return String(ordinal) }
    guard reading.required(cell, table.columns[column]) != nil else { return String(ordinal) }
    let code = Self.plainCode(cell.text)
    let line = reading.text.lineNumber(of: cell.range.lowerBound)
    if let first = linesOfCodes[code] {
      reading.findings.error(.tableCodeRepeated, ["code": code, "line": String(first)], at: cell.range)
    } else {
      linesOfCodes[code] = line
    }
    return code
  }

  /// The code without what printing adds to it: `（1）`, `1.`, `１、` are all 1.
  private static func plainCode(_ text: String) -> String {
    var code = CellFolding.fold(text)[...]
    if code.first == "(", code.last == ")" { code = code.dropFirst().dropLast() }
    while let last = code.last, last == "." || last == "、" || last == ")" { code.removeLast() }
    return code.isEmpty ? text : String(code)
  }

  private mutating func noteName(_ name: String, at cell: TextCell) {
    let line = reading.text.lineNumber(of: cell.range.lowerBound)
    if let first = linesOfNames.updateValue(line, forKey: NameKey(name)) {
      reading.findings.warning(.tableNameRepeated, ["name": name, "line": String(first)], at: cell.range)
    }
  }

  /// Kind and attribute. The heading 类型 stands over either in Chinese tables.
  private mutating func kindAndAttribute(of row: PrintedRow) -> (kind: IndicatorKind?, attribute: Attribute?) {
    let attribute = reading.word(row[table.column(.attribute)], .attributes, heading(.attribute))
    let cell = row[table.column(.kind)]
    if let text = cell?.text, let other = CellWords.attributes.value(of: text) { return (nil, attribute ?? other) }
    return (reading.word(cell, .kinds, heading(.kind)), attribute)
  }

  private static func attribute(_ meaning: StarMeaning.Meaning) -> Attribute? {
    switch meaning {
    case .binding: .binding
    case .anticipatory: .anticipatory
    case .flow, .stock: nil
    }
  }

  private mutating func years(of row: PrintedRow) -> (base: Int, target: Int?)? {
    var years = (base: columns.baseYear, target: columns.targetYear)
    for (role, path) in [(ColumnRole.baseYear, \(base: Int?, target: Int?).base), (.targetYear, \.target)] {
      guard let column = table.column(role), let cell = row[column], !cell.isBlank else { continue }
      guard let year = reading.year(cell, table.columns[column]) else { return nil }
      years[keyPath: path] = year
    }
    guard let base = years.base else {
      _ = reading.required(row[table.column(.baseYear)], heading(.baseYear))
      return nil
    }
    return (base, years.target)
  }

  private func heading(_ role: ColumnRole) -> PrintedColumn? {
    table.column(role).map { table.columns[$0] }
  }

  private mutating func record(_ indicator: Indicator, isStarred: Bool) {
    if isStarred { reading.report.starred.append(indicator.code) }
    for property in indicator.inferred {
      let value =
        switch property {
        case .kind: indicator.kind.rawValue
        case .direction: indicator.direction.rawValue
        case .unit: indicator.unit.symbol
        }
      reading.report.inferences.append(Inference(code: indicator.code, property: property, value: value))
    }
  }

  private static func list(_ text: String?) -> [String] {
    (text ?? "").split { "、;；|".contains($0) }.map { Blanks.trim($0) }.filter { !$0.isEmpty }
  }

  private static func joined(_ remarks: [String]) -> String? {
    remarks.isEmpty ? nil : remarks.joined(separator: "；")
  }
}
