import EvidenceModel

/// The straight line through the values (`linear`) or their logarithms (`log-linear`).
enum TrendForecast {
  static func forecast(_ series: ForecastSeries, method: ForecastMethod) throws(ForecastRefusal) -> MethodForecast {
    if method == .logLinear { try series.checkPositive() }
    let scale: WorkingScale = method == .linear ? .own(unit: 1) : .logarithm(offset: 0)
    guard let first = series.points.first else { throw .tooFewPoints(have: 0, need: method.minimumPoints) }
    let x = series.points.map { Double($0.year - first.year) }
    guard let line = LeastSquaresLine(x: x, y: series.values.map { scale.position(of: $0) }) else { throw .noSpread }
    let steps = Double((series.last?.year ?? first.year) - first.year)
    let end = Double(series.horizon - first.year)
    return MethodForecast(
      method, path: series.path { scale.value(at: line.height(at: steps + Double($0))) },
      distribution: ForecastDistribution(
        scale: scale, centre: line.height(at: end), spread: line.standardError(at: end),
        shape: .studentT(freedom: Double(line.count - 2))),
      parameters: [("a", line.intercept), ("b", line.slope), ("s", line.residualSpread)])
  }
}
