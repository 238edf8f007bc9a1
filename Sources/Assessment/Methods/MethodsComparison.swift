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
    horizon = reach.target?.year ?? program.settings.horizon
    lines = MethodLine.all(
      indicator, points: points, known: known, context: context, target: reach.target, horizon: horizon)
    summary = MethodsSummary(lines)
    let origin = points.last.map { ReachResult.YearValue(year: $0.year, value: $0.value) }
    references = ReferenceClasses(
      indicator, from: origin ?? .init(year: indicator.base.year, value: indicator.base.value?.doubleValue),
      to: reach.target, evidence: evidence, in: plan, rule: rule)
    verdicts = Self.verdicts(indicator, reach, evidence)
  }

  /// The year up to which the methods see the values: the base year, or with `set origin latest` that of the newest.
  static func lastYear(_ indicator: Indicator, _ evidence: Evidence, _ settings: ProjectionSettings) -> Int {
    let newest = settings.origin == .latest ? evidence.newest?.year : nil
    return max(newest ?? indicator.base.year, indicator.base.year)
  }

  /// The official verdicts on the newest value after the base.
  static func verdicts(_ indicator: Indicator, _ reach: ReachResult, _ evidence: Evidence) -> [OfficialVerdict] {
    guard let base = indicator.base.value, let actual = reach.newestActual, let value = actual.value else { return [] }
    let record = ProgressRecord(
      base: DatedValue(year: indicator.base.year, value: base.doubleValue),
      current: DatedValue(year: actual.year, value: value),
      target: reach.target.map { DatedValue(year: $0.year, value: $0.threshold.doubleValue) },
      limit: reach.target == nil ? indicator.kind.bounds.upper : nil,
      direction: reach.target?.direction ?? indicator.direction,
      series: evidence.points.map { DatedValue(year: $0.year, value: $0.value) },
      isPercentage: indicator.kind == .share, isGrowthRate: indicator.kind == .growthRate)
    return OfficialMeasure.allCases.map { $0.verdict(on: record) }
  }

  // MARK: What the lines come to

  /// The methods that say something.
  public var outcomes: [MethodLine.Outcome] { lines.compactMap { try? $0.outcome.get() } }

  /// What the evidence model says.
  public var history: MethodLine? { lines.first { $0.method == .history } }

  /// What to see beside it: those of the test, and what the methods show.
  public var flags: [Flag] {
    var flags = reach.flags
    if summary?.disagrees ?? false, !flags.contains(.methodsDisagree) { flags.append(.methodsDisagree) }
    if points.count < 3, !flags.contains(.thinEvidence) { flags.append(.thinEvidence) }
    if verdicts.contains(where: { $0.remarks.contains(.achievedButWorsening) }), !flags.contains(.achievedButWorsening)
    {
      flags.append(.achievedButWorsening)
    }
    return flags
  }
}
