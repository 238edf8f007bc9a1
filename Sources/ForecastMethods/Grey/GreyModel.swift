import EvidenceModel
import Glibc

/// The grey model GM(1,1): an exponential fitted to the running sums.
///
/// ```
/// X(k) = x(1) + … + x(k)      z(k) = ½·(X(k) + X(k−1))      x(k) = −a·z(k) + b by least squares, k = 2…n
/// x̂(k+1) = (x(1) − b/a)·(1 − e^a)·e^(−a·k)
/// ```
/// It holds where every 级比 λ(k) = x(k−1)/x(k) lies in (e^(−2/(n+1)), e^(2/(n+1))); elsewhere it is refused. It undershoots an exact
/// exponential by a little. It has no distribution of its own: the band is that of an exponential curve with two fitted
/// parameters (``LeastSquaresLine`` on the logarithms of x/x̂). Source: 邓聚龙,《灰色系统基本方法》(1987).
public struct GreyModel: Sendable, Hashable {
  /// 发展系数: minus the continuous growth rate.
  public let a: Double
  /// 灰色作用量.
  public let b: Double
  /// The first value.
  public let first: Double

  /// The model of values above zero, at least four; `nil` where the sums do not determine it.
  init?(_ values: [Double]) {
    guard let first = values.first, values.count >= 4 else { return nil }
    var sum = first
    var middles: [Double] = []
    for value in values.dropFirst() {
      middles.append(sum + value / 2)
      sum += value
    }
    guard let line = LeastSquaresLine(x: middles, y: Array(values.dropFirst())) else { return nil }
    self.a = -line.slope
    self.b = line.intercept
    self.first = first
  }

  /// x̂ of the year `index`, from 0; the first is the value itself. The limit for a → 0 is b.
  func value(_ index: Int) -> Double {
    guard index > 0 else { return first }
    guard a != 0 else { return b }
    return (first - b / a) * -expm1(a) * exp(-a * Double(index))
  }

  /// The interval that every 级比 of n values must lie in.
  static func ratioBounds(count: Int) -> (low: Double, high: Double) {
    let edge = 2 / Double(count + 1)
    return (exp(-edge), exp(edge))
  }

  static func forecast(_ series: CheckedSeries) throws(ForecastRefusal) -> MethodForecast {
    let values = series.values
    let bounds = ratioBounds(count: values.count)
    let ratios = zip(series.points, series.points.dropFirst()).map { (year: $1.year, ratio: $0.value / $1.value) }
    if let worst = ratios.max(by: { abs(log($0.ratio)) < abs(log($1.ratio)) }),
      !(worst.ratio > bounds.low && worst.ratio < bounds.high)
    {
      throw .ratioOutside(year: worst.year, ratio: worst.ratio, low: bounds.low, high: bounds.high)
    }
    guard let model = GreyModel(values) else { throw .noSpread }
    let count = values.count
    let x = values.indices.map { Double($0) }
    let errors = values.indices.map { log(values[$0] / model.value($0)) }
    guard let line = LeastSquaresLine(x: x, y: errors) else { throw .noSpread }
    let spread = (errors.reduce(0) { $0 + $1 * $1 } / Double(count - 2)).squareRoot()
    let end = count - 1 + series.steps
    let leverage = line.leverage(at: Double(end))
    return MethodForecast(
      .gm11, path: series.path { model.value(count - 1 + $0) },
      distribution: ForecastDistribution(
        scale: .logarithm(offset: 0), centre: log(model.value(end)), spread: spread * (1 + leverage).squareRoot(),
        shape: .studentT(StudentT(freedom: Double(count - 2)))),
      parameters: [("a", model.a), ("b", model.b), ("x(1)", model.first), ("n", Double(count))],
      greyTests: Tests(model, values))
  }
}
