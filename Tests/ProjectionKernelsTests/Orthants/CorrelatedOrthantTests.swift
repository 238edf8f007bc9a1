import Glibc
import ProjectionKernels
import Testing

@Suite struct CorrelatedOrthantTests {
  private func fading(_ n: Int, _ rho: Double = 0.5) throws -> CorrelationMatrix {
    try CorrelationMatrix((0..<n).map { i in (0..<n).map { pow(rho, Double(abs(i - $0))) } })
  }

  /// P = 1/8 + (asin ρ₁₂ + asin ρ₁₃ + asin ρ₂₃)/4π (Sheppard, 1899).
  @Test func threeVariablesAtZero() throws {
    let result = try OrthantProbability.evaluate(
      thresholds: [0, 0, 0], dependence: .correlation(try fading(3)),
      settings: OrthantSettings(tolerance: 1e-5, maximumPoints: 1 << 14))
    let expected = 0.125 + (2 * asin(0.5) + asin(0.25)) / (4 * .pi)
    #expect(abs(result.joint - expected) < 5 * max(result.jointError, 1e-6))
    #expect(abs(result.counts.reduce(0, +) - 1) < 1e-12)
    guard case .sampled = result.method else { Issue.record("not sampled"); return }
  }

  /// scipy 1.17.1, `multivariate_normal.cdf`, whose last digits vary from run to run.
  @Test func fiveVariablesAgainstScipy() throws {
    let result = try OrthantProbability.evaluate(
      thresholds: [-1, -0.5, 0, 0.3, -0.2], dependence: .correlation(try fading(5)),
      settings: OrthantSettings(tolerance: 1e-5, maximumPoints: 1 << 14))
    #expect(abs(result.joint - 0.1690420) < 5 * result.jointError + 1e-6)
  }

  @Test func equalCorrelationsAreACommonFactor() throws {
    let matrix = try CorrelationMatrix((0..<6).map { i in (0..<6).map { i == $0 ? 1 : 0.3 } })
    let thresholds = [-1, 0, 0.5, -0.5, 0.2, -2]
    #expect(
      try OrthantProbability.evaluate(thresholds: thresholds, dependence: .correlation(matrix))
        == OrthantProbability.evaluate(thresholds: thresholds, dependence: .commonFactor(share: 0.3, count: 6)))
  }

  /// Sampling must agree with the integral where both can answer: ρ_ij = λ_i·λ_j. 4.5 standard errors: a false alarm in 10⁵.
  @Test func samplingAgreesWithTheIntegral() throws {
    let loadings = [0.9, 0.3, 0.6, -0.4]
    let matrix = try CorrelationMatrix(
      loadings.indices.map { i in loadings.indices.map { i == $0 ? 1 : loadings[i] * loadings[$0] } })
    let thresholds = [-0.5, 0, -1, -0.3]
    let integral = try OrthantProbability.evaluate(
      thresholds: thresholds, dependence: .commonFactor(loadings: loadings))
    let sampled = try OrthantProbability.evaluate(
      thresholds: thresholds, dependence: .correlation(matrix),
      settings: OrthantSettings(seed: 7, tolerance: 0, maximumPoints: 1 << 14))
    #expect(abs(sampled.joint - integral.joint) < 4.5 * sampled.jointError)
    for k in 0...4 { #expect(abs(sampled.counts[k] - integral.counts[k]) < 4.5 * sampled.countErrors[k] + 1e-6) }
    for i in 0..<4 { #expect(abs(sampled.missedAlone[i] - integral.missedAlone[i]) < 5e-3) }
  }

  @Test func theOrderOfRowsChangesNothing() throws {
    let n = 5
    let thresholds = [-1, -0.5, 0, -0.5, -0.2]
    let matrix = (0..<n).map { i in (0..<n).map { pow(0.6, Double(abs(i - $0))) } }
    let keys = (0..<n).map { StableHash.key("indicator \($0)") }
    func evaluate(_ order: [Int]) throws -> OrthantResult {
      try OrthantProbability.evaluate(
        thresholds: order.map { thresholds[$0] },
        dependence: .correlation(try CorrelationMatrix(order.map { i in order.map { matrix[i][$0] } })),
        settings: OrthantSettings(maximumPoints: 1 << 12, keys: order.map { keys[$0] }))
    }
    let straight = try evaluate([0, 1, 2, 3, 4])
    let shuffled = try evaluate([3, 0, 4, 2, 1])
    #expect(straight.joint == shuffled.joint && straight.jointError == shuffled.jointError)
    #expect(straight.counts == shuffled.counts)
    #expect(shuffled.missedAlone == [3, 0, 4, 2, 1].map { straight.missedAlone[$0] })
  }

  /// Sixteen times the points: plain sampling would gain 4, N^−0.75 gains 8.
  @Test func theErrorFallsFasterThanPlainSampling() throws {
    func error(_ points: Int) throws -> Double {
      try (0..<8).reduce(0) { sum, seed in
        sum
          + (try OrthantProbability.evaluate(
            thresholds: [-1, -0.5, -0.8, -1.2, -0.4, -0.9], dependence: .correlation(try fading(6)),
            settings: OrthantSettings(seed: UInt64(seed), tolerance: 0, maximumPoints: points))).jointError
      }
    }
    #expect(try error(1 << 10) / error(1 << 14) > 8)
  }

  @Test func determinedVariablesAndConstants() throws {
    // The third variable is the second: a singular matrix.
    let matrix = try CorrelationMatrix([[1, 0.5, 0.5], [0.5, 1, 1], [0.5, 1, 1]])
    let settings = OrthantSettings(tolerance: 1e-5, maximumPoints: 1 << 13)
    let result = try OrthantProbability.evaluate(
      thresholds: [0, 0, -1], dependence: .correlation(matrix), settings: settings)
    #expect(abs(result.joint - 1 / 3.0) < 5 * max(result.jointError, 1e-6))
    let never = try OrthantProbability.evaluate(
      thresholds: [0, .infinity, -.infinity], dependence: .correlation(matrix), settings: settings)
    #expect(never.joint == 0)
    let free = try OrthantProbability.evaluate(
      thresholds: [0.5, -.infinity, -.infinity], dependence: .correlation(matrix), settings: settings)
    #expect(abs(free.joint - NormalDistribution.upperTail(0.5)) < 1e-15)
  }
}
