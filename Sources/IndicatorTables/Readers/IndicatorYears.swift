import PlanModel
import SourceText

/// The years of base and target: those of the columns, or a row's own.
struct IndicatorYears {
  let table: PrintedTable
  let columns: IndicatorColumns

  /// Whether the years of the columns are told and stand in order; what is wrong is reported once for the table.
  func check(_ reading: inout TableReading) -> Bool {
    let needsBase = columns.baseYear == nil && table.column(.baseYear) == nil
    let needsTarget = columns.targetYear == nil && table.column(.targetYear) == nil
    if needsBase, let place = columns.base ?? columns.target {
      report(place, &reading)
      return false
    }
    if needsTarget, let place = columns.target {
      report(place, &reading)
      return false
    }
    if let base = columns.baseYear, let target = columns.targetYear, base >= target, table.column(.baseYear) == nil {
      let place = columns.target ?? columns.pair ?? columns.name
      let years = ["base": String(base), "target": String(target)]
      reading.findings.error(.tableYearOrder, years, at: table.columns[place].range)
    }
    return true
  }

  private func report(_ column: Int, _ reading: inout TableReading) {
    let heading = table.columns[column]
    reading.findings.error(.tableYearUnknown, ["column": heading.heading], at: heading.range)
  }

  /// The years of a row.
  func years(
    of row: PrintedRow, hasTarget: Bool, reading: inout TableReading
  ) -> (base: Int, target: Int?)? {
    guard let base = year(.baseYear, of: row, else: columns.baseYear, isNeeded: true, &reading) else { return nil }
    guard let target = year(.targetYear, of: row, else: columns.targetYear, isNeeded: hasTarget, &reading) else {
      return hasTarget ? nil : (base, nil)
    }
    let place = row[table.column(.targetYear)] ?? row[table.column(.baseYear)]
    guard base < target || place == nil else {
      let years = ["base": String(base), "target": String(target)]
      reading.findings.error(.tableYearOrder, years, at: place?.range)
      return nil
    }
    return (base, target)
  }

  private func year(
    _ role: ColumnRole, of row: PrintedRow, else column: Int?, isNeeded: Bool, _ reading: inout TableReading
  ) -> Int? {
    guard let index = table.column(role), let cell = row[index] else { return column }
    guard cell.isBlank else { return reading.year(cell, table.columns[index]) }
    if column == nil, isNeeded { _ = reading.required(cell, table.columns[index]) }
    return column
  }
}
