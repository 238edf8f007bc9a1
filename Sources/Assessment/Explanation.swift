public import EvidenceModel
public import PlanModel
public import Projection

/// Where a number comes from: the values it starts from, the formula with its numbers put in, and the source of each.
public struct Explanation: Sendable, Hashable {
  /// The indicator.
  public let indicator: Indicator
  /// The year that is explained.
  public let year: Int
  /// The plan's own values, with those that do not count.
  public let observations: [Observation]
  /// The assumption in force.
  public let assumption: Assumption?
  /// The scenario that states it, where it is inherited.
  public let inheritedFrom: String?
  /// The path, or why there is none.
  public let trajectory: Result<Trajectory, ProjectionFailure>
  /// The formula of the year's value; `nil` where there is no path, or the year needs none.
  public let formula: Formula?
  /// The test of the target.
  public let reach: ReachResult
  /// The values that count although they are only predicted, estimated or interpolated, by year.
  public let unreported: [Int: EvidenceType]
  /// Whether values that are no evidence count all the same (`set evidence all`).
  public let usesAllValues: Bool
  /// The next year's value that would make the target likely, where the evidence model speaks.
  public let breakEven: BreakEven?
  /// What the evidence model said before the newest value was known; `nil` where it does not speak, or knows a single value.
  public let beforeNewest: PredictiveDistribution?
  /// Stated quantities that the law refers to.
  public let quantities: [StatedQuantity]

  /// The explanation of an indicator's value in a year.
  public init(_ indicator: Indicator, year: Int?, in program: ProjectionProgram) {
    let plan = program.plan
    var assessment = ReachAssessment(program)
    self.indicator = indicator
    self.year = year ?? plan.target(for: indicator.code, in: program.scenario)?.year ?? program.settings.horizon
    usesAllValues = program.settings.evidence == .all
    observations = plan.ownObservations(of: indicator.code)
    let own = Evidence.own(of: indicator, in: plan, rule: program.settings.evidence)
    unreported = own.unreported
    assumption = program.assumption(for: indicator.code)
    inheritedFrom =
      plan.lineage(of: program.scenario).first { $0.assumptions[indicator.code] != nil }.map(\.name)
      .flatMap { $0 == program.scenario ? nil : $0 }
    reach = assessment.result(for: indicator)
    trajectory = reach.trajectory
    switch trajectory {
    case .success(let path): formula = Formula(path, year: self.year, plan: plan)
    case .failure: formula = nil
    }
    if case .success(let path) = trajectory, case .history(let predictions) = path.law,
      let points = predictions.values.first?.explanation.points
    {
      let context = EvidenceContext(of: indicator, own, in: plan, rule: program.settings.evidence)
      breakEven = reach.target.flatMap { BreakEven(indicator, history: points, context: context, target: $0) }
      beforeNewest =
        points.count < 2
        ? nil
        : try? EvidenceModel.predict(
          kind: EvidenceKind(indicator), history: points.dropLast(), horizon: self.year, context: context)
    } else {
      breakEven = nil
      beforeNewest = nil
    }
    if case .success(let path) = trajectory {
      quantities = path.law.references.compactMap {
        if case .quantity(let name) = $0 { return plan.quantity(name) }
        return nil
      }
    } else {
      quantities = []
    }
  }
}
