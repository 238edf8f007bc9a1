import Assessment
import PlanModel
import Projection

extension ReportBuilder {
  func solve(_ result: SolveResult) -> [Block] {
    let unit = result.indicator.unit.symbol
    let title = words[
      result.isTotal ? .solveTotalTitle : .solveTitle,
      [
        "indicator": result.indicator.name, "originYear": String(result.origin.year), "unit": unit,
        "origin": result.origin.value.map { NumberText.value($0) } ?? "", "year": String(result.year),
        "goal": result.goal.description,
      ]]
    let table = Table(
      columns: [
        Table.Column(words[.parameter]), Table.Column(words[.value], numeric: true), Table.Column(words[.method]),
      ],
      rows: result.solutions.map { solution in
        [
          Table.Cell(name(solution.parameter)), Table.Cell(text(solution, result.indicator.unit)),
          Table.Cell(method(solution.method)),
        ]
      })
    var lines: [String] = []
    if let actual = result.newestActual, let remaining = result.remaining {
      lines.append(
        words[
          .solveRemaining,
          [
            "year": String(actual.year), "value": actual.value.map { NumberText.value($0) } ?? "", "unit": unit,
            "rate": percent(remaining.rate), "increment": difference(remaining.increment, result.indicator),
          ]])
    }
    lines += result.solutions.compactMap { solution in
      solution.unreachable.map {
        words[
          .noSolution,
          [
            "low": amount($0.low, solution.parameter, .none), "high": amount($0.high, solution.parameter, .none),
            "best": NumberText.value($0.best, distinctFrom: [result.goal.doubleValue]), "unit": unit,
          ]]
      }
    }
    return [.heading(title), .table(table)] + (lines.isEmpty ? [] : [.lines(lines)])
  }

  private func name(_ parameter: SolveResult.Parameter) -> String {
    switch parameter {
    case .rate: words[.solutionRate]
    case .increment: words[.solutionIncrement]
    case .odds: words[.solutionOdds]
    case .saturationRate: words[.solutionSaturationRate]
    case .imitation: words[.solutionImitation]
    case .inflow: words[.solutionInflow]
    case .elasticity: words[.solutionElasticity]
    case .shift: words[.solutionShift]
    case .cumulativeRate: words[.solutionCumulativeRate]
    }
  }

  private func method(_ method: SolveResult.Method) -> String {
    words[method == .closedForm ? .closedForm : .bracketed]
  }

  private func text(_ solution: SolveResult.Solution, _ unit: Unit) -> String {
    solution.value.map { amount($0, solution.parameter, unit) } ?? words[.none]
  }

  private func amount(_ value: Double, _ parameter: SolveResult.Parameter, _ unit: Unit) -> String {
    switch parameter {
    case .rate, .odds, .saturationRate, .imitation, .shift, .cumulativeRate: NumberText.percent(value)
    case .increment, .inflow: words.difference(value, unit: unit)
    case .elasticity: NumberText.value(value)
    }
  }

  func json(_ result: SolveResult) -> JSONValue {
    .object([
      "code": .string(result.indicator.code), "indicator": .string(result.indicator.name),
      "unit": .string(result.indicator.unit.symbol), "kind": .string(result.indicator.kind.rawValue),
      "origin": year(result.origin.year, result.origin.value), "goal": .number(result.goal.doubleValue),
      "isTotal": .bool(result.isTotal), "year": .integer(result.year),
      "requiredRateRemaining": .number(result.remaining?.rate),
      "solutions": .array(
        result.solutions.map { solution in
          .object([
            "parameter": .string(solution.parameter.rawValue), "value": .number(solution.value),
            "method": .string(solution.method.rawValue),
            "searched": solution.unreachable.map { .array([.number($0.low), .number($0.high)]) } ?? .null,
            "best": .number(solution.unreachable?.best),
          ])
        }),
    ])
  }
}
