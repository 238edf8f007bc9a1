import Glibc

/// A straight line by least squares.
///
/// ```
/// b = Σ(x − x̄)(y − ȳ)/Σ(x − x̄)²      a = ȳ − b·x̄      s² = Σ(y − a − b·x)²/(n − 2)
/// standard error of a new value at x₀:  s·√(1 + 1/n + (x₀ − x̄)²/Σ(x − x̄)²),  Student t with n − 2 degrees of freedom
/// ```
/// Source: Legendre (1805); Draper and Smith, Applied Regression Analysis, 3rd ed., 3.1.
public struct LeastSquaresLine: Sendable, Hashable {
  /// a, the height at x = 0.
  public let intercept: Double
  /// b.
  public let slope: Double
  /// n.
  public let count: Int
  let meanX: Double
  let spreadX: Double
  /// s, for three points at least; 0 for two.
  public let residualSpread: Double

  /// The line through points of at least two different x.
  ///
  /// - Complexity: O(points).
  public init?(x: [Double], y: [Double]) {
    guard x.count == y.count, x.count >= 2 else { return nil }
    let meanX = x.reduce(0, +) / Double(x.count)
    let meanY = y.reduce(0, +) / Double(y.count)
    let spreadX = x.reduce(0) { $0 + ($1 - meanX) * ($1 - meanX) }
    guard spreadX > 0 else { return nil }
    let slope = zip(x, y).reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) } / spreadX
    let intercept = meanY - slope * meanX
    let squares = zip(x, y).reduce(0) { sum, point in
      let error = point.1 - intercept - slope * point.0
      return sum + error * error
    }
    self.intercept = intercept
    self.slope = slope
    self.count = x.count
    self.meanX = meanX
    self.spreadX = spreadX
    self.residualSpread = x.count > 2 ? (squares / Double(x.count - 2)).squareRoot() : 0
  }

  /// The height of the line.
  public func height(at x: Double) -> Double { intercept + slope * x }

  /// The standard error of a new value.
  public func standardError(at x: Double) -> Double { residualSpread * (1 + leverage(at: x)).squareRoot() }

  /// The variance of the line's height over that of an error: 1/n + (x − x̄)²/Σ(x − x̄)².
  func leverage(at x: Double) -> Double { 1 / Double(count) + (x - meanX) * (x - meanX) / spreadX }
}
