public import OfficialMeasures
public import PlanModel
public import Projection

/// How far an indicator has come by a year, against both schedules and by the official measures (中期评估).
public struct ReviewResult: Sendable, Hashable {
  /// The indicator.
  public let indicator: Indicator
  /// The target.
  public let target: Target?
  /// The value that is reviewed; `nil` where there is no evidence of the year.
  public let actual: ReachResult.YearValue?
  /// What was asked for by then; `nil` without target, base or actual.
  public let progress: Progress?
  /// What the official measures say.
  public let verdicts: [OfficialVerdict]
  /// Values that contradict each other, and so count for nothing, by year.
  public let conflicts: [Int: [Observation]]
  /// What the target takes from here on.
  public let remaining: RequiredGrowth?

  /// Where the value should be, and where it is.
  public struct Progress: Sendable, Hashable {
    /// The value due with equal amounts.
    public let linear: Double
    /// The value due with equal rates; `nil` where there is none.
    public let compound: Double?
    /// The share of the years that has passed.
    public let timeShare: Double
    /// The share of the way that is done; `nil` where there is no way.
    public let gapShare: Double?
    /// The share of the level that is there; `nil` where that says nothing.
    public let levelShare: Double?
  }

  /// The review of an indicator of a scenario, by a year or by the newest actual after its base.
  public init(_ indicator: Indicator, year: Int?, in program: ProjectionProgram) {
    let plan = program.plan
    let target = plan.target(for: indicator.code, in: program.scenario)
    let evidence = Evidence.own(of: indicator, in: plan, rule: program.settings.evidence)
    let point =
      year.flatMap { year in evidence.points.first { $0.year == year } }
      ?? (year == nil ? evidence.newest.flatMap { $0.year > indicator.base.year ? $0 : nil } : nil)
    self.indicator = indicator
    self.target = target
    conflicts = evidence.conflicts
    actual = point.map { .init(year: $0.year, value: $0.value) }
    let base = indicator.base.value.map { DatedValue(year: indicator.base.year, value: $0.doubleValue) }
    let current = point.map { DatedValue(year: $0.year, value: $0.value) }
    let goal = target.map { DatedValue(year: $0.year, value: $0.threshold.doubleValue) }
    progress = base.flatMap { base in
      guard let current, let goal, current.year > base.year else { return nil }
      return ProgressSchedule(from: base, to: goal).map { Progress($0, current) }
    }
    verdicts =
      base.flatMap { base -> [OfficialVerdict]? in
        guard let current, current.year > base.year else { return nil }
        let record = ProgressRecord(
          base: base, current: current, target: goal, limit: goal == nil ? indicator.kind.bounds.upper : nil,
          direction: target?.direction ?? indicator.direction,
          series: evidence.points.map { DatedValue(year: $0.year, value: $0.value) },
          isPercentage: indicator.kind == .share, isGrowthRate: indicator.kind == .growthRate)
        return OfficialMeasure.allCases.map { $0.verdict(on: record) }
      } ?? []
    remaining = target.flatMap { target in
      guard let point, point.year < target.year, let value = evidence.exactValue(in: point.year) else { return nil }
      return RequiredGrowth(from: value, in: point.year, to: target.threshold, by: target.year)
    }
  }

  /// The one word that the row, the count and the lines below them say.
  public var standing: ReviewStanding? {
    ReviewStanding(indicator, target, actual, verdicts.first { $0.measure == .ndrc }?.status)
  }

  /// Whether the base met the target already: there is no path to be on.
  public var isToKeep: Bool { indicator.keeps(target) }

  /// The upper end of a target range, where the actual lies above it.
  public var exceededEnd: DecimalNumber? {
    guard case .range(_, let high)? = target?.condition, let value = actual?.value, value > high.doubleValue else {
      return nil
    }
    return high
  }
}

extension ReviewResult.Progress {
  init(_ schedule: ProgressSchedule, _ current: DatedValue) {
    let year = min(current.year, schedule.target.year)
    linear = schedule.linear(in: year)
    compound = schedule.compound(in: year)
    timeShare = schedule.timeShare(in: year)
    gapShare = schedule.gapShare(of: current.value)
    levelShare = schedule.levelShare(of: current.value)
  }
}
