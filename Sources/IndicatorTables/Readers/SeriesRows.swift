import NameMatching
import PlanModel
import SourceText

/// Reads the rows of series tables into observations.
struct SeriesRows {
  /// An observation with what is needed to compare it with others.
  struct Found {
    var observation: Observation
    var cell: TextCell
    /// The number of its table among those read.
    var table: Int
    /// Whether the table states its type in a column.
    var statesType: Bool
  }

  var reading: TableReading
  var found: [Found] = []
  private(set) var tables: [PrintedTable] = []
  private var lookup: IndicatorLookup
  private var others: Set<String> = []
  private var headings: [String: PrintedName] = [:]

  init(plan: Plan, reading: TableReading) {
    lookup = IndicatorLookup(plan)
    self.reading = reading
  }

  /// Reads one table.
  mutating func read(_ table: PrintedTable) {
    guard let shape = SeriesShape(table) else { return }
    tables.append(table)
    var used: Set<Int> = []
    switch shape {
    case .long(let year, let value): used = [year, value]
    case .wide(let columns): used = Set(columns.map(\.index))
    case .byYear(let year, let columns): used = Set(columns + [year])
    }
    reading.begin(table) { used.contains($0) || Self.describes(table.columns[$0].role) }
    for row in table.rows { read(row, of: table, shape) }
  }

  private static func describes(_ role: ColumnRole) -> Bool {
    switch role {
    case .code, .name, .entity, .category, .group, .unit, .kind, .source, .note: true
    default: false
    }
  }

  private mutating func read(_ row: PrintedRow, of table: PrintedTable, _ shape: SeriesShape) {
    switch shape {
    case .long(let yearColumn, let valueColumn):
      guard let cell = row[yearColumn], let year = reading.year(cell, table.columns[yearColumn]) else { return }
      read(valueColumn, of: row, table, year: year, quantity: nil, isRequired: true)
    case .wide(let columns):
      for column in columns { read(column.index, of: row, table, year: column.year, quantity: column.quantity) }
    case .byYear(let yearColumn, let columns):
      guard let cell = row[yearColumn], let year = reading.year(cell, table.columns[yearColumn]) else { return }
      for column in columns { read(column, of: row, table, year: year, quantity: table.columns[column].heading) }
    }
  }

  // MARK: One cell

  private mutating func read(
    _ index: Int, of row: PrintedRow, _ table: PrintedTable, year: Int, quantity heading: String?,
    isRequired: Bool = false
  ) {
    guard let cell = row[index] else { return }
    let column = table.columns[index]
    guard let printed = quantity(of: row, table, heading: heading) else { return }
    let indicator = lookup.indicator(printed.name)
    let stated = row.text(table.column(.unit)).map { Unit(printed: $0) } ?? printed.unit ?? column.unit ?? table.unit
    guard let content = reading.content(of: cell, column, expecting: stated ?? indicator?.unit) else { return }
    guard case .amount(let amount) = content.value else {
      if case .missing(let reason) = content.value {
        reading.report.countMissing(reason)
      } else {
        reading.findings.error(.cellNotSingle, ["got": cell.text, "column": column.heading], at: cell.range)
      }
      return
    }
    reading.report.filledCells += 1
    if indicator == nil, others.insert(printed.name).inserted { reading.report.otherQuantities.append(printed.name) }
    let unit = indicator?.unit ?? stated ?? amount.unit ?? .none
    let own = amount.unit ?? stated ?? unit
    guard
      let converted = reading.converted(amount, own: own, to: unit, name: indicator?.code ?? printed.name, at: cell),
      let value = reading.single(converted, at: cell, column)
    else { return }
    if let indicator { reading.checkBounds([value], of: indicator.kind, at: cell) }
    let remarks = reading.remarks(content, in: table) + [row.text(table.column(.note))].compactMap { $0 }
    let typeCell = row[table.column(.kind)]
    let statedType = reading.word(typeCell, .evidenceTypes, table.column(.kind).map { table.columns[$0] })
    let type =
      statedType ?? (remarks + [column.heading]).lazy.compactMap { EvidenceWords.type(in: $0) }.first ?? .reported
    let entity = row.text(table.column(.entity)).map(PlaceName.plain) ?? ""
    let passage = row.text(table.column(.source)) ?? table.label
    found.append(
      Found(
        observation: Observation(
          entity: entity, quantity: printed.name, code: indicator?.code, year: year, value: value, unit: unit,
          type: type,
          note: remarks.isEmpty ? nil : remarks.joined(separator: "；"),
          source: reading.source(of: cell, passage: passage)),
        cell: cell, table: tables.count - 1, statesType: statedType != nil))
  }

  /// The quantity of a cell: by its heading, by its row, or by the title of the table.
  private mutating func quantity(of row: PrintedRow, _ table: PrintedTable, heading: String?) -> PrintedName? {
    if let heading { return name(heading) }
    if let column = table.column(.name) {
      return reading.required(row[column], table.columns[column]).map { name($0) }
    }
    return TitleQuantity.quantity(of: table)
  }

  /// The quantity that a printed name stands for; the same few are printed over and over.
  private mutating func name(_ printed: String) -> PrintedName {
    if let known = headings[printed] { return known }
    let name = PrintedName(printed)
    headings[printed] = name
    return name
  }
}
