import EvidenceModel
import ForecastMethods
import LongWork
public import PlanModel
public import Projection

/// What each method would have said of the loaded series at each of their earlier years, and how right it would have been.
///
/// Rolling origin: from three values on, each method sees the values up to a year and is asked for each of the next five years that
/// is known. The questions of the Brier score are whether the value reaches the paces below which a quarter, half and three
/// quarters of the public series of the kind lie (``ReferenceClass``), for growth rates the last value itself. Own values and other places'
/// series are used alike; the base counts as one of the own values.
public struct BacktestResult: Sendable {
  /// The scores of one indicator's series.
  public struct Row: Sendable {
    /// The indicator.
    public let indicator: Indicator
    /// How many places have a series long enough.
    public let places: Int
    /// How many questions a method could be asked.
    public let origins: Int
    /// The score of each method.
    public let scores: [(method: MethodLine.Method, score: BacktestScore)]
  }

  /// One row an indicator, in the order of the table.
  public let rows: [Row]

  /// The furthest year asked for, after the last one known.
  static let furthest = 5

  /// The scores of the methods on the series of indicators.
  ///
  /// Ends early when it is cancelled.
  /// - Complexity: O(series × years × 5) forecasts of each method.
  public init(_ indicators: [Indicator], in program: ProjectionProgram) {
    rows = indicators.trackedMap(as: .backtest) { Self.row($0, program.plan, program.settings.evidence) }
  }

  private static func row(
    _ indicator: Indicator, _ plan: Plan, _ rule: ProjectionSettings.Evidence
  ) -> Row {
    let own = (entity: "", evidence: Evidence.own(of: indicator, in: plan, rule: rule))
    let series = [own] + Evidence.elsewhere(indicator, in: plan, rule: rule)
    let histories = series.map {
      PeerHistory(entity: $0.entity, values: $0.evidence.yearValues, breaks: $0.evidence.breaks)
    }
    let usable = histories.filter { $0.values.count >= 4 }
    var scores = MethodLine.Method.all.map { (method: $0, score: BacktestScore()) }
    var origins = 0
    for history in usable where !Cancellation.isRequested {
      // Each place is asked with the others beside it, as it would have been.
      let context = EvidenceContext(
        breaks: history.breaks, peers: histories.filter { $0.entity != history.entity })
      let points = history.values
      for count in 3..<points.count where !Cancellation.isRequested {
        let known = Array(points.prefix(count))
        guard let last = known.last else { continue }
        for later in points.dropFirst(count) where later.year - last.year <= furthest {
          origins += 1
          for index in scores.indices {
            ask(scores[index].method, indicator, known, context, last, later, &scores[index].score)
          }
        }
      }
    }
    return Row(indicator: indicator, places: usable.count, origins: origins, scores: scores)
  }

  private static func ask(
    _ method: MethodLine.Method, _ indicator: Indicator, _ known: [YearValue], _ context: EvidenceContext,
    _ last: YearValue, _ later: YearValue, _ score: inout BacktestScore
  ) {
    guard let answer = Prediction(method, indicator, known, context, horizon: later.year) else { return score.refuse() }
    score.add(quantiles: BacktestScore.levels.map(answer.quantile), value: later.value, last: last.value)
    for threshold in thresholds(indicator, last, years: later.year - last.year) {
      score.add(probability: answer.probability(threshold), came: later.value >= threshold)
    }
  }

  /// The values that the questions are about.
  private static func thresholds(_ indicator: Indicator, _ last: YearValue, years: Int) -> [Double] {
    guard let reference = ReferenceClass(EvidenceKind(indicator), level: last.value, years: years) else {
      return [last.value]
    }
    return [0.25, 0.5, 0.75].map { level in
      let pace = reference.pace(at: level)
      return Pace.isPoints(indicator.kind)
        ? last.value + pace * Double(years)
        : LandingGrowth.compound(from: last.value, rate: pace, years: years).last ?? last.value
    }
  }
}

/// The distribution that a method gives, whichever it is.
private struct Prediction {
  let quantile: (Double) -> Double
  let probability: (Double) -> Double

  init?(
    _ method: MethodLine.Method, _ indicator: Indicator, _ known: [YearValue], _ context: EvidenceContext, horizon: Int
  ) {
    switch method {
    case .history:
      guard
        let answer = try? EvidenceModel.predict(
          kind: EvidenceKind(indicator), history: known, horizon: horizon, context: context)
      else { return nil }
      (quantile, probability) = (answer.quantile, { answer.probability(atLeast: $0) })
    case .usual(let usual):
      let series = ForecastSeries(kind: indicator.kind, points: context.comparable(known), horizon: horizon)
      guard let answer = try? usual.forecast(series).distribution else { return nil }
      (quantile, probability) = (
        { indicator.kind.bounds.clamped(answer.quantile($0)) }, { answer.probability(atLeast: $0) }
      )
    }
  }
}
