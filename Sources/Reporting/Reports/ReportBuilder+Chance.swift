import Assessment
import PlanModel
import Projection

extension ReportBuilder {
  /// What a probability of meeting a range is the probability of.
  func ranges(_ results: [ReachResult]) -> [Block] {
    let targets = results.compactMap { result -> String? in
      guard result.chance != nil, case .range? = result.target?.condition else { return nil }
      let text = result.indicator.code + " " + target(result.target) + result.indicator.unit.symbol
      return text + (result.chanceInside.map { words[.rangeInside, ["inside": NumberText.probability($0)]] } ?? "")
    }
    guard !targets.isEmpty else { return [] }
    return [.paragraph(words[.rangesCount, ["targets": targets.joined(separator: words[.listSeparator])]])]
  }

  /// The target that is reached with a probability, and the growth that the target in force takes for it.
  func solve(_ result: ChanceSolveResult) -> [Block] {
    let unit = result.indicator.unit
    let title = words[
      .solveChanceTitle,
      [
        "indicator": result.indicator.name, "probability": NumberText.probability(result.probability),
        "year": String(result.year),
      ]]
    var rows: [[Table.Cell]] = [
      [
        Table.Cell(words[.solutionTarget]), Table.Cell(NumberText.value(result.value) + unit.symbol),
        Table.Cell(words.method(result.distribution.method)),
      ]
    ]
    if let target = result.target, let growth = result.growth {
      let name = words[.solutionMedianGrowth, ["target": NumberText.target(target.condition) + unit.symbol]]
      rows.append([Table.Cell(name), Table.Cell(text(growth, unit)), Table.Cell(words[.closedForm])])
    }
    let table = Table(
      columns: [
        Table.Column(words[.parameter]), Table.Column(words[.value], numeric: true), Table.Column(words[.method]),
      ], rows: rows)
    guard let target = result.target, let chance = result.chance else { return [.heading(title), .table(table)] }
    let line =
      words[
        .solveChanceNow,
        [
          "target": NumberText.target(target.condition) + unit.symbol, "probability": NumberText.probability(chance),
          "band": band(result.distribution, result.indicator) + unit.symbol,
        ]] + words.aside(result.distribution.evidence)
    return [.heading(title), .table(table), .lines([line])]
  }

  private func text(_ growth: ChanceSolveResult.Growth, _ unit: Unit) -> String {
    switch growth {
    case .rate(let rate): NumberText.percent(rate)
    case .odds(let rate): words[.solutionOdds] + " " + NumberText.percent(rate)
    case .amount(let amount): words.difference(amount, unit: unit)
    }
  }

  func json(_ result: ChanceSolveResult, _ probabilities: [Double]) -> JSONValue {
    let method = JSONValue.string(result.distribution.method.rawValue)
    var solutions: [JSONValue] = [
      .object(["parameter": .string("target"), "value": .number(result.value), "method": method])
    ]
    if let growth = result.growth {
      let (name, value): (String, Double) =
        switch growth {
        case .rate(let rate): ("rate", rate)
        case .odds(let rate): ("odds", rate)
        case .amount(let amount): ("increment", amount)
        }
      solutions.append(.object(["parameter": .string(name), "value": .number(value), "method": method]))
    }
    return .object([
      "code": .string(result.indicator.code), "indicator": .string(result.indicator.name),
      "unit": .string(result.indicator.unit.symbol), "kind": .string(result.indicator.kind.rawValue),
      "origin": year(result.origin.year, result.origin.value), "probability": .number(result.probability),
      "year": .integer(result.year), "target": result.target.map(json) ?? .null,
      "targetProbability": .number(result.chance), "quantiles": quantiles(result.distribution, probabilities),
      "solutions": .array(solutions),
    ])
  }
}
