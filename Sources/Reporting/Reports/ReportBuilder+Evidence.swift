import Assessment
import EvidenceModel
import Glibc
import PlanModel
import Projection

extension ReportBuilder {
  /// Why a probability is what it is: the band, where its width comes from, and what a history says.
  func uncertainty(_ path: Trajectory, _ explanation: Explanation, _ answer: Answer) -> [String] {
    guard let distribution = path.distribution(in: explanation.year) else { return [] }
    let unit = explanation.indicator.unit.symbol
    var lines: [String] = []
    if case .history(let predictions) = path.law, let prediction = predictions[explanation.year] {
      lines += evidence(prediction, explanation)
      if let before = explanation.beforeNewest { lines += update(since: before, explanation) }
    }
    let chance = explanation.reach.target.map { distribution.probability(ofMeeting: $0).value }
    lines.append(
      words[
        .explainBand,
        [
          "year": String(explanation.year), "median": modelled(distribution.quantile(0.5), explanation.indicator),
          "unit": unit,
          "band": band(distribution, explanation.indicator),
          "probability": chance.map(NumberText.probability) ?? words[.none],
          "method": words.method(distribution.method),
        ]] + words.asides(explanation.reach))
    if let paths = path.sampledPaths {
      lines.append(
        words[
          .explainDrawn,
          [
            "paths": String(paths), "seed": String(answer.seed),
            "error": (explanation.reach.chance?.error).map(NumberText.percent) ?? words[.none],
          ]])
    }
    if case .steps(let steps) = path.uncertainty, steps.draw != nil, steps.swing > 0 {
      let share = steps.stepShare(in: explanation.year)
      lines.append(
        words[.explainShares, ["step": NumberText.probability(share), "swing": NumberText.probability(1 - share)]])
    }
    if let breakEven = explanation.breakEven, let target = explanation.reach.target {
      lines.append(text(breakEven, target, explanation.indicator))
    }
    return lines
  }

  /// Which value of the next year would make the target likely.
  private func text(_ breakEven: BreakEven, _ target: Target, _ indicator: Indicator) -> String {
    let (phrase, year, value, chance): (Phrase, Int, Double, Double?) =
      switch breakEven {
      case .needs(let year, let value): (.explainBreakEven, year, value, nil)
      case .already(let year, let value): (.explainBreakEvenAlready, year, value, nil)
      case .outOfSight(let year, let value, let probability): (.explainBreakEvenNever, year, value, probability)
      }
    return words[
      phrase,
      [
        "year": String(year), "value": atLeast(value, target, indicator), "unit": indicator.unit.symbol,
        "targetYear": String(target.year), "goal": words.goal(target, of: indicator),
        "sign": target.direction == .up ? "≥" : "≤", "probability": chance.map(NumberText.probability) ?? words[.none],
      ]]
  }

  /// A value that has to be come up to: of whole things the next whole number on the good side.
  private func atLeast(_ value: Double, _ target: Target, _ indicator: Indicator) -> String {
    guard indicator.kind == .count else { return self.value(value, against: target) }
    return NumberText.value(target.direction == .up ? value.rounded(.up) : value.rounded(.down))
  }

  /// Which values were used, what was shrunk toward what, and what kind of series it looks like.
  private func evidence(_ prediction: PredictiveDistribution, _ explanation: Explanation) -> [String] {
    let model = prediction.explanation
    let known = model.points.map { "\($0.year) \(NumberText.value($0.value))" }.joined(
      separator: words[.commaSeparator])
    var lines = [
      words[
        .explainEvidence,
        [
          "count": String(model.points.count), "values": known,
          "unreported": unreported(
            model.points.map(\.year).filter { explanation.unreported[$0] != nil }, explanation.unreported),
          "gaps": model.gaps.isEmpty
            ? "" : words[.explainGaps, ["years": model.gaps.map(String.init).joined(separator: words[.listSeparator])]],
        ]]
    ]
    let level = model.points.last?.value
    func pace(_ change: Double) -> String { self.pace(change, model.scale, explanation.indicator, at: level) }
    let usual = pace(model.referencePace)
    if !model.breaks.isEmpty {
      let years = model.breaks.map(String.init).joined(separator: words[.listSeparator])
      lines.append(words[.explainBreaks, ["years": years]])
    }
    if !model.peers.isEmpty {
      lines.append(
        words[
          .explainPeers,
          [
            "count": String(model.peers.count), "places": model.peers.joined(separator: words[.listSeparator]),
            "kind": pace(model.kindPace), "alike": pace(model.alikePace),
            "pull": model.peersPace.map { words[.explainPeersPull, ["mean": pace($0), "usual": usual]] } ?? "",
          ]])
    }
    if let own = model.ownPace {
      lines.append(
        words[
          .explainShrinkage,
          [
            "own": pace(own), "usual": usual,
            "weight": NumberText.probability(min(max(model.ownWeight, 0), 1)),
          ]])
    } else {
      lines.append(words[.explainReferenceClass, ["usual": usual]])
    }
    // One value alone looks like nothing.
    if model.points.count < 2, model.peers.isEmpty { return lines }
    let shares = model.characters.map(NumberText.probability)
    lines.append(words[.explainCharacters, ["trend": shares[0], "walk": shares[1], "noise": shares[2]]])
    return lines
  }

  /// What the newest value changed.
  private func update(since before: PredictiveDistribution, _ explanation: Explanation) -> [String] {
    guard case .success(let path) = explanation.trajectory, case .history(let predictions) = path.law,
      let newest = predictions[explanation.year]?.explanation.points.last, let target = explanation.reach.target
    else { return [] }
    let chance = before.probability(ofMeeting: target)
    return [
      words[
        .explainUpdate,
        [
          "year": String(newest.year), "value": NumberText.value(newest.value),
          "unit": explanation.indicator.unit.symbol, "horizon": String(explanation.year),
          "median": modelled(before.median, explanation.indicator), "probability": NumberText.probability(chance),
        ]]
    ]
  }

  /// A yearly change of the working scale, as people read it: that of odds in points from the newest value on.
  private func pace(_ change: Double, _ scale: WorkingScale, _ indicator: Indicator, at level: Double?) -> String {
    switch scale {
    case .logarithm: NumberText.percent(expm1(change))
    case .logOdds:
      words[
        .explainAtLevel,
        [
          "pace": words.difference(
            level.map { scale.value(at: scale.position(of: $0) + change) - $0 } ?? 0, unit: indicator.unit, decimals: 2)
        ]]
    case .own(let unit): words.difference(change * unit, unit: indicator.unit)
    }
  }

  func json(_ breakEven: BreakEven?) -> JSONValue {
    guard case .needs(let year, let value)? = breakEven else { return .null }
    return self.year(year, value)
  }
}

extension BreakEven {
  /// As machines read it.
  var name: String {
    switch self {
    case .needs: "needs"
    case .already: "already"
    case .outOfSight: "out-of-sight"
    }
  }
}
