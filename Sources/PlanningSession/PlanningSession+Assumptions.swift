import Assessment
import IndicatorTables
import PlanModel
import Projection
import Reporting
import ScenarioLanguage
import SourceText

extension PlanningSession {
  /// `grow`: states an assumption, unless its path cannot be.
  func grow(
    _ code: String, _ assumption: Assumption, _ lawRange: SourceRange, _ context: StatementContext
  ) throws(Diagnostics) {
    guard let indicator = state.plan.indicator(code) else { return }
    var next = state
    next.plan.updateOpenScenario { $0.assumptions[code] = assumption }
    var program = next.program()
    do {
      _ = try program.trajectory(of: code)
    } catch {
      // What is still missing elsewhere is no fault of the assumption: `reach` says what can be said without it.
      if !error.waitsForOthers {
        var diagnostic = error.diagnostic(for: indicator, words: words)
        diagnostic.file = context.script.file
        diagnostic.range = lawRange
        throw Diagnostics(diagnostic)
      }
    }
    state = next
    notice(stated: indicator)
    doubt(assumptionOf: indicator, context, at: lawRange)
  }

  /// `target`: sets or changes a target of the open scenario.
  func target(_ code: String, _ target: Target, _ context: StatementContext) {
    guard let indicator = state.plan.indicator(code) else { return }
    state.plan.updateOpenScenario { $0.targets[code] = target }
    emit(
      .notice(
        words[
          .stateTarget,
          [
            "indicator": indicator.name, "target": NumberText.target(target.condition), "unit": indicator.unit.symbol,
            "year": String(target.year),
          ]]))
    doubt(indicator, target.threshold.doubleValue, context)
  }

  /// What an assumption comes to, in one line.
  private func notice(stated indicator: Indicator) {
    var assessment = ReachAssessment(state.program())
    let result = assessment.result(for: indicator)
    guard let projected = result.projected, let target = result.target else {
      var text = words[.stated, ["indicator": indicator.name, "law": result.assumption.map(words.law) ?? ""]]
      if case .failure(let failure) = result.trajectory {
        text += words[.butNot, ["reason": words.failure(failure, indicator)]]
      }
      emit(.notice(text))
      return
    }
    if let chance = result.chance, let ends = result.distribution?.quantiles([0.05, 0.95]) {
      emit(
        .notice(
          words[
            .pathChance,
            [
              "indicator": indicator.name, "law": result.assumption.map(words.law) ?? "", "year": String(target.year),
              "value": NumberText.value(projected, distinctFrom: [target.threshold.doubleValue]),
              "unit": indicator.unit.symbol, "target": NumberText.target(target.condition),
              "band": ends.map { NumberText.value($0) }.joined(separator: "–"),
              "probability": NumberText.probability(chance.probability), "verdict": words.verdict(result),
            ]] + words.asides(result)))
      return
    }
    emit(
      .notice(
        words[
          .pathEnds,
          [
            "indicator": indicator.name, "law": result.assumption.map(words.law) ?? "", "year": String(target.year),
            "value": NumberText.value(projected, distinctFrom: [target.threshold.doubleValue]),
            "unit": indicator.unit.symbol, "target": NumberText.target(target.condition),
            "gap": words.difference(result.gap ?? 0, unit: indicator.unit, decimals: 2),
            "verdict": words.verdict(result),
          ]]))
  }

  /// `scenario`: opens a scenario, or makes one.
  func scenario(_ name: String, _ parent: String?) {
    state.plan.open(name, parent: parent ?? Scenario.baselineName)
    let parent = state.plan.scenario(name)?.parent
    emit(
      .notice(
        parent.map { words[.openedScenario, ["name": name, "parent": $0]] } ?? words[.openedBaseline, ["name": name]]))
  }

  /// `let`: states an outside quantity.
  func define(_ name: String, _ value: StatedQuantity.Value) {
    state.plan.state(value, of: name)
    let year = value.year.map { " (\($0))" } ?? ""
    emit(.notice(words[.stateQuantity, ["name": name + year, "value": value.value.description + value.unit.symbol]]))
  }

  /// `set`: lists the settings, shows one, or changes it.
  func set(_ name: NameSyntax?, _ value: TextSyntax?, _ context: StatementContext) throws(Diagnostics) {
    guard let name else { return answer(.show(.settings(settingRows()))) }
    guard let setting = SettingName(word: name.text) else {
      let known = SettingName.allCases.flatMap { [$0.rawValue, $0.chinese] }
      throw context.failed(
        .unknownSetting, ["got": name.text], at: name.range,
        suggestions: Suggestions.nearest(to: name.text, among: known))
    }
    guard let value else { return answer(.show(.settings(settingRows([setting])))) }
    // What the command line says holds for this session, whatever a workspace was told before.
    if isRestoring || origin == .rcFile, initialSettings.origins[setting] == .commandLine { return }
    var next = state
    guard next.settings.set(setting, to: value.text, from: origin) else {
      throw context.failed(
        .settingValue,
        [
          "name": setting.rawValue, "got": value.text,
          "allowed": setting.allowed(in: words.language == .chinese ? .chinese : .english),
        ],
        at: value.range)
    }
    if setting == .horizon, let base = next.plan.baseYear, next.horizon <= base {
      throw context.failed(.yearNotAfterBase, ["got": value.text, "base": String(base)], at: value.range)
    }
    next.plan.entity = next.settings.entity.map(PlaceName.plain)
    state = next
    emit(
      .notice(
        words[
          .settingChanged,
          ["name": setting.spelling(in: words.language == .chinese ? .chinese : .english), "value": value.text]]))
  }

  /// The settings with their values and where those came from.
  func settingRows(_ names: [SettingName] = SettingName.allCases) -> [Listing.SettingRow] {
    names.map { name in
      var origin = state.settings.origins[name]?.rawValue ?? SettingOrigin.standard.rawValue
      if name == .horizon, state.settings.horizon == nil, state.plan.targetYear != nil {
        origin = SettingOrigin.plan.rawValue
      }
      return Listing.SettingRow(
        name: name.rawValue, value: name == .horizon ? String(state.horizon) : state.settings.text(of: name),
        standard: Settings.standard(name), origin: origin)
    }
  }
}
