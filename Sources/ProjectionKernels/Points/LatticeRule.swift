/// Rank-1 lattices with a random shift: points that fill the cube evenly, and whose mean has an honest standard error.
///
/// ```
/// x_i = { i·g/2^m + Δ },   i = 0 … 2^m − 1        (by component; Δ uniform, one for each randomisation)
/// ```
/// g is the generating vector, odd by component, so that every coordinate takes each of the 2^m strata once, and the lattice of
/// 2^(m−1) points is the one of 2^m points at even i. Beyond the components that are tabulated the vector goes on with
/// odd hashes: such coordinates are still stratified, but not chosen for their projections.
///
/// Source: Sloan and Joe, Lattice Methods for Multiple Integration (1994); Cools, Kuo and Nuyens (2006) for the embedded vector.
public enum LatticeRule {
  /// g for the coordinate `dimension` ≥ 0, modulo 2^32.
  public static func generator(_ dimension: Int) -> UInt32 {
    dimension < generators.count
      ? generators[dimension] : UInt32(truncatingIfNeeded: StableHash.mix(UInt64(dimension))) | 1
  }

  /// Coordinate of point `index` of 2^`logPoints` as a fraction of 2^32, before the middle of its cell is taken; `logPoints` ≤ 32.
  @inlinable static func fraction(index: UInt32, generator: UInt32, logPoints: Int, shift: UInt32) -> UInt32 {
    ((index &* generator) << UInt32(32 - logPoints)) &+ shift
  }

  /// Whether the plane lattice {(i, i·`generator`)/2^`logPoints`} is even: no family of parallel lines that covers it is further apart than
  /// twice the best possible.
  ///
  /// The distance of the lines is the inverse of the shortest vector of the dual lattice, found by Gauss's reduction.
  /// Source: Knuth, The Art of Computer Programming, vol. 2, 3.3.4, the spectral test.
  static func isEven(_ generator: UInt32, logPoints: Int) -> Bool {
    let points = Int64(1) << Int64(logPoints)
    var (a, b) = ((x: points, y: Int64(0)), (x: -(Int64(generator) & (points - 1)), y: Int64(1)))
    func square(_ v: (x: Int64, y: Int64)) -> Int64 { v.x * v.x + v.y * v.y }
    while true {
      if square(a) < square(b) { swap(&a, &b) }
      let length = square(b)
      let share = (Double(a.x * b.x + a.y * b.y) / Double(length)).rounded(.toNearestOrEven)
      guard share != 0 else { break }
      a = (a.x - Int64(share) * b.x, a.y - Int64(share) * b.y)
    }
    // The best has a dual vector of length √(2N/√3).
    return Double(square(b)) >= 2 / 3.0.squareRoot() * Double(points) / 4
  }

  /// The number in (0, 1) in the middle of the cell `fraction` of 2^32.
  @inlinable static func unit(_ fraction: UInt32) -> Double { (Double(fraction) + 0.5) * 0x1p-32 }

  /// `unit` folded once, which makes a function that is smooth inside the cube continuous across its faces.
  ///
  /// Source: Hickernell, Obtaining O(N^(−2+ε)) convergence for lattice quadrature rules (2002), the baker's transformation.
  @inlinable static func folded(_ fraction: UInt32) -> Double {
    let u = unit(fraction)
    return u < 0.5 ? 2 * u : 2 - 2 * u
  }
}
