import Glibc
import Synchronization
import Testing

@testable import ProjectionKernels

@Suite struct SamplerTests {
  @Test(arguments: [SamplingRequest.Method.quasi, .plain])
  func probabilitiesAndQuantilesAgainstClosedForms(_ method: SamplingRequest.Method) throws {
    for (swing, rate) in [(0.1, 0.0), (0, 0.03), (0.1, 0.03)] {
      let result = try Sampler.sample(
        SamplingRequest(
          columns: [SampledPlan.level("a", swing: swing, rate: rate)], seed: 3, paths: 1 << 14, method: method,
          quantiles: [0.95, 0.05, 0.5]))
      let column = result.columns[0]
      let hit = try #require(column.hitProbability)
      let error = try #require(column.hitError)
      #expect(abs(hit - SampledPlan.hitProbability(swing: swing, rate: rate)) < 4.5 * error + 1.0 / Double(1 << 14))
      for t in 0..<5 {
        let (mean, deviation) = SampledPlan.moments(t, swing: swing, rate: rate)
        for (index, level) in [0.95, 0.05, 0.5].enumerated() {
          let exact = mean + deviation * NormalDistribution.quantile(level)
          // Four and a half standard errors, and a bin that few paths fall into.
          #expect(abs(column.quantiles[t][index] - exact) < 4.5 * column.quantileErrors[t][index] + deviation / 250)
        }
      }
      #expect(abs(column.firstReached.reduce(0, +) - 1) < 1e-12)
    }
  }

  @Test func latticesAreMoreEvenThanChance() throws {
    func error(_ method: SamplingRequest.Method) throws -> Double {
      let request = SamplingRequest(columns: [SampledPlan.level("a")], paths: 1 << 14, method: method)
      return try #require(try Sampler.sample(request).columns[0].hitError)
    }
    #expect(try error(.quasi) < error(.plain) / 8)
  }

  /// 95 % of 400 seeds, give or take three standard deviations of that share (1.1 %), wherever the threshold falls: on a point of every
  /// lattice (½), between two, near an end; decided by one coordinate, or beside a common factor.
  @Test(arguments: [
    (SamplingRequest.Method.plain, 0.18), (.quasi, 0.05), (.quasi, 0.18), (.quasi, 0.5), (.quasi, 0.9),
  ]) func statedErrorsCover(_ method: SamplingRequest.Method, _ probability: Double) throws {
    let column = SampledColumn(
      key: StableHash.key("a"), origin: 0, drift: [0], swing: [1],
      target: SampledTarget(threshold: -NormalDistribution.quantile(probability), year: 0))
    for share in [0, 0.5] {
      var covered = 0
      for seed in 0..<400 {
        let result = try Sampler.sample(
          SamplingRequest(
            columns: [column], commonFactorShare: share, seed: UInt64(seed), paths: 2048, method: method, quantiles: [],
            threads: 1))
        let distance = try abs(#require(result.columns[0].hitProbability) - probability)
        if try distance <= result.bandFactor * #require(result.columns[0].hitError) { covered += 1 }
      }
      #expect((367...393).contains(covered), "\(share)")
    }
  }

  @Test func jointProbabilitiesMatchTheIntegral() throws {
    let columns = (0..<4).map { SampledPlan.level("column \($0)", swing: 0.08 + 0.01 * Double($0), rate: 0.02) }
    let thresholds = columns.indices.map { index in
      let (mean, deviation) = SampledPlan.moments(4, swing: 0.08 + 0.01 * Double(index), rate: 0.02)
      return (log(13) - mean) / deviation
    }
    for share in [0, 0.5, 1] {
      let result = try Sampler.sample(SamplingRequest(columns: columns, commonFactorShare: share, paths: 1 << 14))
      let exact = try OrthantProbability.evaluate(
        thresholds: thresholds, dependence: .commonFactor(share: share, count: 4))
      for k in 0...4 { #expect(abs(result.counts[k] - exact.counts[k]) < 4.5 * result.countErrors[k] + 1e-4) }
      #expect(abs(result.counts.reduce(0, +) - 1) < 1e-12)
      #expect(result.joint == result.counts[4])
      for i in 0..<4 { #expect(abs(result.missedAlone[i] - exact.missedAlone[i]) < 0.01) }
    }
  }

  /// Columns of every kind under a matrix and under a factor: the joint probability is that of the closed forms.
  @Test func correlatedColumnsMatchTheOrthant() throws {
    let columns = [
      SampledPlan.level("a", swing: 0.1), SampledPlan.level("b", swing: 0.05, rate: 0.03),
      SampledPlan.uniformRate("c", 0.1, 0.22), SampledPlan.level("d", swing: 0.12),
    ]
    let marginals = try columns.map {
      try #require(try Sampler.sample(SamplingRequest(columns: [$0], paths: 1 << 16)).columns[0].hitProbability)
    }
    let thresholds = marginals.map { -NormalDistribution.quantile($0) }
    let matrix = try CorrelationMatrix(ranks: (0..<4).map { i in (0..<4).map { pow(0.6, Double(abs(i - $0))) } })
    for (request, dependence) in [
      (SamplingRequest(columns: columns, correlation: matrix, paths: 1 << 16), GaussianDependence.correlation(matrix)),
      (
        SamplingRequest(columns: columns, commonFactorShare: 0.6, paths: 1 << 16),
        .commonFactor(share: 0.6, count: 4)
      ),
    ] {
      let result = try Sampler.sample(request)
      let exact = try OrthantProbability.evaluate(thresholds: thresholds, dependence: dependence)
      for k in 0...4 { #expect(abs(result.counts[k] - exact.counts[k]) < 4.5 * result.countErrors[k] + 5e-4) }
    }
    // The order of the columns changes nothing.
    let places = [2, 0, 3, 1]
    let forward = try Sampler.sample(SamplingRequest(columns: columns, correlation: matrix, paths: 1 << 12))
    let shuffled = try Sampler.sample(
      SamplingRequest(columns: places.map { columns[$0] }, correlation: matrix.arranged(places), paths: 1 << 12))
    #expect(shuffled.counts == forward.counts)
    for (place, column) in places.enumerated() { #expect(shuffled.columns[place] == forward.columns[column]) }
  }

  @Test func aRateOfAnyLaw() throws {
    let result = try Sampler.sample(
      SamplingRequest(columns: [SampledPlan.uniformRate("u", 0.12, 0.20)], paths: 1 << 13, quantiles: [0.25, 0.5]))
    // Met where the rate is at least (10/4.62)^(1/5) − 1.
    let exact = (0.20 - (pow(10 / 4.62, 0.2) - 1)) / 0.08
    #expect(abs(try #require(result.columns[0].hitProbability) - exact) < 1e-3)
    #expect(abs(exp(result.columns[0].quantiles[4][0]) / (4.62 * pow(1.14, 5)) - 1) < 1e-3)
    #expect(abs(exp(result.columns[0].quantiles[0][1]) / (4.62 * 1.16) - 1) < 1e-3)
  }

  @Test func aKnownPathIsExact() throws {
    let result = try Sampler.sample(SamplingRequest(columns: [SampledPlan.level("known", swing: 0)], paths: 1000))
    let (mean, _) = SampledPlan.moments(4)
    #expect(result.columns[0].quantiles[4].allSatisfy { abs($0 - mean) < 1e-12 })
    #expect(result.columns[0].hitProbability == 0)
    #expect(result.columns[0].firstReached == [0, 0, 0, 0, 0, 1])
  }

  @Test func samplingStopsAtTheTolerance() throws {
    var request = SamplingRequest(columns: [SampledPlan.level("a")], paths: 1 << 16, tolerance: 0.01)
    #expect(try Sampler.sample(request).paths == 8192)
    request.tolerance = 0
    #expect(try Sampler.sample(request).paths == 1 << 16)
  }

  @Test func whatIsRefused() {
    func failure(_ change: (inout SamplingRequest) -> Void) -> SamplingFailure? {
      var request = SamplingRequest(columns: [SampledPlan.level("a")], paths: 512)
      change(&request)
      do { _ = try Sampler.sample(request) } catch { return error }
      return nil
    }
    #expect(failure { $0.columns[0].swing = [0.1] } == .mismatchedYears(column: 0))
    #expect(failure { $0.columns[0].target?.year = 5 } == .mismatchedYears(column: 0))
    #expect(failure { $0.columns[0].origin = .infinity } == .notFinite(column: 0))
    #expect(failure { $0.commonFactorShare = 1.5 } == .commonFactorShare(1.5))
    #expect(
      failure { $0.correlation = try? CorrelationMatrix([[1, 0], [0, 1]]) }
        == .differentCounts(described: 2, columns: 1))
    #expect(failure { $0.quantiles = [2] } == .quantile(2))
    #expect(failure { $0.paths = 1 << 40 } == .tooManyPaths(limit: 1 << 31))
    #expect(
      failure { $0.columns[0] = SampledColumn(key: 1, origin: 0, drift: [Double](repeating: 0, count: 301)) }
        == .tooManyYears(column: 0, limit: 300))
    #expect(failure { _ in } == nil)
  }

  @Test func whatIsRecalledIsWhatWouldBeSampled() throws {
    var request = SamplingRequest(columns: [SampledPlan.level("a")], paths: 512)
    let first = try Sampler.recall(request)
    #expect(try Sampler.recall(request) == first)
    request.seed = 1
    #expect(try Sampler.recall(request) == Sampler.sample(request))
    #expect(try Sampler.recall(request) != first)
    // The laws of these two are made of different things.
    request.columns = [SampledPlan.uniformRate("u", 0.1, 0.2)]
    let narrow = try Sampler.recall(request)
    request.columns = [SampledPlan.uniformRate("u", 0.0, 0.4)]
    #expect(try Sampler.recall(request) != narrow)
    // A law is known again: a second sampling would ask it for its effects.
    final class Counter: Sendable { let asked = Atomic<Int>(0) }
    let counter = Counter()
    func counting() -> SamplingRequest {
      var column = SampledPlan.level("counted")
      column.rateLaw = RateLaw(identity: "counted") { draw, years in
        counter.asked.add(1, ordering: .relaxed)
        for t in years.indices { years[t] = 0.01 * draw }
      }
      return SamplingRequest(columns: [column], paths: 512)
    }
    _ = try Sampler.recall(counting())
    let before = counter.asked.load(ordering: .relaxed)
    _ = try Sampler.recall(counting())
    #expect(before > 0 && counter.asked.load(ordering: .relaxed) == before)
  }

  @Test func nothingToSample() throws {
    let result = try Sampler.sample(SamplingRequest(columns: [], paths: 100))
    #expect(result.columns.isEmpty && result.joint == nil && result.counts.isEmpty)
  }
}
