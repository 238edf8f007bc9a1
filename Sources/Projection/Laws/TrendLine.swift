import ForecastMethods
import Glibc
public import PlanModel

/// A straight line fitted to past values by least squares (`trend linear`), or to their logarithms (`trend log`).
///
/// ```
/// b = Σ(x − x̄)(y − ȳ) / Σ(x − x̄)²        a = ȳ − b·x̄        x = years since the first
/// linear  V(t) = a + b·x(t)
/// log     V(t) = exp(a + b·x(t)),  y = ln V > 0
/// ```
/// The path is the line itself: it need not pass through the last value. Source: Legendre (1805); 趋势外推法.
public struct TrendLine: Sendable, Hashable {
  /// The least number of points that are fitted: two points are always on a line and say nothing of its worth.
  public static let minimumPoints = 3

  /// The method.
  public let method: TrendMethod
  /// The year at which x = 0.
  public let firstYear: Int
  /// The value, or its logarithm, at x = 0.
  public let intercept: Double
  /// The growth of the value, or of its logarithm, per year.
  public let slope: Double
  /// The points it was fitted to.
  public let points: [Point]

  /// A value of one year.
  public struct Point: Sendable, Hashable {
    /// The year.
    public let year: Int
    /// The value.
    public let value: Double

    /// A point.
    public init(year: Int, value: Double) {
      self.year = year
      self.value = value
    }
  }

  /// The line through the points; `nil` for fewer than ``minimumPoints``, or for a logarithm of zero or less.
  ///
  /// - Complexity: O(points).
  public init?(_ method: TrendMethod, fittedTo points: [Point]) {
    guard points.count >= Self.minimumPoints, let first = points.first else { return nil }
    if method == .logLinear, points.contains(where: { $0.value <= 0 }) { return nil }
    let x = points.map { Double($0.year - first.year) }
    let y = points.map { method == .linear ? $0.value : log($0.value) }
    guard let line = LeastSquaresLine(x: x, y: y) else { return nil }
    self.method = method
    self.firstYear = first.year
    self.slope = line.slope
    self.intercept = line.intercept
    self.points = points
  }

  /// The value of the line in a year.
  public func value(in year: Int) -> Double {
    let height = intercept + slope * Double(year - firstYear)
    return method == .linear ? height : exp(height)
  }
}
