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
  ///
  /// Returns whether it is.
  @discardableResult
  func doubt(
    _ indicator: Indicator, _ value: Double, _ context: StatementContext, at range: SourceRange? = nil
  ) -> Bool {
    guard let base = indicator.base.value?.doubleValue, base > 0 else { return false }
    // 0.08 for 8%: a hundred times as much would be near the base.
    let isPart =
      indicator.kind == .share && value > 0 && value < 1 && base > 1 && (1 / 3...3).contains(100 * value / base)
    guard value > Self.implausible * base || isPart else { return false }
    warn(
      .farFromBase,
      [
        "indicator": indicator.name, "got": NumberText.value(value), "base": NumberText.value(base),
        "unit": indicator.unit.symbol,
      ], context, at: range)
    return true
  }

  /// How many times the last value an actual is, to be taken for a slip of the unit or of the decimal point.
  private static let slip = 8.0

  /// An actual that is ten times the last one, or a tenth of it, or that lies behind the year of the target.
  func doubt(actual stated: Observation, of indicator: Indicator, _ context: StatementContext) {
    let value = stated.value.doubleValue
    if let target = state.plan.target(for: indicator.code, in: state.plan.openScenario), stated.year > target.year {
      warn(
        .actualAfterTarget,
        ["indicator": indicator.name, "year": String(stated.year), "target": String(target.year)], context)
    }
    let others = Evidence.own(of: indicator, in: state.plan, rule: .all).points.filter { $0.year != stated.year }
    let last = others.min { abs($0.year - stated.year) < abs($1.year - stated.year) }
    guard !doubt(indicator, value, context), let last, last.value > 0, value > 0 else { return }
    let factor = max(value / last.value, last.value / value)
    let past = others.map(\.value)
    guard factor >= Self.slip, value < past.min() ?? value || value > past.max() ?? value else { return }
    warn(
      .actualOffScale,
      [
        "indicator": indicator.name, "code": indicator.code, "year": String(stated.year),
        "got": stated.value.description, "last": NumberText.value(last.value), "lastYear": String(last.year),
        "unit": indicator.unit.symbol, "factor": NumberText.value(factor.rounded()),
      ], context)
  }

  /// A table in which the plan's own place stands among the others, while nobody said whose plan it is.
  func doubtEntity(_ context: StatementContext, at range: SourceRange) {
    guard let likely = state.plan.likelyEntity, let base = likely.indicator.base.value else { return }
    warn(
      .entityUnsaid,
      [
        "entity": likely.entity, "got": base.description, "unit": likely.indicator.unit.symbol,
        "code": likely.indicator.code,
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
