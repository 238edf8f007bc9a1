public import EvidenceModel
import PlanModel

/// The answer of one method.
public struct MethodForecast: Sendable, Hashable {
  /// The method.
  public let method: ForecastMethod
  /// The values of the years after the last one known, up to the horizon.
  public let path: [YearValue]
  /// The distribution of the last of them.
  public let distribution: ForecastDistribution
  /// The parameters that were fitted, in the order of the method's formula.
  public let parameters: [Parameter]
  /// The form that was chosen, where a method has several: `ETS(A,Ad,N)`.
  public let form: String?
  /// The tests of GM(1,1).
  public let greyTests: GreyModel.Tests?

  /// A fitted number.
  public struct Parameter: Sendable, Hashable {
    /// The symbol in the method's formula.
    public let symbol: String
    /// Its value.
    public let value: Double
  }

  init(
    _ method: ForecastMethod, path: [YearValue], distribution: ForecastDistribution, parameters: [(String, Double)],
    form: String? = nil, greyTests: GreyModel.Tests? = nil
  ) {
    self.method = method
    self.path = path
    self.distribution = distribution
    self.parameters = parameters.map { Parameter(symbol: $0.0, value: $0.1) }
    self.form = form
    self.greyTests = greyTests
  }

  /// The value of the horizon.
  public var value: Double { path.last?.value ?? .nan }
}

extension ForecastMethod {
  /// Carries a series forward to its horizon, or says why that cannot be done.
  ///
  /// - Parameters:
  ///   - needsSpread: whether an exact fit, which has a path and no distribution, is refused.
  /// - Complexity: O(points) for the lines; some thousand passes over the points for the fitted ones.
  public func forecast(
    _ series: ForecastSeries, needsSpread: Bool = true
  ) throws(ForecastRefusal) -> MethodForecast {
    let series = try series.checked(for: self)
    let forecast =
      switch self {
      case .linear, .logLinear: try TrendForecast.forecast(series, method: self)
      case .drift: DriftForecast.forecast(series)
      case .damped: try DampedTrend.forecast(series)
      case .theta: try ThetaModel.forecast(series)
      case .ets: try SmoothingSelection.forecast(series)
      case .gm11: try GreyModel.forecast(series)
      case .logistic, .gompertz: try SaturationFit.forecast(series, method: self)
      }
    for point in forecast.path {
      guard point.value.isFinite else { throw .notFinite }
      if !series.kind.bounds.contains(point.value) { throw .leavesBounds(year: point.year, value: point.value) }
    }
    guard forecast.distribution.spread.isFinite else { throw .notFinite }
    // What rounding leaves of an exact fit is no spread: against the values, or a growth by the factor e.
    let size =
      switch forecast.distribution.scale {
      case .own: series.points.reduce(abs(forecast.distribution.centre)) { max($0, abs($1.value)) }
      case .logarithm, .logOdds: max(1, abs(forecast.distribution.centre))
      }
    guard !(needsSpread && forecast.distribution.spread <= 1e-12 * size) else { throw .noSpread }
    return forecast
  }
}
