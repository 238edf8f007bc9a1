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
  /// The change that stands for a target, in its cell or in a column of its own.
  private(set) var change: (stated: CellChange, heading: PrintedColumn, cell: TextCell)?
  /// How the target was computed from it.
  private(set) var rule: ComputedTarget.Rule?
  /// Whether the target is printed as about so much: 左右, 约.
  private(set) var isApproximate = false
  /// How the base came about, as its cell or heading says.
  private(set) var baseType = EvidenceType.reported
  /// The marks on the base.
  private(set) var baseMarks: Set<String> = []

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
    let ofRow = unitText.map { Unit(printed: $0) }
    if let ofRow, let own = name.unit, own != ofRow, let cell = row[columns.name] {
      reading.findings.error(.cellUnitMismatch, ["got": own.symbol, "expected": ofRow.symbol], at: cell.range)
    }
    let declared = ofRow ?? name.unit ?? columnUnit ?? table.unit
    let base = content(columns.base ?? columns.pair, declared, &reading)
    let stated = row[columns.target].flatMap { cell in CellChange(cell.text).map { ($0, cell) } }
    let target = columns.pair == nil && stated == nil ? content(columns.target, declared, &reading) : nil
    unit = declared ?? base?.content.units.first ?? target?.content.units.first ?? .none
    let isByColumn = ofRow == nil && name.unit == nil
    if let base { take(base, isByColumn: isByColumn, code: code, &reading) }
    if let target { take(target, isByColumn: isByColumn, code: code, &reading) }
    if let (change, cell) = stated, let index = columns.target { self.change = (change, table.columns[index], cell) }
    if self.target == nil, change == nil { readChange(&reading) }
  }

  /// Takes the change over the period that another column states, where the row has no target.
  private mutating func readChange(_ reading: inout TableReading) {
    for (index, heading) in columns.changes {
      guard let cell = row[index], !cell.isBlank else { continue }
      let column = table.columns[index]
      // ＞7、力争高于“十三五”时期实际: what follows the number is said beside it.
      let clauses = cell.text.split(maxSplits: 1) { "、，；,;".contains($0) }
      let whole = CellReader.read(cell.text)
      let content = whole ?? clauses.first.flatMap { CellReader.read(String($0)) }
      if whole == nil, clauses.count > 1, content != nil { remarks.append(Blanks.trim(clauses[1])) }
      if let content { note(content) }
      if let total = content?.total {
        change = (CellChange(total, isYearly: false), column, cell)
      } else if case .amount(let amount)? = content?.value {
        change = (CellChange(amount, isYearly: heading.isYearly), column, cell)
      } else if let stated = CellChange(cell.text) {
        change = (stated, column, cell)
      } else if content == nil {
        remarks.append(column.heading + "：" + cell.text)
      }
      if change != nil { return }
    }
  }

  /// Sets the target that was computed from the change.
  mutating func take(target: Amount, from cell: TextCell, by rule: ComputedTarget.Rule) {
    self.target = target
    self.rule = rule
    targetCell = cell
  }

  /// Keeps what is said about the row.
  mutating func remark(_ text: String) { remarks.append(text) }

  /// The base, where it is one number.
  var baseNumber: DecimalNumber? { baseAmount?.low }

  /// The unit that a heading over one of the values states.
  private var columnUnit: Unit? {
    for column in [columns.base, columns.pair, columns.target] {
      if let unit = column.flatMap({ table.columns[$0].unit }) { return unit }
    }
    return nil
  }

  /// The base value of the row.
  func base(year: Int, source: Source) -> BaseValue {
    if let value = baseAmount?.low {
      var base = BaseValue(year: year, value: value, source: source)
      base.type = baseType
      return base
    }
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
      let content = reading.content(of: cell, table.columns[index], expecting: unit, isOfIndicators: true)
    else { return nil }
    return ReadCell(cell: cell, column: table.columns[index], content: content, isTarget: index == columns.target)
  }

  private mutating func take(_ read: ReadCell, isByColumn: Bool, code: String, _ reading: inout TableReading) {
    if read.isTarget { targetCell = read.cell } else { baseCell = read.cell }
    remarks += reading.remarks(read.content, in: table)
    if read.isTarget { note(read.content) }
    let fallback = isByColumn ? read.column.unit ?? unit : unit
    switch read.content.value {
    case .missing(let reason):
      if !read.isTarget { baseMissing = reason }
      switch (read.content.total, reason) {
      case (let total?, _) where read.isTarget:
        change = (CellChange(total, isYearly: false), read.column, read.cell)
      case (nil, .stated(let words)) where read.isTarget && CellStatement.isStatement(words):
        remarks.append(read.column.heading + "：" + words)
        reading.report.statedTargets.append("\(code) \(words)")
      default:
        reading.report.countMissing(reason)
        if read.content.total != nil { remarks.append(read.column.heading + read.cell.text) }
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

  private mutating func note(_ content: CellContent) {
    isApproximate = isApproximate || content.notes.contains { ["左右", "约", "大约"].contains($0) }
  }

  private mutating func takeBase(_ amount: Amount, _ read: ReadCell, _ reading: inout TableReading) {
    guard amount.single != nil else {
      // A range is no start of a growth; the row stays, and says what it lacks.
      baseMissing = .stated(read.cell.text)
      reading.findings.warning(
        .cellNotSingle, ["got": read.cell.text, "column": read.column.heading], at: read.cell.range)
      return
    }
    baseAmount = amount
    baseMarks = Set(read.content.marks)
    let said = read.content.notes + [read.column.heading]
    baseType = said.lazy.compactMap { EvidenceWords.type(in: $0) }.first ?? .reported
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
