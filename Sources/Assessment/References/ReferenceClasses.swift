import EvidenceModel
public import PlanModel
import Projection

/// How often the pace that a target requires was kept: by the place itself, by other places, by public series of the kind.
public struct ReferenceClasses: Sendable, Hashable {
  /// The pace that is asked about; `nil` where there is none: without target or base, or where the target is met.
  public let required: Double?
  /// How it and the paces beside it are told.
  public let form: Pace.Form
  /// The place's own yearly changes that have a pace, the newest last; those over a declared break are none.
  public let ownPaces: [YearPace]
  /// In how many of the own years the value itself meets a target that has but to be kept, of how many; `nil` for other targets.
  public let ownLevels: OwnLevels?
  /// What other places did.
  public let achieved: PeerField
  /// What other places plan.
  public let planned: PeerField
  /// The comparable places that state a target and no base, so that they have no pace; the nation among them.
  public let targetsAlone: [Peer]
  /// The level that is to grow, for comparable places.
  public let level: Double?
  /// The public series of the kind.
  public let series: ReferenceClass?
  /// Which way is better.
  public let direction: Direction

  /// The pace of one year.
  public struct YearPace: Sendable, Hashable {
    /// The year that it leads to.
    public let year: Int
    /// The pace.
    public let value: Double
    /// Whether one of its two values is only predicted, estimated or interpolated.
    public let isUnreported: Bool
  }

  /// How many own values meet a target.
  public struct OwnLevels: Sendable, Hashable {
    /// How many do.
    public let count: Int
    /// How many are known.
    public let of: Int
  }

  /// - Parameters:
  ///   - origin: what the required pace counts from.
  ///   - standing: where the indicator stands with the target, which says whether there is a way to go.
  init(
    _ indicator: Indicator, from origin: ReachResult.YearValue, to target: Target?, standing: TargetStanding,
    evidence: Evidence, in plan: Plan, rule: ProjectionSettings.Evidence
  ) {
    let direction = target?.direction ?? indicator.direction
    let kind = indicator.kind
    self.direction = direction
    level = origin.value
    let years = (target?.year ?? origin.year) - origin.year
    let goal = target?.threshold.doubleValue
    let form: Pace.Form =
      if standing.hasWay, let value = origin.value, let goal {
        Pace.form(of: kind, from: value, to: goal)
      } else {
        Pace.isPoints(kind) ? .amount : .rate
      }
    self.form = form
    required =
      standing.hasWay
      ? origin.value.flatMap { value in goal.flatMap { Pace.between(value, $0, years: years, as: form) } } : nil
    ownPaces = zip(evidence.points, evidence.points.dropFirst()).compactMap { before, after in
      guard after.year == before.year + 1, !evidence.breaks.contains(after.year),
        let pace = Pace.between(before.value, after.value, years: 1, as: form)
      else { return nil }
      let isUnreported = [before.year, after.year].contains { evidence.unreported[$0] != nil }
      return YearPace(year: after.year, value: pace, isUnreported: isUnreported)
    }
    ownLevels = target.flatMap { target in
      guard standing.isToKeep else { return nil }
      return OwnLevels(
        count: evidence.points.filter { target.isMet(by: $0.value) }.count, of: evidence.points.count)
    }
    achieved = PeerField(
      PeerPace.achieved(indicator, form, in: plan, rule: rule), form: form, direction: direction)
    planned = PeerField(PeerPace.planned(indicator, form, in: plan), form: form, direction: direction)
    targetsAlone = plan.peers(of: indicator.code).filter {
      $0.isComparable && !plan.isOwn($0.entity) && $0.base == nil && $0.target != nil
    }
    series =
      form == .amount && !Pace.isPoints(kind)
      ? nil : origin.value.flatMap { ReferenceClass(EvidenceKind(indicator), level: $0, years: max(years, 1)) }
  }

  /// The fastest own year.
  public var fastestOwn: YearPace? {
    direction == .up ? ownPaces.max { $0.value < $1.value } : ownPaces.min { $0.value < $1.value }
  }

  /// In how many of the own years the required pace was kept, or the value of a target to keep was within it; `nil` without either.
  public var ownYearsReached: Int? {
    if let ownLevels { return ownLevels.count }
    return required.map { required in
      ownPaces.filter { Pace.keeps($0.value, required, as: form, direction) }.count
    }
  }

  /// Of how many own years ``ownYearsReached`` counts.
  public var ownYears: Int { ownLevels?.of ?? ownPaces.count }

  /// How many places of a field are at least as fast as required; `nil` without a required pace.
  public func count(in field: PeerField) -> Int? {
    required.map { field.count(atLeast: $0) }
  }

  /// The places that started between half and twice the own level, of those that did something.
  public var comparable: PeerField? { level.map { achieved.comparable(to: $0) } }

  /// The share of public series that kept the required pace.
  public var share: Double? {
    required.flatMap { pace in series?.share(atLeast: pace, direction: direction) }
  }

  /// How many of the places that state a target alone ask for less than another target does, the nation aside; of how many.
  public func below(_ target: Target) -> (count: Int, of: Int) {
    let others = targetsAlone.filter { !$0.isNation }.compactMap(\.targetValue)
    let lesser = others.filter { target.direction == .up ? $0 < target.threshold : target.threshold < $0 }
    return (lesser.count, others.count)
  }
}
