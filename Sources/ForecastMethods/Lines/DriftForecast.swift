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
  static func forecast(_ series: CheckedSeries) -> MethodForecast {
    let scale = series.scale
    let origin = scale.position(of: series.last.value)
    let span = Double(series.last.year - series.first.year)
    let drift = (origin - scale.position(of: series.first.value)) / span
    let changes = zip(series.points, series.points.dropFirst()).map { before, after in
      (
        size: scale.position(of: after.value) - scale.position(of: before.value),
        years: Double(after.year - before.year)
      )
    }
    let freedom = Double(changes.count - 1)
    let squares = changes.reduce(0) { sum, change in
      let error = change.size - drift * change.years
      return sum + error * error / change.years
    }
    let spread = (squares / freedom).squareRoot()
    let ahead = Double(series.steps)
    return MethodForecast(
      .drift, path: series.path { scale.value(at: origin + Double($0) * drift) },
      distribution: ForecastDistribution(
        scale: scale, centre: origin + ahead * drift, spread: spread * (ahead * (1 + ahead / span)).squareRoot(),
        shape: .studentT(StudentT(freedom: freedom))),
      parameters: [("μ", drift), ("s", spread)])
  }
}
