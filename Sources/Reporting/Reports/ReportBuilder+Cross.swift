import Assessment
import PlanModel
import Projection

extension ReportBuilder {
  /// A line a run: what was combined, and what comes of it.
  func cross(_ result: CrossResult) -> [Block] {
    let title = words[
      .crossTitle, ["count": String(result.runs.count), "failed": String(result.failed.count)]]
    let isUncertain = result.runs.contains { $0.joint != nil }
    var columns = [Table.Column(words[.runName])]
    if result.scenarios.count > 1 { columns.append(Table.Column(words[.scenario], shortest: 6)) }
    columns += ShortName.of(result.varied.map(\.name)).map { Table.Column($0, shortest: 6) }
    columns.append(Table.Column(words[.targetsMet], numeric: true))
    if isUncertain {
      columns += [
        Table.Column(words[.expectedMet], numeric: true, hiding: 1), Table.Column(words[.allMet], numeric: true),
      ]
    }
    let rows = result.runs.map { run -> [Table.Cell] in
      var row = [Table.Cell(run.id)]
      if result.scenarios.count > 1 { row.append(Table.Cell(run.scenario)) }
      row += run.choices.map { Table.Cell(words.law($0.assumption)) }
      guard run.failure == nil else {
        return row + [Table.Cell(words[.runFailed], .bad)] + (isUncertain ? ["", ""] : [])
      }
      row.append(Table.Cell("\(run.reached)/\(run.tested)"))
      guard isUncertain else { return row }
      return row + [
        Table.Cell(run.joint.map { NumberText.value($0.expectedNumber) } ?? words[.none]),
        Table.Cell(run.joint.map { NumberText.probability($0.standard.all) } ?? words[.none]),
      ]
    }
    let failures = result.failed.compactMap { run in
      run.failure.map {
        words[
          .runFailure,
          ["run": run.id, "indicator": $0.indicator.name, "reason": words.failure($0.reason, $0.indicator)]]
      }
    }
    let notes = isUncertain ? [words[.crossJoint]] : []
    return [.heading(title), .table(Table(columns: columns, rows: rows))]
      + (notes + failures).map { .lines([$0]) }
  }

  func json(_ run: CrossResult.Run, _ result: CrossResult) -> JSONValue {
    .object([
      "run": .string(run.id), "runScenario": .string(run.scenario),
      "assumptions": .object(
        run.choices.map { JSONValue.Member(key: $0.indicator.code, value: .string($0.assumption.spelling)) }),
      "status": .string(run.failure == nil ? "ok" : "failed"),
      "error": run.failure.map {
        .object([
          "code": .string($0.reason.code), "indicator": .string($0.indicator.code),
          "message": .string(words.failure($0.reason, $0.indicator)),
        ])
      } ?? .null,
      "reached": .integer(run.failure == nil ? run.reached : nil),
      "tested": .integer(run.failure == nil ? run.tested : nil),
      "expectedNumber": .number(run.joint?.expectedNumber), "joint": .number(run.joint?.standard.all),
      "jointIndependent": .number(run.joint?.independent.all), "jointCommon": .number(run.joint?.common.all),
      "results": .array(
        run.results.map { result in
          .object([
            "code": .string(result.indicator.code), "indicator": .string(result.indicator.name),
            "law": .string(result.assumption?.spelling), "target": .number(result.target?.threshold.doubleValue),
            "projected": .number(result.projected), "gap": .number(result.gap),
            "probability": .number(result.chance?.probability),
            "probabilityError": .number(result.chance?.error), "yearReached": .integer(result.yearReached),
            "verdict": .string(result.verdict?.rawValue), "reason": .string(result.reason),
          ])
        }),
    ])
  }
}
