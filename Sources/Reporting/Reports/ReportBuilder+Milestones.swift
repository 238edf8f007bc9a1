import Assessment
import PlanModel

extension ReportBuilder {
  /// `milestones`: yearly targets, one column a shape.
  func milestones(_ rows: [Milestones]) -> [Block] {
    guard let first = rows.first else { return [] }
    let unit = first.indicator.unit.symbol
    let title = words[
      method: .milestonesTitle,
      [
        "indicator": first.indicator.name, "from": String(first.origin.year), "value": first.origin.value.description,
        "unit": unit, "year": String(first.target.year), "target": first.target.threshold.description,
      ]]
    // Of a share points are told, no growth of points.
    let tellsGrowth = !first.indicator.kind.growsByPoints
    let falls = first.target.threshold < first.origin.value
    let columns =
      [Table.Column(words[.year])]
      + rows.flatMap { row in
        [
          Table.Column(words[method: row.shape == .linear ? .milestonesLinear : .milestonesCompound], numeric: true),
          Table.Column(words[method: falls ? .change : .increment], numeric: true),
        ] + (tellsGrowth ? [Table.Column(words[method: .growth], numeric: true, hiding: 1)] : [])
      }
    let table = Table(
      columns: columns,
      rows: first.years.indices.map { index in
        [Table.Cell(String(first.years[index].year))]
          + rows.flatMap { row -> [Table.Cell] in
            let year = row.years[index]
            return [
              Table.Cell(year.value.description),
              Table.Cell(year.increment.map { ($0 > 0 ? "+" : "") + $0.description } ?? words[.none]),
            ] + (tellsGrowth ? [Table.Cell(percent(year.rate))] : [])
          }
      })
    // Two values that differ too much in size have no difference in decimals.
    let ends = (first.origin.value, first.target.threshold)
    let sum = (falls ? ends.0.subtracting(ends.1) : ends.1.subtracting(ends.0))?.description
    let added = sum.map {
      words[
        method: falls ? .milestonesFall : .milestonesAdd,
        ["sum": $0, "unit": first.indicator.unit == .percent ? Unit.percentagePoint.symbol : unit]]
    }
    var remarks = added.map { [$0] } ?? []
    if case .range(let low, let high) = first.target.condition {
      remarks.insert(
        words[method: .milestonesRange, ["range": "\(low)–\(high)", "low": low.description, "unit": unit]], at: 0)
    }
    return [.heading(title), .table(table)] + (remarks.isEmpty ? [] : [.lines(remarks)])
  }

  func json(_ row: Milestones) -> JSONValue {
    .object([
      "code": .string(row.indicator.code), "indicator": .string(row.indicator.name),
      "unit": .string(row.indicator.unit.symbol), "kind": .string(row.indicator.kind.rawValue),
      "shape": .string(row.shape.rawValue), "origin": year(row.origin.year, row.origin.value.doubleValue),
      "target": json(row.target),
      "milestones": .array(
        row.years.map { year in
          .object([
            "year": .integer(year.year), "value": .number(year.value.doubleValue),
            "increment": .number(year.increment?.doubleValue), "rate": .number(year.rate),
          ])
        }),
    ])
  }
}
