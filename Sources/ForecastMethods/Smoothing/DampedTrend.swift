import EvidenceModel

/// Holt's linear trend that dies out, in the working scale.
///
/// ``SmoothingModel`` with additive errors and damped trend. The first level and slope are those of the line through the values, so
/// that α, β and φ alone are fitted and five values are enough: σ² = Σe²/(n − 3).
/// Source: Gardner and McKenzie, Management Science 31 (1985).
enum DampedTrend {
  static func forecast(_ series: ForecastSeries) throws(ForecastRefusal) -> MethodForecast {
    let scale = series.workingScale
    let places = series.values.map { scale.position(of: $0) }
    guard let last = series.last, let line = LeastSquaresLine(x: places.indices.map { Double($0 + 1) }, y: places)
    else {
      throw .noSpread
    }
    let start = SmoothingModel(
      errors: .additive, trend: .damped, alpha: 0.5, beta: 0.1, phi: 0.9, level: line.intercept, slope: line.slope)
    let search = NelderMead(firstStep: 0.2, tolerance: 1e-12, mostSteps: 2_000)
    let found = search.minimum(
      from: [start.alpha, start.beta, start.phi], within: [0.0001...0.9999, 0.0001...0.9999, 0.8...0.98]
    ) { place in
      var model = start
      (model.alpha, model.beta, model.phi) = (place[0], min(place[1], place[0]), place[2])
      return model.pass(over: places).squares
    }
    var model = start
    (model.alpha, model.beta, model.phi) = (found[0], min(found[1], found[0]), found[2])
    let pass = model.pass(over: places)
    let sigma2 = pass.squares / Double(places.count - 3)
    let steps = series.horizon - last.year
    return MethodForecast(
      .damped, path: series.path { scale.value(at: model.value($0, after: pass)) },
      distribution: ForecastDistribution(
        scale: scale, centre: model.value(steps, after: pass),
        spread: model.variance(steps, after: pass, sigma2: sigma2).squareRoot(), shape: .normal),
      parameters: [
        ("α", model.alpha), ("β", model.beta), ("φ", model.phi), ("σ", sigma2.squareRoot()),
        ("l", pass.level), ("b", pass.slope),
      ])
  }
}
