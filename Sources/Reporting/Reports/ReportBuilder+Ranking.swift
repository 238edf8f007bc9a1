import Assessment
import PlanModel

extension ReportBuilder {
  /// The targets in an order other than the table's: what misses, or what it takes, beside the verdict.
  func ranking(_ results: [ReachResult], by order: String, _ answer: Answer) -> [Block] {
    let title: Phrase =
      switch order {
      case "rate": .rankingRate
      case "risk": .rankingRisk
      default: .rankingGap
      }
    let heading = words[
      title, ["scenario": answer.scenario, "count": String(results.filter { $0.target != nil }.count)]]
    let assumes = results.contains { $0.projected != nil }
    var columns = [
      Table.Column(words[.code]), Table.Column(words[.indicator], shortest: 16),
      Table.Column(words[.unit], hiding: 4, joining: 4),
      Table.Column(words[.base], numeric: true, hiding: 1), Table.Column(words[.target], numeric: true),
      Table.Column(words[.requiredRateShort], numeric: true),
    ]
    if assumes { columns.append(Table.Column(words[.projected], numeric: true, hiding: 2)) }
    columns += [Table.Column(words[.missingShare], numeric: true), Table.Column(words[.verdict])]
    let rows = zip(results, ShortName.of(results.map(\.indicator.name))).map { result, shortName -> [Table.Cell] in
      var row = [
        Table.Cell(result.indicator.code), Table.Cell(result.indicator.name, short: shortName),
        Table.Cell(result.indicator.unit.symbol), Table.Cell(base(result.indicator)), Table.Cell(target(result.target)),
        required(result),
      ]
      if assumes { row.append(Table.Cell(value(result.projected, against: result.target))) }
      return row + [Table.Cell(missing(result)), verdict(result)]
    }
    return [.heading(heading), .table(Table(columns: columns, rows: rows)), .paragraph(summary(results))]
  }

  /// The missing part of the target; nothing is missing where it is met.
  private func missing(_ result: ReachResult) -> String {
    guard let share = result.missingShare else { return words[.none] }
    // One decimal, and never 0% for what is missed.
    return share > 0 ? NumberText.probability(share) : "0"
  }
}
