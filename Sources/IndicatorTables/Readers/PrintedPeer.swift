import PlanModel
import SourceText

/// A cell of a table of peers with what it says.
struct PeerCell {
  var cell: TextCell
  var column: PrintedColumn
  var content: CellContent
}

/// What a table says of one place and indicator, not yet in the indicator's unit.
struct PrintedPeer {
  var place: String
  var indicator: Indicator
  var baseYear: Int
  var targetYear: Int
  /// The unit that row or table states.
  var unit: Unit?
  var remarks: [String] = []
  var groups: [String] = []
  var passage: String?
  private(set) var base: Amount?
  private(set) var target: Amount?
  private var baseCell: PeerCell?
  private var targetCell: PeerCell?

  init(place: String, indicator: Indicator, baseYear: Int, targetYear: Int) {
    self.place = place
    self.indicator = indicator
    self.baseYear = baseYear
    self.targetYear = targetYear
  }

  /// Takes a cell that holds base and target; a single value is the base.
  mutating func take(_ cell: PeerCell) {
    (baseCell, targetCell) = (cell, cell)
    switch cell.content.value {
    case .missing: break
    case .amount(let amount): base = amount
    case .pair(let first, let second): (base, target) = (first, second)
    }
  }

  /// Takes the cell of the base.
  mutating func takeBase(_ cell: PeerCell) {
    baseCell = cell
    if case .amount(let amount) = cell.content.value { base = amount }
  }

  /// Takes the cell of the target.
  mutating func takeTarget(_ cell: PeerCell) {
    targetCell = cell
    if case .amount(let amount) = cell.content.value { target = amount }
  }

  /// The peer, in the indicator's unit where that is possible.
  func peer(in table: PrintedTable, reading: inout TableReading) -> Peer? {
    let own = base?.unit ?? target?.unit ?? unit ?? indicator.unit
    let units = [base?.unit, target?.unit, unit ?? indicator.unit].compactMap { $0 }
    let isConvertible = units.allSatisfy { $0.isConvertible(to: indicator.unit) }
    let remarks = self.remarks(in: table, reading, unit: isConvertible ? nil : own)
    let final = isConvertible ? indicator.unit : own
    // What measures something else need not keep the bounds.
    let kind = remarks.isEmpty ? indicator.kind : .unknown
    var source: Source?
    var value: DecimalNumber?
    if let base, let cell = baseCell {
      guard let amount = convert(base, final, kind, cell, &reading),
        let single = reading.single(amount, at: cell.cell, cell.column)
      else { return nil }
      value = single
      source = reading.source(of: cell.cell, passage: passage)
    }
    var condition: Target.Condition?
    if let target, let cell = targetCell {
      guard let amount = convert(target, final, kind, cell, &reading) else { return nil }
      condition = amount.condition(indicator.direction)
      source = source ?? reading.source(of: cell.cell, passage: passage)
    }
    guard let source else { return nil }
    var peer = Peer(
      entity: place, code: indicator.code, baseYear: baseYear, targetYear: targetYear,
      unit: isConvertible ? unit ?? own : own, source: source)
    peer.base = value
    peer.target = condition
    peer.groups = groups
    peer.note = remarks.isEmpty ? nil : remarks.joined(separator: "；")
    return peer
  }

  /// What sets the row apart; the unit it counts in, where nothing else does.
  private func remarks(in table: PrintedTable, _ reading: TableReading, unit: Unit?) -> [String] {
    var cells = [baseCell, targetCell].compactMap { $0 }
    if baseCell?.cell == targetCell?.cell { cells = Array(cells.prefix(1)) }
    let all = remarks + cells.flatMap { reading.remarks($0.content, in: table) }
    return all.isEmpty ? unit.map { [$0.symbol] } ?? [] : all
  }

  private func convert(
    _ amount: Amount, _ unit: Unit, _ kind: IndicatorKind, _ cell: PeerCell, _ reading: inout TableReading
  ) -> Amount? {
    let own = amount.unit ?? self.unit ?? unit
    let printed = own.isConvertible(to: unit) ? own : unit
    guard let result = reading.converted(amount, own: printed, to: unit, name: indicator.code, at: cell.cell),
      !reading.checkBounds(result.ends, of: kind, indicator.name, in: unit, at: cell.cell)
    else { return nil }
    return result
  }
}

extension CellContent {
  /// Whether the cell holds no value.
  var isMissing: Bool {
    if case .missing = value { return true }
    return false
  }
}
