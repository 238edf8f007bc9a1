import Assessment
import PlanModel

extension ReportBuilder {
  /// The archived runs, oldest first.
  func table(_ runs: [Listing.Run]) -> Table {
    Table(
      columns: [
        Table.Column(words[.runName]), Table.Column(words[.archivedAt], hiding: 2),
        Table.Column(words[.scenario], shortest: 6), Table.Column(words[.assumption], shortest: 12),
        Table.Column(words[.targetsMet], numeric: true), Table.Column(words[.allMet], numeric: true, hiding: 1),
      ],
      rows: runs.map { run in
        [
          Table.Cell(run.id), Table.Cell(run.time), Table.Cell(run.scenario), Table.Cell(run.assumptions),
          run.reached.map { Table.Cell("\($0)/\(run.tested ?? 0)") } ?? Table.Cell(words[.runFailed], .bad),
          Table.Cell(run.joint.map { NumberText.probability($0) } ?? words[.none]),
        ]
      })
  }

  /// One archived run.
  func table(_ results: [Listing.RunResult]) -> Table {
    Table(
      columns: [
        Table.Column(words[.code]), Table.Column(words[.indicator], shortest: 8),
        Table.Column(words[.assumption], shortest: 6), Table.Column(words[.projected], numeric: true),
        Table.Column(words[.probability], numeric: true), Table.Column(words[.verdict]),
      ],
      rows: results.map { result in
        [
          Table.Cell(result.code), Table.Cell(result.indicator), Table.Cell(result.law ?? words[.none]),
          Table.Cell(result.projected.map { NumberText.value($0) } ?? words[.none]),
          Table.Cell(result.probability.map { NumberText.probability($0) } ?? words[.none]),
          Table.Cell(words.verdict(result.verdict), mood(result.verdict)),
        ]
      })
  }

  func json(_ run: Listing.Run) -> JSONValue {
    .object([
      "run": .string(run.id), "time": .string(run.time), "runScenario": .string(run.scenario),
      "assumptions": .string(run.assumptions), "reached": .integer(run.reached), "tested": .integer(run.tested),
      "joint": .number(run.joint),
    ])
  }

  func json(_ result: Listing.RunResult, of run: String) -> JSONValue {
    .object([
      "run": .string(run), "code": .string(result.code), "indicator": .string(result.indicator),
      "law": .string(result.law), "projected": .number(result.projected), "probability": .number(result.probability),
      "verdict": .string(result.verdict?.rawValue),
    ])
  }
}
