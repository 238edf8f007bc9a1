public import PlanModel

/// Growth as another place has it (`like 武汉`, `converge 全国 by 2030`).
///
/// ```
/// like      V(t) = V₀ · (P_b / P_a)^((t − t₀)/(b − a))       a, b the first and last year of the place's values
/// converge  V(t) = V₀ · (P(m) / V₀)^((t − t₀)/(m − t₀))      m the year in which the place is met
/// ```
/// The place's values are its series; without one, its base and target. `P(m)` lies on the place's own compound path from base to
/// target; a place with a base alone is taken to stay there. What is not comparable is not used. Source: 对标法.
extension PlaceGrowth {
  /// The place's growth over the years given, over its whole series, or from its base to its target.
  static func of(
    _ entity: String, _ indicator: Indicator, years: ClosedRange<Int>?, in plan: Plan, rule: ProjectionSettings.Evidence
  ) throws(ProjectionFailure) -> PlaceGrowth {
    let evidence = Evidence(plan.observations(of: indicator.code, in: entity), rule: rule)
    if let years {
      let ends = [years.lowerBound, years.upperBound]
      let points = ends.compactMap { year in evidence.points.first { $0.year == year } }
      guard let first = points.first, let last = points.last, points.count == 2 else {
        let missing = ends.first { evidence.exactValue(in: $0) == nil } ?? years.lowerBound
        throw .placeWithoutYear(entity: entity, year: missing, known: evidence.points.map(\.year))
      }
      return PlaceGrowth(
        entity: entity, start: first, end: last, endIsTarget: false, sources: ends.compactMap(evidence.source))
    }
    // A step into a new definition is no growth: the values from the newest declared break on.
    let points = evidence.newest.map { evidence.points(until: $0.year) } ?? []
    if points.count >= 2, let first = points.first, let last = points.last {
      return PlaceGrowth(
        entity: entity, start: first, end: last, endIsTarget: false,
        sources: [first, last].compactMap { evidence.source(in: $0.year) })
    }
    let growth = try path(of: entity, indicator, in: plan, rule: rule)
    guard growth.end != nil, growth.rate != nil else {
      throw .placeWithoutValues(entity: entity, setAside: evidence.setAside.count)
    }
    return growth
  }

  /// The place's path from its base to its target, or its newest value where it has no base.
  static func path(
    of entity: String, _ indicator: Indicator, in plan: Plan, rule: ProjectionSettings.Evidence
  ) throws(ProjectionFailure) -> PlaceGrowth {
    let rows = plan.peers(of: indicator.code).filter { $0.entity == entity }
    if let peer = rows.first(where: { $0.isComparable && $0.base != nil }), let base = peer.base {
      return PlaceGrowth(
        entity: entity, start: TrendLine.Point(year: peer.baseYear, value: base.doubleValue),
        end: peer.targetValue.map { TrendLine.Point(year: peer.targetYear, value: $0.doubleValue) }, endIsTarget: true,
        sources: [peer.source])
    }
    let evidence = Evidence(plan.observations(of: indicator.code, in: entity), rule: rule)
    guard let newest = evidence.newest else {
      throw .placeWithoutValues(entity: entity, setAside: evidence.setAside.count + rows.count)
    }
    return PlaceGrowth(
      entity: entity, start: newest, end: nil, endIsTarget: false,
      sources: [evidence.source(in: newest.year)].compactMap { $0 })
  }
}

extension PlaceGrowth {
  /// The least years between two values that tell a pace: over one or two a single good year would.
  public static let leastSpan = 3

  /// Whether enough years lie between its ends.
  var spansEnough: Bool { end.map { $0.year - start.year >= Self.leastSpan } ?? false }

  /// The growth of every other place that has one, the best first: the fastest rise, or, where lower is better, the fastest fall; the
  /// nation is left out.
  static func all(
    of indicator: Indicator, _ direction: Direction, in plan: Plan, rule: ProjectionSettings.Evidence
  ) -> [PlaceGrowth] {
    let rows = plan.peers(of: indicator.code)
    let observed = plan.observations.filter { $0.code == indicator.code }.map(\.entity)
    var entities: [String] = []
    for entity in observed + rows.map(\.entity) where !plan.isOwn(entity) && !plan.isNation(entity) {
      if !entities.contains(entity) { entities.append(entity) }
    }
    return entities.compactMap { entity in
      let growth = try? of(entity, indicator, years: nil, in: plan, rule: rule)
      if let growth, growth.spansEnough { return growth }
      let planned = try? path(of: entity, indicator, in: plan, rule: rule)
      return planned.flatMap { $0.end != nil && $0.rate != nil && $0.spansEnough ? $0 : nil }
    }
    .sorted { direction == .up ? ($0.rate ?? 0) > ($1.rate ?? 0) : ($0.rate ?? 0) < ($1.rate ?? 0) }
  }
}

extension PeerRule {
  /// The least number of places that a pace is taken from: two are no field.
  static let leastPlaces = 3

  /// The places of the champion's pace: about five, as the United Nations' champion area has it.
  public static let champions = 5

  /// The rate that the rule takes from places, the best first; `nil` for too few.
  func rate(of places: [PlaceGrowth]) -> Double? {
    let rates = places.compactMap(\.rate)
    guard rates.count >= Self.leastPlaces else { return nil }
    switch self {
    case .best: return rates.first
    case .median:
      let middle = rates.count / 2
      return rates.count % 2 == 1 ? rates[middle] : (rates[middle - 1] + rates[middle]) / 2
    case .champion:
      let top = rates.prefix(Self.champions)
      return top.reduce(0, +) / Double(top.count)
    }
  }
}
