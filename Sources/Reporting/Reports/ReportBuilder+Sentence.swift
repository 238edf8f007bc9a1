import Assessment
import EvidenceModel
import PlanModel

/// One sentence that a planner can put into a drafting note as it stands.
extension ReportBuilder {
  func sentence(_ row: MethodsComparison) -> String {
    let indicator = row.reach.indicator
    guard let target = row.reach.target else {
      return words[
        sentence: .withoutTarget,
        [
          "indicator": indicator.name, "year": String(row.horizon), "code": indicator.code, "methods": outlook(row),
        ]]
    }
    return words[
      sentence: .subject,
      ["indicator": indicator.name, "year": String(row.horizon), "goal": words.goal(target, of: indicator)]]
      + predicate(row, target)
  }

  /// What the sentence says of its subject, by where the indicator stands.
  private func predicate(_ row: MethodsComparison, _ target: Target) -> String {
    let indicator = row.reach.indicator
    let from = String(row.start.year)
    let value = row.start.value.map { NumberText.value($0) + indicator.unit.symbol } ?? words[.none]
    let newest = measured(row.newestValue, row)
    switch row.standing {
    case .noTarget: return ""
    case .noBase:
      return words[
        sentence: .noBase,
        ["base": String(indicator.base.year), "peers": others(row), "methods": outlook(row)]]
    case .unclear:
      return words[
        sentence: .unclear,
        [
          "from": from, "value": value, "pace": paceFromStart(row), "code": indicator.code,
          "target": target.threshold.description, "methods": outlook(row),
        ]]
    case .decided: return outcome(row)
    case .kept:
      return words[
        sentence: .kept, ["from": from, "value": value, "own": ownYears(row), "methods": outlook(row)]]
    case .met(let first):
      return words[
        sentence: .met,
        [
          "first": String(first), "year": row.newestYear, "value": newest, "own": ownYears(row),
          "methods": outlook(row),
        ]]
    case .lost(let first):
      return words[
        sentence: .lost,
        [
          "first": String(first), "year": row.newestYear, "value": newest, "beyond": beyond(row),
          "pace": paceFromNewest(row) ?? words[.none], "own": ownYears(row), "peers": others(row),
          "methods": outlook(row),
        ]]
    case .open:
      return words[
        sentence: .open,
        [
          "from": from, "value": value,
          "pace": row.references.required.map { spoken($0, indicator, as: row.references.form) } ?? words[.none],
          "remaining": remaining(row), "own": ownYears(row), "peers": others(row), "methods": outlook(row),
        ]]
    }
  }

  /// What is still to be done from the newest actual, where the pace counts from an older value.
  private func remaining(_ row: MethodsComparison) -> String {
    guard row.start.year < row.newest?.year ?? .min, let pace = paceFromNewest(row) else { return "" }
    return words[
      sentence: .remaining, ["year": row.newestYear, "value": measured(row.newestValue, row), "pace": pace]]
  }

  /// How often the pace was kept here, or how often the value itself was within a target to keep.
  func ownYears(_ row: MethodsComparison) -> String {
    let references = row.references
    guard references.ownYears > 0, let kept = references.ownYearsReached, let target = row.reach.target else {
      return words[sentence: .ownNone]
    }
    let level = target.threshold.description + row.reach.indicator.unit.symbol
    let isAll = kept == references.ownYears
    let within: SentencePhrase =
      target.direction == .up ? .notBelow : target.threshold == .zero ? .atZero : .within
    return words[
      sentence: references.ownLevels == nil ? .own : isAll ? .ownLevelsAll : .ownLevels,
      [
        "of": String(references.ownYears), "kept": String(kept), "unreported": unreportedYears(row),
        "within": words[sentence: within, ["target": level]],
      ]]
  }

  /// What other places plan, the nation behind them.
  private func others(_ row: MethodsComparison) -> String {
    let (references, indicator) = (row.references, row.reach.indicator)
    let planned = references.planned
    func told(_ pace: Double) -> String { spoken(pace, indicator, as: planned.form) }
    guard let median = planned.median else {
      if let nation = planned.nation { return words[sentence: .nationAlone, ["pace": told(nation.pace)]] }
      return targetsAlone(row) ?? words[sentence: .peersNone]
    }
    let places = planned.places.count
    let rank = references.count(in: planned).map { count -> String in
      let phrase: SentencePhrase = count == 0 ? .below : count == places ? .notBelowOwn : .someAbove
      return words[
        sentence: phrase, ["as": String(count), "all": places == 1 ? "" : words[sentence: .all]]]
    }
    let nation = planned.nation.map { words[sentence: .nation, ["pace": told($0.pace)]] }
    return words[sentence: places == 1 ? .peer : .peersPlan, ["of": String(places), "pace": told(median)]]
      + (rank ?? "") + (nation ?? "")
  }

  /// What the methods make of the target, in round numbers: more digits than a few values carry would be false.
  private func outlook(_ row: MethodsComparison) -> String {
    guard let summary = row.summary else { return words[sentence: .methodsNone] }
    let unit = row.reach.indicator.unit.symbol
    guard let chances = summary.probabilities else {
      return words[
        sentence: summary.count == 1 ? .outlookOne : .outlook,
        [
          "evidence": basis(row), "of": String(summary.count), "year": String(row.horizon),
          "low": NumberText.value(summary.values.lowerBound), "high": NumberText.value(summary.values.upperBound),
          "unit": unit,
        ]] + uncounted(summary, row)
    }
    if summary.count == 1 {
      return words[sentence: .method, ["evidence": basis(row), "least": rounded(chances.lowerBound)]]
        + uncounted(summary, row)
    }
    return words[
      sentence: row.standing.isToKeep ? .methodsKeep : .methods,
      [
        "of": String(summary.count), "reaching": String(summary.reaching), "knowing": knowing(row),
        "least": rounded(chances.lowerBound),
        "most": rounded(chances.upperBound),
      ]] + uncounted(summary, row)
  }

  /// Which of the methods know of values that the others do not.
  private func knowing(_ row: MethodsComparison) -> String {
    guard row.later > 0, let newest = row.known.last, let last = row.points.last else { return "" }
    return words[sentence: .knowing, ["newest": String(newest.year), "last": String(last.year)]]
  }

  /// What the evidence model goes by: own values, the series of the kind, and other places.
  func basis(_ row: MethodsComparison) -> String {
    let evidence = row.outcomes.lazy.compactMap(\.evidence).first
    let points = evidence?.points ?? row.points
    let places = evidence?.peers.count ?? 0
    return words[
      method: points.count < 2
        ? (places == 0 ? .basisKind : .basisKindPeers) : (places == 0 ? .basisOwn : .basisOwnPeers),
      [
        "count": String(points.count), "places": String(places),
        "unreported": unreported(points.map(\.year).filter { row.unreported[$0] != nil }, row.unreported),
      ]]
  }

  /// A probability in whole per cent: 约 12%, 不到 1%.
  private func rounded(_ probability: Double) -> String {
    if probability < 0.01 { return words[method: .belowOne] }
    if probability > 0.99 { return words[method: .aboveNinetyNine] }
    return words[method: .about, ["percent": NumberText.fixed(probability * 100, decimals: 0)]]
  }
}
