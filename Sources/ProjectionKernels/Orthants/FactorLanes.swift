import CKernels
import LongWork

/// The integrand of an orthant with a common factor, added up at eight values of the factor side by side.
///
/// - Complexity: O(n²) for eight values, n the number of targets.
struct FactorLanes {
  /// How many values of the factor there are at once.
  static let width = 8
  /// Targets that are folded in before it is asked whether to go on.
  private static let run = 64

  /// Two numbers a target, a and b: met with probability Φ(a·f − b).
  private let targets: [Double]
  private let count: Int
  private var counts: [Double]
  private var reached: [Double]
  private var totals: [Double]

  init(_ integral: CommonFactorIntegral) {
    count = integral.thresholds.count
    targets = (0..<count).flatMap { i in
      [integral.loadings[i] / integral.own[i], integral.thresholds[i] / integral.own[i]]
    }
    counts = [Double](repeating: 0, count: Self.width * (count + 1))
    reached = [Double](repeating: 0, count: Self.width * max(count, 1))
    totals = [Double](repeating: 0, count: Self.width * integral.components)
  }

  /// Adds `weights`·(counts, missed alone) given F = each of `nodes`; eight of both. Adds nothing when it is cancelled.
  mutating func add(_ nodes: [Double], weights: [Double]) {
    for first in stride(from: 0, to: count, by: Self.run) {
      if Cancellation.isRequested { return }
      let end = min(first + Self.run, count)
      tuiyan_factor_fold(targets, Int32(first), Int32(end), nodes, &counts, &reached)
    }
    tuiyan_factor_gather(Int32(count), weights, &counts, reached, &totals)
  }

  /// What was added up: n + 1 counts, n targets missed alone.
  var sums: [Double] {
    stride(from: 0, to: totals.count, by: Self.width).map { first in
      totals[first..<(first + Self.width)].reduce(0, +)
    }
  }
}
