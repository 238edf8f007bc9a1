import Assessment
import PlanModel
import Projection

extension ReportBuilder {
  func explain(_ explanation: Explanation, _ answer: Answer) -> [Block] {
    let title = words[
      .explainTitle,
      ["indicator": explanation.indicator.name, "year": String(explanation.year), "scenario": answer.scenario]]
    let lines = known(explanation) + assumed(explanation) + computed(explanation, answer) + tested(explanation)
    let peers = explanation.reach.peers.isEmpty ? [] : [Block.table(compared(explanation))]
    return [.heading(title), .lines(lines)] + peers
  }

  private func known(_ explanation: Explanation) -> [String] {
    let indicator = explanation.indicator
    let unit = indicator.unit.symbol
    let base = indicator.base
    var lines: [String] = []
    if let value = base.value {
      lines.append(
        words[
          .explainBase,
          [
            "year": String(base.year), "value": value.description, "unit": unit,
            "source": words.source(base.stated ?? base.source),
          ]] + (base.type.isEvidence ? "" : words[.explainExpected]))
    } else {
      lines.append(
        words[
          .explainBaseMissing,
          ["year": String(base.year), "reason": words.missing(base.missing), "source": words.source(base.source)]])
    }
    lines += explanation.observations.map { observation in
      words[
        observation.type.isEvidence || explanation.usesAllValues ? .explainObservation : .explainSetAside,
        [
          "year": String(observation.year), "value": observation.value.description, "unit": unit,
          "type": words.type(observation.type), "source": words.source(observation.source),
        ]]
    }
    if let note = indicator.note { lines.append(words[.explainNote, ["note": note]]) }
    return lines
  }

  private func assumed(_ explanation: Explanation) -> [String] {
    guard let assumption = explanation.assumption else { return [] }
    var lines = [
      words[
        .explainAssumption,
        [
          "law": words.bareLaw(assumption), "from": String(explanation.reach.origin.year),
          "source": words.source(assumption.source),
        ]]
    ]
    if let scenario = explanation.inheritedFrom { lines.append(words[.explainInherited, ["scenario": scenario]]) }
    if let reason = assumption.reason { lines.append(words[.explainReason, ["reason": reason]]) }
    return lines
  }

  private func computed(_ explanation: Explanation, _ answer: Answer) -> [String] {
    let indicator = explanation.indicator
    let unit = indicator.unit.symbol
    switch explanation.trajectory {
    case .failure(let failure):
      return [words[.explainFailure, ["reason": words.failure(failure, indicator)]]]
    case .success(let path):
      var lines = inputs(path, explanation)
      lines += uncertainty(path, explanation, answer)
      if case .history = path.law { return lines }
      if let formula = explanation.formula {
        lines.append(words[.explainFormula, ["formula": formula.symbolic]])
        lines.append(
          words[
            .explainValue,
            [
              "numbers": formula.substituted, "unit": unit,
              "value": SignificantDigits.text(formula.value, digits: 12),
            ]])
        if path.sampledPaths != nil { lines.append(words[.explainAtMedians]) }
      } else if let value = path.value(in: explanation.year) {
        lines.append(
          words[.explainKnown, ["year": String(explanation.year), "value": NumberText.value(value), "unit": unit]])
      }
      return lines
    }
  }

  /// The values that the law refers to.
  private func inputs(_ path: Trajectory, _ explanation: Explanation) -> [String] {
    var lines = explanation.quantities.flatMap { quantity in
      quantity.values.map {
        words[
          .explainQuantity,
          [
            "name": quantity.name, "year": $0.year.map(String.init) ?? "", "value": $0.value.description,
            "unit": $0.unit.symbol, "source": words.source($0.source),
          ]]
      }
    }
    switch path.law {
    case .trend(let line):
      lines.append(
        words[
          .explainTrend,
          [
            "count": String(line.points.count), "first": String(line.firstYear),
            "last": String(line.points.last?.year ?? line.firstYear), "method": line.method.rawValue,
          ]])
    case .like(let place): lines.append(text(place))
    case .likePeers(_, _, let places): lines += places.prefix(5).map(text)
    case .converge(let place, let meets, let year, let rate):
      lines.append(text(place))
      lines.append(
        words[
          .explainConverge,
          ["place": place.entity, "year": String(year), "value": NumberText.value(meets), "rate": percent(rate)]])
    default: break
    }
    return lines
  }

  private func text(_ place: PlaceGrowth) -> String {
    words[
      .explainPlace,
      [
        "place": place.entity, "start": String(place.start.year), "from": NumberText.value(place.start.value),
        "end": place.end.map { String($0.year) } ?? words[.none],
        "to": place.end.map { NumberText.value($0.value) } ?? words[.none],
        "source": place.sources.map(words.source).joined(separator: words[.clauseSeparator]),
      ]]
  }

  private func tested(_ explanation: Explanation) -> [String] {
    let result = explanation.reach
    let unit = explanation.indicator.unit.symbol
    guard let target = result.target else { return [] }
    var lines = [
      words[
        .explainTarget,
        [
          "year": String(target.year), "target": self.target(target), "unit": unit,
          "source": words.source(target.source),
          "verdict": words.verdict(result),
          "gap": result.gap.map { NumberText.difference($0, unit: explanation.indicator.unit, decimals: 2) }
            ?? words[.none],
        ]] + (target.printed.map { words[.explainPrinted, ["printed": $0]] } ?? "")
    ]
    if let reason = target.reason { lines.append(words[.explainReason, ["reason": reason]]) }
    if let required = result.required {
      let isPoints = explanation.indicator.kind.growsByPoints
      lines.append(
        words[
          result.isToKeep ? .explainKeep : isPoints ? .explainRequiredPoints : .explainRequired,
          [
            "year": String(explanation.indicator.base.year), "rate": percent(required.rate),
            "increment": difference(required.increment, explanation.indicator),
          ]])
    }
    if let actual = result.newestActual, let remaining = result.remaining, !result.newestMeets {
      lines.append(
        words[
          .explainRemaining,
          [
            "year": String(actual.year), "value": value(actual.value, against: target), "unit": unit,
            "rate": pace(remaining, explanation.indicator),
          ]])
    }
    return lines
  }

  /// Other places in a table, with how fast each means to grow; what measures something else is shown and not compared.
  private func compared(_ explanation: Explanation) -> Table {
    Table(
      columns: [
        Table.Column(words[.place]), Table.Column(words[.base], numeric: true),
        Table.Column(words[.target], numeric: true), Table.Column(words[.unit], hiding: 1),
        Table.Column(words[.requiredRateShort], numeric: true), Table.Column(words[.note], shortest: 6, hiding: 2),
        Table.Column(words[.source], shortest: 10, hiding: 3),
      ],
      rows: explanation.reach.peers.map { peer in
        let rate = peer.base.flatMap { base in
          peer.targetValue.flatMap {
            CompoundRate.between(base.doubleValue, $0.doubleValue, years: peer.targetYear - peer.baseYear)
          }
        }
        return [
          Table.Cell(peer.entity), Table.Cell(peer.base?.description ?? words[.none]),
          Table.Cell(peer.target.map(NumberText.target) ?? words[.none]),
          Table.Cell(peer.isComparable ? peer.unit.symbol : ""),
          Table.Cell(peer.isComparable ? percent(rate) : words[.none]),
          Table.Cell(peer.note.map { words[.notCompared, ["note": $0]] } ?? ""), Table.Cell(words.source(peer.source)),
        ]
      })
  }

  func json(_ explanation: Explanation, _ answer: Answer) -> JSONValue {
    let path = try? explanation.trajectory.get()
    return .object([
      "code": .string(explanation.indicator.code), "indicator": .string(explanation.indicator.name),
      "unit": .string(explanation.indicator.unit.symbol), "kind": .string(explanation.indicator.kind.rawValue),
      "year": .integer(explanation.year), "value": .number(path?.value(in: explanation.year)),
      "law": .string(explanation.assumption?.spelling), "formula": .string(explanation.formula?.symbolic),
      "substituted": .string(explanation.formula?.substituted),
      "base": .object([
        "year": .integer(explanation.indicator.base.year),
        "value": .number(explanation.indicator.base.value?.doubleValue),
        "source": .string(explanation.indicator.base.source.description),
      ]),
      "observations": .array(
        explanation.observations.map { observation in
          .object([
            "year": .integer(observation.year), "value": .number(observation.value.doubleValue),
            "type": .string(observation.type.rawValue), "source": .string(observation.source.description),
          ])
        }),
      "assumptionSource": .string(explanation.assumption?.source.description),
      "because": .string(explanation.assumption?.reason), "inheritedFrom": .string(explanation.inheritedFrom),
      "breakEven": json(explanation.breakEven), "breakEvenOutlook": .string(explanation.breakEven?.name),
      "reach": json(explanation.reach, answer.quantiles),
    ])
  }
}
