import Assessment
import PlanModel

extension ReportBuilder {
  /// `backtest`: how right each method would have been.
  func backtest(_ result: BacktestResult) -> [Block] {
    let tested = result.rows.filter { $0.origins > 0 }
    let untested = result.rows.filter { $0.origins == 0 }.map {
      words[method: .backtestNone, ["indicator": "\($0.indicator.code) \($0.indicator.name)"]]
    }
    let parts: [Block] = tested.flatMap { row -> [Block] in
      let title = words[
        method: .backtestTitle,
        [
          "indicator": "\(row.indicator.code) \(row.indicator.name)", "places": String(row.places),
          "origins": String(row.origins),
        ]]
      return [.heading(title), .table(scores(row)), .lines([words[method: .backtestNote]])] + reliability(row)
    }
    return parts + (untested.isEmpty ? [] : [.lines(untested)])
  }

  private func scores(_ row: BacktestResult.Row) -> Table {
    Table(
      columns: [
        Table.Column(words[method: .columnMethod], shortest: 8), Table.Column(words[method: .forecasts], numeric: true),
        Table.Column(words[method: .refusals], numeric: true, hiding: 2),
        Table.Column(words[method: .pinball], numeric: true),
        Table.Column(words[method: .brier], numeric: true), Table.Column(words[method: .coverage80], numeric: true),
        Table.Column(words[method: .coverage95], numeric: true, hiding: 1),
      ],
      rows: row.scores.map { method, score in
        [
          Table.Cell(words.method(method)), Table.Cell(String(score.forecasts)), Table.Cell(String(score.refused)),
          Table.Cell(score.pinball.map { NumberText.fixed($0, decimals: 4) } ?? words[.none]),
          Table.Cell(score.brier.map { NumberText.fixed($0, decimals: 4) } ?? words[.none]),
          Table.Cell(percent(score.coverage80)), Table.Cell(percent(score.coverage95)),
        ]
      })
  }

  /// The reliability table of the evidence model, which is the one whose probabilities are meant to be taken at their word.
  private func reliability(_ row: BacktestResult.Row) -> [Block] {
    guard let (method, score) = row.scores.first(where: { $0.method == .history }), score.brier != nil else {
      return []
    }
    let table = Table(
      columns: [
        Table.Column(words[method: .said], numeric: true), Table.Column(words[method: .happened], numeric: true),
        Table.Column(words[method: .questions], numeric: true),
      ],
      rows: score.bins.filter { $0.questions > 0 }.map { bin in
        [Table.Cell(percent(bin.said)), Table.Cell(percent(bin.happened)), Table.Cell(String(bin.questions))]
      })
    return [.lines([words[method: .reliability, ["method": words.method(method)]]]), .table(table)]
  }

  func json(_ row: BacktestResult.Row) -> JSONValue {
    .object([
      "code": .string(row.indicator.code), "indicator": .string(row.indicator.name),
      "kind": .string(row.indicator.kind.rawValue), "places": .integer(row.places), "questions": .integer(row.origins),
      "methods": .array(
        row.scores.map { method, score in
          .object([
            "method": .string(method.name), "name": .string(words.method(method)),
            "forecasts": .integer(score.forecasts), "refused": .integer(score.refused),
            "pinball": .number(score.pinball), "brier": .number(score.brier),
            "coverage80": .number(score.coverage80), "coverage95": .number(score.coverage95),
            "said": .array(score.bins.map { .number($0.said) }),
            "happened": .array(score.bins.map { .number($0.happened) }),
            "asked": .array(score.bins.map { .integer($0.questions) }),
          ])
        }),
    ])
  }
}
