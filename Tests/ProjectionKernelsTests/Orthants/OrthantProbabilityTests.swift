import CKernels
import Glibc
import ProjectionKernels
import Testing

@Suite struct OrthantProbabilityTests {
  /// Of n + 1 exchangeable variables, the chance that the one taken for the threshold is the smallest.
  @Test(arguments: 2...18)
  func equicorrelatedAtOneHalf(_ n: Int) throws {
    let result = try OrthantProbability.evaluate(
      thresholds: [Double](repeating: 0, count: n), dependence: .commonFactor(share: 0.5, count: n))
    #expect(abs(result.joint - 1 / Double(n + 1)) < 1e-14)
    #expect(result.counts.allSatisfy { abs($0 - 1 / Double(n + 1)) < 1e-14 })
    #expect(result.jointError < 1e-12)
    #expect(result.method == .integrated)
  }

  /// A factor that hardly counts leaves the one target alone, in both tails and for thresholds without end.
  @Test(arguments: [-40, -8.5, -3, -0.7, 0, 1e-9, 0.6, 2.5, 6, 12, 36, .infinity, -.infinity])
  func oneTarget(_ threshold: Double) throws {
    let result = try OrthantProbability.evaluate(
      thresholds: [threshold], dependence: .commonFactor(loadings: [1e-9]))
    let exact = NormalDistribution.upperTail(threshold)
    #expect(abs(result.joint - exact) <= 1e-15 + 1e-15 * exact)
    #expect(abs(result.missedAlone[0] - NormalDistribution.cumulative(threshold)) <= 2e-15)
  }

  /// More targets than are folded in at once, and the same answer at every level of instructions.
  @Test func manyTargetsAtEveryLevel() throws {
    let n = 150
    let thresholds = (0..<n).map { Double($0 % 7) / 2 - 1.5 }
    let loadings = (0..<n).map { Double($0 % 5) / 10 }
    let dependence = GaussianDependence.commonFactor(loadings: loadings)
    defer { for level: Int32 in [0, 1, 2] { _ = tuiyan_use_instructions(level) } }
    var answers: [OrthantResult] = []
    for level: Int32 in [0, 1, 2] where tuiyan_use_instructions(level) == 0 {
      answers.append(try OrthantProbability.evaluate(thresholds: thresholds, dependence: dependence))
    }
    let result = try #require(answers.first)
    #expect(answers.allSatisfy { $0 == result })
    #expect(abs(result.counts.reduce(0, +) - 1) < 1e-13)
    let mean = thresholds.map(NormalDistribution.upperTail).reduce(0, +)
    #expect(abs(result.expectedNumber - mean) < 1e-11)
  }

  /// mpmath 1.3.0, `quad` with 25 digits, broken at the steps.
  @Test(arguments: [
    ([-1, 0.5, 0.2], [0.3, 0.8, -0.6], 0.055908163559807503),
    ([-1, -0.5, 0.2, 0], [0.999, 0.5, 0.95, 0.2], 0.20492085224614555),
    ([3, 2.5, 2], [0.7, 0.7, 0.7], 0.00011268572384756939),
    ([-0.3, -0.8, 0.1], [0.99999, 0.7, -0.9], 0.10074535992433757),
  ])
  func commonFactorsAgainstQuadrature(_ thresholds: [Double], _ loadings: [Double], _ expected: Double) throws {
    let result = try OrthantProbability.evaluate(thresholds: thresholds, dependence: .commonFactor(loadings: loadings))
    #expect(abs(result.joint - expected) < 1e-12)
    #expect(abs(result.counts.reduce(0, +) - 1) < 1e-12)
    #expect(abs(result.counts[thresholds.count] - result.joint) < 1e-15)
  }

  /// The six ranges of the plan, each a central 90 % in the log of the growth factor, and the required growth.
  @Test func sixRangesTogether() throws {
    func threshold(_ base: Double, _ target: Double, _ years: Double, _ low: Double, _ high: Double) -> Double {
      let median = (log(low) + log(high)) / 2
      let deviation = (log(high) - log(low)) / (2 * NormalDistribution.quantile(0.95))
      return (log(target / base) / years - median) / deviation
    }
    let thresholds = [
      threshold(6.34, 13, 4, 1.18, 1.26), threshold(1700, 5000, 5, 1.20, 1.30), threshold(1.91, 12, 5, 1.30, 1.60),
      threshold(284, 500, 5, 1.08, 1.15), threshold(5, 30, 5, 1.30, 1.55), threshold(44, 70, 5, 1.05, 1.12),
    ]
    let independent = try OrthantProbability.evaluate(thresholds: thresholds, dependence: .independent)
    let common = try OrthantProbability.evaluate(
      thresholds: thresholds, dependence: .commonFactor(share: 0.5, count: 6))
    let comonotone = try OrthantProbability.evaluate(thresholds: thresholds, dependence: .comonotone)
    #expect(abs(independent.joint - 0.0119) < 2e-4)
    #expect(abs(common.joint - 0.1089) < 2e-4)
    #expect(abs(comonotone.joint - 0.2737) < 2e-4)
    #expect(comonotone.binding == 5)
    for result in [independent, common, comonotone] {
      let mean = result.counts.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
      #expect(abs(mean - result.expectedNumber) < 1e-12)
    }
  }

  @Test func independentTargets() throws {
    let result = try OrthantProbability.evaluate(thresholds: [0, 0, 0], dependence: .independent)
    #expect(result.joint == 0.125)
    #expect(result.counts == [0.125, 0.375, 0.375, 0.125])
    #expect(result.missedAlone == [0.125, 0.125, 0.125])
    #expect(result.givenTheOthers(1) == 0.5)
    #expect(result.atLeast(2) == 0.5)
    #expect(result.atLeast(0) == 1)
    #expect(result.method == .exact)
  }

  @Test func oneVariableForAll() throws {
    let result = try OrthantProbability.evaluate(thresholds: [-1, 0, 1], dependence: .comonotone)
    #expect(result.joint == NormalDistribution.upperTail(1))
    #expect(abs(result.counts[0] - NormalDistribution.cumulative(-1)) < 1e-15)
    #expect(result.missedAlone[0] == 0 && result.missedAlone[1] == 0)
    #expect(abs(result.missedAlone[2] - (0.5 - NormalDistribution.upperTail(1))) < 1e-15)
    #expect(result.binding == 2)
    let loaded = try OrthantProbability.evaluate(
      thresholds: [-1, 0, 1], dependence: .commonFactor(share: 1, count: 3))
    #expect(loaded == result)
  }

  @Test func thresholdsWithoutEnd() throws {
    for dependence: GaussianDependence in [.independent, .commonFactor(share: 0.5, count: 3), .comonotone] {
      let free = try OrthantProbability.evaluate(thresholds: [-.infinity, 0, -.infinity], dependence: dependence)
      #expect(abs(free.joint - 0.5) < 1e-14)
      let never = try OrthantProbability.evaluate(thresholds: [-1, .infinity, -1], dependence: dependence)
      #expect(never.joint == 0)
      #expect(never.binding == 1)
    }
  }

  @Test func nothingToMeet() throws {
    for dependence: GaussianDependence in [.independent, .commonFactor(loadings: []), .comonotone] {
      let result = try OrthantProbability.evaluate(thresholds: [], dependence: dependence)
      #expect(result.joint == 1)
      #expect(result.counts == [1])
    }
  }

  @Test func loadingsOfOneAreSteps() throws {
    // Z_0 = F and Z_1 = −F hold together between the thresholds.
    let result = try OrthantProbability.evaluate(
      thresholds: [-0.5, -1], dependence: .commonFactor(loadings: [1, -1]))
    let expected = NormalDistribution.cumulative(1) - NormalDistribution.cumulative(-0.5)
    #expect(abs(result.joint - expected) < 1e-12)
  }

  @Test func whatIsRefused() {
    #expect(throws: OrthantFailure.notANumber(index: 1)) {
      try OrthantProbability.evaluate(thresholds: [0, .nan], dependence: .independent)
    }
    #expect(throws: OrthantFailure.differentCounts(described: 3, given: 2)) {
      try OrthantProbability.evaluate(thresholds: [0, 0], dependence: .commonFactor(share: 0.5, count: 3))
    }
    #expect(throws: OrthantFailure.loadingOutOfRange(index: 0, value: 1.5)) {
      try OrthantProbability.evaluate(thresholds: [0], dependence: .commonFactor(loadings: [1.5]))
    }
  }
}
