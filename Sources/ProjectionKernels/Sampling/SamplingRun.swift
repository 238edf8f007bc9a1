import CKernels
import LongWork
import Synchronization

/// One pass over a number of paths.
struct SamplingRun<Kernel: SamplingKernel>: Sendable {
  let request: SamplingRequest
  let columns: [PreparedColumn]
  let randomisations: Randomisations
  let levels: [Double]
  let dependence: DrawDependence

  /// Paths that are sampled of every column before the next: so many that a column's bins, which come from further away the more
  /// columns there are, are worth fetching, and so few that what the paths met stays near.
  static var block: Int { 1 << 14 }
  /// Randomisations are counted together in so many groups, each of which has quantiles of its own.
  static var groups: Int { 32 }

  init(_ request: SamplingRequest, _ columns: [PreparedColumn], paths: Int) {
    self.request = request
    self.columns = columns
    randomisations = Randomisations(paths: paths)
    levels = request.quantiles.sorted()
    dependence = DrawDependence(request)
  }

  func evaluate() throws(SamplingFailure) -> SamplingResult {
    let total = Mutex(SamplingCounts(columns))
    let outcomes = Mutex([GroupOutcome?](repeating: nil, count: Self.groups))
    let threads = request.threads > 0 ? request.threads : ParallelRange.processors
    WorkProgress.track(.sampling, total: randomisations.count * randomisations.pathsEach) {
      ParallelRange.perform(Self.groups, threads: threads) { group in
        let (counts, outcome) = sample(group: group)
        total.withLock { $0.add(counts) }
        outcomes.withLock { $0[group] = outcome }
      }
    }
    // A part of the paths would be another answer.
    if Cancellation.isRequested { throw .cancelled }
    let groups = outcomes.withLock { $0.compactMap { $0 } }
    return total.withLock { SamplingSummary(run: self, total: $0, groups: groups).result() }
  }

  /// The randomisations of a group, counted, and what each contributes to the errors.
  private func sample(group: Int) -> (SamplingCounts, GroupOutcome) {
    var counts = SamplingCounts(columns)
    var outcome = GroupOutcome()
    for randomisation in stride(from: group, to: randomisations.count, by: Self.groups) {
      let before = (hits: counts.hits, met: counts.met)
      sample(randomisation: randomisation, into: &counts)
      outcome.hits.append(zip(counts.hits, before.hits).map { $0 - $1 })
      outcome.met.append(zip(counts.met, before.met).map { $0 - $1 })
    }
    outcome.paths = outcome.hits.count * randomisations.pathsEach
    outcome.places = places(counts, total: outcome.paths)
    return (counts, outcome)
  }

  /// The places of the quantiles in the bins: columns, years, levels.
  func places(_ counts: SamplingCounts, total: Int) -> [[[Double]]] {
    counts.histograms.withUnsafeBufferPointer { histograms in
      var start = 0
      return columns.map { column in
        (0..<column.years).map { _ in
          defer { start += SamplingCounts.bins }
          return BinnedQuantile.places(
            UnsafeBufferPointer(rebasing: histograms[start..<(start + SamplingCounts.bins)]), total: total,
            levels: levels)
        }
      }
    }
  }

  private func sample(randomisation: Int, into counts: inout SamplingCounts) {
    let each = randomisations.pathsEach
    let block = min(Self.block, each)
    let columnPoints = columns.map { points($0.column.key, randomisation, max(1, $0.coordinates)) }
    // The rate of any law has a stream of its own.
    let ratePoints = columns.map { points(StableHash.combine($0.column.key, StableHash.key("rate")), randomisation, 1) }
    let factorPoints = points(SamplingPoints.factorKey, randomisation, 1)
    let anyTarget = columns.contains { $0.column.target != nil }
    let targets = columns.count { $0.column.target != nil }
    var scratch = BlockScratch(
      block: block, years: columns.map(\.years).max() ?? 0, columns: columns.count, dependence: dependence)
    for first in stride(from: 0, to: each, by: block) where !Cancellation.isRequested {
      scratch.drawCommon(Kernel.self, factorPoints, columnPoints, first: first)
      scratch.clear()
      var (years, places) = (0, 0)
      for (index, column) in columns.enumerated() {
        scratch.share(column: index)
        scratch.drawRate(Kernel.self, column, ratePoints[index], leading: columnPoints[index], first: first)
        scratch.sample(
          Kernel.self, column, index, columnPoints[index], first: first, histogram: years * SamplingCounts.bins,
          firstReached: places, joint: anyTarget, into: &counts)
        years += column.years
        places += column.years + 1
      }
      if anyTarget { scratch.tally(targets: targets, into: &counts) }
      WorkProgress.advance(.sampling, by: min(block, each - first))
    }
  }

  private func points(_ key: UInt64, _ randomisation: Int, _ coordinates: Int) -> SamplingPoints {
    SamplingPoints(
      request, key: key, randomisation: randomisation, coordinates: coordinates, logPoints: randomisations.logPaths)
  }
}

/// What one group of randomisations tells about the errors.
struct GroupOutcome: Sendable {
  /// By randomisation, by column.
  var hits: [[UInt64]] = []
  /// By randomisation, by number met.
  var met: [[UInt64]] = []
  var paths = 0
  /// By column, year and level.
  var places: [[[Double]]] = []
}
