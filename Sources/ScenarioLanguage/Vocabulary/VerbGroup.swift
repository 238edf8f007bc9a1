/// What verbs are for, in the order in which a planner needs them.
public enum VerbGroup: Sendable, Hashable, CaseIterable {
  case loading, assuming, asking, session
}

extension Verb {
  /// What the verb is for.
  public var group: VerbGroup {
    switch self {
    case .load, .series, .peers, .claims, .define, .actual: .loading
    case .scenario, .grow, .target, .correlate, .drop: .assuming
    case .project, .reach, .solve, .compare, .sweep, .cross, .sensitivity, .explain, .why, .milestones, .review,
      .backtest, .check, .accept, .assert, .show:
      .asking
    default: .session
    }
  }
}
