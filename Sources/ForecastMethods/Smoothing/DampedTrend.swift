import EvidenceModel

/// Holt's linear trend that dies out, in the working scale.
///
/// ``SmoothingModel`` with additive errors and damped trend. The first level and slope are those of the line through the values, so
/// that α, β and φ alone are fitted and five values are enough: σ² = Σe²/(n − 3).
/// Source: Gardner and McKenzie, Management Science 31 (1985).
enum DampedTrend {
  static func forecast(_ series: CheckedSeries) throws(ForecastRefusal) -> MethodForecast {
    let scale = series.scale
    let places = series.values.map { scale.position(of: $0) }
    guard let line = LeastSquaresLine(x: places.indices.map { Double($0 + 1) }, y: places) else { throw .noSpread }
    func model(_ place: [Double]) -> SmoothingModel {
      SmoothingModel(
        errors: .additive, trend: .damped, alpha: place[0], beta: min(place[1], place[0]), phi: place[2],
        level: line.intercept, slope: line.slope)
    }
    // Logarithms and log-odds have no unit; values of their own do.
    let unit = scale == .own(unit: 1) ? series.unit : 1
    let search = NelderMead(firstStep: 0.2, tolerance: 1e-12, mostSteps: 2_000)
    let found = model(
      search.minimum(from: [0.5, 0.1, 0.9], within: [0.0001...0.9999, 0.0001...0.9999, 0.8...0.98]) {
        model($0).pass(over: places).squares / (unit * unit)
      })
    let pass = found.pass(over: places)
    let sigma2 = pass.squares / Double(places.count - 3)
    return MethodForecast(
      .damped, path: series.path { scale.value(at: found.value($0, after: pass)) },
      distribution: ForecastDistribution(
        scale: scale, centre: found.value(series.steps, after: pass),
        spread: found.variance(series.steps, after: pass, sigma2: sigma2).squareRoot(), shape: .normal),
      parameters: [
        ("α", found.alpha), ("β", found.beta), ("φ", found.phi), ("σ", sigma2.squareRoot()),
        ("l", pass.level), ("b", pass.slope),
      ])
  }
}
