import ProjectionKernels
import Testing

@Suite struct NormalDistributionTests {
  /// scipy 1.17.1, `scipy.stats.norm.ppf`.
  @Test(arguments: [
    (1e-300, -37.0471), (1e-10, -6.361340902404056), (0.001, -3.090232306167813), (0.05, -1.6448536269514729),
    (0.1, -1.2815515655446004), (0.25, -0.6744897501960817), (0.5, 0), (0.9, 1.2815515655446004),
    (0.975, 1.959963984540054),
  ])
  func quantiles(_ probability: Double, _ expected: Double) {
    let tolerance = probability < 1e-100 ? 1e-4 : 2e-15 * max(1, abs(expected))
    #expect(abs(NormalDistribution.quantile(probability) - expected) <= tolerance)
  }

  @Test func quantileInvertsTheCumulativeFunction() {
    for step in 1..<2000 {
      let probability = Double(step) / 2000
      #expect(abs(NormalDistribution.cumulative(NormalDistribution.quantile(probability)) - probability) < 1e-15)
    }
  }

  @Test func endsAndBeyond() {
    #expect(NormalDistribution.quantile(0) == -.infinity)
    #expect(NormalDistribution.quantile(1) == .infinity)
    #expect(NormalDistribution.quantile(1.1).isNaN)
    #expect(NormalDistribution.quantile(-0.1).isNaN)
  }

  @Test func tailsKeepTheirPrecision() {
    // scipy 1.17.1, `scipy.stats.norm.sf(10)`
    #expect(abs(NormalDistribution.upperTail(10) / 7.619853024160495e-24 - 1) < 1e-13)
    #expect(NormalDistribution.cumulative(-10) == NormalDistribution.upperTail(10))
  }
}
