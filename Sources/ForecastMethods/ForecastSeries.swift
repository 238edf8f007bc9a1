public import EvidenceModel
public import PlanModel

/// The values that a method carries forward, and how far.
public struct ForecastSeries: Sendable, Hashable {
  /// What the series measures: it decides the working scale and the bounds.
  public let kind: IndicatorKind
  /// The values, one a year, in the order of years.
  public let points: [YearValue]
  /// The year to reach.
  public let horizon: Int

  /// A series; values of one year are taken as they come, the last wins.
  public init(kind: IndicatorKind, points: [YearValue], horizon: Int) {
    self.kind = kind
    self.points =
      Dictionary(points.map { ($0.year, $0) }) { _, last in last }.values.sorted { $0.year < $1.year }
    self.horizon = horizon
  }

  /// The values, fit for a method, or why they are not.
  func checked(for method: ForecastMethod) throws(ForecastRefusal) -> CheckedSeries {
    guard points.count >= method.minimumPoints, let first = points.first, let last = points.last else {
      throw .tooFewPoints(have: points.count, need: method.minimumPoints)
    }
    guard points.allSatisfy(\.value.isFinite) else { throw .notFinite }
    guard horizon > last.year else { throw .horizonNotAfter(last.year) }
    if method.needsEveryYear {
      for (earlier, later) in zip(points, points.dropFirst()) where later.year != earlier.year + 1 {
        throw .missingYear(earlier.year + 1)
      }
    }
    if method.needsPositive, let low = points.first(where: { $0.value <= 0 }) {
      throw .needsPositive(year: low.year, value: low.value)
    }
    return CheckedSeries(kind: kind, points: points, first: first, last: last, steps: horizon - last.year)
  }
}
