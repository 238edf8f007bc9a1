/// What is different between two versions of a scenario.
struct ScenarioChange: Sendable {
  // Without what the changes below restore, and with everything else, whatever a scenario comes to hold.
  private let before: Scenario
  private let after: Scenario
  private let assumptions: DictionaryChange<String, Assumption>
  private let targets: DictionaryChange<String, Target>

  init(from before: Scenario, to after: Scenario) {
    assumptions = DictionaryChange(from: before.assumptions, to: after.assumptions)
    targets = DictionaryChange(from: before.targets, to: after.targets)
    self.before = Self.shell(of: before)
    self.after = Self.shell(of: after)
  }

  /// The earlier scenario, from the later one.
  func undone(_ scenario: Scenario) -> Scenario {
    var restored = before
    restored.assumptions = scenario.assumptions
    restored.targets = scenario.targets
    assumptions.undo(&restored.assumptions)
    targets.undo(&restored.targets)
    return restored
  }

  /// The later scenario, from the earlier one.
  func redone(_ scenario: Scenario) -> Scenario {
    var restored = after
    restored.assumptions = scenario.assumptions
    restored.targets = scenario.targets
    assumptions.redo(&restored.assumptions)
    targets.redo(&restored.targets)
    return restored
  }

  private static func shell(of scenario: Scenario) -> Scenario {
    var shell = scenario
    shell.assumptions = [:]
    shell.targets = [:]
    return shell
  }
}
