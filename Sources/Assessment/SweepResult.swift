import LongWork
public import PlanModel
public import Projection

/// One indicator under a series of growth steps.
public struct SweepResult: Sendable, Hashable {
  /// What one step leads to.
  public struct Row: Sendable, Hashable {
    /// The step as it would be typed: `24%`.
    public let spelling: String
    /// The rate as a fraction, or the amount in the indicator's unit.
    public let step: GrowthStep
    /// The test of the target under it.
    public let result: ReachResult
  }

  /// The indicator.
  public let indicator: Indicator
  /// One row a step, in the order of the steps.
  public let rows: [Row]

  /// Tries each step in the place of the scenario's assumption.
  ///
  /// Ends early when it is cancelled.
  /// - Complexity: O(steps × years).
  public init(
    _ steps: [(step: GrowthStep, spelling: String)], for indicator: Indicator, in program: ProjectionProgram
  ) throws(ScenarioSampling.Failure) {
    self.indicator = indicator
    let known = program.assumption(for: indicator.code)
    var rows: [Row] = []
    for step in steps.tracked(as: .sweep) {
      let assumption = Assumption(
        step.step, spelling: step.spelling, keeping: known, source: Source(document: "sweep"))
      let trial = program.trying(assumption, for: indicator.code)
      var assessment = ReachAssessment(try trial.sampledIfSet([indicator]).program)
      rows.append(Row(spelling: step.spelling, step: step.step, result: assessment.result(for: indicator)))
    }
    self.rows = rows
  }
}
