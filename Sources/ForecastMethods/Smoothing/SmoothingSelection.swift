import EvidenceModel
import Glibc

/// Exponential smoothing whose form is chosen by AICc: additive or multiplicative errors; no, additive or damped trend.
///
/// Parameters and first states are found together by ``NelderMead``: α in 0.0001…0.9999, β in 0.0001…0.2, φ in 0.8…0.98. The search
/// begins at the line through the first ten values, as Hyndman and Khandakar (2008) have it.
enum SmoothingSelection {
  private static let least = 0.0001

  static func forecast(_ series: CheckedSeries) throws(ForecastRefusal) -> MethodForecast {
    // In their mean size, so that the unit decides nothing.
    let unit = series.unit
    let values = series.values.map { $0 / unit }
    guard let best = selected(values) else { throw .notFinite }
    let pass = best.pass(over: values)
    let freedom = values.count - SmoothingModel.parameterCount(best.trend) + 1
    let sigma2 = pass.squares / Double(max(freedom, 1))
    let variance = best.variance(series.steps, after: pass, sigma2: sigma2)
    var parameters = [("α", best.alpha)]
    if best.trend != .none { parameters.append(("β", best.beta)) }
    if best.trend == .damped { parameters.append(("φ", best.phi)) }
    parameters.append(("σ", sigma2.squareRoot() * (best.errors == .additive ? unit : 1)))
    return MethodForecast(
      .ets, path: series.path { unit * best.value($0, after: pass) },
      distribution: ForecastDistribution(
        scale: .own(unit: 1), centre: unit * best.value(series.steps, after: pass),
        spread: unit * max(variance, 0).squareRoot(), shape: .normal),
      parameters: parameters, form: best.name)
  }

  /// The form with the least AICc; `nil` where none has a finite one.
  static func selected(_ values: [Double]) -> SmoothingModel? {
    var best: (model: SmoothingModel, criterion: Double)?
    let isPositive = values.allSatisfy { $0 > 0 }
    for errors in [SmoothingModel.Errors.additive, .multiplicative] where errors == .additive || isPositive {
      for trend in [SmoothingModel.Trend.none, .damped, .additive] {
        let count = SmoothingModel.parameterCount(trend)
        guard values.count - count - 1 > 0, let model = fitted(errors, trend, to: values) else { continue }
        let correction = Double(2 * count) + Double(2 * count * (count + 1)) / Double(values.count - count - 1)
        let criterion = model.deviance(model.pass(over: values), count: values.count) + correction
        if criterion < best?.criterion ?? .infinity { best = (model, criterion) }
      }
    }
    return best?.model
  }

  static func fitted(
    _ errors: SmoothingModel.Errors, _ trend: SmoothingModel.Trend, to values: [Double]
  ) -> SmoothingModel? {
    guard let start = start(errors, trend, values) else { return nil }
    let bounds = [least...(1 - least), least...start.alpha, 0.8...0.98, -Double.infinity...Double.infinity]
    var place = [start.alpha]
    var limits = [bounds[0]]
    if trend != .none {
      place.append(start.beta)
      limits.append(bounds[1])
    }
    if trend == .damped {
      place.append(start.phi)
      limits.append(bounds[2])
    }
    place.append(start.level)
    limits.append(bounds[3])
    if trend != .none {
      place.append(start.slope)
      limits.append(bounds[3])
    }
    let found = NelderMead().minimum(from: place, within: limits) { place in
      let model = start.with(place)
      let deviance = model.deviance(model.pass(over: values), count: values.count)
      return deviance.isNaN ? .infinity : max(deviance, -1e10)
    }
    return start.with(found)
  }

  /// Where the search begins.
  private static func start(
    _ errors: SmoothingModel.Errors, _ trend: SmoothingModel.Trend, _ values: [Double]
  ) -> SmoothingModel? {
    let first = Array(values.prefix(10))
    let alpha = least + 0.2 * (1 - 2 * least)
    if trend == .none {
      return SmoothingModel(
        errors: errors, trend: trend, alpha: alpha, level: first.reduce(0, +) / Double(first.count))
    }
    guard let line = LeastSquaresLine(x: first.indices.map { Double($0 + 1) }, y: first) else { return nil }
    var (level, slope) = (line.intercept, line.slope)
    if abs(level + slope) < 1e-8 { (level, slope) = (level * 1.001, slope * 0.999) }
    return SmoothingModel(
      errors: errors, trend: trend, alpha: alpha, beta: least + 0.1 * (alpha - least),
      phi: trend == .damped ? 0.8 + 0.99 * 0.18 : 1, level: level, slope: slope)
  }
}

extension SmoothingModel {
  /// The same form with other parameters: α, β, φ, level, slope, as far as it has them.
  func with(_ place: [Double]) -> SmoothingModel {
    var model = self
    var rest = place[...]
    model.alpha = rest.removeFirst()
    if trend != .none { model.beta = rest.removeFirst() }
    if trend == .damped { model.phi = rest.removeFirst() }
    model.level = rest.removeFirst()
    if trend != .none { model.slope = rest.removeFirst() }
    return model
  }
}
