import Assessment
import EvidenceModel
import PlanModel

/// How often a pace was kept: here, elsewhere, by public series of the kind.
extension ReportBuilder {
  func own(_ row: MethodsComparison) -> String {
    let references = row.references
    if references.ownLevels != nil { return words[reference: .ownLevels, ["levels": ownYears(row)]] }
    guard let best = references.fastestOwn else { return words[reference: .ownNone] }
    return words[
      reference: references.required == nil ? .ownPaces : .own,
      [
        "of": String(references.ownYears), "kept": references.ownYearsReached.map(String.init) ?? "",
        "year": String(best.year), "pace": pace(best.value, row.reach.indicator, as: references.form),
        "unreported": unreportedYears(row),
      ]]
  }

  /// How many of the own years lean on values that are not published ones: （其中 4 年用到预测值）.
  func unreportedYears(_ row: MethodsComparison) -> String {
    let isLevel = row.references.ownLevels != nil
    let uses = isLevel ? row.unreported.count : row.references.ownPaces.filter(\.isUnreported).count
    guard uses > 0 else { return "" }
    return words[
      sentence: isLevel ? .unreportedValues : .unreported,
      ["uses": String(uses), "type": type(Array(row.unreported.keys), row.unreported)]]
  }

  func achieved(_ row: MethodsComparison) -> String {
    let references = row.references
    let near = references.comparable.flatMap { field -> String? in
      guard !field.places.isEmpty, let kept = references.count(in: field) else { return nil }
      return words[reference: .comparable, ["of": String(field.places.count), "kept": String(kept)]]
    }
    return field(
      references.achieved, (.achieved, .achievedOne, .achievedNation, .achievedCount), row, comparable: near ?? "")
      ?? words[reference: .achievedNone]
  }

  func planned(_ row: MethodsComparison) -> String {
    if let text = field(
      row.references.planned, (.planned, .plannedOne, .plannedNation, .plannedCount), row, comparable: "")
    {
      return text
    }
    return targetsAlone(row).map { words[reference: .plannedTargets, ["targets": $0]] }
      ?? words[reference: .plannedNone]
  }

  /// The places that state a target and no base, with their targets and how they compare: 天津 20个、苏州 2–3个.
  func targetsAlone(_ row: MethodsComparison) -> String? {
    let peers = row.references.targetsAlone
    guard !peers.isEmpty else { return nil }
    let most = 6
    let named = peers.sorted { !$0.isNation && $1.isNation }.prefix(most).map { peer in
      "\(peer.entity) \(peer.target.map(NumberText.target) ?? words[.none])\(peer.unit.symbol)"
    }.joined(separator: words[.listSeparator])
    let more = peers.count > most ? words[sentence: .andOthers, ["of": String(peers.count)]] : ""
    return words[sentence: .targetsAlone, ["places": named + more, "rank": rank(row)]]
  }

  private func rank(_ row: MethodsComparison) -> String {
    guard let target = row.reach.target else { return "" }
    let (lesser, of) = row.references.below(target)
    if of == 0 { return "" }
    let phrase: SentencePhrase =
      lesser == of ? .targetsBelow : lesser == 0 ? .targetsNotBelow : .targetsSomeBelow
    return words[sentence: phrase, ["lesser": String(lesser)]]
  }

  private func field(
    _ field: PeerField,
    _ phrases: (known: ReferencePhrase, one: ReferencePhrase, nation: ReferencePhrase, count: ReferencePhrase),
    _ row: MethodsComparison, comparable: String
  ) -> String? {
    let indicator = row.reach.indicator
    func told(_ pace: Double?) -> String { self.pace(pace, indicator, as: field.form) }
    guard let fastest = field.fastest else {
      return field.nation.map { words[reference: phrases.nation, ["pace": told($0.pace)]] }
    }
    let count = row.references.count(in: field)
    return words[
      reference: field.places.count == 1 ? phrases.one : phrases.known,
      [
        "of": String(field.places.count), "place": fastest.entity, "pace": told(fastest.pace),
        "median": told(field.median),
        "nation": field.nation.map { told($0.pace) } ?? words[reference: .nationUnknown],
        "count": count.map { words[reference: phrases.count, ["count": String($0)]] } ?? "",
        "comparable": count == nil ? "" : comparable,
      ]]
  }

  func series(_ row: MethodsComparison) -> String {
    let references = row.references
    guard references.required != nil else { return words[reference: .seriesNone] }
    guard let series = references.series, let share = references.share else {
      return words[
        reference: row.reach.indicator.kind == .growthRate
          ? .seriesGrowth : references.form == .amount ? .seriesAmount : .seriesNone]
    }
    return words[
      reference: .series,
      [
        "windows": String(series.windows), "years": String(series.years), "class": words.referenceClass(series.name),
        "share": self.share(share), "beside": beside(series, row),
      ]]
  }

  /// Why a count of public series and a probability by public series alone are two numbers; empty where own values speak as well.
  private func beside(_ series: ReferenceClass, _ row: MethodsComparison) -> String {
    guard row.known.count == 1, row.summary?.probabilities != nil else { return "" }
    return words[
      reference: ReferenceClass.levels(of: series.name).isEmpty ? .besideChance : .besideChanceShare,
      [
        "kind": words.kind(row.reach.indicator.kind),
        "pooled": series.isPooled ? words[reference: .besidePooled, ["class": words.referenceClass(series.name)]] : "",
      ]]
  }

  /// A share from the table of quantiles, which ends at 1 % and 99 %.
  func share(_ share: Double) -> String {
    if share <= 0.0101 { return "≤1%" }
    return share >= 0.9899 ? "≥99%" : NumberText.fixed(share * 100, decimals: 1) + "%"
  }
}
