import CKernels

/// The kernel path by path, as it reads in the formulas: the oracle of `VectorKernel`, with the same roundings.
enum ScalarKernel: SamplingKernel {
  static func sample(
    _ column: UnsafePointer<tuiyan_column>, _ points: UnsafePointer<tuiyan_points>, first: UInt32, count: UInt32,
    into counts: UnsafeMutablePointer<tuiyan_counts>
  ) {
    let column = column.pointee
    let years = Int(column.years)
    let coordinates = Int(column.coordinates)
    let target = Int(column.target)
    var draws = [Float](repeating: 0, count: coordinates)
    for path in 0..<Int(count) {
      for d in 0..<coordinates { draws[d] = normal(uniform(points.pointee, UInt32(d), first &+ UInt32(path))) }
      if let common = column.common, coordinates > 0 {
        draws[0] = (draws[0] * column.own_weight).addingProduct(common[path], column.common_weight)
      }
      var reached = years
      var met = false
      for t in 0..<years {
        var deviation = column.offsets.map { $0[t * Int(count) + path] } ?? 0
        for d in 0..<Int(column.used[t]) { deviation.addProduct(draws[d], column.factor[t * coordinates + d]) }
        let place = column.centre[t].addingProduct(deviation, column.scale[t])
        let bin = Int(min(max(place, 0), Float(TUIYAN_BINS - 1)))
        counts.pointee.histogram[t * TUIYAN_BINS + bin] += 1
        guard target < years, deviation * column.sign >= column.thresholds[t] else { continue }
        reached = min(reached, t)
        if t == target { met = true }
      }
      guard target < years else { continue }
      counts.pointee.first_reached[reached] += 1
      counts.pointee.hits += met ? 1 : 0
      if let all = counts.pointee.met {
        all[path] += met ? 1 : 0
        counts.pointee.missed[path] += met ? 0 : counts.pointee.place
      }
    }
  }

  static func normals(
    _ points: UnsafePointer<tuiyan_points>, coordinate: UInt32, first: UInt32, count: UInt32,
    into draws: UnsafeMutablePointer<Float>
  ) {
    for path in 0..<count { draws[Int(path)] = normal(uniform(points.pointee, coordinate, first &+ path)) }
  }

  private static func uniform(_ points: tuiyan_points, _ coordinate: UInt32, _ index: UInt32) -> UInt32 {
    guard points.plain != 0 else {
      let wander = index &* points.walks[Int(coordinate)] &+ points.starts[Int(coordinate)]
      return LatticeRule.fraction(
        index: index, generator: points.generators[Int(coordinate)], logPoints: Int(points.log_points),
        shift: points.offsets[Int(coordinate)] &+ wander >> (points.log_points - 1))
    }
    return Philox.block(counter: (index, 0, coordinate / 4, 0), key: points.key)[Int(coordinate % 4)]
  }

  /// Φ⁻¹ in the middle of the cell `uniform` of 2^32: x·P(L) with x = 2p − 1, L = −log₂(1 − x²), P in √L beyond L = 9.
  static func normal(_ uniform: UInt32) -> Float {
    let value = Int32(bitPattern: uniform ^ 0x8000_0000)
    let magnitude = value ^ (value >> 31)
    let above = Float(magnitude) + 0.5
    let below = Float(Int32.max - magnitude) + 0.5
    let x = above * 0x1p-31
    let y = below * 0x1p-31 * (x + 1)
    let bits = Int32(bitPattern: y.bitPattern)
    let exponent = (bits &- 0x3f35_04f3) >> 23
    let f = Float(bitPattern: UInt32(bitPattern: bits &- (exponent << 23))) - 1
    let l = -Float(exponent).addingProduct(horner(logarithm, f), f)
    let ratio = l > 9 ? horner(tail, l.squareRoot()) : horner(centre, l)
    return value < 0 ? -(x * ratio) : x * ratio
  }

  private static func horner(_ coefficients: [Float], _ x: Float) -> Float {
    coefficients.dropFirst().reduce(coefficients[0]) { $1.addingProduct($0, x) }
  }

  private static let logarithm: [Float] = [
    -2.066033334e-01, 3.221424520e-01, -3.674840033e-01, 4.793497324e-01, -7.211322784e-01, 1.442713380e+00,
  ]
  private static let centre: [Float] = [
    3.476752397e-08, -1.361629074e-06, 1.903444718e-05, -6.400866550e-05, -1.071754377e-03, 7.836266421e-03,
    2.274296731e-01, 1.253315330e+00,
  ]
  private static let tail: [Float] = [
    -6.681532250e-05, 2.223550808e-03, -3.172088787e-02, 2.517510355e-01, -1.202603698e+00, 3.467330694e+00,
    -4.420429707e+00, 3.667391777e+00,
  ]
}
