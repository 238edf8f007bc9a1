import Assessment
import EvidenceModel
import PlanModel
import Projection
import TerminalText

extension ReportBuilder {
  /// What moves a value most: the ends of each assumption, a bar for each, and the shares of the variance.
  func sensitivity(_ result: SensitivityResult) -> [Block] {
    let unit = result.indicator.unit.symbol
    let distribution = result.trajectory.distribution(in: result.year)
    var title = words[
      .sensitivityTitle,
      [
        "indicator": result.indicator.name, "year": String(result.year), "centre": NumberText.value(result.centre),
        "unit": unit, "band": distribution == nil ? words[.none] : band(distribution, result.indicator) + unit,
      ]]
    if let target = result.target {
      let chance = distribution.map { NumberText.probability($0.probability(ofMeeting: target).value) } ?? words[.none]
      title += words[.sensitivityTarget, ["target": NumberText.target(target.condition) + unit, "probability": chance]]
    }
    let ends = result.contributors.flatMap { [$0.low, $0.high, result.centre] }
    let range = (ends.min() ?? 0)...(ends.max() ?? 0)
    let isDrawn = (result.shares?.paths ?? 0) > 0
    let columns =
      [
        Table.Column(words[.contributor], shortest: 18), Table.Column(words[.atFive], numeric: true),
        Table.Column(words[.atNinetyFive], numeric: true), Table.Column("", hiding: 1),
        Table.Column(words[.varianceShare], numeric: true),
      ] + (isDrawn ? [Table.Column(words[.totalShare], numeric: true, hiding: 2)] : [])
    let rows = result.contributors.map { contributor -> [Table.Cell] in
      let bar = SwingBar(low: contributor.low, high: contributor.high, centre: result.centre, range: range)
      let isCertain = if case .shock = contributor.part { true } else { false }
      return [
        Table.Cell(name(contributor, in: result)), Table.Cell(NumberText.value(contributor.low)),
        Table.Cell(NumberText.value(contributor.high)), Table.Cell(Table.Cell.Drawing.swing(bar)),
        Table.Cell(isCertain ? words[.none] : portion(contributor.first)),
      ] + (isDrawn ? [Table.Cell(isCertain ? words[.none] : portion(contributor.total))] : [])
    }
    return [.heading(title), .table(Table(columns: columns, rows: rows)), .lines(notes(result))]
  }

  private func portion(_ share: Double) -> String { NumberText.fixed(max(0, share) * 100, decimals: 1) + "%" }

  /// Whose assumption it is, and which part of it.
  func name(_ contributor: SensitivityResult.Contributor, in result: SensitivityResult) -> String {
    let text = name(contributor.part, contributor.assumption, unit: contributor.indicator.unit)
    guard contributor.indicator.code != result.indicator.code else { return text }
    return ShortName.of([contributor.indicator.name])[0] + " " + text
  }

  /// A part of an assumption in words.
  func name(_ part: SensitivityResult.Contributor.Part, _ assumption: Assumption, unit: Unit) -> String {
    switch part {
    case .step: words[.partStep, ["law": bareStep(assumption)]]
    case .history: words[.partHistory]
    case .swing: words[.partSwing, ["swing": yearly(assumption, unit)]]
    case .shock(let shock):
      words[.partShock, ["year": String(shock.year), "size": percent(shock.size.doubleValue)]]
    }
  }

  /// The name of a part for machines.
  func name(_ part: SensitivityResult.Contributor.Part) -> String {
    switch part {
    case .step: "step"
    case .history: "history"
    case .swing: "swing"
    case .shock: "shock"
    }
  }

  /// The law without what was added to it.
  private func bareStep(_ assumption: Assumption) -> String {
    var law = words.bareLaw(assumption)
    for word in [" 波动 ", " swing ", " 冲击 ", " shock "] {
      if let added = law.firstRange(of: word) { law = String(law[..<added.lowerBound]) }
    }
    return law
  }

  private func yearly(_ assumption: Assumption, _ unit: Unit) -> String {
    switch assumption.swing {
    case .relative(let part): percent(part.doubleValue)
    case .amount(let amount): amount.description + unit.symbol
    case nil: ""
    }
  }

  private func notes(_ result: SensitivityResult) -> [String] {
    guard let shares = result.shares else { return [] }
    let scale =
      switch result.scale {
      case .logarithm: words[.scaleLogarithm]
      case .logOdds: words[.scaleLogOdds]
      default: words[.scaleOwn]
      }
    var lines = [
      shares.paths == 0
        ? words[.sharesExact, ["scale": scale]]
        : words[
          .sharesDrawn,
          [
            "scale": scale, "paths": String(shares.paths), "error": NumberText.percent(shares.error),
            "interaction": portion(shares.interaction),
          ]]
    ]
    if Set(result.contributors.map(\.indicator.code)).count > 1 { lines.append(words[.sharesIndependent]) }
    if result.contributors.contains(where: { if case .shock = $0.part { true } else { false } }) {
      lines.append(words[.shockEnds])
    }
    return lines
  }

  // MARK: Machine

  func json(_ contributor: SensitivityResult.Contributor, _ result: SensitivityResult) -> JSONValue {
    var shock = JSONValue.null
    if case .shock(let stated) = contributor.part {
      shock = .object([
        "year": .integer(stated.year), "size": .number(stated.size.doubleValue), "recovery": .integer(stated.recovery),
      ])
    }
    return .object([
      "code": .string(contributor.indicator.code), "indicator": .string(contributor.indicator.name),
      "part": .string(name(contributor.part)), "law": .string(contributor.assumption.spelling), "shock": shock,
      "low": .number(contributor.low), "high": .number(contributor.high), "swing": .number(contributor.swing),
      "firstOrder": .number(contributor.first), "total": .number(contributor.total),
    ])
  }

  /// What the contributors move.
  func json(_ result: SensitivityResult) -> JSONValue {
    .object([
      "code": .string(result.indicator.code), "indicator": .string(result.indicator.name),
      "unit": .string(result.indicator.unit.symbol), "year": .integer(result.year), "centre": .number(result.centre),
      "target": result.target.map(json) ?? .null,
      "method": .string(result.shares.map { $0.paths > 0 ? "sample" : "exact" }),
      "error": .number(result.shares?.error), "paths": .integer(result.shares?.paths),
      "interaction": .number(result.shares?.interaction),
    ])
  }
}
