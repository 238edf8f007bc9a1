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

  /// What the places of an indicator did: between the first and last evidence of each, from its newest declared break on, three years
  /// apart at least.
  static func achieved(
    _ indicator: Indicator, _ form: Pace.Form, in plan: Plan, rule: ProjectionSettings.Evidence
  ) -> [PeerPace] {
    Evidence.elsewhere(indicator, in: plan, rule: rule).compactMap { entity, evidence in
      let points = evidence.newest.map { evidence.points(until: $0.year) } ?? []
      guard let first = points.first, let last = points.last, last.year - first.year >= PlaceGrowth.leastSpan else {
        return nil
      }
      return PeerPace(
        entity, (first.year, first.value), (last.year, last.value), form, isNation: plan.isNation(entity))
    }
  }

  /// What the places of an indicator plan: from base to target, where both are stated and comparable.
  static func planned(_ indicator: Indicator, _ form: Pace.Form, in plan: Plan) -> [PeerPace] {
    plan.peers(of: indicator.code).compactMap { peer in
      guard peer.isComparable, !plan.isOwn(peer.entity), let base = peer.base, let target = peer.targetValue else {
        return nil
      }
      return PeerPace(
        peer.entity, (peer.baseYear, base.doubleValue), (peer.targetYear, target.doubleValue), form,
        isNation: peer.isNation)
    }
  }

  private init?(
    _ entity: String, _ start: (year: Int, value: Double), _ end: (year: Int, value: Double), _ form: Pace.Form,
    isNation: Bool
  ) {
    guard let pace = Pace.between(start.value, end.value, years: end.year - start.year, as: form) else {
      return nil
    }
    self.entity = entity
    self.start = .init(year: start.year, value: start.value)
    self.end = .init(year: end.year, value: end.value)
    self.pace = pace
    self.isNation = isNation
  }
}

/// Places ranked by pace, the nation set beside them.
public struct PeerField: Sendable, Hashable {
  /// The places, the fastest first (for lower is better, the fastest fall first).
  public let places: [PeerPace]
  /// The nation's pace, if it is known.
  public let nation: PeerPace?

  /// How the paces are told.
  public let form: Pace.Form
  /// Which way is better.
  public let direction: Direction

  init(_ paces: [PeerPace], form: Pace.Form, direction: Direction) {
    (self.form, self.direction) = (form, direction)
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
  public func count(atLeast pace: Double) -> Int {
    places.filter { Pace.keeps($0.pace, pace, as: form, direction) }.count
  }

  /// The places that start between half and twice a value.
  public func comparable(to level: Double) -> PeerField {
    PeerField(
      places.filter { place in
        guard let start = place.start.value, level > 0 else { return false }
        return start >= level / 2 && start <= level * 2
      }, form: form, direction: direction)
  }
}
