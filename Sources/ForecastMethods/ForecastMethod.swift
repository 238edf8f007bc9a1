/// The usual ways of carrying a short yearly series forward.
public enum ForecastMethod: String, Sendable, Hashable, CaseIterable {
  /// Least squares on the values (趋势外推).
  case linear
  /// Least squares on the logarithms.
  case logLinear = "log-linear"
  /// A random walk with drift, in the working scale.
  case drift
  /// Holt's linear trend that dies out, in the working scale.
  case damped
  /// The Theta method.
  case theta
  /// Exponential smoothing, the form chosen by AICc.
  case ets
  /// The grey model GM(1,1).
  case gm11
  /// A logistic curve.
  case logistic
  /// A Gompertz curve.
  case gompertz

  /// The least number of values.
  public var minimumPoints: Int {
    switch self {
    case .linear, .logLinear, .drift: 3
    case .gm11: 4
    case .damped, .theta, .ets, .logistic, .gompertz: 5
    }
  }

  /// Whether the method goes from each year to the next, and cannot step over a missing one.
  public var needsEveryYear: Bool {
    switch self {
    case .damped, .theta, .ets, .gm11: true
    case .linear, .logLinear, .drift, .logistic, .gompertz: false
    }
  }

  /// Whether the method works with logarithms or sums of the values.
  var needsPositive: Bool {
    switch self {
    case .logLinear, .gm11, .logistic, .gompertz: true
    case .linear, .drift, .damped, .theta, .ets: false
    }
  }
}
