import EvidenceModel

/// A random walk with drift, in the working scale: the line through the first and the last value.
///
/// ```
/// μ = (y_n − y_1)/(t_n − t_1)      ŷ(h) = y_n + h·μ      s² = Σ(Δ_i − μ·d_i)²/d_i/(m − 1)
/// standard error  s·√(h·(1 + h/(t_n − t_1))),  Student t with m − 1 degrees of freedom
/// ```
/// m changes Δ over d years each; without gaps d = 1 and t_n − t_1 = m. Source: Forecasting: Principles and Practice, 5.2 and 5.5,
/// with the t distribution for an estimated spread.
enum DriftForecast {
  static func forecast(_ series: ForecastSeries) throws(ForecastRefusal) -> MethodForecast {
    guard let first = series.points.first, let last = series.last else { throw .tooFewPoints(have: 0, need: 3) }
    let scale = series.workingScale
    let places = series.points.map { scale.position(of: $0.value) }
    let span = Double(last.year - first.year)
    let origin = scale.position(of: last.value)
    let drift = (origin - scale.position(of: first.value)) / span
    let changes = zip(series.points.indices, series.points.indices.dropFirst()).map { before, after in
      (size: places[after] - places[before], years: Double(series.points[after].year - series.points[before].year))
    }
    let freedom = Double(changes.count - 1)
    let squares = changes.reduce(0) { sum, change in
      let error = change.size - drift * change.years
      return sum + error * error / change.years
    }
    let spread = (squares / freedom).squareRoot()
    let ahead = Double(series.horizon - last.year)
    return MethodForecast(
      .drift, path: series.path { scale.value(at: origin + Double($0) * drift) },
      distribution: ForecastDistribution(
        scale: scale, centre: origin + ahead * drift, spread: spread * (ahead * (1 + ahead / span)).squareRoot(),
        shape: .studentT(freedom: freedom)),
      parameters: [("μ", drift), ("s", spread)])
  }
}
