import Assessment
import PlanModel
import Projection
import Reporting
import ScenarioLanguage
import SourceText

/// What a statement says is taken as it stands; where it is seldom meant, a warning asks for a second look.
extension PlanningSession {
  /// How many times its base a value is, to be taken for another unit.
  private static let implausible = 100.0

  private func warn(
    _ id: DiagnosticID, _ arguments: [String: String], _ context: StatementContext, at range: SourceRange? = nil
  ) {
    emit(
      .warnings([
        Diagnostic(id, arguments, in: context.script.file, at: range ?? context.syntax.range, severity: .warning)
      ]))
  }

  /// A value that is far from the base: more than a hundred times as much, or a part of 1 where per cent are meant.
  func doubt(
    _ indicator: Indicator, _ value: Double, _ context: StatementContext, at range: SourceRange? = nil
  ) {
    guard let base = indicator.base.value?.doubleValue, base > 0 else { return }
    let isPart = indicator.kind == .share && value > 0 && value < 1 && base > 1
    guard value > Self.implausible * base || isPart else { return }
    warn(
      .farFromBase,
      [
        "indicator": indicator.name, "got": NumberText.value(value), "base": NumberText.value(base),
        "unit": indicator.unit.symbol,
      ], context, at: range)
  }

  /// An actual that another source contradicts: neither counts, and whoever states it is told so at once.
  func doubt(contradicted observation: Observation, of indicator: Indicator, _ context: StatementContext) {
    let evidence = Evidence.own(of: indicator, in: state.plan, rule: state.projectionSettings().evidence)
    guard let conflict = evidence.conflicts[observation.year],
      let other = conflict.first(where: { $0.value != observation.value })
    else { return }
    warn(
      .conflictingValues,
      [
        "quantity": indicator.name, "entity": "", "year": String(observation.year),
        "first": other.value.description, "firstSource": other.source.description,
        "second": observation.value.description, "secondSource": observation.source.description,
      ], context)
  }

  /// An assumption whose path leaves all proportion, stays at 0, or rests on few years.
  func doubt(assumptionOf indicator: Indicator, _ context: StatementContext, at range: SourceRange) {
    var program = state.program()
    guard let path = try? program.trajectory(of: indicator.code) else { return }
    let ahead = path.points.filter { $0.basis == .projected }
    if case .steps = path.law, path.origin == .zero, !ahead.isEmpty, ahead.allSatisfy({ $0.value == 0 }) {
      warn(
        .growthFromZero, ["indicator": indicator.name, "year": String(path.originYear)], context, at: range)
    }
    if let most = ahead.map(\.value).max() { doubt(indicator, most, context, at: range) }
    if case .like(let place) = path.law, let end = place.end {
      emit(
        .notice(
          words[
            .likePace,
            [
              "entity": place.entity, "first": String(place.start.year), "last": String(end.year),
              "from": NumberText.value(place.start.value), "to": NumberText.value(end.value),
              "unit": indicator.unit.symbol, "kind": place.endIsTarget ? words[.targetMark] : "",
              "rate": place.rate.map(NumberText.percent) ?? words[.none],
              "sources": place.sources.map(\.description).joined(separator: words[.listSeparator]),
            ]]))
      if end.year - place.start.year < PlaceGrowth.leastSpan {
        warn(
          .shortSpan,
          ["entity": place.entity, "first": String(place.start.year), "last": String(end.year)], context, at: range)
      }
    }
  }
}
