import Assessment
import PlanModel
import Projection
import TerminalText

/// What stands below a table of tests, a line each.
extension ReportBuilder {
  /// The width of names in remarks, which stand below a table that has them in full.
  private static let remarkedNameWidth = 28

  /// What a drafter should see beside the table, one line each.
  func remarks(_ results: [ReachResult]) -> [Block] {
    let lines = results.flatMap { result in
      result.flags.compactMap { remark($0, result) } + conflicts(result) + onMedians(result) + atEnd(result)
        + failure(result)
    }
    return lines.isEmpty ? [] : [.lines(lines)]
  }

  private func remark(_ flag: Flag, _ result: ReachResult) -> String? {
    let (code, unit) = (result.indicator.code, result.indicator.unit.symbol)
    let indicator = result.indicator.name.truncated(toWidth: Self.remarkedNameWidth)
    switch flag {
    case .newerActual:
      guard let actual = result.newestActual, let target = result.target else { return nil }
      if result.newestMeets {
        return words[
          .newestMeets,
          [
            "code": code, "indicator": indicator, "year": String(actual.year), "unit": unit,
            "value": value(actual.value, against: target),
          ]]
      }
      guard let rate = result.remaining?.rate else { return nil }
      return words[
        .newerActual,
        [
          "code": code, "indicator": indicator, "year": String(actual.year), "unit": unit,
          "value": value(actual.value, against: target), "targetYear": String(target.year),
          "rate": result.indicator.kind.growsByPoints ? pace(result.remaining, result.indicator) : percent(rate),
        ]]
    case .baseMissing:
      // A path from a later actual needs no base.
      guard result.projected == nil, result.target != nil else { return nil }
      return words[
        .baseMissing,
        [
          "code": code, "indicator": indicator, "year": String(result.indicator.base.year),
          "reason": words.missing(result.indicator.base.missing), "peers": newestBefore(result) + peers(result),
        ]]
    case .tooEasy:
      guard result.indicator.asksForDirection, result.target?.condition == result.indicator.target?.condition else {
        return words[.tooEasy, ["code": code, "indicator": indicator]]
      }
      return words[
        .askDirection,
        [
          "code": code, "indicator": indicator, "unit": unit, "base": base(result.indicator),
          "target": result.target?.threshold.description ?? "",
        ]]
    case .achievedButWorsening: return worsening(result, code, indicator)
    case .aboveRange:
      return words[
        .aboveRange,
        [
          "code": code, "indicator": indicator, "unit": unit, "value": value(result.projected, against: result.target),
          "high": result.target?.high?.description ?? "",
        ]]
    case .thinEvidence:
      return thinEvidence(result)
    case .methodsDisagree: return disagreement(result, code, indicator)
    case .notComparable: return nil
    }
  }

  /// The newest value that is known where the base is not.
  private func newestBefore(_ result: ReachResult) -> String {
    guard let newest = result.newestBefore, let value = newest.value else { return "" }
    return words[
      .newestBefore,
      [
        "year": String(newest.year), "value": self.value(value, against: result.target),
        "unit": result.indicator.unit.symbol,
      ]]
  }

  /// How few values an answer rests on.
  func thinEvidence(_ result: ReachResult) -> String {
    if let steps = result.ownSteps { return thinRates(steps, result) }
    return words[
      .thinEvidence,
      [
        "code": result.indicator.code, "indicator": result.indicator.name.truncated(toWidth: Self.remarkedNameWidth),
        "count": result.evidencePoints.map(String.init) ?? words[.none],
      ]]
  }

  /// What was met once and is lost again: by the newest actual, or in the years to come.
  private func worsening(_ result: ReachResult, _ code: String, _ indicator: String) -> String? {
    guard let target = result.target else { return nil }
    if let actual = result.newestActual, let value = actual.value, !target.isMet(by: value) {
      return words[
        target.direction == .up ? .fallenBack : .risenAbove,
        [
          "code": code, "indicator": indicator, "year": String(actual.year), "unit": result.indicator.unit.symbol,
          "value": self.value(value, against: target),
          "metYear": result.lastMet.map { String($0.year) } ?? words[.none],
          "met": self.value(result.lastMet?.value, against: target), "target": target.threshold.description,
        ]]
    }
    let chance = result.chance.map { words[.worseningChance, ["probability": NumberText.probability($0.probability)]] }
    return words[
      .worsening, ["code": code, "indicator": indicator, "year": String(target.year), "chance": chance ?? ""]]
  }

  /// How many methods reach the target, and from what to what they go.
  private func disagreement(_ result: ReachResult, _ code: String, _ indicator: String) -> String? {
    guard let methods = result.methods, let chances = methods.probabilities, let target = result.target else {
      return nil
    }
    return words[
      .methodsDisagree,
      [
        "code": code, "indicator": indicator, "count": String(methods.count), "reaching": String(methods.reaching),
        "year": String(target.year), "unit": result.indicator.unit.symbol,
        "low": value(methods.values.lowerBound, against: target),
        "high": value(methods.values.upperBound, against: target),
        "least": NumberText.probability(chances.lowerBound), "most": NumberText.probability(chances.upperBound),
      ]]
  }

  /// How few yearly changes an answer by experience rests on, and which actual it could use besides.
  func thinRates(_ steps: Int, _ result: ReachResult) -> String {
    let later = result.newestActual.flatMap { $0.year > result.origin.year ? $0.year : nil }
    let unused = later.map { words[.unusedActual, ["year": String($0), "origin": String(result.origin.year)]] }
    return words[
      .thinRates,
      [
        "code": result.indicator.code, "indicator": result.indicator.name.truncated(toWidth: Self.remarkedNameWidth),
        "count": String(steps), "unused": unused ?? "",
      ]]
  }

  private func conflicts(_ result: ReachResult) -> [String] {
    conflicts(result.conflicts, of: result.indicator)
  }

  /// The years whose values contradict each other, with where each was read.
  func conflicts(_ conflicts: [Int: [Observation]], of indicator: Indicator) -> [String] {
    conflicts.sorted { $0.key < $1.key }.map { year, observations in
      let values = observations.map { "\($0.value.description)\(indicator.unit.symbol)（\($0.source.description)）" }
      return words[
        .conflictIs,
        [
          "code": indicator.code, "indicator": indicator.name.truncated(toWidth: Self.remarkedNameWidth),
          "year": String(year), "values": values.joined(separator: words[.listSeparator]),
        ]]
    }
  }

  /// What can still be said without a base: where other places stand and what they aim at.
  private func peers(_ result: ReachResult) -> String {
    let places = result.peers.filter(\.isComparable).map { peer in
      let goal = peer.target.map(NumberText.target) ?? words[.none]
      return "\(peer.entity) \(peer.base?.description ?? words[.none])→\(goal)"
    }
    return places.isEmpty ? "" : words[.peersAre, ["places": places.joined(separator: words[.listSeparator])]]
  }

  /// What is computed from uncertain paths is told by their medians alone, which has to be said.
  private func onMedians(_ result: ReachResult) -> [String] {
    guard case .success(let path) = result.trajectory, path.restsOnMedians else { return [] }
    return [words[.restsOnMedians, ["code": result.indicator.code, "indicator": result.indicator.name]]]
  }

  /// What counts as an end of the range for values that only come near it.
  private func atEnd(_ result: ReachResult) -> [String] {
    guard let target = result.target, target.margin > 0, result.chance != nil, !result.isDecided else { return [] }
    return [
      words[
        .endIsNear,
        [
          "code": result.indicator.code, "indicator": result.indicator.name.truncated(toWidth: Self.remarkedNameWidth),
          "end": target.threshold.description + result.indicator.unit.symbol,
          "near": NumberText.value(target.modelledThreshold) + result.indicator.unit.symbol,
          "sign": target.direction == .up ? "≥" : "≤",
        ]]
    ]
  }

  private func failure(_ result: ReachResult) -> [String] {
    guard case .failure(let failure) = result.trajectory, result.assumption != nil, failure != .noAssumption,
      !(result.flags.contains(.baseMissing) && failure.code == Flag.baseMissing.rawValue)
    else { return [] }
    return [
      words[
        .reasonIs,
        [
          "code": result.indicator.code, "indicator": result.indicator.name,
          "reason": words.failure(failure, result.indicator),
        ]]
    ]
  }
}
