import CKernels

/// The points of one column in one randomisation: a shifted lattice whose points are moved, each by up to two steps of the lattice.
///
/// ```
/// u_i = {i·g/N + Δ + 2·{i·h/2^32 + Δ′}/N}        N = 2^m, h odd, Δ and Δ′ uniform
/// ```
/// Where one coordinate decides alone, a shifted lattice counts one of two neighbouring numbers of points below a threshold p, or always the
/// same one if N·p is whole: its spread then tells little of its error. Moved by two steps the number below varies alike for every p, by
/// 0.8 points, and bands keep what they promise. Source: the moves are those of stratified sampling over two strata (Owen, 1995).
struct SamplingPoints {
  var generators: [UInt32]
  var offsets: [UInt32]
  private let walks: [UInt32]
  private let starts: [UInt32]
  let logPoints: Int
  let plain: Bool
  let key: (UInt32, UInt32)

  init(_ request: SamplingRequest, key: UInt64, randomisation: Int, coordinates: Int, logPoints: Int) {
    let stream = [request.scenarioKey, key, UInt64(randomisation)].reduce(request.seed, StableHash.combine)
    let multiplier: UInt32
    if request.commonFactorShare == 0 || request.correlation != nil {
      multiplier = Self.candidate(stream, 0)
    } else {
      // The factor walks the lattice as it is, and every column is chosen to lie evenly beside that walk.
      multiplier =
        key == Self.factorKey ? 1 : Self.multiplier(stream, coordinates: coordinates, logPoints: logPoints)
    }
    generators = (0..<coordinates).map { LatticeRule.generator($0) &* multiplier }
    offsets = (0..<coordinates).map { UInt32(truncatingIfNeeded: StableHash.combine(stream, UInt64($0)) >> 32) }
    walks = (0..<coordinates).map {
      UInt32(truncatingIfNeeded: StableHash.combine(stream, Self.moves &+ UInt64($0)) >> 32) | 1
    }
    starts = (0..<coordinates).map { UInt32(truncatingIfNeeded: StableHash.combine(stream, Self.moves &+ UInt64($0))) }
    self.logPoints = logPoints
    plain = request.method == .plain
    self.key = (UInt32(truncatingIfNeeded: stream), UInt32(truncatingIfNeeded: stream >> 32))
  }

  /// Where the keys of the moves begin.
  private static let moves: UInt64 = 1 << 32

  /// The key of the common factor.
  static let factorKey = StableHash.key("common factor")

  /// Odd, so that the walk comes by every point once.
  private static func candidate(_ stream: UInt64, _ attempt: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: StableHash.combine(stream, .max - attempt)) | 1
  }

  /// The first candidate whose leading coordinates lie evenly beside the common factor, whose walk is the lattice's own.
  private static func multiplier(_ stream: UInt64, coordinates: Int, logPoints: Int) -> UInt32 {
    let beside = (0..<min(2, coordinates)).map(LatticeRule.generator)
    for attempt in 0..<32 {
      let candidate = candidate(stream, UInt64(attempt))
      if beside.allSatisfy({ LatticeRule.isEven($0 &* candidate, logPoints: logPoints) }) { return candidate }
    }
    return candidate(stream, 0)
  }

  func withKernelPoints<Result>(_ body: (UnsafePointer<tuiyan_points>) -> Result) -> Result {
    generators.withUnsafeBufferPointer { generators in
      offsets.withUnsafeBufferPointer { offsets in
        walks.withUnsafeBufferPointer { walks in
          starts.withUnsafeBufferPointer { starts in
            var points = tuiyan_points(
              generators: generators.baseAddress, offsets: offsets.baseAddress, walks: walks.baseAddress,
              starts: starts.baseAddress, log_points: UInt32(logPoints), plain: plain ? 1 : 0, key: key)
            return body(&points)
          }
        }
      }
    }
  }
}
