import Assessment
import PlanModel
import Projection

extension ReportBuilder {
  func compare(_ result: ComparisonResult) -> [Block] {
    let heading = words[.compareTitle, ["scenarios": result.scenarios.joined(separator: words[.listSeparator])]]
    let differing = result.rows.filter(\.differs)
    guard !differing.isEmpty else {
      return [.heading(heading), .paragraph(words[.assumptionsAgree]), .table(results(result))] + thin(result)
    }
    return [
      .heading(heading), .paragraph(words[.assumptionsDiffer]), .table(assumptions(differing, result.scenarios)),
      .paragraph(words[.resultsSideBySide]), .table(results(result)),
    ] + thin(result)
  }

  /// Where a probability rests on hardly any values, said once an indicator.
  private func thin(_ result: ComparisonResult) -> [Block] {
    let lines = result.telling.compactMap { row in
      row.results.first { $0.flags.contains(.thinEvidence) }.map(thinEvidence)
    }
    return lines.isEmpty ? [] : [.lines(lines)]
  }

  private func assumptions(_ rows: [ComparisonResult.Row], _ scenarios: [String]) -> Table {
    Table(
      columns: [Table.Column(words[.code]), Table.Column(words[.indicator], shortest: 8)]
        + scenarios.map { Table.Column($0, shortest: 8) },
      rows: rows.map { row in
        let targetsDiffer = Set(row.results.map { $0.target?.condition }).count > 1
        let cells = zip(row.assumptions, row.results).map { assumption, result in
          var text = assumption.map(words.law) ?? words[.none]
          if targetsDiffer { text += " → " + target(result.target) }
          return Table.Cell(text)
        }
        return [Table.Cell(row.indicator.code), Table.Cell(row.indicator.name)] + cells
      })
  }

  private func results(_ result: ComparisonResult) -> Table {
    Table(
      columns: [
        Table.Column(words[.code]), Table.Column(words[.indicator], shortest: 8),
        Table.Column(words[.target], numeric: true),
      ] + result.scenarios.map { Table.Column($0, numeric: true, shortest: 10) },
      rows: result.telling.map { row in
        [Table.Cell(row.indicator.code), Table.Cell(row.indicator.name), Table.Cell(target(row.results.first?.target))]
          + row.results.map { result in
            let verdict = verdict(result)
            guard result.projected != nil else { return verdict }
            let chance = result.chance.map { " " + NumberText.probability($0.probability) } ?? ""
            return Table.Cell(
              value(result.projected, against: result.target) + chance + " " + verdict.text, verdict.mood)
          }
      })
  }

  func json(_ row: ComparisonResult.Row, scenarios: [String]) -> JSONValue {
    .object([
      "code": .string(row.indicator.code), "indicator": .string(row.indicator.name),
      "unit": .string(row.indicator.unit.symbol), "differs": .bool(row.differs),
      "scenarios": .array(
        zip(scenarios, row.results).map { name, result in
          .object([
            "scenario": .string(name), "law": .string(result.assumption?.spelling),
            "target": result.target.map(json) ?? .null, "projected": .number(result.projected),
            "assumedRate": .number(result.assumedRate), "yearReached": .integer(result.yearReached),
            "gap": .number(result.gap), "probability": .number(result.chance?.probability),
            "verdict": .string(result.verdict?.rawValue), "reason": .string(result.reason),
          ])
        }),
    ])
  }

  func sweep(_ result: SweepResult) -> [Block] {
    let first = result.rows.first?.result
    let title = words[
      .sweepTitle,
      [
        "indicator": result.indicator.name, "unit": result.indicator.unit.symbol,
        "originYear": String(first?.origin.year ?? result.indicator.base.year),
        "origin": first?.origin.value.map { NumberText.value($0) } ?? words[.none],
        "year": first?.target.map { String($0.year) } ?? "", "target": target(first?.target),
      ]]
    let isUncertain = result.rows.contains { $0.result.chance != nil }
    let chance = isUncertain ? [Table.Column(words[.probability], numeric: true)] : []
    let table = Table(
      columns: [
        Table.Column(words[.growth], numeric: true), Table.Column(words[.projected], numeric: true),
        Table.Column(words[.gap], numeric: true, hiding: 2), Table.Column(words[.reached], numeric: true, hiding: 1),
      ] + chance + [Table.Column(words[.verdict])],
      rows: result.rows.map { row in
        [
          Table.Cell(row.spelling), Table.Cell(value(row.result.projected, against: row.result.target)),
          Table.Cell(gap(row.result.gap)), Table.Cell(row.result.yearReached.map(String.init) ?? words[.none]),
        ] + (isUncertain ? [Table.Cell(probability(row.result))] : []) + [verdict(row.result)]
      })
    return [.heading(title), .table(table)] + refusals(result)
  }

  /// Why the slowest and the fastest step that have no answer have none; those between would say the same.
  private func refusals(_ result: SweepResult) -> [Block] {
    let refused = result.rows.compactMap { row -> (String, ProjectionFailure)? in
      if case .failure(let failure) = row.result.trajectory { return (row.spelling, failure) }
      return nil
    }
    let told = [refused.first, refused.count > 1 ? refused.last : nil].compactMap { $0 }
    guard !told.isEmpty else { return [] }
    return [
      .lines(
        told.map { step, failure in
          words[.sweepRefused, ["step": step, "reason": words.failure(failure, result.indicator)]]
        })
    ]
  }

  func json(_ row: SweepResult.Row) -> JSONValue {
    let step: Double =
      switch row.step {
      case .compound(let rate): rate.doubleValue
      case .add(let amount): amount.doubleValue
      }
    return .object([
      "code": .string(row.result.indicator.code), "indicator": .string(row.result.indicator.name),
      "unit": .string(row.result.indicator.unit.symbol), "law": .string(row.spelling), "step": .number(step),
      "projected": .number(row.result.projected), "gap": .number(row.result.gap),
      "yearReached": .integer(row.result.yearReached), "probability": .number(row.result.chance?.probability),
      "verdict": .string(row.result.verdict?.rawValue),
      "reason": .string(row.result.reason),
    ])
  }
}
