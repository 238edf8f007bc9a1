import IndicatorTables
import PlanModel
import Projection
import Reporting
import ScenarioLanguage
import SourceText

extension PlanningSession {
  /// `correlate INDICATOR INDICATOR VALUE`, `correlate none`
  func correlate(_ correlation: IndicatorCorrelation?, _ context: StatementContext) throws(Diagnostics) {
    guard let correlation else {
      state.correlations = []
      state.tables.removeAll { $0.action == .correlate }
      emit(.notice(words[.correlationsCleared, ["share": NumberText.value(state.settings.common)]]))
      return
    }
    try take([correlation], at: context.syntax.range, in: context.script.file)
    emit(
      .notice(
        words[
          .correlationStated,
          [
            "first": name(correlation.first), "second": name(correlation.second), "rank": correlation.rank.description,
            "share": NumberText.value(state.settings.common),
          ]]))
  }

  /// `correlate FILE`
  func loadCorrelations(_ input: InputFile) throws(Diagnostics) {
    let found = try CorrelationTableReader.read(input.text, plan: state.plan)
    try take(found, at: 0..<0, in: input.text)
    emit(
      .notice(
        words[
          .correlationsLoaded,
          [
            "file": input.text.name, "count": String(found.count), "share": NumberText.value(state.settings.common),
          ]]))
  }

  /// Puts correlations in the place of those of the same pairs, unless they contradict each other.
  private func take(
    _ correlations: [IndicatorCorrelation], at range: SourceRange, in file: SourceFile
  ) throws(Diagnostics) {
    var next = state
    let document = correlations.first?.document
    next.correlations.removeAll { known in
      document != nil && known.document == document || correlations.contains { $0.concerns(known) }
    }
    next.correlations += correlations
    do throws(CorrelationContradiction) {
      _ = try next.statedDependence.dependence()
    } catch {
      throw Diagnostics(contradiction(error, at: range, in: file))
    }
    state = next
  }

  private func contradiction(
    _ found: CorrelationContradiction, at range: SourceRange, in file: SourceFile
  ) -> Diagnostic {
    let third = found.third.map { third in
      words[
        .correlationThird,
        [
          "third": name(third), "first": found.others.first.map { NumberText.value($0) } ?? "",
          "second": found.others.last.map { NumberText.value($0) } ?? "",
        ]]
    }
    return Diagnostic(
      .correlationContradicts,
      [
        "first": name(found.pair.first), "second": name(found.pair.second), "got": found.pair.rank.description,
        "third": third ?? "", "nearest": found.nearest.map { NumberText.value($0) } ?? words[.none],
      ], in: file, at: range)
  }

  private func name(_ code: String) -> String { state.plan.indicator(code)?.name ?? code }
}
