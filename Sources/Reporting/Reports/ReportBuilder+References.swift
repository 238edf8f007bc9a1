import Assessment
import PlanModel

extension ReportBuilder {
  // MARK: How often a pace was kept

  func own(_ references: ReferenceClasses, _ row: MethodsComparison) -> String {
    let paces = references.ownPaces.filter { $0.value != nil }
    let best =
      references.direction == .up
      ? paces.max { ($0.value ?? 0) < ($1.value ?? 0) } : paces.min { ($0.value ?? 0) < ($1.value ?? 0) }
    guard let best else { return words[method: .ownNone] }
    return words[
      method: .own,
      [
        "of": String(paces.count), "count": String(references.ownYearsReached), "year": String(best.year),
        "pace": pace(best.value, row.reach.indicator),
      ]]
  }

  func achieved(_ references: ReferenceClasses, _ row: MethodsComparison) -> String {
    let near = references.comparable.flatMap { field -> String? in
      field.places.isEmpty
        ? nil
        : words[method: .comparable, ["of": String(field.places.count), "count": String(references.count(in: field))]]
    }
    return field(
      references.achieved, (.achieved, .achievedOne, .achievedNone, .achievedCount), references, row,
      comparable: near ?? "")
  }

  func planned(_ references: ReferenceClasses, _ row: MethodsComparison) -> String {
    field(references.planned, (.planned, .plannedOne, .plannedNone, .plannedCount), references, row, comparable: "")
  }

  private func field(
    _ field: PeerField,
    _ phrases: (known: MethodPhrase, one: MethodPhrase, without: MethodPhrase, count: MethodPhrase),
    _ references: ReferenceClasses, _ row: MethodsComparison, comparable: String
  ) -> String {
    let indicator = row.reach.indicator
    guard let fastest = field.fastest else { return words[method: phrases.without] }
    return words[
      method: field.places.count == 1 ? phrases.one : phrases.known,
      [
        "of": String(field.places.count), "place": fastest.entity, "pace": pace(fastest.pace, indicator),
        "median": pace(field.median, indicator),
        "nation": field.nation.map { pace($0.pace, indicator) } ?? words[method: .nationUnknown],
        "count": references.required == nil
          ? "" : words[method: phrases.count, ["count": String(references.count(in: field))]],
        "comparable": references.required == nil ? "" : comparable,
      ]]
  }

  func series(_ row: MethodsComparison) -> String {
    guard let series = row.references.series, let share = row.references.share else {
      return words[method: .seriesNone]
    }
    return words[
      method: .series,
      ["windows": String(series.windows), "years": String(series.years), "share": self.share(share)]]
  }

  /// A share from the table of quantiles, which ends at 1 % and 99 %.
  func share(_ share: Double) -> String {
    if share <= 0.0101 { return "≤1%" }
    return share >= 0.9899 ? "≥99%" : NumberText.fixed(share * 100, decimals: 1) + "%"
  }
}
