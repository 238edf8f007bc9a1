import EvidenceModel
import Glibc
import PlanModel

/// A logistic or a Gompertz curve by least squares, where its ceiling can be told from the values.
///
/// ```
/// logistic  K/(1 + e^(c − r·t))      gompertz  K·e^(−e^(c − r·t))      r > 0, K > 0
/// ```
/// For shares and scores K is 100, which is no guess; c and r are fitted. Else K is fitted too, and must be identified: the sum
/// of squares at fifty times the greatest value has to exceed the least one by the factor 1 + F/(n − 3), F the 95 % point of
/// F(1, n − 3); where it does not, the values would bear any ceiling, and the fit is refused.
/// standard error  s·√(1 + g′·(J′J)⁻¹·g), g the gradient at the horizon, J those at the values; Student t with n − p degrees of freedom.
/// Source: Seber and Wild, Nonlinear Regression (1989), 5.3 and 5.4; Winsor (1932).
struct SaturationFit {
  let method: ForecastMethod
  let x: [Double]
  let y: [Double]

  /// The greatest ceiling that is tried, in units of the greatest value.
  private static let highest = 50.0

  /// c, r and the sum of squares for a ceiling.
  struct Shape {
    var ceiling: Double
    var offset: Double
    var rate: Double
    var squares: Double
  }

  func value(_ x: Double, _ shape: [Double]) -> Double {
    let place = shape[1] - shape[2] * x
    return method == .logistic ? shape[0] / (1 + exp(place)) : shape[0] * exp(-exp(place))
  }

  /// The best c and r under a ceiling above all values.
  func shape(under ceiling: Double) -> Shape? {
    let places = y.map { method == .logistic ? log(ceiling / $0 - 1) : log(log(ceiling / $0)) }
    guard let line = LeastSquaresLine(x: x, y: places), line.slope.isFinite, line.slope != 0 else { return nil }
    return descend(from: Shape(ceiling: ceiling, offset: line.intercept, rate: -line.slope, squares: .infinity))
  }

  /// The best c and r under the ceiling of a shape, by damped Gauss–Newton steps.
  ///
  /// Source: Levenberg (1944); Marquardt, SIAM Journal 11 (1963).
  private func descend(from start: Shape) -> Shape {
    var shape = start
    shape.squares = squares([start.ceiling, start.offset, start.rate])
    var damping = 1e-3
    for _ in 0..<Self.mostSteps {
      let (a, b, d, u, v) = normalEquations(shape)
      let (first, second) = (a * (1 + damping), d * (1 + damping))
      let determinant = first * second - b * b
      guard determinant > 0, determinant.isFinite else { break }
      var next = shape
      next.offset += (second * u - b * v) / determinant
      next.rate += (first * v - b * u) / determinant
      next.squares = squares([next.ceiling, next.offset, next.rate])
      guard next.squares < shape.squares else {
        damping *= 10
        if damping > 1e12 { break }
        continue
      }
      let gained = shape.squares - next.squares
      shape = next
      damping = max(damping / 10, 1e-12)
      if gained <= 1e-15 * shape.squares { break }
    }
    return shape
  }

  /// The most steps of the descent; some ten are enough.
  private static let mostSteps = 200

  /// J′J and J′e by c and r: its two diagonal elements around the mixed one, and the two products.
  private func normalEquations(_ shape: Shape) -> (Double, Double, Double, Double, Double) {
    zip(x, y).reduce(into: (0, 0, 0, 0, 0)) { sum, point in
      let (x, y) = point
      let growth = exp(shape.offset - shape.rate * x)
      let value = method == .logistic ? shape.ceiling / (1 + growth) : shape.ceiling * exp(-growth)
      let slope = method == .logistic ? -value * (1 - value / shape.ceiling) : -value * growth
      guard slope.isFinite else { return }
      sum.0 += slope * slope
      sum.1 -= slope * slope * x
      sum.2 += slope * slope * x * x
      sum.3 += slope * (y - value)
      sum.4 -= slope * x * (y - value)
    }
  }

  private func squares(_ shape: [Double]) -> Double {
    zip(x, y).reduce(0) { sum, point in
      let error = point.1 - value(point.0, shape)
      return sum + error * error
    }
  }

  /// The best ceiling K between just above the greatest value y and the highest tried: a grid in ln(K/y − 1), then golden sections.
  func best() throws(ForecastRefusal) -> Shape {
    guard let greatest = y.max() else { throw .capNotIdentified }
    let (low, high) = (log(0.001), log(Self.highest - 1))
    let size = 24
    let grid = (0...size).map { low + (high - low) * Double($0) / Double(size) }
    let squares = { (place: Double) in shape(under: greatest * (1 + exp(place)))?.squares ?? .infinity }
    let tried = grid.map(squares)
    guard let index = tried.indices.min(by: { tried[$0] < tried[$1] }), index > 0, index < size else {
      throw .capNotIdentified
    }
    var (left, right) = (grid[index - 1], grid[index + 1])
    let ratio = (5.0.squareRoot() - 1) / 2
    for _ in 0..<40 {
      let (a, b) = (right - ratio * (right - left), left + ratio * (right - left))
      if squares(a) < squares(b) { right = b } else { left = a }
    }
    guard let best = shape(under: greatest * (1 + exp((left + right) / 2))), best.rate > 0 else {
      throw .capNotIdentified
    }
    let freedom = Double(y.count - 3)
    let t = StudentT(freedom: freedom).quantile(0.975)
    guard tried[size] > best.squares * (1 + t * t / freedom) else { throw .capNotIdentified }
    return best
  }

  // MARK: The forecast

  static func forecast(_ series: ForecastSeries, method: ForecastMethod) throws(ForecastRefusal) -> MethodForecast {
    try series.checkPositive()
    guard let first = series.points.first, let last = series.last else { throw .noSpread }
    let fit = SaturationFit(
      method: method, x: series.points.map { Double($0.year - first.year) }, y: series.values)
    let isKnown = series.kind == .share || series.kind == .score
    let shape: Shape
    if isKnown {
      if let full = series.points.first(where: { $0.value >= 100 }) {
        throw .leavesBounds(year: full.year, value: full.value)
      }
      guard let found = fit.shape(under: 100) else { throw .noSpread }
      shape = found
    } else {
      shape = try fit.best()
    }
    let place = [shape.ceiling, shape.offset, shape.rate]
    let free = isKnown ? [1, 2] : [0, 1, 2]
    let sigma = (shape.squares / Double(series.values.count - free.count)).squareRoot()
    let end = Double(series.horizon - first.year)
    let rows = fit.x.map { fit.gradient($0, place, free) }
    guard let leverage = QuadraticForm.inverse(of: rows, at: fit.gradient(end, place, free)) else {
      throw .capNotIdentified
    }
    return MethodForecast(
      method, path: series.path { fit.value(Double(last.year - first.year + $0), place) },
      distribution: ForecastDistribution(
        scale: .own(unit: 1), centre: fit.value(end, place), spread: sigma * (1 + leverage).squareRoot(),
        shape: .studentT(freedom: Double(series.values.count - free.count))),
      parameters: [("K", shape.ceiling), ("c", shape.offset), ("r", shape.rate), ("s", sigma)])
  }

  /// The derivatives by the free parameters, by central differences.
  private func gradient(_ x: Double, _ place: [Double], _ free: [Int]) -> [Double] {
    free.map { index in
      let step = max(abs(place[index]), 1e-3) * 1e-5
      var (up, down) = (place, place)
      up[index] += step
      down[index] -= step
      return (value(x, up) - value(x, down)) / (2 * step)
    }
  }
}
