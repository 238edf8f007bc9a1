import EvidenceModel
public import PlanModel
public import Projection

/// Tests targets against the paths of a scenario.
public struct ReachAssessment {
  var program: ProjectionProgram
  /// Whether the usual methods are asked as well, where enough values are known, so that it shows when they disagree.
  public var asksMethods = false

  /// An assessment of a scenario.
  public init(_ program: ProjectionProgram) {
    self.program = program
  }

  /// The test of the target of an indicator.
  ///
  /// - Complexity: O(observations + years).
  public mutating func result(for indicator: Indicator) -> ReachResult {
    let plan = program.plan
    let target = plan.target(for: indicator.code, in: program.scenario)
    let assumption = program.assumption(for: indicator.code)
    let evidence = Evidence.own(of: indicator, in: plan, rule: program.settings.evidence)
    let trajectory = path(of: indicator)
    let peers = plan.peers(of: indicator.code)
    let newest = evidence.newest.flatMap { $0.year > indicator.base.year ? $0 : nil }
    var testable = Testable(indicator: indicator, target: target, evidence: evidence)
    if case .success(let path) = trajectory { testable.path = path }
    testable.outcome = target.flatMap { outcome(of: indicator, evidence, $0) }
    let methods = asksMethods ? target.flatMap { summary(of: indicator, evidence, $0) } : nil
    var result = ReachResult(
      indicator: indicator, target: target, assumption: assumption, origin: origin(of: indicator, trajectory),
      newestActual: newest.map { .init(year: $0.year, value: $0.value) },
      required: target.flatMap { target in
        indicator.base.value.map {
          RequiredGrowth(from: $0, in: indicator.base.year, to: target.threshold, by: target.year)
        }
      },
      remaining: newest.flatMap { newest in
        guard let target, newest.year < target.year, let value = evidence.exactValue(in: newest.year) else {
          return nil
        }
        return RequiredGrowth(from: value, in: newest.year, to: target.threshold, by: target.year)
      },
      trajectory: trajectory, projected: testable.projected,
      assumedRate: target.flatMap { testable.path?.assumedRate(to: $0.year) }, yearReached: testable.yearReached,
      gap: testable.gap, distribution: testable.distribution,
      chance: testable.chance, methods: methods, verdict: testable.verdict(hasAssumption: assumption != nil),
      flags: testable.flags(peers: peers) + (methods?.disagrees ?? false ? [.methodsDisagree] : []), peers: peers)
    result.conflicts = evidence.conflicts
    result.outcome = testable.outcome
    result.lastMet = testable.lastMet
    if indicator.base.value == nil, newest == nil {
      result.newestBefore = evidence.newest.map { .init(year: $0.year, value: $0.value) }
    }
    return result
  }

  /// Whether the target was met in its year, once that has passed. What was only predicted for it is no outcome, whatever the rule.
  private func outcome(of indicator: Indicator, _ evidence: Evidence, _ target: Target) -> Bool? {
    guard evidence.exactValue(in: target.year) != nil else { return nil }
    let reported = Evidence.own(of: indicator, in: program.plan, rule: .reported)
    return reported.exactValue(in: target.year).map { target.isMet(by: $0.doubleValue) }
  }

  /// What the methods come to, from as many values as tell a pace.
  ///
  /// - Complexity: that of the methods, about a millisecond.
  private func summary(of indicator: Indicator, _ evidence: Evidence, _ target: Target) -> MethodsSummary? {
    let last = MethodsComparison.lastYear(indicator, evidence, program.settings)
    guard evidence.points(until: last).count >= EvidenceExplanation.fewestValues, target.year > last else { return nil }
    let points = evidence.yearValues.filter { $0.year <= last }
    let context = EvidenceContext(
      of: indicator, evidence, in: program.plan, rule: program.settings.evidence)
    return MethodsSummary(
      MethodLine.all(
        indicator, points: points, known: evidence.yearValues, context: context, target: target,
        horizon: target.year))
  }

  private mutating func path(of indicator: Indicator) -> Result<Trajectory, ProjectionFailure> {
    do {
      return .success(try program.trajectory(of: indicator.code))
    } catch {
      return .failure(error)
    }
  }

  private func origin(
    of indicator: Indicator, _ trajectory: Result<Trajectory, ProjectionFailure>
  ) -> ReachResult.YearValue {
    if case .success(let path) = trajectory { return .init(year: path.originYear, value: path.origin?.doubleValue) }
    return .init(year: indicator.base.year, value: indicator.base.value?.doubleValue)
  }
}

/// What a verdict is made from.
private struct Testable {
  let indicator: Indicator
  let target: Target?
  let evidence: Evidence
  var path: Trajectory?

  /// The distribution of the value in the target year.
  var distribution: ValueDistribution? { target.flatMap { path?.distribution(in: $0.year) } }

  /// Whether the actual of the target year itself meets the target, which no path can change; `nil` before it is known.
  var outcome: Bool?

  /// The probability of meeting the target, where the path is uncertain.
  var chance: ReachResult.Chance? {
    guard let target, let distribution else { return nil }
    if let outcome { return ReachResult.Chance(probability: outcome ? 1 : 0, error: 0) }
    let (probability, error) = distribution.probability(ofMeeting: target)
    return ReachResult.Chance(probability: probability, error: error)
  }

  var projected: Double? { target.flatMap { path?.value(in: $0.year) } }

  /// By how much the path exceeds the target; what prints as an end of the range misses it by nothing.
  var gap: Double? {
    guard let target, let projected else { return nil }
    let gap = target.gap(of: projected)
    return target.isReached(by: projected) ? max(gap, 0) : gap
  }

  /// The first year in which the path, or an actual beside it, meets the target.
  var yearReached: Int? {
    guard let target, let path else { return nil }
    let onPath = path.points.first { point in
      point.year <= target.year
        && (point.basis == .projected ? target.isReached(by: point.value) : target.isMet(by: point.value))
    }?.year
    let actual = evidence.points.first { isDue($0.year, target) && target.isMet(by: $0.value) }?.year
    return [onPath, actual].compactMap { $0 }.min()
  }

  /// Whether a year lies between the base and the target.
  private func isDue(_ year: Int, _ target: Target) -> Bool { year >= indicator.base.year && year <= target.year }

  /// Whether the base, or an actual since, meets the target.
  var isReached: Bool { lastMet != nil }

  /// The newest of them.
  var lastMet: ReachResult.YearValue? {
    guard let target else { return nil }
    if let point = evidence.points.last(where: { isDue($0.year, target) && target.isMet(by: $0.value) }) {
      return .init(year: point.year, value: point.value)
    }
    return target.isToKeep(from: indicator.base.value)
      ? .init(year: indicator.base.year, value: indicator.base.value?.doubleValue) : nil
  }

  /// Whether no actual since the base misses the target as the newest of all: what a path can keep.
  private var stands: Bool {
    guard isReached, let target else { return false }
    return evidence.newest.map { $0.year <= indicator.base.year || target.isMet(by: $0.value) } ?? true
  }

  func verdict(hasAssumption: Bool) -> Verdict? {
    guard let target else { return nil }
    if let outcome { return outcome ? .reached : .outOfReach }
    // What is met counts as long as the path keeps it until the year that decides.
    if let chance {
      let verdict = Verdict(probability: chance.probability)
      return stands && verdict == .robust ? .reached : verdict
    }
    if let projected {
      guard target.isReached(by: projected) else { return .outOfReach }
      return stands ? .reached : .withinReach
    }
    if isReached { return .reached }
    // Without a base nothing can be said even before anything is assumed.
    return hasAssumption || indicator.base.value == nil ? .unknown : nil
  }

  func flags(peers: [Peer]) -> [Flag] {
    var flags: [Flag] = []
    if let target {
      if target.isToKeep(from: indicator.base.value) { flags.append(.tooEasy) }
      let isKept = chance.map { $0.probability >= 0.5 } ?? (verdict(hasAssumption: true) == .reached)
      if isReached, !stands || !isKept { flags.append(.achievedButWorsening) }
    }
    if indicator.base.value == nil { flags.append(.baseMissing) }
    if let newest = evidence.newest, newest.year > indicator.base.year { flags.append(.newerActual) }
    if case .range(_, let high) = target?.condition, let projected, projected > high.doubleValue {
      flags.append(.aboveRange)
    }
    if case .history(let predictions)? = path?.law, predictions.values.contains(where: \.explanation.isThin) {
      flags.append(.thinEvidence)
    }
    // Two rates give certainty between them, which is none.
    if case .uncertain(let step, .cases(let cases))? = path?.law, case .empirical = step.distribution, cases.count < 3 {
      flags.append(.thinEvidence)
    }
    if peers.contains(where: { !$0.isComparable }) { flags.append(.notComparable) }
    return flags
  }
}
