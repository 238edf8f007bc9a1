public import PlanModel
import Projection

/// One indicator here and in other places: who stands where, who aims at what, and how fast each means to grow.
public struct PlaceComparison: Sendable {
  /// One place.
  public struct Row: Sendable {
    /// The place; `nil` for the plan's own.
    public let entity: String?
    public let baseYear: Int
    public let base: DecimalNumber?
    public let targetYear: Int?
    public let target: Target.Condition?
    /// The compound rate from base to target; `nil` unless both are positive.
    public let rate: Double?
    /// The yearly pace from base to target, by which speeds are ranked: points for shares and scores, else ``rate``.
    public let pace: Double?
    /// Why it is not compared, if it is not.
    public let note: String?
    /// Whether it takes a place among the others.
    public let isRanked: Bool
    /// The places by base, by target and by pace, from 1; equal values share one.
    public internal(set) var baseRank: Int?
    public internal(set) var targetRank: Int?
    public internal(set) var rateRank: Int?

    var targetValue: Double? {
      switch target {
      case .atLeast(let value), .atMost(let value), .range(let value, _): value.doubleValue
      case nil: nil
      }
    }
  }

  /// The indicator.
  public let indicator: Indicator
  /// The name of the plan's place, if it has one.
  public let entity: String?
  /// The place that was asked about.
  public let place: String?
  /// The plan's own row first, then the others by target.
  public let rows: [Row]
  /// How many places have a target, the plan's own included.
  public let rankedCount: Int
  /// How many have a pace, the plan's own included.
  public let pacedCount: Int

  /// Whether a pace is faster than another towards the better side.
  public func isFaster(_ pace: Double, than other: Double) -> Bool {
    indicator.direction == .up ? pace > other : pace < other
  }

  /// The comparison of an indicator in the open scenario, with one place or with all.
  ///
  /// - Complexity: O(peers²).
  public init(_ indicator: Indicator, with place: String?, in plan: Plan) {
    self.indicator = indicator
    self.entity = plan.entity
    self.place = place
    let direction = indicator.direction
    let ownTarget = plan.target(for: indicator.code, in: plan.openScenario)
    let own = Self.row(
      nil, indicator.kind, (indicator.base.year, indicator.base.value), ownTarget.map { ($0.year, $0.condition) },
      note: nil, isNation: false)
    let others = plan.peers(of: indicator.code).map {
      Self.row(
        $0.entity, indicator.kind, ($0.baseYear, $0.base), $0.target == nil ? nil : ($0.targetYear, $0.target),
        note: $0.isComparable ? nil : $0.note, isNation: $0.isNation)
    }
    var all = [own] + others
    let better: (Double, Double) -> Bool = direction == .up ? { $0 > $1 } : { $0 < $1 }
    for index in all.indices where all[index].isRanked {
      let ranked = all.filter(\.isRanked)
      func rank(_ value: (Row) -> Double?, _ before: (Double, Double) -> Bool) -> Int? {
        guard let own = value(all[index]) else { return nil }
        return 1 + ranked.compactMap(value).filter { before($0, own) }.count
      }
      all[index].baseRank = rank({ $0.base?.doubleValue }, better)
      all[index].targetRank = rank(\.targetValue, better)
      all[index].rateRank = rank(\.pace, better)
    }
    let sorted = all.dropFirst().enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      let keys = (a.targetRank ?? (a.note == nil ? 0 : .max), b.targetRank ?? (b.note == nil ? 0 : .max))
      return keys.0 == keys.1 ? left.offset < right.offset : keys.0 < keys.1
    }.map(\.element)
    rankedCount = all.filter { $0.targetRank != nil }.count
    pacedCount = all.filter { $0.rateRank != nil }.count
    rows = [all[0]] + (place.map { place in sorted.filter { $0.entity == place } } ?? sorted)
  }

  private static func row(
    _ entity: String?, _ kind: IndicatorKind, _ base: (year: Int, value: DecimalNumber?),
    _ target: (year: Int, condition: Target.Condition?)?, note: String?, isNation: Bool
  ) -> Row {
    let plain = Row(
      entity: entity, baseYear: base.year, base: base.value, targetYear: target?.year, target: target?.condition,
      rate: nil, pace: nil, note: note, isRanked: note == nil && !isNation)
    guard let from = base.value?.doubleValue, let to = plain.targetValue, let target, target.year > base.year,
      note == nil
    else { return plain }
    let years = target.year - base.year
    return Row(
      entity: entity, baseYear: base.year, base: base.value, targetYear: target.year, target: target.condition,
      rate: CompoundRate.between(from, to, years: years), pace: Pace.between(from, to, years: years, of: kind),
      note: note, isRanked: plain.isRanked)
  }
}
