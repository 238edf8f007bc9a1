import PlanModel
import SourceText

/// The unit, base and target of one row of an indicator table.
struct IndicatorValues {
  private let row: PrintedRow
  private let table: PrintedTable
  private let columns: IndicatorColumns

  /// The unit that both values are in.
  private(set) var unit = Unit.none
  private(set) var target: Amount?
  private(set) var targetCell: TextCell?
  /// What is said about the two cells.
  private(set) var remarks: [String] = []

  private var baseAmount: Amount?
  private var baseCell: TextCell?
  private var baseMissing: MissingReason = .notGiven

  init(row: PrintedRow, table: PrintedTable, columns: IndicatorColumns) {
    self.row = row
    self.table = table
    self.columns = columns
  }

  /// Base and target, as far as they are there.
  var amounts: [Amount] { [baseAmount, target].compactMap { $0 } }

  /// The direction that the target's own words imply.
  var impliedDirection: Direction? {
    switch target?.bound {
    case .atMost: .down
    case .atLeast: .up
    case nil: nil
    }
  }

  /// Reads both cells and decides on the unit.
  mutating func read(name: PrintedName, unitText: String?, code: String, reading: inout TableReading) {
    let stated = unitText.map { Unit(printed: $0) }
    if let stated, let own = name.unit, own != stated, let cell = row[columns.name] {
      reading.findings.error(.cellUnitMismatch, ["got": own.symbol, "expected": stated.symbol], at: cell.range)
    }
    let declared = stated ?? name.unit ?? columnUnit ?? table.unit
    let base = content(columns.base ?? columns.pair, declared, &reading)
    let target = columns.pair == nil ? content(columns.target, declared, &reading) : nil
    unit = declared ?? base?.content.units.first ?? target?.content.units.first ?? .none
    let isByColumn = stated == nil && name.unit == nil
    if let base { take(base, isByColumn: isByColumn, code: code, &reading) }
    if let target { take(target, isByColumn: isByColumn, code: code, &reading) }
  }

  /// The unit that a heading over one of the values states.
  private var columnUnit: Unit? {
    for column in [columns.base, columns.pair, columns.target] {
      if let unit = column.flatMap({ table.columns[$0].unit }) { return unit }
    }
    return nil
  }

  /// The base value of the row.
  func base(year: Int, source: Source) -> BaseValue {
    if let value = baseAmount?.low { return BaseValue(year: year, value: value, source: source) }
    return BaseValue(year: year, missing: baseMissing, source: source)
  }

  /// The cell that the base was read from, or the nearest to it where the table has none.
  var basePlace: TextCell {
    baseCell ?? targetCell ?? row[columns.name] ?? TextCell(text: "", range: 0..<0)
  }

  /// Reports values outside the bounds of the kind.
  func check(_ kind: IndicatorKind, of name: String, reading: inout TableReading) {
    if let baseAmount, let baseCell { reading.checkBounds(baseAmount.ends, of: kind, name, in: unit, at: baseCell) }
    if let target, let targetCell { reading.checkBounds(target.ends, of: kind, name, in: unit, at: targetCell) }
  }

  // MARK: Cells

  private struct ReadCell {
    var cell: TextCell
    var column: PrintedColumn
    var content: CellContent
    var isTarget: Bool
  }

  private func content(_ index: Int?, _ unit: Unit?, _ reading: inout TableReading) -> ReadCell? {
    guard let index, let cell = row[index],
      let content = reading.content(of: cell, table.columns[index], expecting: unit, allowsPlanTotal: true)
    else { return nil }
    return ReadCell(cell: cell, column: table.columns[index], content: content, isTarget: index == columns.target)
  }

  private mutating func take(_ read: ReadCell, isByColumn: Bool, code: String, _ reading: inout TableReading) {
    if read.isTarget { targetCell = read.cell } else { baseCell = read.cell }
    remarks += reading.remarks(read.content, in: table)
    let fallback = isByColumn ? read.column.unit ?? unit : unit
    switch read.content.value {
    case .missing(let reason):
      reading.report.countMissing(reason)
      if !read.isTarget { baseMissing = reason }
      if read.content.isPlanTotal {
        remarks.append(read.column.heading + read.cell.text)
        reading.findings.warning(
          .cellPlanTotal, ["got": read.cell.text, "column": read.column.heading], at: read.cell.range)
      }
    case .amount(let amount):
      reading.report.filledCells += 1
      guard let value = convert(amount, fallback, code, read, &reading) else { return }
      if read.isTarget { target = value } else { takeBase(value, read, &reading) }
    case .pair(let first, let second):
      guard columns.pair != nil else {
        reading.findings.error(
          .cellNotSingle, ["got": read.cell.text, "column": read.column.heading], at: read.cell.range)
        return
      }
      reading.report.filledCells += 1
      targetCell = read.cell
      baseMissing = .marked(read.cell.text)
      if let first, let value = convert(first, fallback, code, read, &reading) { takeBase(value, read, &reading) }
      if let second { target = convert(second, fallback, code, read, &reading) }
    }
  }

  private mutating func takeBase(_ amount: Amount, _ read: ReadCell, _ reading: inout TableReading) {
    guard reading.single(amount, at: read.cell, read.column) != nil else { return }
    baseAmount = amount
  }

  private func convert(
    _ amount: Amount, _ fallback: Unit, _ code: String, _ read: ReadCell, _ reading: inout TableReading
  ) -> Amount? {
    reading.converted(amount, own: amount.unit ?? fallback, to: unit, name: code, at: read.cell)
  }
}

extension Amount {
  /// The values that the amount consists of.
  var ends: [DecimalNumber] { [low] + (high.map { [$0] } ?? []) }
}
