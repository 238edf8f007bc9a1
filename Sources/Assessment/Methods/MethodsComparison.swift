public import EvidenceModel
public import OfficialMeasures
public import PlanModel
public import Projection

/// One target under all methods: what each says, how often the pace it takes was kept, and what the official measures say so far.
public struct MethodsComparison: Sendable {
  /// The test of the target under the scenario's assumption, with what the target takes.
  public let reach: ReachResult
  /// The values that the methods go by, up to the year that growth starts from.
  public let points: [YearValue]
  /// The values that the evidence model goes by: all up to the newest, as `grow … history` has it.
  public let known: [YearValue]
  /// What is known beside them: declared breaks, and the values of other places.
  public let context: EvidenceContext
  /// How many values are known after the year that growth starts from.
  public let later: Int
  /// What the required pace counts from: the newest value under `set origin latest` and where the target was met and is lost again, else
  /// the base.
  public let start: ReachResult.YearValue
  /// Where the indicator stands with its target.
  public let standing: TargetStanding
  /// The values that count although they are only predicted, estimated or interpolated, by year.
  public let unreported: [Int: EvidenceType]
  /// Values that are no evidence.
  public let setAside: [Observation]
  /// The year of the values' horizon.
  public let horizon: Int
  /// One line a method.
  public let lines: [MethodLine]
  /// What the lines come to; `nil` where no method has an answer.
  public let summary: MethodsSummary?
  /// How often the required pace was kept.
  public let references: ReferenceClasses
  /// What the official measures say of the newest value; empty while there is none after the base.
  public let verdicts: [OfficialVerdict]

  /// The comparison for an indicator of a scenario.
  ///
  /// The usual methods see the values up to the base year, or up to the newest with `set origin latest`, as a `trend` does; the evidence
  /// model always sees all.
  /// - Complexity: that of the methods.
  public init(_ indicator: Indicator, in program: ProjectionProgram) {
    let plan = program.plan
    let rule = program.settings.evidence
    var assessment = ReachAssessment(program)
    reach = assessment.result(for: indicator)
    let evidence = Evidence.own(of: indicator, in: plan, rule: rule)
    let last = Self.lastYear(indicator, evidence, program.settings)
    known = evidence.yearValues
    points = known.filter { $0.year <= last }
    context = EvidenceContext(of: indicator, evidence, in: plan, rule: rule)
    later = known.count - points.count
    setAside = evidence.setAside
    unreported = evidence.unreported
    let origin = Self.start(indicator, evidence, program.settings)
    standing = TargetStanding(
      indicator, reach.target, start: origin,
      reported: rule == .reported ? evidence : Evidence.own(of: indicator, in: plan, rule: .reported))
    // The way back begins where it was lost.
    start = standing.isLost ? evidence.newest.map { .init(year: $0.year, value: $0.value) } ?? origin : origin
    horizon = reach.target?.year ?? program.settings.horizon
    lines = MethodLine.all(
      indicator, points: points, known: known, context: context, target: reach.target, horizon: horizon)
    // What has come about no method can change.
    summary = standing.isDecided ? nil : MethodsSummary(lines)
    references = ReferenceClasses(
      indicator, from: start, to: reach.target, standing: standing, evidence: evidence, in: plan, rule: rule)
    verdicts = ProgressRecord(indicator, reach.target, at: reach.newestActual, evidence)?.verdicts ?? []
  }

  /// What the required pace counts from: the plan's base, or under `set origin latest` the newest value after it.
  static func start(
    _ indicator: Indicator, _ evidence: Evidence, _ settings: ProjectionSettings
  ) -> ReachResult.YearValue {
    if settings.origin == .latest, let newest = evidence.newest, newest.year > indicator.base.year {
      return .init(year: newest.year, value: newest.value)
    }
    return .init(year: indicator.base.year, value: indicator.base.value?.doubleValue)
  }

  /// The year up to which the methods see the values: the base year, or with `set origin latest` that of the newest.
  static func lastYear(_ indicator: Indicator, _ evidence: Evidence, _ settings: ProjectionSettings) -> Int {
    let newest = settings.origin == .latest ? evidence.newest?.year : nil
    return max(newest ?? indicator.base.year, indicator.base.year)
  }

  // MARK: What the lines come to

  /// What the methods say that say something.
  public var outcomes: [MethodLine.Outcome] { lines.compactMap { try? $0.outcome.get() } }

  /// What the evidence model says.
  public var history: MethodLine? { lines.first { $0.method == .history } }

  /// How many reported values the methods go by: what is only predicted makes no evidence thicker.
  public var reportedCount: Int { known.filter { unreported[$0.year] == nil }.count }

  /// What to see beside it: those of the test, and what the methods show.
  public var flags: [Flag] {
    var flags = reach.flags
    func add(_ flag: Flag, if holds: Bool) {
      if holds, !flags.contains(flag) { flags.append(flag) }
    }
    add(.methodsDisagree, if: summary?.disagrees ?? false)
    add(.thinEvidence, if: reportedCount < EvidenceExplanation.fewestValues && !standing.isDecided)
    add(.achievedButWorsening, if: verdicts.contains { $0.remarks.contains(.achievedButWorsening) })
    return flags
  }
}
