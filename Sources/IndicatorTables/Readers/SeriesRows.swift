import NameMatching
import LongWork
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
    /// The marks in the cell, on the names of its row and in its heading.
    var marks: Set<String>

    /// What notes are compared with.
    var value: MarkedValue { MarkedValue(observation: observation, marks: marks) }
  }

  var reading: TableReading
  var found: [Found] = []
  private(set) var tables: [PrintedTable] = []
  private var lookup: IndicatorLookup
  private var others: Set<String> = []

  init(plan: Plan, reading: TableReading) {
    lookup = IndicatorLookup(plan)
    self.reading = reading
  }

  /// Reads one table.
  mutating func read(_ table: PrintedTable) {
    guard let shape = SeriesShape(table) else { return }
    tables.append(table)
    reading.begin(table) { shape.columns.contains($0) || Self.describes(table.columns[$0].role) }
    let needsQuantity = !shape.headingsNameQuantities
    var title: PrintedName?
    if needsQuantity, table.column(.name) == nil {
      title = TitleQuantity.quantity(of: table)
      if title == nil {
        let column = HeaderWords.spelling(of: .name)
        reading.findings.error(.tableColumnMissing, ["column": column, "needed": column], at: table.headingRange)
      }
    }
    for cells in table.rows.tracked(as: .reading) {
      let row = SeriesRow(cells, of: table, title: title, needsQuantity: needsQuantity, reading: &reading)
      read(row, shape)
    }
  }

  private static func describes(_ role: ColumnRole) -> Bool {
    switch role {
    case .code, .name, .entity, .category, .group, .unit, .kind, .source, .note: true
    default: false
    }
  }

  private mutating func read(_ row: SeriesRow, _ shape: SeriesShape) {
    switch shape {
    case .long(let yearColumn, let valueColumn):
      read(valueColumn, of: row, year: year(yearColumn, of: row), quantity: row.quantity)
    case .wide(let columns):
      for column in columns {
        read(
          column.index, of: row, year: column.year, quantity: column.quantity.map { reading.names[$0] } ?? row.quantity)
      }
    case .byYear(let yearColumn, let columns):
      let year = year(yearColumn, of: row)
      for column in columns {
        read(column, of: row, year: year, quantity: reading.names[row.table.columns[column].heading])
      }
    }
  }

  private mutating func year(_ column: Int, of row: SeriesRow) -> Int? {
    row.cells[column].flatMap { reading.year($0, row.table.columns[column]) }
  }

  // MARK: One cell

  private mutating func read(_ index: Int, of row: SeriesRow, year: Int?, quantity: PrintedName?) {
    guard let cell = row.cells[index] else { return }
    let column = row.table.columns[index]
    let indicator = quantity.flatMap { lookup.indicator($0.name) }
    let stated = row.unit ?? quantity?.unit ?? column.unit ?? row.table.unit
    guard let content = reading.content(of: cell, column, expecting: stated ?? indicator?.unit) else { return }
    let amount: Amount
    switch content.value {
    case .amount(let own): amount = own
    case .missing(let reason):
      reading.report.countMissing(reason)
      return
    case .pair:
      reading.findings.error(.cellNotSingle, ["got": cell.text, "column": column.heading], at: cell.range)
      return
    }
    reading.report.filledCells += 1
    let unit = indicator?.unit ?? stated ?? amount.unit ?? .none
    let name = indicator?.code ?? quantity?.name ?? ""
    guard
      let converted = reading.converted(amount, own: amount.unit ?? stated ?? unit, to: unit, name: name, at: cell),
      let value = reading.single(converted, at: cell, column)
    else { return }
    if let indicator {
      reading.checkBounds([value], of: indicator.kind, indicator.name, in: indicator.unit, at: cell)
    }
    guard let quantity, let year else { return }
    if indicator == nil, others.insert(quantity.name).inserted { reading.report.otherQuantities.append(quantity.name) }
    let remarks = reading.remarks(content, in: row.table) + [row.note].compactMap { $0 }
    // What the marks say is told by the notes as a whole, clause by clause.
    let own = content.notes + [row.note].compactMap { $0 } + [column.heading]
    let told = own.lazy.compactMap { EvidenceWords.type(in: $0) }.first
    var observation = Observation(
      entity: row.entity, quantity: quantity.name, code: indicator?.code, year: year, value: value, unit: unit,
      type: row.type ?? told ?? .reported, note: remarks.isEmpty ? nil : remarks.joined(separator: "；"),
      source: reading.source(of: cell, passage: row.passage))
    observation.isBreak = (content.notes + [row.note].compactMap { $0 }).contains(where: DefinitionWords.declareBreak)
    found.append(
      Found(
        observation: observation, cell: cell, table: tables.count - 1, statesType: row.type != nil,
        marks: row.marks.union(content.marks).union(reading.marks[column.heading])))
  }
}
