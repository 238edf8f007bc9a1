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

  /// The values without their years.
  var values: [Double] { points.map(\.value) }

  /// The last year, and the years from it to the horizon.
  var last: YearValue? { points.last }

  /// The scale on which changes of the kind are alike: logarithms of positive amounts, log-odds of shares inside their ends,
  /// else the value itself.
  public var workingScale: WorkingScale {
    switch kind {
    case .share, .score: values.allSatisfy { $0 > 0 && $0 < 100 } ? .logOdds(touching: 0) : .own(unit: 1)
    case .growthRate: .own(unit: 1)
    default: values.allSatisfy { $0 > 0 } ? .logarithm(offset: 0) : .own(unit: 1)
    }
  }

  /// Refuses what a method cannot work with.
  func check(for method: ForecastMethod) throws(ForecastRefusal) {
    guard points.count >= method.minimumPoints else {
      throw .tooFewPoints(have: points.count, need: method.minimumPoints)
    }
    if let bad = points.first(where: { !$0.value.isFinite }) {
      throw .needsPositive(year: bad.year, value: bad.value)
    }
    guard let last, horizon > last.year else { throw .horizonNotAfter(last?.year ?? horizon) }
    guard method.needsEveryYear else { return }
    for (earlier, later) in zip(points, points.dropFirst()) where later.year != earlier.year + 1 {
      throw .missingYear(earlier.year + 1)
    }
  }

  /// Refuses values without a logarithm.
  func checkPositive() throws(ForecastRefusal) {
    if let low = points.first(where: { $0.value <= 0 }) { throw .needsPositive(year: low.year, value: low.value) }
  }
}
