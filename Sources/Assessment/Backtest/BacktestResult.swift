import EvidenceModel
import ForecastMethods
import LongWork
public import PlanModel
public import Projection
import ProjectionKernels

/// What each method would have said of the loaded series at each of their earlier years, and how right it would have been.
///
/// Rolling origin: from three values on, each method sees the values up to a year and is asked for each of the next five years that
/// is known; never across a declared break, behind which another quantity is measured. The questions of the Brier score are whether the
/// value reaches the paces below which a quarter, half and three quarters of the public series of the kind lie (``ReferenceClass``), for
/// growth rates the last value itself; where lower is better, whether it falls as far as those paces, turned round, take it. Own values and
/// other places' series are used alike; the base counts as one of the own values.
public struct BacktestResult: Sendable {
  /// The scores of one indicator's series.
  public struct Row: Sendable {
    /// The indicator.
    public let indicator: Indicator
    /// How many places have a series long enough.
    public let places: Int
    /// How many values a method was asked to forecast.
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
  /// - Complexity: O(places × years × 5) forecasts of each method, and of the evidence model as many readings of all other places;
  ///   shared among the processors by places.
  public init(_ indicators: [Indicator], in program: ProjectionProgram) {
    rows = indicators.trackedMap(as: .backtest) { Self.row($0, program.plan, program.settings) }
  }

  private static func row(_ indicator: Indicator, _ plan: Plan, _ settings: ProjectionSettings) -> Row {
    let own = (entity: "", evidence: Evidence.own(of: indicator, in: plan, rule: settings.evidence))
    let series = [own] + Evidence.elsewhere(indicator, in: plan, rule: settings.evidence)
    let histories = series.map {
      PeerHistory(entity: $0.entity, values: $0.evidence.yearValues, breaks: $0.evidence.breaks)
    }
    let usable = histories.filter { $0.values.count >= 4 }
    let threads = settings.sampling.threads > 0 ? settings.sampling.threads : ParallelRange.processors
    let examined = ParallelRange.collect(usable.count, threads: threads) { place -> BacktestedPlace? in
      if Cancellation.isRequested { return nil }
      // Each place is asked with the others beside it, as it would have been.
      let others = histories.filter { $0.entity != usable[place].entity }
      return BacktestedPlace(indicator, usable[place], beside: others)
    }
    let methods = MethodLine.Method.all
    let scores = methods.indices.map { index in
      (
        method: methods[index],
        score: examined.reduce(into: BacktestScore()) { score, place in score.add(place.scores[index]) }
      )
    }
    return Row(
      indicator: indicator, places: usable.count, origins: examined.reduce(0) { $0 + $1.asked }, scores: scores)
  }
}
