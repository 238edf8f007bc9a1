import ProjectionKernels
import Synchronization

/// The normal draws of the simulations before, for the next one: what is tried side by side, the cells of a grid, the ends of what a
/// probability hangs on, is of the same draws, and making them takes about as long as what is computed from them.
///
/// Draws are a function of their key, so that remembering changes no byte.
enum RecentPoints {
  /// What draws are a function of, the randomisation aside.
  struct Key: Sendable, Hashable {
    let dimensions: Int
    let stream: UInt64
    let logPoints: Int
    let isPlain: Bool
  }

  /// The draws of one randomisation, vector after vector; drawn one by one where they would be too many to keep.
  struct Points {
    fileprivate let points: NormalPoints
    fileprivate let kept: [Double]?

    /// Writes vector `index`.
    func write(_ index: Int, into vector: UnsafeMutableBufferPointer<Double>) {
      guard let kept else { return points.write(index, into: vector) }
      for d in 0..<points.dimensions { vector[d] = kept[index * points.dimensions + d] }
    }
  }

  /// The most numbers that are kept, 16 MiB; then all are forgotten.
  private static let most = 1 << 21

  /// Draws by their key and randomisation, and how many numbers they are.
  private struct Kept {
    var draws: [Key: [Int: [Double]]] = [:]
    var numbers = 0
  }

  private static let kept = Mutex(Kept())

  /// The draws of a randomisation.
  static func of(_ key: Key, _ randomisation: Int) -> Points {
    let points = NormalPoints(
      dimensions: key.dimensions, stream: key.stream, randomisation: randomisation, logPoints: key.logPoints,
      isPlain: key.isPlain)
    let numbers = points.count * key.dimensions
    guard numbers * PathSimulation.randomisations <= most else { return Points(points: points, kept: nil) }
    if let known = kept.withLock({ $0.draws[key]?[randomisation] }) { return Points(points: points, kept: known) }
    let draws = [Double](unsafeUninitializedCapacity: numbers) { buffer, count in
      for index in 0..<points.count {
        points.write(
          index, into: .init(rebasing: buffer[(index * key.dimensions)..<((index + 1) * key.dimensions)]))
      }
      count = numbers
    }
    kept.withLock { kept in
      if kept.numbers + numbers > most { kept = Kept() }
      if kept.draws[key, default: [:]].updateValue(draws, forKey: randomisation) == nil { kept.numbers += numbers }
    }
    return Points(points: points, kept: draws)
  }
}
