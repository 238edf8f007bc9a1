/// Standard normal vectors at the points of one randomised lattice, for functions of many draws.
///
/// ```
/// z_d = Φ⁻¹(fold({i·g_d/2^m + Δ_d}))      Δ a function of the stream, the randomisation and the coordinate
/// ```
/// The same index and stream give the same vector on every machine and thread. The plain method takes pseudo-random numbers in
/// the place of the lattice's.
package struct NormalPoints: Sendable {
  /// How many vectors there are.
  package var count: Int { 1 << logPoints }
  /// The coordinates of each.
  package let dimensions: Int

  private let logPoints: Int
  private let generators: [UInt32]
  private let shifts: [UInt32]
  private let key: (UInt32, UInt32)
  private let isPlain: Bool

  /// The points of randomisation `randomisation`; 2^`logPoints` of them, `logPoints` ≤ 31.
  package init(dimensions: Int, stream: UInt64, randomisation: Int, logPoints: Int, isPlain: Bool = false) {
    let stream = StableHash.combine(stream, UInt64(randomisation))
    self.dimensions = dimensions
    self.logPoints = logPoints
    self.isPlain = isPlain
    generators = (0..<dimensions).map(LatticeRule.generator)
    shifts = (0..<dimensions).map { UInt32(truncatingIfNeeded: StableHash.combine(stream, UInt64($0)) >> 32) }
    key = (UInt32(truncatingIfNeeded: stream), UInt32(truncatingIfNeeded: stream >> 32))
  }

  /// Writes vector `index` into `vector`, which has a place for every coordinate.
  ///
  /// - Complexity: O(dimensions).
  package func write(_ index: Int, into vector: UnsafeMutableBufferPointer<Double>) {
    let index = UInt32(truncatingIfNeeded: index)
    guard isPlain else {
      for d in 0..<dimensions {
        let place = LatticeRule.fraction(index: index, generator: generators[d], logPoints: logPoints, shift: shifts[d])
        vector[d] = NormalDistribution.quantile(LatticeRule.folded(place))
      }
      return
    }
    for first in stride(from: 0, to: dimensions, by: 4) {
      let block = Philox.block(counter: (index, 0, UInt32(first / 4), 0), key: key)
      for d in first..<min(first + 4, dimensions) {
        vector[d] = NormalDistribution.quantile(LatticeRule.unit(block[d - first]))
      }
    }
  }
}
