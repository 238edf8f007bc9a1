import Assessment
import EvidenceModel
import PlanModel

/// One sentence that a planner can put into a drafting note as it stands.
extension ReportBuilder {
  func sentence(_ row: MethodsComparison) -> String {
    let indicator = row.reach.indicator
    guard row.reach.target != nil else {
      return words[
        method: .sentenceWithoutTarget,
        [
          "indicator": indicator.name, "year": String(row.horizon), "code": indicator.code, "methods": outlook(row),
        ]]
    }
    let subject: KeyValuePairs = [
      "indicator": indicator.name, "year": String(row.horizon),
      "target": row.reach.target.map { NumberText.target($0.condition) + indicator.unit.symbol } ?? words[.noTarget],
    ]
    let planned = row.references.planned
    guard let required = row.references.required, let origin = row.points.last else {
      let others = planned.median.map {
        words[
          method: planned.places.count == 1 ? .sentencePeer : .sentencePeersPlan,
          ["of": String(planned.places.count), "pace": spoken($0, indicator)]]
      }
      return words[method: .sentenceSubject, subject]
        + words[
          method: .sentenceUnknown,
          [
            "base": String(indicator.base.year),
            "peers": (others ?? words[method: .sentencePeersNone]) + nation(planned, indicator),
            "methods": outlook(row),
          ]]
    }
    return words[method: .sentenceSubject, subject]
      + words[
        method: row.reach.isToKeep ? .sentenceKeep : .sentence,
        [
          "from": String(origin.year), "value": NumberText.value(origin.value) + indicator.unit.symbol,
          "pace": spoken(required, indicator), "own": ownYears(row.references),
          "peers": others(row.references, indicator) + nation(planned, indicator),
          "methods": outlook(row),
        ]]
  }

  private func ownYears(_ references: ReferenceClasses) -> String {
    references.ownPaces.isEmpty
      ? words[method: .sentenceOwnNone]
      : words[
        method: .sentenceOwn,
        ["of": String(references.ownPaces.count), "count": String(references.ownYearsReached)]]
  }

  private func others(_ references: ReferenceClasses, _ indicator: Indicator) -> String {
    guard let median = references.planned.median else { return words[method: .sentencePeersNone] }
    let (count, places) = (references.count(in: references.planned), references.planned.places.count)
    let rank: MethodPhrase = count == 0 ? .peersBelow : count == places ? .peersNotBelow : .peersSomeAbove
    return words[
      method: places == 1 ? .sentencePeer : .sentencePeersPlan,
      ["of": String(places), "pace": spoken(median, indicator)]]
      + words[method: rank, ["count": String(count), "all": places == 1 ? "" : words[method: .peersAll]]]
  }

  /// What the nation plans, where it says so.
  private func nation(_ planned: PeerField, _ indicator: Indicator) -> String {
    planned.nation.map { words[method: .sentenceNation, ["pace": spoken($0.pace, indicator)]] } ?? ""
  }

  /// What the methods make of the target, in round numbers: more digits than a few values carry would be false.
  private func outlook(_ row: MethodsComparison) -> String {
    guard let summary = row.summary else { return words[method: .sentenceMethodsNone] }
    guard let chances = summary.probabilities else {
      return words[
        method: summary.count == 1 ? .outlookOne : .outlook,
        [
          "evidence": basis(row), "count": String(summary.count), "year": String(row.horizon),
          "low": NumberText.value(summary.values.lowerBound), "high": NumberText.value(summary.values.upperBound),
          "unit": row.reach.indicator.unit.symbol,
        ]]
    }
    if summary.count == 1 {
      return words[method: .sentenceMethod, ["evidence": basis(row), "least": rounded(chances.lowerBound)]]
    }
    return words[
      method: .sentenceMethods,
      [
        "of": String(summary.count), "count": String(summary.reaching), "least": rounded(chances.lowerBound),
        "most": rounded(chances.upperBound),
      ]]
  }

  /// What the evidence model goes by: own values, the series of the kind, and other places.
  func basis(_ row: MethodsComparison) -> String {
    let evidence = row.outcomes.lazy.compactMap(\.evidence).first
    let count = evidence?.points.count ?? row.points.count
    let places = evidence?.peers.count ?? 0
    return words[
      method: count < 2 ? (places == 0 ? .basisKind : .basisKindPeers) : (places == 0 ? .basisOwn : .basisOwnPeers),
      ["count": String(count), "places": String(places)]]
  }

  /// A pace as it is said: 年均增长 22.99%, 每年降低 0.4个百分点.
  private func spoken(_ pace: Double, _ indicator: Indicator) -> String {
    guard Pace.isPoints(indicator.kind) else {
      return words[method: pace < 0 ? .paceFalling : .paceGrowing, ["pace": percent(abs(pace))]]
    }
    let amount = NumberText.difference(abs(pace), unit: indicator.unit, decimals: 2).drop { $0 == "+" }
    return words[method: pace < 0 ? .paceLess : .paceMore, ["pace": String(amount)]]
  }

  /// A probability in whole per cent: 约 12%, 不到 1%.
  private func rounded(_ probability: Double) -> String {
    if probability < 0.01 { return words[method: .belowOne] }
    if probability > 0.99 { return words[method: .aboveNinetyNine] }
    return words[method: .about, ["percent": NumberText.fixed(probability * 100, decimals: 0)]]
  }
}
