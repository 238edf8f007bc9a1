public import PlanModel

/// What an official measure of progress is told: where an indicator began, where it is, and where it is to go.
public struct ProgressRecord: Sendable, Hashable {
  /// y₀ and t₀.
  public var base: DatedValue
  /// yₜ and t, the newest value.
  public var current: DatedValue
  /// y_T and T; `nil` for an indicator without a target.
  public var target: DatedValue?
  /// The value that cannot be passed, such as 100 % (`statcan`, where there is no target).
  public var limit: Double?
  /// Whether higher is better.
  public var direction: Direction
  /// All values known, for the measures that fit a line; those between base and current are used.
  public var series: [DatedValue]
  /// Whether the values are per cent of a whole, 0–100 (`unsd` has a rule for targets at its ends).
  public var isPercentage: Bool
  /// Whether the values are growth rates themselves (`unsd` leaves those to experts).
  public var isGrowthRate: Bool

  /// A record.
  public init(
    base: DatedValue, current: DatedValue, target: DatedValue?, limit: Double? = nil, direction: Direction = .up,
    series: [DatedValue] = [], isPercentage: Bool = false,
    isGrowthRate: Bool = false
  ) {
    self.base = base
    self.current = current
    self.target = target
    self.limit = limit
    self.direction = direction
    self.series = series
    self.isPercentage = isPercentage
    self.isGrowthRate = isGrowthRate
  }

  /// d: 1 where higher is better, −1 where lower is.
  var sign: Double { direction == .up ? 1 : -1 }

  /// d·(yₜ − y₀), above 0 where it got better.
  var gain: Double { sign * (current.value - base.value) }

  /// t − t₀.
  var yearsPassed: Int { current.year - base.year }

  /// T − t₀.
  var yearsInAll: Int? { target.map { $0.year - base.year } }

  /// Whether the record is of something that is there or not: 0 or 1, with 1 to be reached, and no percentage.
  var isBinary: Bool {
    let ends: Set = [0.0, 1.0]
    return !isPercentage && direction == .up && target?.value == 1 && ends.contains(base.value)
      && ends.contains(current.value)
  }

  /// Whether the newest value is at least as good as `value`.
  func currentMeets(_ value: Double) -> Bool { isMet(value, by: current.value) }

  /// Whether one value is at least as good as another.
  func isMet(_ goal: Double, by value: Double) -> Bool { direction == .up ? value >= goal : value <= goal }

  /// Base, current and what lies between, in the order of years, for a line.
  var points: [DatedValue] {
    let between = series.filter { $0.year > base.year && $0.year < current.year }
    return ([base] + between + [current]).sorted { $0.year < $1.year }
  }
}
