import LongWork
public import PlanModel
public import Projection

/// Scenarios side by side: what they assume differently first, then what comes of it.
public struct ComparisonResult: Sendable, Hashable {
  /// What the scenarios hold for one indicator, one cell a scenario.
  public struct Row: Sendable, Hashable {
    /// The indicator.
    public let indicator: Indicator
    /// The assumptions; `nil` where a scenario holds none.
    public let assumptions: [Assumption?]
    /// The tests of the targets.
    public let results: [ReachResult]

    /// Whether the scenarios assume or aim at different things.
    public var differs: Bool {
      Set(assumptions.map { $0?.law }).count > 1 || Set(assumptions.map { $0?.from }).count > 1
        || Set(results.map { $0.target?.condition }).count > 1
    }
  }

  /// The names of the scenarios.
  public let scenarios: [String]
  /// One row an indicator, in the order of the table.
  public let rows: [Row]

  /// Compares scenarios of a plan.
  ///
  /// - Complexity: O(scenarios × indicators).
  public init(_ scenarios: [String], of plan: Plan, settings: ProjectionSettings) {
    self.scenarios = scenarios
    var assessments = scenarios.map {
      ReachAssessment(ProjectionProgram(plan: plan, scenario: $0, settings: settings))
    }
    var rows: [Row] = []
    for indicator in plan.indicators.tracked(as: .projecting) {
      rows.append(
        Row(
          indicator: indicator,
          assumptions: scenarios.map { plan.assumption(for: indicator.code, in: $0) },
          results: assessments.indices.map { assessments[$0].result(for: indicator) }))
    }
    self.rows = rows
  }

  /// The rows in which something is assumed or the targets differ; all rows where there is none.
  public var telling: [Row] {
    let telling = rows.filter { row in row.differs || row.assumptions.contains { $0 != nil } }
    return telling.isEmpty ? rows : telling
  }
}
