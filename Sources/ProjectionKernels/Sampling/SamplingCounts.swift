import CKernels

/// What one or several randomisations counted: integers, whose sums do not depend on their order.
struct SamplingCounts {
  static let bins = TUIYAN_BINS

  /// Columns one after the other, years × bins each.
  var histograms: [UInt32]
  /// Columns one after the other, years + 1 each.
  var firstReached: [UInt64]
  /// By column.
  var hits: [UInt64]
  /// By number of targets met.
  var met: [UInt64]
  /// By column: all others met, and this one not.
  var missedAlone: [UInt64]

  init(_ columns: [PreparedColumn]) {
    let years = columns.reduce(0) { $0 + $1.years }
    histograms = [UInt32](repeating: 0, count: years * Self.bins)
    firstReached = [UInt64](repeating: 0, count: years + columns.count)
    hits = [UInt64](repeating: 0, count: columns.count)
    met = [UInt64](repeating: 0, count: columns.count + 1)
    missedAlone = hits
  }

  mutating func add(_ other: SamplingCounts) {
    for i in histograms.indices { histograms[i] &+= other.histograms[i] }
    for i in firstReached.indices { firstReached[i] += other.firstReached[i] }
    for i in hits.indices { hits[i] += other.hits[i] }
    for i in met.indices { met[i] += other.met[i] }
    for i in missedAlone.indices { missedAlone[i] += other.missedAlone[i] }
  }
}
