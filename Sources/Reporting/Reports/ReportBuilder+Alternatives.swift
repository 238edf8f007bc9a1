import Assessment
import PlanModel
import Projection

extension ReportBuilder {
  /// `why`: a target against its alternatives.
  func why(_ result: TargetAlternatives) -> [Block] {
    let unit = result.indicator.unit.symbol
    let title = words[
      method: .whyTitle,
      [
        "value": result.options.first.map { NumberText.value($0.value) } ?? words[.none], "unit": unit,
        "indicator": result.indicator.name, "year": String(result.year),
      ]]
    let table = Table(
      columns: [
        Table.Column(words[method: .whyOptions], numeric: true), Table.Column(words[.source]),
        Table.Column(words[.requiredRateShort], numeric: true),
        Table.Column(words[.requiredIncrementShort], numeric: true, hiding: 4),
        Table.Column(words[method: .whyOwn], numeric: true, hiding: 3),
        Table.Column(words[method: .whyAchieved], numeric: true),
        Table.Column(words[method: .whyPlanned], numeric: true),
        Table.Column(words[method: .whyRankTitle], numeric: true, hiding: 2),
        Table.Column(words[method: .whySeries], numeric: true, hiding: 1),
        Table.Column(words[method: .whyMethods], numeric: true),
        Table.Column(words[method: .columnProbability], numeric: true),
      ],
      rows: result.options.map { option in
        let references = option.references
        return [
          Table.Cell(NumberText.value(option.value)), Table.Cell(name(option.origin)),
          Table.Cell(required(option, result)),
          Table.Cell(option.standing.isToKeep ? words[.none] : signed(option.required?.increment)),
          Table.Cell(fraction(references.ownYearsReached, references.ownYears)),
          Table.Cell(fraction(references.count(in: references.achieved), references.achieved.places.count)),
          Table.Cell(fraction(references.count(in: references.planned), references.planned.places.count)),
          Table.Cell(
            option.rank.map { words[method: .whyRank, ["place": String($0.place), "of": String($0.of)]] }
              ?? words[method: .whyNoRank]),
          Table.Cell(references.share.map(share) ?? words[.none]),
          Table.Cell(fraction(option.methods.reaching, option.methods.of)),
          Table.Cell(option.probability.map(probability) ?? words[.none]),
        ]
      })
    let start = result.start.value.map { value in
      words[
        method: result.points.isEmpty ? .whyStartAlone : .whyStart,
        [
          "year": String(result.start.year), "value": NumberText.value(value), "unit": unit,
          "newest": String(result.newest ?? result.start.year),
          "unreported": unreported(result.unreported.keys.sorted(), result.unreported),
        ]]
    }
    guard let start else {
      let missing = words[reference: .requiredWithoutBase, ["year": String(result.indicator.base.year)]]
      return [.heading(title), .table(table), .lines([missing])]
    }
    return [.heading(title), .table(table), .lines([start] + result.options.prefix(2).map { told($0, result) })]
  }

  /// `2/5`; a dash where nothing is known.
  private func fraction(_ count: Int?, _ total: Int) -> String {
    guard let count, total > 0 else { return words[.none] }
    return "\(count)/\(total)"
  }

  /// The pace that an option takes, or that it is met and has but to be kept.
  private func required(_ option: TargetAlternatives.Option, _ result: TargetAlternatives) -> String {
    option.standing.isToKeep
      ? words[method: .keepShort] : pace(option.references.required, result.indicator, as: option.references.form)
  }

  private func told(_ option: TargetAlternatives.Option, _ result: TargetAlternatives) -> String {
    let references = option.references
    return words[
      method: .whySentence,
      [
        "value": NumberText.value(option.value), "unit": result.indicator.unit.symbol,
        "pace": option.standing.isToKeep
          ? words[method: .keepShort] : words[reference: .perYear, ["pace": required(option, result)]],
        "achieved": fraction(references.count(in: references.achieved), references.achieved.places.count),
        "planned": fraction(references.count(in: references.planned), references.planned.places.count),
        "methods": fraction(option.methods.reaching, option.methods.of),
        "probability": option.probability.map { words[method: .whyProbability, ["probability": probability($0)]] }
          ?? "",
      ]]
  }

  private func name(_ origin: TargetAlternatives.Origin) -> String {
    switch origin {
    case .asked: words[method: .asked]
    case .rejected: words[method: .rejected]
    case .plan: words[method: .plan]
    case .nation: words[method: .nationPace]
    case .peers: words[method: .peerMedian]
    case .history: words[method: .historyMedian]
    }
  }

  func json(_ option: TargetAlternatives.Option, _ result: TargetAlternatives) -> JSONValue {
    let references = option.references
    return .object([
      "code": .string(result.indicator.code), "indicator": .string(result.indicator.name),
      "unit": .string(result.indicator.unit.symbol), "year": .integer(result.year),
      "origin": .string(option.origin.rawValue), "value": .number(option.value),
      "requiredRate": .number(option.required?.rate), "requiredIncrement": .number(option.required?.increment),
      "requiredPace": .number(references.required),
      "ownYears": .object([
        "count": .integer(references.ownYearsReached), "of": .integer(references.ownYears),
      ]),
      "achieved": json(references.achieved, references), "planned": json(references.planned, references),
      "rank": .integer(option.rank?.place), "ranked": .integer(option.rank?.of),
      "referenceShare": .number(references.share), "methodsReaching": .integer(option.methods.reaching),
      "methodsAvailable": .integer(option.methods.of), "probability": .number(option.probability),
    ])
  }
}
