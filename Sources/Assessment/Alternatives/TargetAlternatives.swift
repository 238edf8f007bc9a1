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
    /// Where the indicator stands with it.
    public let standing: TargetStanding
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
  /// Where the required growth, the paces of places and the public series count from.
  public let start: ReachResult.YearValue
  /// The values that count although they are only predicted, estimated or interpolated, by year.
  public let unreported: [Int: EvidenceType]
  /// The newest year that the evidence model goes by.
  public let newest: Int?

  /// The comparison of a value with the one that was rejected, the plan's, the nation's and the peers'.
  public init(
    _ indicator: Indicator, value: DecimalNumber, not rejected: DecimalNumber?, in program: ProjectionProgram
  ) {
    let comparison = MethodsComparison(indicator, in: program)
    let target = comparison.reach.target
    let year = target?.year ?? program.settings.horizon
    let start = comparison.start
    let direction = target?.direction ?? indicator.direction
    func grown(_ field: PeerField, at pace: Double?) -> DecimalNumber? {
      guard let pace, let from = start.value else { return nil }
      let years = year - start.year
      let value =
        field.form == .amount
        ? from + pace * Double(years) : LandingGrowth.compound(from: from, rate: pace, years: years).last ?? from
      return DecimalNumber(shortest: indicator.kind.bounds.clamped(value))
    }
    let planned = comparison.references.planned
    let median = (try? comparison.history?.outcome.get())?.value
    let values: [(Origin, DecimalNumber?)] = [
      (.asked, value), (.rejected, rejected), (.plan, target?.threshold),
      (.nation, grown(planned, at: planned.nation?.pace)), (.peers, grown(planned, at: planned.median)),
      (.history, median.flatMap { DecimalNumber(shortest: $0) }),
    ]
    var seen: Set<DecimalNumber> = []
    let distinct = values.compactMap { origin, value in value.map { (origin, $0) } }
      .filter { seen.insert($0.1).inserted }
    self.indicator = indicator
    self.year = year
    self.start = start
    points = comparison.points
    unreported = comparison.unreported
    newest = comparison.known.last?.year
    let field = OptionField(indicator, comparison, year: year, program)
    options = distinct.map { origin, value in
      var goal = Target(
        direction == .up ? .atLeast(value) : .atMost(value), year: year, source: Source(document: "why"))
      goal.margin = indicator.margin(of: goal)
      return field.option(origin, goal)
    }
  }
}

/// What all options are held against, gathered once.
private struct OptionField {
  let indicator: Indicator
  let comparison: MethodsComparison
  let program: ProjectionProgram
  let evidence: Evidence
  let reported: Evidence
  /// The other places' targets.
  let others: [Double]
  /// What the methods say of the year; only the target differs.
  let answers: [MethodAnswer]

  init(_ indicator: Indicator, _ comparison: MethodsComparison, year: Int, _ program: ProjectionProgram) {
    self.indicator = indicator
    self.comparison = comparison
    self.program = program
    evidence = Evidence.own(of: indicator, in: program.plan, rule: program.settings.evidence)
    reported = Evidence.own(of: indicator, in: program.plan, rule: .reported)
    others = program.plan.peers(of: indicator.code)
      .filter { $0.isComparable && !program.plan.isOwn($0.entity) && !$0.isNation }
      .compactMap { $0.targetValue?.doubleValue }
    answers = MethodAnswer.all(
      indicator, points: comparison.points, known: comparison.known, context: comparison.context, horizon: year)
  }

  func option(_ origin: TargetAlternatives.Origin, _ goal: Target) -> TargetAlternatives.Option {
    let start = comparison.start
    let value = goal.threshold.doubleValue
    let lines = answers.map { MethodLine($0, target: goal) }
    let summary = MethodsSummary(lines)
    let standing = TargetStanding(indicator, goal, start: start, reported: reported)
    let better = others.filter { goal.direction == .up ? $0 > value : $0 < value }.count
    let from =
      start.year == indicator.base.year ? indicator.base.value : evidence.exactValue(in: start.year)
    return TargetAlternatives.Option(
      origin: origin, value: value, standing: standing,
      required: from.map { RequiredGrowth(from: $0, in: start.year, to: goal.threshold, by: goal.year) },
      references: ReferenceClasses(
        indicator, from: start, to: goal, standing: standing, evidence: evidence, in: program.plan,
        rule: program.settings.evidence),
      rank: others.isEmpty ? nil : (better + 1, others.count + 1),
      methods: (summary?.reaching ?? 0, summary?.count ?? 0),
      probability: (try? lines.first { $0.method == .history }?.outcome.get())?.probability)
  }
}
