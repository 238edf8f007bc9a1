import PlanModel
import Reporting
import ScenarioLanguage
import SourceText

extension PlanningSession {
  /// `drop`: takes back one assumption, one changed target or one scenario.
  func drop(_ part: DroppedPart, _ context: StatementContext) throws(Diagnostics) {
    switch part {
    case .assumption(let code): try drop(assumptionFor: code, context)
    case .target(let code): try drop(targetOf: code, context)
    case .scenario(let name): try drop(scenario: name, context)
    }
  }

  private func drop(assumptionFor code: String, _ context: StatementContext) throws(Diagnostics) {
    guard let indicator = state.plan.indicator(code) else { return }
    guard state.plan.scenario(state.plan.openScenario)?.assumptions[code] != nil else {
      throw nothingToDrop(of: indicator, context) { $0.assumptions[code] != nil }
    }
    state.plan.updateOpenScenario { $0.assumptions[code] = nil }
    let inherited = state.plan.assumption(for: code, in: state.plan.openScenario)
    let left = inherited.map { words[.inheritedAgain, ["what": words.law($0)]] } ?? ""
    emit(.notice(words[.droppedAssumption, ["indicator": indicator.name]] + left))
  }

  private func drop(targetOf code: String, _ context: StatementContext) throws(Diagnostics) {
    guard let indicator = state.plan.indicator(code) else { return }
    guard state.plan.scenario(state.plan.openScenario)?.targets[code] != nil else {
      throw nothingToDrop(of: indicator, context) { $0.targets[code] != nil }
    }
    state.plan.updateOpenScenario { $0.targets[code] = nil }
    let inherited = state.plan.target(for: code, in: state.plan.openScenario)
    let left = inherited.map {
      words[.inheritedAgain, ["what": NumberText.target($0.condition) + indicator.unit.symbol]]
    }
    emit(.notice(words[.droppedTarget, ["indicator": indicator.name]] + (left ?? "")))
  }

  private func drop(scenario name: String, _ context: StatementContext) throws(Diagnostics) {
    guard state.plan.scenario(name)?.parent != nil else {
      throw context.failed(.baselineStays, ["name": name])
    }
    let heirs = state.plan.scenarios.filter { $0.parent == name }.map(\.name)
    guard heirs.isEmpty else {
      throw context.failed(.scenarioInherited, ["name": name, "heirs": heirs.joined(separator: words[.listSeparator])])
    }
    state.plan.drop(scenario: name)
    emit(.notice(words[.droppedScenario, ["name": name, "open": state.plan.openScenario]]))
  }

  /// The fault that the open scenario states nothing of its own, with the nearest ancestor that does.
  private func nothingToDrop(
    of indicator: Indicator, _ context: StatementContext, states: (Scenario) -> Bool
  ) -> Diagnostics {
    let open = state.plan.openScenario
    let language = context.syntax.language
    let owner = state.plan.lineage(of: open).first(where: states)
    return context.failed(
      .nothingToDrop, ["scenario": open, "indicator": indicator.name],
      suggestions: owner.map { ["\(Verb.scenario.spelling(in: language)) \($0.name)"] } ?? [])
  }
}
