public import PlanModel
import Projection

/// How fast another place grew, or means to grow, in one indicator.
public struct PeerPace: Sendable, Hashable {
  /// The place.
  public let entity: String
  /// The first year and value.
  public let start: ReachResult.YearValue
  /// The last year and value.
  public let end: ReachResult.YearValue
  /// The yearly pace between the two.
  public let pace: Double
  /// Whether the place is the nation as a whole, which is a measure and no competitor.
  public let isNation: Bool

  /// What the places of an indicator did: between the first and last evidence of each, three years apart at least.
  static func achieved(_ indicator: Indicator, in plan: Plan, rule: ProjectionSettings.Evidence) -> [PeerPace] {
    Evidence.elsewhere(indicator, in: plan, rule: rule).compactMap { entity, evidence in
      guard let first = evidence.points.first, let last = evidence.points.last,
        last.year - first.year >= PlaceGrowth.leastSpan
      else { return nil }
      return PeerPace(
        entity, (first.year, first.value), (last.year, last.value), indicator, groups: plan.groups(of: entity))
    }
  }

  /// What the places of an indicator plan: from base to target, where both are stated and comparable.
  static func planned(_ indicator: Indicator, in plan: Plan) -> [PeerPace] {
    plan.peers(of: indicator.code).compactMap { peer in
      guard peer.isComparable, !plan.isOwn(peer.entity), let base = peer.base, let target = peer.targetValue else {
        return nil
      }
      return PeerPace(
        peer.entity, (peer.baseYear, base.doubleValue), (peer.targetYear, target.doubleValue), indicator,
        groups: peer.groups)
    }
  }

  private init?(
    _ entity: String, _ start: (year: Int, value: Double), _ end: (year: Int, value: Double), _ indicator: Indicator,
    groups: [String]
  ) {
    guard let pace = Pace.between(start.value, end.value, years: end.year - start.year, of: indicator.kind) else {
      return nil
    }
    self.entity = entity
    self.start = .init(year: start.year, value: start.value)
    self.end = .init(year: end.year, value: end.value)
    self.pace = pace
    self.isNation = entity == PlaceGrowth.nation || groups.contains(PlaceGrowth.nation)
  }
}

/// Places ranked by pace, the nation set beside them.
public struct PeerField: Sendable, Hashable {
  /// The places, the fastest first (for lower is better, the fastest fall first).
  public let places: [PeerPace]
  /// The nation's pace, if it is known.
  public let nation: PeerPace?

  init(_ paces: [PeerPace], direction: Direction) {
    places = paces.filter { !$0.isNation }.sorted { direction == .up ? $0.pace > $1.pace : $0.pace < $1.pace }
    nation = paces.first(where: \.isNation)
  }

  /// The fastest place.
  public var fastest: PeerPace? { places.first }

  /// The middle pace, the mean of the two middle ones where they are even in number.
  public var median: Double? {
    guard !places.isEmpty else { return nil }
    let paces = places.map(\.pace).sorted()
    let middle = paces.count / 2
    return paces.count % 2 == 1 ? paces[middle] : (paces[middle - 1] + paces[middle]) / 2
  }

  /// How many places are at least as fast.
  public func count(atLeast pace: Double, direction: Direction) -> Int {
    places.filter { direction == .up ? $0.pace >= pace : $0.pace <= pace }.count
  }

  /// The places that start between half and twice a value.
  public func comparable(to level: Double, direction: Direction) -> PeerField {
    PeerField(
      places.filter { place in
        guard let start = place.start.value, level > 0 else { return false }
        return start >= level / 2 && start <= level * 2
      }, direction: direction)
  }
}

extension Plan {
  /// The groups that a place belongs to in any comparison table.
  func groups(of entity: String) -> [String] {
    peers.first { $0.entity == entity && !$0.groups.isEmpty }?.groups ?? []
  }
}
