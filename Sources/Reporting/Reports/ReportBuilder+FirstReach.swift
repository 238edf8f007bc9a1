import Assessment
import PlanModel
import Projection

extension ReportBuilder {
  /// In which year a target is met first: a line a year, and what is left.
  func firstReach(_ result: ReachResult) -> [Block] {
    guard let target = result.target, let first = result.firstReach else { return [] }
    let title = words[
      .firstReachTitle,
      [
        "indicator": result.indicator.name, "target": NumberText.target(target.condition),
        "unit": result.indicator.unit.symbol, "method": method(first),
      ]]
    var by = 0.0
    var rows = first.years.map { year -> [Table.Cell] in
      by += year.probability
      return [
        Table.Cell(String(year.year)), Table.Cell(NumberText.probability(year.probability)),
        Table.Cell(Table.Cell.Drawing.bar(year.probability)), Table.Cell(NumberText.probability(by)),
      ]
    }
    rows.append([
      Table.Cell(words[.notReachedBy, ["year": String(target.year)]]),
      Table.Cell(NumberText.probability(first.notReached)), Table.Cell(Table.Cell.Drawing.bar(first.notReached)), "",
    ])
    let columns = [
      Table.Column(words[.firstReachYear]), Table.Column(words[.probability], numeric: true),
      Table.Column("", hiding: 1),
      Table.Column(words[.metByThen], numeric: true),
    ]
    return [.paragraph(title), .table(Table(columns: columns, rows: rows))]
  }

  /// How it was found, with the paths and the error where paths were drawn.
  private func method(_ first: FirstReach) -> String {
    guard first.paths > 0 else { return words.method(first.method) }
    return words[
      .drawnWith,
      [
        "method": words.method(first.method), "paths": String(first.paths),
        "error": NumberText.percent(first.error),
      ]]
  }

  func json(_ first: FirstReach) -> JSONValue {
    .object([
      "years": .array(
        first.years.map { .object(["year": .integer($0.year), "probability": .number($0.probability)]) }),
      "notReached": .number(first.notReached), "error": .number(first.error),
      "method": .string(first.method.rawValue), "paths": .integer(first.paths),
    ])
  }
}
