import EvidenceModel
import Glibc

/// The Theta method with θ = 2, as a state space model: simple smoothing around half the slope of the straight line.
///
/// ```
/// A + B·t the least-squares line, t = 1…n
/// μ_t = l_{t−1} + ½·(A·(1 − α)^(t−1) + B·(1 − (1 − α)^t)/α)      l_t = α·y_t + (1 − α)·l_{t−1}
/// ```
/// α in 0.1…0.99 and the first level by least squares of the errors from the fourth value on; ahead, y_t is μ_t.
/// standard error  s·√(1 + (h − 1)·α²),  s² = Σe²/(n − 4) over the same n − 3 errors,  Student t with n − 4 degrees of freedom
/// Where α is near 1 the first level hardly moves those errors, and is anything; the ones before it would be too. All is fitted to the
/// values over their mean size, so that the unit decides nothing.
/// Source: Assimakopoulos and Nikolopoulos (2000); Hyndman and Billah (2003); Fiorucci et al., International Journal of
/// Forecasting 32 (2016), the standard Theta model.
struct ThetaModel {
  let values: [Double]
  let line: LeastSquaresLine

  /// The state after the last value, and the sum of the squared errors from the fourth value on.
  struct Pass {
    var level: Double
    var squares = 0.0
  }

  init?(_ values: [Double]) {
    guard let line = LeastSquaresLine(x: values.indices.map { Double($0 + 1) }, y: values) else { return nil }
    self.values = values
    self.line = line
  }

  /// μ of the year `index`, from 0, given the level before it.
  private func fit(_ index: Int, level: Double, alpha: Double) -> Double {
    let left = pow(1 - alpha, Double(index))
    return level + 0.5 * (line.intercept * left + line.slope * (1 - left * (1 - alpha)) / alpha)
  }

  func pass(level first: Double, alpha: Double) -> Pass {
    var pass = Pass(level: alpha * values[0] + (1 - alpha) * first)
    for index in 1..<values.count {
      let error = values[index] - fit(index, level: pass.level, alpha: alpha)
      if index >= 3 { pass.squares += error * error }
      pass.level = alpha * values[index] + (1 - alpha) * pass.level
    }
    return pass
  }

  /// The first level and α.
  func fitted() -> (level: Double, alpha: Double) {
    let search = NelderMead(tolerance: 1e-8)
    let found = search.minimum(from: [values[0] / 2, 0.5], within: [-1e10...1e10, 0.1...0.99]) { place in
      pass(level: place[0], alpha: place[1]).squares
    }
    return (found[0], found[1])
  }

  /// The values ahead.
  func path(after pass: Pass, alpha: Double, steps: Int) -> [Double] {
    var level = pass.level
    return (0..<steps).map { step in
      let fit = fit(values.count + step, level: level, alpha: alpha)
      level = alpha * fit + (1 - alpha) * level
      return fit
    }
  }

  static func forecast(_ series: CheckedSeries) throws(ForecastRefusal) -> MethodForecast {
    let unit = series.unit
    guard let model = ThetaModel(series.values.map { $0 / unit }) else { throw .noSpread }
    let (level, alpha) = model.fitted()
    let pass = model.pass(level: level, alpha: alpha)
    let path = model.path(after: pass, alpha: alpha, steps: series.steps)
    let count = series.points.count
    let sigma = unit * (pass.squares / Double(count - 4)).squareRoot()
    return MethodForecast(
      .theta, path: series.path { unit * path[$0 - 1] },
      distribution: ForecastDistribution(
        scale: .own(unit: 1), centre: unit * (path.last ?? .nan),
        spread: sigma * (1 + Double(series.steps - 1) * alpha * alpha).squareRoot(),
        shape: .studentT(StudentT(freedom: Double(count - 4)))),
      parameters: [
        ("α", alpha), ("B", unit * model.line.slope), ("s", sigma), ("A", unit * model.line.intercept),
        ("l", unit * pass.level), ("n", Double(count)),
      ])
  }
}
