import LongWork
import PlanModel
import SourceText

/// Reads the rows of tables of peers.
struct PeerRows {
  var reading: TableReading
  private(set) var peers: [Peer] = []
  private var lookup: IndicatorLookup

  init(plan: Plan, reading: TableReading) {
    lookup = IndicatorLookup(plan)
    self.reading = reading
  }

  // MARK: A row a place and indicator

  /// Reads a table with a row for each place and indicator.
  mutating func read(_ table: PrintedTable, _ columns: PeerColumns) {
    reading.begin(table) {
      Self.isUsed(table.columns[$0].role) || [columns.base, columns.target, columns.pair].contains($0)
    }
    for row in table.rows.tracked(as: .reading) { read(row, table, columns) }
  }

  private static func isUsed(_ role: ColumnRole) -> Bool {
    switch role {
    case .code, .name, .entity, .category, .unit, .group, .source, .note, .baseYear, .targetYear: true
    default: false
    }
  }

  private mutating func read(_ row: PrintedRow, _ table: PrintedTable, _ columns: PeerColumns) {
    let entity = reading.required(row[columns.entity], table.columns[columns.entity]).map { reading.places[$0] }
    if let entity, reading.isOwn(entity) {
      reading.report.ownCells += 1
      return
    }
    let indicator = self.indicator(row, table)
    let base = content(row, table, columns.base, indicator?.unit)
    let target = content(row, table, columns.target, indicator?.unit)
    let pair = content(row, table, columns.pair, indicator?.unit)
    guard let entity, let indicator else { return }
    let years = self.years(row, table, columns, indicator)
    guard let years else { return }
    var printed = PrintedPeer(
      place: entity, indicator: indicator, baseYear: years.base, targetYear: years.target)
    printed.unit = row.text(table.column(.unit)).map { reading.units[$0] }
    printed.remarks = [row.text(table.column(.note))].compactMap { $0 }
    printed.groups = (row.text(table.column(.group)) ?? "").split { "、;；,，|".contains($0) }.map { Blanks.trim($0) }
    printed.passage = row.text(table.column(.source)) ?? table.label
    if let pair { printed.take(pair) }
    if let base { printed.takeBase(base) }
    if let target { printed.takeTarget(target) }
    if printed.base == nil, printed.target == nil {
      if base != nil || target != nil || pair != nil {
        reading.findings.error(.tableRowWithoutValues, at: row[columns.base ?? columns.target ?? columns.entity]?.range)
      }
      return
    }
    append(printed, in: table)
  }

  private mutating func years(
    _ row: PrintedRow, _ table: PrintedTable, _ columns: PeerColumns, _ indicator: Indicator
  ) -> (base: Int, target: Int)? {
    var base = columns.base.flatMap { table.columns[$0].role.valueYear } ?? indicator.base.year
    var target = columns.target.flatMap { table.columns[$0].role.valueYear } ?? indicator.target?.year
    if let pair = columns.pair, case .pair(let first, let second) = table.columns[pair].role {
      (base, target) = (first, second)
    }
    if let column = table.column(.baseYear), let cell = row[column], !cell.isBlank {
      guard let year = reading.year(cell, table.columns[column]) else { return nil }
      base = year
    }
    if let column = table.column(.targetYear), let cell = row[column], !cell.isBlank {
      guard let year = reading.year(cell, table.columns[column]) else { return nil }
      target = year
    }
    let place = columns.target ?? columns.name
    guard let target else {
      reading.findings.error(
        .tableYearUnknown, ["column": table.columns[place].heading], at: table.columns[place].range)
      return nil
    }
    guard base < target else {
      let cell = row[table.column(.targetYear)]?.range ?? table.columns[place].range
      reading.findings.error(.tableYearOrder, ["base": String(base), "target": String(target)], at: cell)
      return nil
    }
    return (base, target)
  }

  // MARK: A row an indicator, a column a place

  /// Reads a table with a row for each indicator and a column for each place.
  mutating func readPlaces(_ table: PrintedTable) {
    let all = PlaceColumn.all(in: table)
    let indices = Set(all.map(\.index))
    reading.begin(table) { indices.contains($0) || table.columns[$0].role != .other }
    let places = all.filter { !reading.isOwn($0.place) }
    for row in table.rows {
      reading.report.ownCells += all.count { reading.isOwn($0.place) && row.text($0.index) != nil }
      let cells = places.compactMap { place in content(row, table, place.index, nil).map { (place, $0) } }
      // A row that says nothing of any place needs no indicator of the plan.
      guard cells.contains(where: { !$0.1.content.isMissing }), let indicator = indicator(row, table) else { continue }
      let unit = row.text(table.column(.unit)).map { reading.units[$0] } ?? rowName(row, table)?.unit ?? table.unit
      for (place, cell) in cells where !cell.content.isMissing {
        guard let target = place.targetYear ?? indicator.target?.year else {
          reading.findings.error(.tableYearUnknown, ["column": place.place], at: table.columns[place.index].range)
          continue
        }
        var printed = PrintedPeer(
          place: place.place, indicator: indicator, baseYear: place.baseYear ?? indicator.base.year, targetYear: target)
        printed.unit = unit
        printed.passage = table.label
        printed.take(cell)
        append(printed, in: table)
      }
    }
  }

  // MARK: Cells

  private func rowName(_ row: PrintedRow, _ table: PrintedTable) -> PrintedName? {
    row.text(table.column(.name)).map { PrintedName($0, columnUnit: row.text(table.column(.unit))) }
  }

  private mutating func indicator(_ row: PrintedRow, _ table: PrintedTable) -> Indicator? {
    guard let column = table.column(.name), let cell = row[column],
      let text = reading.required(cell, table.columns[column])
    else { return nil }
    if let indicator = lookup.indicator(text) { return indicator }
    reading.findings.error(
      .unknownIndicator, ["got": PrintedName(text).name], at: cell.range, suggestions: lookup.suggestions(for: text))
    return nil
  }

  private mutating func content(_ row: PrintedRow, _ table: PrintedTable, _ index: Int?, _ unit: Unit?) -> PeerCell? {
    guard let index, let cell = row[index],
      let content = reading.content(of: cell, table.columns[index], expecting: unit)
    else { return nil }
    if case .missing(let reason) = content.value {
      reading.report.countMissing(reason)
    } else {
      reading.report.filledCells += 1
    }
    return PeerCell(cell: cell, column: table.columns[index], content: content)
  }

  private mutating func append(_ printed: PrintedPeer, in table: PrintedTable) {
    guard let peer = printed.peer(in: table, reading: &reading) else { return }
    if !peer.isComparable { reading.report.notComparable += 1 }
    peers.append(peer)
  }
}
