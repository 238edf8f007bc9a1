/// Finds a minimum without derivatives: the simplex of Nelder and Mead, with coefficients that adapt to the number of parameters,
/// inside bounds.
///
/// ```
/// reflection 1, expansion 1 + 2/n, contraction 3/4 − 1/(2n), shrinkage 1 − 1/n
/// stops when the heights of the corners have a standard deviation below the tolerance
/// ```
/// Source: Nelder and Mead, The Computer Journal 7 (1965); Gao and Han, Computational Optimization and Applications 51 (2012).
struct NelderMead {
  /// The first simplex: each parameter in turn is this much larger.
  var firstStep = 0.05
  /// In the place of a parameter that is 0.
  var zeroStep = 1e-4
  /// The standard deviation of heights at which it stops.
  var tolerance = 1e-4
  /// The most steps.
  var mostSteps = 1_000

  /// The place of the least value found, from `start`.
  ///
  /// - Complexity: one or two evaluations a step, n more where the simplex shrinks.
  func minimum(
    from start: [Double], within bounds: [ClosedRange<Double>], of function: ([Double]) -> Double
  ) -> [Double] {
    let count = start.count
    let inside = { (point: [Double]) -> [Double] in
      zip(point, bounds).map { min(max($0, $1.lowerBound), $1.upperBound) }
    }
    let first = inside(start)
    var corners = (0..<count).map { index -> [Double] in
      var corner = first
      corner[index] = corner[index] == 0 ? zeroStep : corner[index] * (1 + firstStep)
      return inside(corner)
    }
    corners.append(first)
    var heights = corners.map(function)
    let size = Double(count)
    let (expansion, contraction, shrinkage) = (1 + 2 / size, 0.75 - 1 / (2 * size), 1 - 1 / size)
    for _ in 0..<mostSteps {
      if standardDeviation(heights) < tolerance { break }
      let order = heights.indices.sorted { heights[$0] < heights[$1] }
      let (best, worst, second) = (order[0], order[count], order[count - 1])
      let centre = (0..<count).map { column in
        (corners.reduce(0) { $0 + $1[column] } - corners[worst][column]) / size
      }
      func point(_ factor: Double, towards target: [Double]) -> (place: [Double], height: Double) {
        let place = inside(zip(centre, target).map { $0 + factor * ($1 - $0) })
        return (place, function(place))
      }
      func replace(_ new: (place: [Double], height: Double)) {
        corners[worst] = new.place
        heights[worst] = new.height
      }
      let reflected = point(-1, towards: corners[worst])
      if reflected.height < heights[best] {
        let expanded = point(expansion, towards: reflected.place)
        replace(expanded.height < reflected.height ? expanded : reflected)
        continue
      }
      if reflected.height < heights[second] {
        replace(reflected)
        continue
      }
      let isOutside = reflected.height < heights[worst]
      let contracted = point(isOutside ? contraction : -contraction, towards: reflected.place)
      if isOutside ? contracted.height <= reflected.height : contracted.height < heights[worst] {
        replace(contracted)
        continue
      }
      for index in corners.indices where index != best {
        corners[index] = inside(zip(corners[best], corners[index]).map { $0 + shrinkage * ($1 - $0) })
        heights[index] = function(corners[index])
      }
    }
    return zip(heights, corners).min { $0.0 < $1.0 }?.1 ?? first
  }

  private func standardDeviation(_ values: [Double]) -> Double {
    let mean = values.reduce(0, +) / Double(values.count)
    return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)).squareRoot()
  }
}
