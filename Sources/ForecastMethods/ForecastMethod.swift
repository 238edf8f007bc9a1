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

  /// Where the method is published.
  public var source: String {
    switch self {
    case .linear, .logLinear: "Legendre (1805)"
    case .drift: "Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 5.2"
    case .damped: "Gardner and McKenzie, Management Science 31 (1985)"
    case .theta: "Assimakopoulos and Nikolopoulos (2000); Fiorucci et al. (2016), standard Theta model"
    case .ets: "Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing (2008)"
    case .gm11: "邓聚龙,《灰色系统基本方法》(1987)"
    case .logistic: "Verhulst (1838)"
    case .gompertz: "Gompertz (1825); Winsor (1932)"
    }
  }
}
