import PlanModel
import Reporting
import ScenarioLanguage
import SourceText

extension PlanningSession {
  /// `actual`: an outcome. A second one for the same year replaces the first, and says what that was.
  func actual(_ observation: Observation, _ context: StatementContext) throws(Diagnostics) {
    guard let code = observation.code, let indicator = state.plan.indicator(code) else { return }
    var next = state.plan
    let isSame: (Observation) -> Bool = { $0.isStated && $0.code == code && $0.year == observation.year }
    let replaced = next.observations.first(where: isSame)
    next.observations.removeAll(where: isSame)
    next.observations.append(observation)
    next.completeBase(of: code)
    if let missing = next.chain(code) {
      throw context.failed(
        .changeWithoutYearBefore,
        ["indicator": indicator.name, "year": String(observation.year), "missing": String(missing), "code": code],
        at: context.syntax.range)
    }
    state.plan = next
    guard let stated = next.observations.last(where: isSame) else { return }
    notice(stated, of: indicator, replaced: replaced)
    let completed = next.indicator(code) ?? indicator
    doubt(contradicted: stated, of: completed, context)
    doubt(actual: stated, of: completed, context)
  }

  private func notice(_ stated: Observation, of indicator: Indicator, replaced: Observation?) {
    let unit = indicator.unit.symbol
    var text: String
    if let changes = indicator.changes, let change = stated.change, let base = indicator.base.value?.doubleValue {
      text =
        words[
          .stateChange,
          [
            "indicator": indicator.name, "year": String(stated.year), "base": String(indicator.base.year),
            "change": (changes == .fall ? -change : change).description,
            "value": NumberText.value(stated.value.doubleValue),
            "total": NumberText.value((stated.value.doubleValue / base - 1) * 100),
          ]]
    } else {
      text =
        words[
          .stateActual,
          [
            "indicator": stated.quantity, "year": String(stated.year), "value": stated.value.description, "unit": unit,
          ]]
    }
    let said = { (observation: Observation) in observation.change ?? observation.value }
    if let replaced, said(replaced) != said(stated) {
      text +=
        words[
          .replacedActual,
          ["value": said(replaced).description, "unit": replaced.change == nil ? unit : "%"]]
    }
    if !indicator.base.type.isEvidence, stated.year == indicator.base.year, let expected = indicator.base.value {
      text += words[.replacedBase, ["value": expected.description, "unit": unit]]
    }
    emit(.notice(text))
  }
}
