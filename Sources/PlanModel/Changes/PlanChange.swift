/// What is different between two versions of a plan: makes either of the other, exactly.
///
/// Its room is that of the difference, not of the plan: ten thousand assumptions about ten thousand indicators can all be taken back.
public struct PlanChange: Sendable {
  // Without what the changes below restore, and with everything else, whatever a plan comes to hold.
  private let before: Plan
  private let after: Plan
  private let indicators: SequenceChange<Indicator>
  private let observations: SequenceChange<Observation>
  private let peers: SequenceChange<Peer>
  private let claims: SequenceChange<Claim>
  private let quantities: SequenceChange<StatedQuantity>
  /// The scenarios that are in both, by position.
  private let scenarios: [(position: Int, change: ScenarioChange)]
  /// The scenarios behind them, which only one of the two has.
  private let lost: [Scenario]
  private let gained: [Scenario]

  /// The difference between two plans.
  ///
  /// - Complexity: O(size of what is not shared by the two).
  public init(from before: Plan, to after: Plan) {
    indicators = SequenceChange(from: before.indicators, to: after.indicators)
    observations = SequenceChange(from: before.observations, to: after.observations)
    peers = SequenceChange(from: before.peers, to: after.peers)
    claims = SequenceChange(from: before.claims, to: after.claims)
    quantities = SequenceChange(from: before.quantities, to: after.quantities)
    let common = min(before.scenarios.count, after.scenarios.count)
    scenarios = (0..<common).filter { before.scenarios[$0] != after.scenarios[$0] }.map {
      ($0, ScenarioChange(from: before.scenarios[$0], to: after.scenarios[$0]))
    }
    lost = Array(before.scenarios.dropFirst(common))
    gained = Array(after.scenarios.dropFirst(common))
    self.before = Self.shell(of: before)
    self.after = Self.shell(of: after)
  }

  /// The earlier plan, from the later one.
  public func undone(_ plan: Plan) -> Plan {
    var restored = before
    Self.move(plan, to: &restored)
    indicators.undo(&restored.indicators)
    observations.undo(&restored.observations)
    peers.undo(&restored.peers)
    claims.undo(&restored.claims)
    quantities.undo(&restored.quantities)
    restored.scenarios = plan.scenarios.dropLast(gained.count) + lost
    for (position, change) in scenarios {
      restored.scenarios[position] = change.undone(restored.scenarios[position])
    }
    return restored
  }

  /// The later plan, from the earlier one.
  public func redone(_ plan: Plan) -> Plan {
    var restored = after
    Self.move(plan, to: &restored)
    indicators.redo(&restored.indicators)
    observations.redo(&restored.observations)
    peers.redo(&restored.peers)
    claims.redo(&restored.claims)
    quantities.redo(&restored.quantities)
    restored.scenarios = plan.scenarios.dropLast(lost.count) + gained
    for (position, change) in scenarios {
      restored.scenarios[position] = change.redone(restored.scenarios[position])
    }
    return restored
  }

  private static func move(_ plan: Plan, to restored: inout Plan) {
    restored.indicators = plan.indicators
    restored.observations = plan.observations
    restored.peers = plan.peers
    restored.claims = plan.claims
    restored.quantities = plan.quantities
  }

  private static func shell(of plan: Plan) -> Plan {
    var shell = plan
    shell.indicators = []
    shell.observations = []
    shell.peers = []
    shell.claims = []
    shell.quantities = []
    shell.scenarios = []
    return shell
  }
}
