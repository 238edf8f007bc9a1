import PlanModel

/// What a statement changed: makes the state before it of the one after it, and the other way round, exactly.
struct StateChange: Sendable {
  // Without the plan, and with everything else, whatever a state comes to hold.
  private let before: SessionState
  private let after: SessionState
  private let plan: PlanChange

  init(from before: SessionState, to after: SessionState) {
    plan = PlanChange(from: before.plan, to: after.plan)
    self.before = Self.shell(of: before)
    self.after = Self.shell(of: after)
  }

  /// The earlier state, from the later one.
  func undone(_ state: SessionState) -> SessionState {
    var restored = before
    restored.plan = plan.undone(state.plan)
    return restored
  }

  /// The later state, from the earlier one.
  func redone(_ state: SessionState) -> SessionState {
    var restored = after
    restored.plan = plan.redone(state.plan)
    return restored
  }

  private static func shell(of state: SessionState) -> SessionState {
    var shell = state
    shell.plan = Plan()
    return shell
  }
}
