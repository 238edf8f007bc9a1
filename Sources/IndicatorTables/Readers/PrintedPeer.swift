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
  var baseColumn: PrintedColumn?
  private(set) var base: Amount?
  private(set) var target: Amount?
  private var cells: [PeerCell] = []

  init(place: String, indicator: Indicator, baseYear: Int, targetYear: Int) {
    self.place = place
    self.indicator = indicator
    self.baseYear = baseYear
    self.targetYear = targetYear
  }

  /// Takes a cell that holds base and target; a single value is the base.
  mutating func take(_ cell: PeerCell) {
    cells.append(cell)
    switch cell.content.value {
    case .missing: break
    case .amount(let amount): base = amount
    case .pair(let first, let second): (base, target) = (first, second)
    }
  }

  /// Takes the cell of the base.
  mutating func takeBase(_ cell: PeerCell) {
    cells.append(cell)
    if case .amount(let amount) = cell.content.value { base = amount }
  }

  /// Takes the cell of the target.
  mutating func takeTarget(_ cell: PeerCell) {
    cells.append(cell)
    if case .amount(let amount) = cell.content.value { target = amount }
  }

  /// The peer, in the indicator's unit where that is possible.
  func peer(in table: PrintedTable, reading: inout TableReading) -> Peer? {
    guard let first = cells.first(where: { !$0.content.isMissing }) else { return nil }
    let own = base?.unit ?? target?.unit ?? unit ?? indicator.unit
    let units = [base?.unit, target?.unit].compactMap { $0 } + [unit ?? indicator.unit]
    let isConvertible = units.allSatisfy { $0.isConvertible(to: indicator.unit) }
    let final = isConvertible ? indicator.unit : own
    var remarks = remarks + cells.flatMap { reading.remarks($0.content, in: table) }
    // What is counted sets the cell apart from its row, where nothing else does.
    if !isConvertible, remarks.isEmpty { remarks.append(own.symbol) }
    var peer = Peer(
      entity: place, code: indicator.code, baseYear: baseYear, targetYear: targetYear,
      unit: isConvertible ? unit ?? own : own, source: reading.text.source(of: first.cell, passage: passage))
    peer.groups = groups
    peer.note = remarks.isEmpty ? nil : remarks.joined(separator: "；")
    if let base {
      let cell = baseCell ?? first
      guard let value = convert(base, final, cell.cell, &reading),
        let single = reading.single(value, at: cell.cell, cell.column)
      else { return nil }
      peer.base = single
    }
    if let target {
      let cell = cells.last ?? first
      guard let value = convert(target, final, cell.cell, &reading) else { return nil }
      peer.target = value.condition(indicator.direction)
    }
    if peer.isComparable {
      let values = [peer.base].compactMap { $0 } + (target == nil ? [] : peer.target.map(\.ends) ?? [])
      if reading.checkBounds(values, of: indicator.kind, at: first.cell) { return nil }
    }
    return peer
  }

  private var baseCell: PeerCell? { cells.first }

  private func convert(_ amount: Amount, _ unit: Unit, _ cell: TextCell, _ reading: inout TableReading) -> Amount? {
    let own = amount.unit ?? self.unit ?? unit
    return reading.converted(amount, own: own.isConvertible(to: unit) ? own : unit, to: unit, name: indicator.code, at: cell)
  }
}

extension Target.Condition {
  /// The values that the condition names.
  fileprivate var ends: [DecimalNumber] {
    switch self {
    case .atLeast(let value), .atMost(let value): [value]
    case .range(let low, let high): [low, high]
    }
  }
}

extension CellContent {
  /// Whether the cell holds no value.
  var isMissing: Bool {
    if case .missing = value { return true }
    return false
  }
}
