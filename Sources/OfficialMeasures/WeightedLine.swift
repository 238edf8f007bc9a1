/// A straight line by weighted least squares.
///
/// ```
/// b = Σw(x − x̄)(y − ȳ)/Σw(x − x̄)²      x̄ = Σwx/Σw, ȳ = Σwy/Σw, V(t) = ȳ + b·(t − x̄)
/// ```
struct WeightedLine {
  /// b.
  let slope: Double
  private let meanYear: Double
  private let meanValue: Double

  /// The line through points of at least two years, each of a weight above 0.
  init?(_ points: [DatedValue], weights: [Double]) {
    let total = weights.reduce(0, +)
    guard total > 0 else { return nil }
    let meanYear = zip(weights, points).reduce(0) { $0 + $1.0 * Double($1.1.year) } / total
    let meanValue = zip(weights, points).reduce(0) { $0 + $1.0 * $1.1.value } / total
    var (spread, product) = (0.0, 0.0)
    for (weight, point) in zip(weights, points) {
      let distance = Double(point.year) - meanYear
      spread += weight * distance * distance
      product += weight * distance * (point.value - meanValue)
    }
    guard spread > 0 else { return nil }
    self.slope = product / spread
    self.meanYear = meanYear
    self.meanValue = meanValue
  }

  func value(in year: Int) -> Double { meanValue + slope * (Double(year) - meanYear) }
}
