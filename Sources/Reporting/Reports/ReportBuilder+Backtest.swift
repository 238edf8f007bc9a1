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
      return [.heading(title), .table(scores(row)), .lines(reading(row) + [words[method: .backtestNote]])]
        + reliability(row)
    }
    return parts + (untested.isEmpty ? [] : [.lines(untested)])
  }

  private func scores(_ row: BacktestResult.Row) -> Table {
    Table(
      columns: [
        Table.Column(words[method: .columnMethod], shortest: 8), Table.Column(words[method: .forecasts], numeric: true),
        Table.Column(words[method: .refusals], numeric: true, hiding: 2),
        Table.Column(words[method: .pinball], numeric: true),
        Table.Column(words[method: .relativePinball], numeric: true),
        Table.Column(words[method: .brier], numeric: true), Table.Column(words[method: .coverage80], numeric: true),
        Table.Column(words[method: .coverage95], numeric: true, hiding: 1),
      ],
      rows: row.scores.map { method, score in
        [
          Table.Cell(words.method(method), short: words.shortMethod(method)),
          Table.Cell(String(score.forecasts)), Table.Cell(String(score.refused)),
          Table.Cell(score.pinball.map { NumberText.fixed($0, decimals: 4) } ?? words[.none]),
          Table.Cell(score.relative.map { NumberText.fixed($0, decimals: 2) } ?? words[.none]),
          Table.Cell(score.brier.map { NumberText.fixed($0, decimals: 4) } ?? words[.none]),
          Table.Cell(percent(score.coverage80)), Table.Cell(percent(score.coverage95)),
        ]
      })
  }

  /// What to make of it, in sentences: whether the evidence model can be taken at its word here, and which method did best.
  private func reading(_ row: BacktestResult.Row) -> [String] {
    guard let history = row.history, let reading = BacktestReading(history) else {
      return [
        words[
          method: .backtestFew,
          ["count": String(row.history?.forecasts ?? 0), "least": String(BacktestReading.fewestForecasts)]]
      ]
    }
    let width: MethodPhrase =
      switch reading.width {
      case .tooNarrow: .bandsTooNarrow
      case .fits: .bandsFit
      case .tooWide: .bandsTooWide
      }
    let level: MethodPhrase? =
      switch reading.level {
      case .tooLow?: .chancesTooLow
      case .fits?: .chancesFit
      case .tooHigh?: .chancesTooHigh
      case nil: nil
      }
    let chances = level.map {
      words[.clauseSeparator]
        + words[
          method: $0, ["said": percent(reading.said), "happened": percent(reading.happened)]]
    }
    let best =
      row.best.map { best in
        words[
          method: .backtestBest,
          [
            "method": words.method(best.method), "count": String(best.score.common),
            "ratio": best.score.relative.map { NumberText.fixed($0, decimals: 2) } ?? words[.none],
          ]] + narrow(best.score)
      } ?? words[method: .backtestHistoryBest]
    return [words[method: width, ["coverage": percent(reading.coverage)]] + (chances ?? ""), best]
  }

  /// That a method whose loss is small promises too much all the same.
  private func narrow(_ score: BacktestScore) -> String {
    guard let reading = BacktestReading(score), reading.width == .tooNarrow else { return "" }
    return words[method: .backtestBestNarrow, ["coverage": percent(reading.coverage)]]
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
    let title = words[
      method: .reliability,
      [
        "method": words.method(method), "forecasts": String(score.forecasts),
        "questions": String(score.bins.reduce(0) { $0 + $1.questions }),
      ]]
    return [.lines([title]), .table(table)]
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
            "pinball": .number(score.pinball), "relativePinball": .number(score.relative),
            "common": .integer(score.common), "brier": .number(score.brier),
            "coverage80": .number(score.coverage80), "coverage95": .number(score.coverage95),
            "said": .array(score.bins.map { .number($0.said) }),
            "happened": .array(score.bins.map { .number($0.happened) }),
            "asked": .array(score.bins.map { .integer($0.questions) }),
            "bins": .array(score.bins.indices.map { bin($0, of: score.bins) }),
            "bands": .string(BacktestReading(score)?.width.rawValue),
            "chances": .string(BacktestReading(score)?.level?.rawValue),
          ])
        }),
    ])
  }

  /// A fifth of the probabilities with its ends.
  private func bin(_ index: Int, of bins: [BacktestScore.Bin]) -> JSONValue {
    let (bin, count) = (bins[index], Double(bins.count))
    return .object([
      "from": .number(Double(index) / count), "to": .number(Double(index + 1) / count), "said": .number(bin.said),
      "happened": .number(bin.happened), "asked": .integer(bin.questions),
    ])
  }
}
