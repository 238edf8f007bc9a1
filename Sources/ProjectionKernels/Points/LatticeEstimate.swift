/// The mean of functions over randomised lattices that double until the error is small enough.
struct LatticeEstimate {
  var means: [Double]
  /// Standard errors, from the spread of the randomisations.
  var errors: [Double]
  /// All points of all randomisations.
  var points: Int

  /// The number of points of the first lattices is 2^6.
  private static let firstLog = 6

  /// Evaluates `components` functions of `dimensions` coordinates: `add` adds their values at a point to the sums.
  ///
  /// The shifts are functions of the seed, the `stream`, the randomisation and the coordinate. Doubling adds the points of odd index.
  static func evaluate(
    components: Int, dimensions: Int, stream: UInt64, settings: OrthantSettings, tolerance: Double, maximumPoints: Int,
    add: (UnsafeBufferPointer<Double>, UnsafeMutableBufferPointer<Double>) -> Void
  ) -> LatticeEstimate {
    let randomisations = settings.randomisations
    let generators = (0..<dimensions).map(LatticeRule.generator)
    var sums = [[Double]](repeating: [Double](repeating: 0, count: components), count: randomisations)
    var point = [Double](repeating: 0, count: dimensions)
    var log = firstLog
    while true {
      for r in 0..<randomisations {
        let stream = StableHash.combine(StableHash.combine(settings.seed, stream), UInt64(r))
        let shifts = (0..<dimensions).map { UInt32(truncatingIfNeeded: StableHash.combine(stream, UInt64($0)) >> 32) }
        for index in stride(from: log == firstLog ? 0 : 1, to: UInt32(1) << UInt32(log), by: log == firstLog ? 1 : 2) {
          for d in 0..<dimensions {
            point[d] = LatticeRule.folded(
              LatticeRule.fraction(index: index, generator: generators[d], logPoints: log, shift: shifts[d]))
          }
          point.withUnsafeBufferPointer { u in sums[r].withUnsafeMutableBufferPointer { add(u, $0) } }
        }
      }
      let estimate = LatticeEstimate(sums, points: 1 << log)
      let error = estimate.errors.max() ?? 0
      if (tolerance > 0 && error <= tolerance) || randomisations << (log + 1) > maximumPoints || log == 31 {
        return estimate
      }
      log += 1
    }
  }

  private init(_ sums: [[Double]], points: Int) {
    let count = Double(sums.count)
    means = sums[0].indices.map { k in sums.reduce(0) { $0 + $1[k] } / (count * Double(points)) }
    errors = sums[0].indices.map { [means] k in
      let squares = sums.reduce(0) { $0 + ($1[k] / Double(points) - means[k]) * ($1[k] / Double(points) - means[k]) }
      return (squares / (count * (count - 1))).squareRoot()
    }
    self.points = points * sums.count
  }
}
