import EvidenceModel
public import PlanModel
import Projection

/// How often the pace that a target requires was kept: by the place itself, by other places, by public series of the kind.
public struct ReferenceClasses: Sendable, Hashable {
  /// The pace that is asked about; `nil` where there is none.
  public let required: Double?
  /// The place's own yearly changes: their paces, the newest last.
  public let ownPaces: [ReachResult.YearValue]
  /// What other places did.
  public let achieved: PeerField
  /// What other places plan.
  public let planned: PeerField
  /// The level that is to grow, for comparable places.
  public let level: Double?
  /// The public series of the kind.
  public let series: ReferenceClass?
  /// Which way is better.
  public let direction: Direction

  init(
    _ indicator: Indicator, from origin: ReachResult.YearValue, to target: Target?, evidence: Evidence, in plan: Plan,
    rule: ProjectionSettings.Evidence
  ) {
    let direction = target?.direction ?? indicator.direction
    self.direction = direction
    level = origin.value
    let years = (target?.year ?? origin.year) - origin.year
    required = origin.value.flatMap { value in
      target.flatMap { Pace.between(value, $0.threshold.doubleValue, years: years, of: indicator.kind) }
    }
    ownPaces = zip(evidence.points, evidence.points.dropFirst()).compactMap { before, after in
      guard after.year == before.year + 1, !evidence.breaks.contains(after.year) else { return nil }
      return ReachResult.YearValue(
        year: after.year, value: Pace.between(before.value, after.value, years: 1, of: indicator.kind))
    }
    achieved = PeerField(PeerPace.achieved(indicator, in: plan, rule: rule), direction: direction)
    planned = PeerField(PeerPace.planned(indicator, in: plan), direction: direction)
    series = origin.value.flatMap { ReferenceClass(EvidenceKind(indicator), level: $0, years: max(years, 1)) }
  }

  /// In how many of the own years the required pace was kept.
  public var ownYearsReached: Int {
    guard let required else { return 0 }
    return ownPaces.filter { pace in
      pace.value.map { direction == .up ? $0 >= required : $0 <= required } ?? false
    }.count
  }

  /// How many places of a field are at least as fast as required.
  public func count(in field: PeerField) -> Int {
    required.map { field.count(atLeast: $0, direction: direction) } ?? 0
  }

  /// The places that started between half and twice the own level, of those that did something.
  public var comparable: PeerField? { level.map { achieved.comparable(to: $0, direction: direction) } }

  /// The share of public series that kept the required pace.
  public var share: Double? {
    required.flatMap { pace in series?.share(atLeast: pace, direction: direction) }
  }
}
