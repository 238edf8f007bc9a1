import NameMatching
import PlanModel
import SourceText

/// A further table of the same document that names the same indicators, such as an annex with the documents that targets rest on.
struct IndicatorSupplement {
  private let table: PrintedTable
  private let columns: IndicatorColumns

  /// The table, if it has indicators with base or target.
  init?(table: PrintedTable) {
    guard let columns = IndicatorColumns(table) else { return nil }
    self.table = table
    self.columns = columns
  }

  /// Adds basis, attribute and note where the indicators lack them, and reports values that differ.
  func complete(_ indicators: inout [Indicator], reading: inout TableReading) {
    let title = table.label ?? table.titles.last?.text ?? table.columns.map(\.heading).joined(separator: " ")
    var positions: [NameKey: Int] = [:]
    var isKnown = false
    for (position, indicator) in indicators.enumerated() { positions[NameKey(indicator.name)] = position }
    for row in table.rows {
      guard let printed = row.text(columns.name), let position = positions[NameKey(PrintedName(printed).name)] else {
        continue
      }
      isKnown = true
      let (base, target) = (indicators[position].base, indicators[position].target)
      let first = base.value.map { Stated(value: $0, year: base.year, source: base.source) }
      if columns.baseYear == base.year { compare(first, row[columns.base], of: indicators[position], &reading) }
      let last = target.map { Stated(value: $0.threshold, year: $0.year, source: $0.source) }
      if columns.targetYear == target?.year {
        compare(last, row[columns.target], of: indicators[position], &reading)
      }
      if indicators[position].basis == nil { indicators[position].basis = row.text(table.column(.basis)) }
      if indicators[position].note == nil { indicators[position].note = row.text(table.column(.note)) }
      if indicators[position].attribute == nil, let text = row.text(table.column(.attribute)) {
        indicators[position].attribute = CellWords.attributes.value(of: text)
      }
    }
    if isKnown { reading.report.tables.append(title) } else { reading.report.unreadTables.append(title) }
  }

  /// A value that the first table states.
  private struct Stated {
    var value: DecimalNumber
    var year: Int
    var source: Source
  }

  private func compare(_ stated: Stated?, _ cell: TextCell?, of indicator: Indicator, _ reading: inout TableReading) {
    guard let stated, let cell, let content = CellReader.read(cell.text), case .amount(let amount) = content.value,
      let other = amount.converted(from: amount.unit ?? indicator.unit, to: indicator.unit), other.low != stated.value
    else { return }
    reading.conflict(
      Conflict(
        quantity: indicator.name, entity: "", year: stated.year, first: stated.value, firstSource: stated.source,
        second: other.low, secondSource: reading.source(of: cell, passage: table.label)), at: cell)
  }
}
