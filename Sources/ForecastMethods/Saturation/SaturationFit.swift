import EvidenceModel
import Glibc
import PlanModel

/// A logistic or a Gompertz curve by least squares, where its ceiling can be told from the values.
///
/// ```
/// logistic  K/(1 + e^(c − r·t))      gompertz  K·e^(−e^(c − r·t))      K > 0; r > 0 under a fitted ceiling
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

  /// A curve under a ceiling, and its sum of squares.
  struct Shape {
    var ceiling: Double
    var offset: Double
    var rate: Double
    var squares = Double.infinity
  }

  /// The value at x, and its derivative by c.
  ///
  /// ```
  /// g = e^(c − r·x)      logistic K/(1 + g), −V·(1 − V/K)      gompertz K·e^(−g), −V·g      ∂V/∂K = V/K, ∂V/∂r = −x·∂V/∂c
  /// ```
  private func at(_ x: Double, _ shape: Shape) -> (value: Double, byOffset: Double) {
    let growth = exp(shape.offset - shape.rate * x)
    guard method == .gompertz else {
      let value = shape.ceiling / (1 + growth)
      return (value, -value * (1 - value / shape.ceiling))
    }
    let value = shape.ceiling * exp(-growth)
    return (value, value > 0 ? -value * growth : 0)
  }

  /// The best c and r under a ceiling above all values.
  func shape(under ceiling: Double) -> Shape? {
    let places = y.map { method == .logistic ? log(ceiling / $0 - 1) : log(log(ceiling / $0)) }
    guard let line = LeastSquaresLine(x: x, y: places), line.slope.isFinite, line.slope != 0 else { return nil }
    return descend(from: Shape(ceiling: ceiling, offset: line.intercept, rate: -line.slope))
  }

  /// The best c and r under the ceiling of a shape, by damped Gauss–Newton steps.
  ///
  /// Source: Levenberg (1944); Marquardt, SIAM Journal 11 (1963).
  private func descend(from start: Shape) -> Shape {
    var shape = start
    shape.squares = squares(start)
    var damping = 1e-3
    for _ in 0..<Self.mostSteps {
      let (a, b, d, u, v) = normalEquations(shape)
      let (first, second) = (a * (1 + damping), d * (1 + damping))
      let determinant = first * second - b * b
      guard determinant > 0, determinant.isFinite else { break }
      var next = shape
      next.offset += (second * u - b * v) / determinant
      next.rate += (first * v - b * u) / determinant
      next.squares = squares(next)
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
      let (value, slope) = at(x, shape)
      sum.0 += slope * slope
      sum.1 -= slope * slope * x
      sum.2 += slope * slope * x * x
      sum.3 += slope * (y - value)
      sum.4 -= slope * x * (y - value)
    }
  }

  private func squares(_ shape: Shape) -> Double {
    zip(x, y).reduce(0) { sum, point in
      let error = point.1 - at(point.0, shape).value
      return sum + error * error
    }
  }

  /// The best ceiling K between just above the greatest value y and the highest tried: a grid in ln(K/y − 1), then golden sections.
  func best() throws(ForecastRefusal) -> Shape {
    guard let greatest = y.max() else { throw .capNotIdentified }
    let (bottom, top) = (log(0.001), log(Self.highest - 1))
    let size = 24
    let grid = (0...size).map { bottom + (top - bottom) * Double($0) / Double(size) }
    let squares = { (place: Double) in shape(under: greatest * (1 + exp(place)))?.squares ?? .infinity }
    let tried = grid.map(squares)
    guard let index = tried.indices.min(by: { tried[$0] < tried[$1] }), index > 0, index < size else {
      throw .capNotIdentified
    }
    var (left, right) = (grid[index - 1], grid[index + 1])
    let ratio = (5.0.squareRoot() - 1) / 2
    // Each of the two places inside keeps its height until it becomes an end.
    var (low, high) = (right - ratio * (right - left), left + ratio * (right - left))
    var heights = (low: squares(low), high: squares(high))
    for _ in 0..<40 {
      if heights.low < heights.high {
        (right, high, heights.high) = (high, low, heights.low)
        low = right - ratio * (right - left)
        heights.low = squares(low)
      } else {
        (left, low, heights.low) = (low, high, heights.high)
        high = left + ratio * (right - left)
        heights.high = squares(high)
      }
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

  static func forecast(_ series: CheckedSeries, method: ForecastMethod) throws(ForecastRefusal) -> MethodForecast {
    let fit = SaturationFit(method: method, x: series.years, y: series.values)
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
    let freedom = Double(series.points.count - (isKnown ? 2 : 3))
    let sigma = (shape.squares / freedom).squareRoot()
    func gradient(_ x: Double) -> [Double] {
      let (value, byOffset) = fit.at(x, shape)
      return (isKnown ? [] : [value / shape.ceiling]) + [byOffset, -x * byOffset]
    }
    guard let leverage = QuadraticForm.inverse(of: fit.x.map(gradient), at: gradient(series.end)) else {
      throw .capNotIdentified
    }
    return MethodForecast(
      method, path: series.path { fit.at(series.end - Double(series.steps - $0), shape).value },
      distribution: ForecastDistribution(
        scale: .own(unit: 1), centre: fit.at(series.end, shape).value, spread: sigma * (1 + leverage).squareRoot(),
        shape: .studentT(StudentT(freedom: freedom))),
      parameters: [("K", shape.ceiling), ("c", shape.offset), ("r", shape.rate), ("s", sigma)])
  }
}
