import Assessment
import LongWork
import PlanModel
import Projection
import Reporting
import ScenarioLanguage
import SourceText

extension PlanningSession {
  /// `sensitivity`: which assumption matters most.
  func sensitivity(_ code: String?, _ year: Int?, _ context: StatementContext) throws(Diagnostics) {
    guard let code else { return try jointSensitivity(context) }
    guard let indicator = state.plan.indicator(code) else { return }
    let horizon = max(year ?? state.horizon, state.horizon)
    do {
      answer(
        .sensitivity(try SensitivityResult(indicator, year: year, in: state.program(to: horizon))), horizon: horizon)
    } catch {
      var diagnostic = error.diagnostic(for: indicator, words: words)
      diagnostic.file = context.script.file
      diagnostic.range = context.syntax.range
      throw Diagnostics(diagnostic)
    }
  }

  /// `sensitivity` of all targets together.
  private func jointSensitivity(_ context: StatementContext) throws(Diagnostics) {
    let program = state.program()
    var assessment = ReachAssessment(program)
    let results = state.plan.indicators.map { assessment.result(for: $0) }
    guard let result = JointSensitivity(results, in: program) else { throw context.failed(.jointNotUncertain) }
    answer(.jointSensitivity(result))
  }

  /// `sweep … by …`: every step of one indicator against every step of another.
  func grid(
    _ down: SweptIndicator, _ across: SweptIndicator, _ codes: [String], _ context: StatementContext
  ) throws(Diagnostics) {
    func axis(_ swept: SweptIndicator) -> GridResult.Axis? {
      state.plan.indicator(swept.code).map { GridResult.Axis($0, swept.steps.map { ($0.step, $0.spelling) }) }
    }
    guard let down = axis(down), let across = axis(across) else { return }
    let indicators = codes.compactMap { state.plan.indicator($0) }
    let program = state.program()
    answer(
      .grid(
        try drawn(context) { () throws(ScenarioSampling.Failure) in
          try GridResult(down, by: across, of: indicators, in: program)
        }))
  }

  /// `cross`: every combination of scenarios and assumptions. A run that fails stops no other; a batch tells of it at its end.
  func cross(_ dimensions: [CrossDimension], _ context: StatementContext) throws(Diagnostics) {
    var scenarios = [state.plan.openScenario]
    var choices: [[CrossResult.Choice]] = []
    for dimension in dimensions {
      switch dimension {
      case .scenarios(let names): scenarios = names
      case .assumptions(let code, let assumptions):
        guard let indicator = state.plan.indicator(code) else { continue }
        choices.append(assumptions.map { CrossResult.Choice(indicator, $0) })
      }
    }
    let result = CrossResult(
      scenarios, choices, of: state.plan.indicators, plan: state.plan, settings: state.projectionSettings())
    answer(.cross(result))
    guard !result.failed.isEmpty, !Cancellation.isRequested else { return }
    failedRuns += result.failed.count
    let named = result.failed.prefix(5).map(\.id).joined(separator: words[.listSeparator])
    let arguments = [
      "count": String(result.runs.count), "failed": String(result.failed.count),
      "runs": named + (result.failed.count > 5 ? words[.listSeparator] + "…" : ""),
    ]
    var diagnostic = Diagnostic(.runsFailed, arguments, in: context.script.file, at: context.syntax.range)
    diagnostic.severity = .warning
    emit(.warnings([diagnostic]))
  }
}
