import LongWork
import PlanModel
import SourceText

/// Reads the rows of an indicator table one by one.
struct IndicatorRows {
  let table: PrintedTable
  let columns: IndicatorColumns
  var reading: TableReading
  var indicators: [Indicator] = []
  /// The values of earlier years, with what notes are compared with.
  var history: [MarkedValue] = []
  /// The marks on the bases, by code.
  private(set) var baseMarks: [String: Set<String>] = [:]

  private let stars: StarMeaning
  private let years: IndicatorYears
  private var naming: IndicatorNaming

  init(table: PrintedTable, columns: IndicatorColumns, reading: TableReading) {
    self.table = table
    self.columns = columns
    self.reading = reading
    stars = StarMeaning(notes: table.notes)
    years = IndicatorYears(table: table, columns: columns)
    naming = IndicatorNaming(table: table, columns: columns)
  }

  /// Reads every row; what is wrong is kept and the next row is read all the same.
  mutating func readAll() {
    guard years.check(&reading) else { return }
    for (index, row) in table.rows.tracked(as: .reading).enumerated() {
      if let indicator = read(row, ordinal: index + 1) { indicators.append(indicator) }
    }
    applyNotes()
    reportYears()
  }

  // MARK: One row

  private mutating func read(_ row: PrintedRow, ordinal: Int) -> Indicator? {
    guard row.cells.count(where: { !$0.isBlank }) > 1 else {
      reading.findings.error(.tableRowWithoutValues, at: row.cells.first { !$0.isBlank }?.range)
      return nil
    }
    let errors = reading.findings.errors.count
    guard let identity = naming.identity(of: row, ordinal: ordinal, reading: &reading) else { return nil }
    let (code, name) = (identity.code, identity.name)
    var values = IndicatorValues(row: row, table: table, columns: columns)
    values.read(name: name, unitText: identity.unitText, code: code, reading: &reading)
    let star = name.isStarred ? stars.starred : stars.plain
    let words = kindAndAttribute(of: row)
    let kind =
      words.kind
      ?? KindInference.kind(name: name.name, unit: values.unit, star: star, values: values.amounts.flatMap(\.ends))
    let statedDirection = reading.word(row[table.column(.direction)], .directions, heading(.direction))
    let direction = statedDirection ?? values.impliedDirection ?? DirectionInference.direction(of: name.name)
    values.check(kind, of: name.name, reading: &reading)
    let years = self.years.years(of: row, hasTarget: values.target != nil, reading: &reading)
    guard let years, reading.findings.errors.count == errors else { return nil }
    let level = settleChange(&values, code: code, name: name.name, kind: kind, years: years)

    let passage = row.text(table.column(.source)) ?? table.label
    var indicator = Indicator(
      code: code, name: name.name, unit: values.unit, kind: kind,
      base: values.base(year: years.base, source: reading.source(of: values.basePlace, passage: passage)))
    indicator.aliases = Self.list(row.text(table.column(.aliases)))
    indicator.category = row.category
    indicator.direction = direction
    indicator.attribute = words.attribute ?? star.flatMap(Self.attribute)
    if let amount = values.target, let cell = values.targetCell, let year = years.target {
      indicator.target = Target(
        amount.condition(direction), year: year, source: reading.source(of: cell, passage: passage))
      if values.isApproximate { reading.report.approximateTargets.append(code) }
    }
    indicator.basis = row.text(table.column(.basis))
    let marks = name.marks.map { FootnoteMarks.explanation(of: $0, in: table.notes) ?? $0 }
    let remarks = [row.text(table.column(.note))].compactMap { $0 } + marks + values.remarks
    indicator.note = remarks.isEmpty ? nil : remarks.joined(separator: "；")
    if words.kind == nil { indicator.inferred.append(.kind) }
    if statedDirection == nil, values.impliedDirection == nil { indicator.inferred.append(.direction) }
    if identity.unitText == nil { indicator.inferred.append(.unit) }
    if let level, let year = years.target, let cell = values.change?.cell {
      indicator.become(level, in: year, source: reading.source(of: cell, passage: passage))
    } else {
      baseMarks[code] = values.baseMarks
      readHistory(of: indicator, row)
    }
    complete(values, of: indicator, years: years)
    record(indicator, isStarred: name.isStarred)
    if indicator.asksForDirection, let target = indicator.target, let base = indicator.base.value {
      reading.findings.warning(
        .targetAlreadyMet,
        [
          "code": code, "indicator": name.name, "base": base.description, "target": target.threshold.description,
          "unit": values.unit.symbol,
        ], at: values.targetCell?.range)
    }
    return indicator
  }

  /// Kind and attribute; the heading 类型 stands over either in Chinese tables.
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
}
