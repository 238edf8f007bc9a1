import LongWork
import PlanModel
import SourceText

/// What every reader does with the cells of a table, and the account of it.
struct TableReading {
  let text: TableText
  var findings: Findings
  var report: LoadReport

  /// The names, units and places that were printed so far, taken apart, and the marks on them.
  var names = Remembered { PrintedName($0) }
  var units = Remembered { Unit(printed: $0) }
  var marks = Remembered { FootnoteMarks.all(in: $0) }
  var places = Remembered { PlaceName.plain($0) }
  /// The place of the last source, since cells are read from left to right.
  private var last: (offset: Int, location: SourceLocation)?
  /// The place whose plan it is read for, as the plan calls it, and plainly.
  private let own: (entity: String, plain: String)?

  init(_ document: TableDocument, encoding: TextEncoding, entity: String? = nil) {
    text = document.text
    own = entity.map { ($0, PlaceName.plain($0)) }
    findings = Findings(in: document.text.file)
    report = LoadReport(document: document.text.file.name, encoding: encoding, layout: document.layout)
    report.note(document.text.file.layout)
  }

  /// Begins a table: what is wrong with its rows and headings, and what was set aside.
  ///
  /// `isUsed` says which columns the reader has a use for. What only one column can hold must not stand there twice, even if the reader
  /// would use one of the two: nobody can tell which of two columns of the same year is meant. What is planned for years behind that of
  /// the targets, `horizon`, can be stated.
  mutating func begin(_ table: PrintedTable, horizon: Int? = nil, isUsed: (Int) -> Bool) {
    findings.take(table.faults)
    report.setAside += table.setAside
    if let title = table.label ?? table.titles.last(where: { !TableTitle.isUnitLine($0.text) })?.text {
      report.tables.append(title)
    }
    let used = Set(table.columns.indices.filter(isUsed).compactMap { table.columns[$0].identity })
    var seen: Set<ColumnIdentity> = []
    for (index, column) in table.columns.enumerated() {
      if let identity = column.identity, used.contains(identity), !seen.insert(identity).inserted {
        findings.error(.tableColumnRepeated, ["column": column.heading], at: column.range)
      } else if column.identity.map(used.contains) ?? false {
        continue
      } else if column.heading.isEmpty, !isUsed(index) {
        guard let cell = table.rows.lazy.compactMap({ $0[index] }).first(where: { !$0.isBlank }) else { continue }
        let letter = CellAddress.letters(of: index)
        report.unknownColumns.append(letter)
        findings.warning(.tableColumnUnknown, ["column": letter], at: cell.range)
      } else if !isUsed(index), let horizon, let year = column.role.yearOfValues, year > horizon {
        report.unknownColumns.append(column.heading)
        findings.warning(
          .tableColumnLater, ["column": column.heading, "year": String(year), "target": String(horizon)],
          at: column.range)
      } else if !isUsed(index) {
        report.unknownColumns.append(column.heading)
        findings.warning(
          .tableColumnUnknown, ["column": column.heading], at: column.range,
          suggestions: column.role == .other ? HeaderWords.suggestions(for: column.heading) : [])
      }
    }
    if table.rows.isEmpty, table.faults.isEmpty { findings.error(.tableRowsMissing, at: table.headingRange) }
  }

  // MARK: Cells

  /// The text of a cell that must not be blank.
  mutating func required(_ cell: TextCell?, _ column: PrintedColumn?) -> String? {
    guard let cell, let column, !isUnprinted(cell, column) else { return nil }
    if cell.isBlank { findings.error(.cellRequired, ["column": column.heading], at: cell.range) }
    return cell.isBlank ? nil : cell.text
  }

  /// Whether a cell of a workbook shows something else than what was meant, which is reported: a date that was a range, a formula
  /// without a result.
  private mutating func isUnprinted(_ cell: TextCell, _ column: PrintedColumn) -> Bool {
    guard let kind = text.file.layout?.cell(at: cell.range.lowerBound)?.content else { return false }
    let arguments = ["got": cell.text, "column": column.heading]
    switch kind {
    case .plain: return false
    case .date(let typed):
      findings.error(.cellDate, arguments, at: cell.range, suggestions: typed.isEmpty ? [] : [typed])
    case .error: findings.error(.cellFormulaError, arguments, at: cell.range)
    case .formula: findings.error(.cellFormulaEmpty, arguments, at: cell.range)
    }
    return true
  }

  /// What a cell of values says; an error where that is no number.
  ///
  /// What stands behind a number must be a unit that we know, or one that the table itself uses (`expected`).
  ///
  /// In tables of indicators a number may stand in brackets for the sum of the years, and words may stand for none: a target that others
  /// decide leaves the rest of the table as it is.
  mutating func content(
    of cell: TextCell, _ column: PrintedColumn, expecting expected: Unit? = nil, isOfIndicators: Bool = false
  ) -> CellContent? {
    guard !isUnprinted(cell, column) else { return nil }
    let content = CellReader.read(cell.text)
    if content == nil, isOfIndicators, CellStatement.isStatement(cell.text) {
      return CellContent(value: .missing(.stated(cell.text)))
    }
    if let content, isOfIndicators || !content.isPlanTotal,
      content.units.allSatisfy({ $0.base == expected?.base || KnownUnits.contains($0.symbol) })
    {
      return content
    }
    findings.error(
      .cellNotNumber, ["got": cell.text, "column": column.heading], at: cell.range,
      suggestions: CellRepair.suggestions(for: cell.text))
    return nil
  }

  /// The amount in another unit; an error where that counts something else, or where a range runs backwards.
  mutating func converted(_ amount: Amount, own: Unit, to unit: Unit, name: String, at cell: TextCell) -> Amount? {
    guard let result = amount.converted(from: own, to: unit) else {
      findings.error(.cellUnitMismatch, ["got": own.symbol, "expected": unit.symbol], at: cell.range)
      return nil
    }
    if let high = result.high, high < result.low {
      let ends = ["low": result.low.description, "high": high.description]
      findings.error(.cellRangeReversed, ends, at: cell.range, suggestions: ["\(high)-\(result.low)"])
      return nil
    }
    report.countConversion(of: name, from: own, to: unit)
    return result
  }

  /// The one value of an amount; an error where it is a range or a condition.
  mutating func single(_ amount: Amount, at cell: TextCell, _ column: PrintedColumn) -> DecimalNumber? {
    if let value = amount.single { return value }
    findings.error(.cellNotSingle, ["got": cell.text, "column": column.heading], at: cell.range)
    return nil
  }

  /// Reports values of an indicator that its kind does not allow; returns whether there are any.
  @discardableResult
  mutating func checkBounds(
    _ values: [DecimalNumber], of kind: IndicatorKind, _ name: String, in unit: Unit, at cell: TextCell
  ) -> Bool {
    for value in values where !kind.bounds.contains(value.doubleValue) {
      let isBelow = value < .zero
      let bound = isBelow ? kind.bounds.lower : kind.bounds.upper
      findings.error(
        .cellOutOfBounds,
        [
          "got": value.description, "kind": kind.rawValue, "side": isBelow ? "lower" : "upper",
          "bound": bound.map { String(Int($0)) } ?? "", "allowed": kind.bounds.spelling, "unit": unit.symbol,
          "indicator": name,
        ], at: cell.range)
      return true
    }
    return false
  }

  /// The year that a cell holds.
  mutating func year(_ cell: TextCell, _ column: PrintedColumn) -> Int? {
    if let year = YearText.whole(cell.text) { return year }
    findings.error(
      .cellYear,
      [
        "got": cell.text, "column": column.heading, "first": String(YearText.allowed.lowerBound),
        "last": String(YearText.allowed.upperBound),
      ], at: cell.range)
    return nil
  }

  /// What the word in a cell stands for; `nil` where it is blank, an error where it is none of the words.
  mutating func word<Value>(_ cell: TextCell?, _ words: CellWords<Value>, _ column: PrintedColumn?) -> Value? {
    guard let cell, let column, !cell.isBlank else { return nil }
    if let value = words.value(of: cell.text) { return value }
    findings.error(
      .cellWord, ["got": cell.text, "column": column.heading, "allowed": words.allowed], at: cell.range,
      suggestions: words.suggestions(for: cell.text))
    return nil
  }

  /// What is said about a cell: in its own parentheses, and below the table about its marks.
  func remarks(_ content: CellContent, in table: PrintedTable) -> [String] {
    content.notes + content.marks.map { FootnoteMarks.explanation(of: $0, in: table.notes) ?? $0 }
  }

  /// The place that a cell names; the plan's own by the name that the plan has for it.
  mutating func place(_ printed: String) -> String {
    let plain = places[printed]
    return isOwn(plain) ? own?.entity ?? plain : plain
  }

  /// Whether a plain name is that of the plan's own place.
  func isOwn(_ place: String) -> Bool { place == own?.plain }

  /// Where a value was read, with the locator that the table itself gives.
  mutating func source(of cell: TextCell, passage: String? = nil) -> Source {
    let offset = cell.range.lowerBound
    let location = text.location(of: offset, from: last)
    last = (offset, location)
    return Source(
      document: text.file.name, line: location.line, column: location.column,
      cell: text.file.layout?.place(at: offset), passage: passage)
  }

  /// Warns of two cells that contradict each other.
  mutating func conflict(_ conflict: Conflict, at cell: TextCell) {
    report.conflicts += 1
    findings.warning(
      .conflictingValues,
      [
        "quantity": conflict.quantity, "entity": conflict.entity, "year": String(conflict.year),
        "first": conflict.first.description, "firstSource": conflict.firstSource.description,
        "second": conflict.second.description, "secondSource": conflict.secondSource.description,
      ], at: cell.range)
  }

  // MARK: End

  /// The rows with the account, unless anything is wrong or not all were read.
  mutating func loaded<Row>(_ rows: [Row]) throws(Diagnostics) -> LoadedTable<Row> {
    if Cancellation.isRequested { throw Diagnostics(Diagnostic(.interrupted)) }
    try findings.throwErrors()
    report.rowCount = rows.count
    return LoadedTable(rows: rows, report: report, warnings: findings.warnings)
  }
}

/// Two values of the same quantity, place and year that differ.
struct Conflict {
  var quantity: String
  var entity: String
  var year: Int
  var first: DecimalNumber
  var firstSource: Source
  var second: DecimalNumber
  var secondSource: Source
}

extension Bounds {
  /// The values that are allowed: `≥0`, `0–100`.
  fileprivate var spelling: String {
    switch (lower.map { String(Int($0)) }, upper.map { String(Int($0)) }) {
    case (let lower?, let upper?): "\(lower)–\(upper)"
    case (let lower?, nil): "≥\(lower)"
    case (nil, let upper?): "≤\(upper)"
    case (nil, nil): ""
    }
  }
}

/// What at most one column of a table can hold.
private enum ColumnIdentity: Hashable {
  case role(ColumnRole)
  /// A quantity or a place that a heading names.
  case heading(String, unit: Unit?)
}

extension PrintedColumn {
  /// What no other column may hold as well; `nil` where there may be several, as of notes.
  fileprivate var identity: ColumnIdentity? {
    switch role {
    case .note, .pair, .source, .passage, .section, .document: nil
    case .other: heading.isEmpty ? nil : .heading(PlaceName.plain(heading), unit: unit)
    default: .role(role)
    }
  }
}
