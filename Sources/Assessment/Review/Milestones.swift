public import PlanModel
public import Projection

/// Yearly targets that land exactly on the target after rounding (年度分解).
///
/// ```
/// linear    y_0 + (y_T − y_0)·k/n        compound  y_0·(y_T/y_0)^(k/n)        rounded half away from zero, the last the target itself
/// ```
/// The decimals are those of base and target, more where a step between years would have fewer than two digits; things that are
/// counted stay whole. Rounding each year from the exact path, not from the year before, keeps the errors from adding up.
public struct Milestones: Sendable, Hashable {
  /// A year with what is due.
  public struct Year: Sendable, Hashable {
    /// The year.
    public let year: Int
    /// The value that is due.
    public let value: DecimalNumber
    /// What is added in the year.
    public let increment: DecimalNumber?
    /// The growth in the year; `nil` where there is none.
    public let rate: Double?
  }

  /// The indicator.
  public let indicator: Indicator
  /// Evenly by amounts or by rates.
  public let shape: LandingShape
  /// The value and year it starts from.
  public let origin: Year
  /// The target.
  public let target: Target
  /// The years after the origin, up to the target's.
  public let years: [Year]

  /// Why there are none.
  public enum Failure: Error, Sendable, Hashable {
    case noTarget
    case projection(ProjectionFailure)
  }

  /// The milestones of an indicator of a scenario, from its base or, with `set origin latest` or without
  /// a base, from its newest actual.
  public init(_ indicator: Indicator, _ shape: LandingShape, in program: ProjectionProgram) throws(Failure) {
    guard let target = program.plan.target(for: indicator.code, in: program.scenario) else { throw .noTarget }
    let evidence = Evidence.own(of: indicator, in: program.plan, rule: program.settings.evidence)
    var (year, value) = (indicator.base.year, indicator.base.value)
    // Without a base the newest actual is the only place to start from.
    if program.settings.origin == .latest || value == nil, let newest = evidence.newest, newest.year > year {
      (year, value) = (newest.year, evidence.exactValue(in: newest.year))
    }
    guard let value else { throw .projection(.baseMissing(year: year)) }
    guard target.year > year else { throw .projection(.meetsTooEarly(year: target.year, origin: year)) }
    let goal = target.threshold
    if shape == .compound, value <= 0 || goal <= 0 {
      let low = value <= 0 ? (year, value) : (target.year, goal)
      throw .projection(.needsPositive(year: low.0, value: low.1.doubleValue))
    }
    let path = LandingGrowth.path(from: value, to: goal, years: target.year - year, shape: shape)
    let isWhole = indicator.kind == .count
    let step = abs(goal.doubleValue - value.doubleValue) / Double(target.year - year)
    // Twelve decimals are more than any plan states, and leave room for large values in 128 bits.
    var decimals = isWhole ? 0 : min(max(value.decimals, goal.decimals), 12)
    // A step that rounding would swallow needs another digit; where values are no plain counts, it needs two to tell shapes apart.
    let isPlain = decimals == 0 && indicator.unit.magnitude == 0 && indicator.unit != .percent
    let least = isPlain ? 0.5 : 10
    while !isWhole, step > 0, step < least / .powerOfTen(decimals), decimals < 6 { decimals += 1 }
    var before = value
    var years: [Year] = []
    for (offset, exact) in path.enumerated() {
      let last = offset == path.count - 1
      guard abs(exact) * .powerOfTen(decimals) < 1e37 else { throw .projection(.notFinite(year: year + 1 + offset)) }
      let due =
        last ? goal : DecimalNumber(significand: Int128((exact * .powerOfTen(decimals)).rounded()), exponent: -decimals)
      years.append(
        Year(
          year: year + 1 + offset, value: due, increment: due.subtracting(before),
          rate: CompoundRate.between(before.doubleValue, due.doubleValue, years: 1)))
      before = due
    }
    self.indicator = indicator
    self.shape = shape
    self.origin = Year(year: year, value: value, increment: nil, rate: nil)
    self.target = target
    self.years = years
  }
}
