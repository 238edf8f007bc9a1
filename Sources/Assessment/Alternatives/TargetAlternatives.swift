public import EvidenceModel
public import PlanModel
public import Projection

/// A target against its alternatives: what each takes, who does it, and what the methods say (为什么).
public struct TargetAlternatives: Sendable {
  /// Where a value that is compared comes from.
  public enum Origin: String, Sendable, Hashable {
    /// The value that was asked about.
    case asked
    /// The value named behind `not`.
    case rejected
    /// The plan's own target.
    case plan
    /// The nation's planned pace, from the own base.
    case nation
    /// The middle pace that other places plan, from the own base.
    case peers
    /// The median of the evidence model.
    case history
  }

  /// One value and what it means.
  public struct Option: Sendable {
    /// Where the value comes from.
    public let origin: Origin
    /// The value.
    public let value: Double
    /// What it takes from the origin.
    public let required: RequiredGrowth?
    /// How often that pace was kept.
    public let references: ReferenceClasses
    /// How many of the other places' targets it surpasses, of how many.
    public let rank: (place: Int, of: Int)?
    /// How many methods reach it, of how many that say something.
    public let methods: (reaching: Int, of: Int)
    /// The probability by the evidence model; `nil` where it has none.
    public let probability: Double?
  }

  /// The indicator.
  public let indicator: Indicator
  /// The year by which.
  public let year: Int
  /// The values compared, the one asked about first.
  public let options: [Option]
  /// The values that the methods go by.
  public let points: [YearValue]
  /// Where the required growth, the paces of places and the public series count from: the newest of ``points``.
  public let start: ReachResult.YearValue
  /// The newest year that the evidence model goes by.
  public let newest: Int?

  /// The comparison of a value with the one that was rejected, the plan's, the nation's and the peers'.
  public init(
    _ indicator: Indicator, value: DecimalNumber, not rejected: DecimalNumber?, in program: ProjectionProgram
  ) {
    let plan = program.plan
    let target = plan.target(for: indicator.code, in: program.scenario)
    let comparison = MethodsComparison(indicator, in: program)
    let year = target?.year ?? program.settings.horizon
    let evidence = Evidence.own(of: indicator, in: plan, rule: program.settings.evidence)
    let origin =
      comparison.points.last.map { ReachResult.YearValue(year: $0.year, value: $0.value) }
      ?? .init(year: indicator.base.year, value: indicator.base.value?.doubleValue)
    var values: [(Origin, Double)] = [(.asked, value.doubleValue)]
    if let rejected { values.append((.rejected, rejected.doubleValue)) }
    if let target { values.append((.plan, target.threshold.doubleValue)) }
    func grown(_ pace: Double?) -> Double? {
      guard let pace, let start = origin.value else { return nil }
      let years = year - origin.year
      let value =
        Pace.isPoints(indicator.kind)
        ? start + pace * Double(years) : LandingGrowth.compound(from: start, rate: pace, years: years).last ?? start
      return indicator.kind.bounds.clamped(value)
    }
    if let nation = grown(comparison.references.planned.nation?.pace) { values.append((.nation, nation)) }
    if let peers = grown(comparison.references.planned.median) { values.append((.peers, peers)) }
    if let history = try? comparison.history?.outcome.get() { values.append((.history, history.value)) }
    var seen: Set<Double> = []
    let distinct = values.filter { seen.insert($0.1).inserted }
    let direction = target?.direction ?? indicator.direction
    let others = plan.peers(of: indicator.code).filter { $0.isComparable && !plan.isOwn($0.entity) }
      .compactMap { $0.entity == PlaceGrowth.nation ? nil : $0.targetValue?.doubleValue }
    self.indicator = indicator
    self.year = year
    points = comparison.points
    start = origin
    newest = comparison.known.last?.year
    options = distinct.map { source, value in
      let threshold = DecimalNumber("\(value)") ?? DecimalNumber.one
      var goal = Target(
        direction == .up ? .atLeast(threshold) : .atMost(threshold), year: year, source: Source(document: "why"))
      goal.margin = indicator.margin(of: goal)
      let lines = MethodLine.all(
        indicator, points: comparison.points, known: comparison.known, context: comparison.context, target: goal,
        horizon: year)
      let outcomes = lines.compactMap { try? $0.outcome.get() }
      let better = others.filter { direction == .up ? $0 > value : $0 < value }.count
      return Option(
        origin: source, value: value,
        required: (evidence.exactValue(in: origin.year) ?? indicator.base.value).map {
          RequiredGrowth(from: $0, in: origin.year, to: threshold, by: year)
        },
        references: ReferenceClasses(
          indicator, from: origin, to: goal, evidence: evidence, in: plan, rule: program.settings.evidence),
        rank: others.isEmpty ? nil : (better + 1, others.count + 1),
        methods: (outcomes.filter(\.reaches).count, outcomes.count),
        probability: lines.first { $0.method == .history }.flatMap { try? $0.outcome.get() }?.probability)
    }
  }
}
