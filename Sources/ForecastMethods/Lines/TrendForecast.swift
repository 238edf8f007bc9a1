import EvidenceModel

/// The straight line through the values (`linear`) or their logarithms (`log-linear`).
enum TrendForecast {
  static func forecast(_ series: CheckedSeries, method: ForecastMethod) throws(ForecastRefusal) -> MethodForecast {
    let scale: WorkingScale = method == .linear ? .own(unit: 1) : .logarithm(offset: 0)
    guard let line = LeastSquaresLine(x: series.years, y: series.values.map { scale.position(of: $0) }) else {
      throw .noSpread
    }
    return MethodForecast(
      method, path: series.path { scale.value(at: line.height(at: series.end - Double(series.steps - $0))) },
      distribution: ForecastDistribution(
        scale: scale, centre: line.height(at: series.end), spread: line.standardError(at: series.end),
        shape: .studentT(StudentT(freedom: Double(line.count - 2)))),
      parameters: [("a", line.intercept), ("b", line.slope), ("s", line.residualSpread)])
  }
}
