import ProjectionKernels

/// How often bands of 95 % hold the truth: probabilities that fall on points of every lattice and between them, one coordinate, many, a
/// common factor, and the probability that all targets are met.
func bands(seeds: Int) throws {
  func column(_ probability: Double, _ years: Int) -> SampledColumn {
    // A swing every year, and a rate that is not known: `years` coordinates, the first of which decides.
    let deviation = (Double(years) + 0.04 * Double(years * years)).squareRoot()
    return SampledColumn(
      key: StableHash.key("banded"), origin: 0, drift: [Double](repeating: 0, count: years),
      rateSpread: (1...years).map { 0.2 * Double($0) }, swing: [Double](repeating: 1, count: years),
      target: SampledTarget(threshold: -deviation * NormalDistribution.quantile(probability), year: years - 1))
  }
  func cover(_ request: SamplingRequest, _ share: (SamplingResult) -> (Double, Double), _ truth: Double) throws
    -> String
  {
    var request = request
    var covered = 0
    for seed in 0..<seeds {
      request.seed = UInt64(seed)
      let result = try Sampler.sample(request)
      let (probability, error) = share(result)
      if abs(probability - truth) <= result.bandFactor * error { covered += 1 }
    }
    return "\(text(100 * Double(covered) / Double(seeds), 1)) %"
  }
  let probabilities = [0.05, 0.18, 0.5, 0.9]
  print("method, years, common factor: cover at p = \(probabilities), \(seeds) seeds, 20,000 paths")
  for method in [SamplingRequest.Method.quasi, .plain] {
    for (years, factor) in [(1, 0), (1, 0.5), (5, 0), (5, 0.5)] {
      let covers = try probabilities.map { probability in
        try cover(
          SamplingRequest(
            columns: [column(probability, years)], commonFactorShare: factor, paths: 20_000, method: method,
            quantiles: [], threads: 1),
          { ($0.columns[0].hitProbability ?? 0, $0.columns[0].hitError ?? 0) }, probability)
      }
      print("\(method), \(years), \(factor): \(covers.joined(separator: "  "))")
    }
    let columns = (0..<6).map { index in
      var column = column(0.7, 5)
      column.key = StableHash.key("banded \(index)")
      return column
    }
    let joint = try OrthantProbability.evaluate(
      thresholds: [Double](repeating: -NormalDistribution.quantile(0.7), count: 6),
      dependence: .commonFactor(share: 0.5, count: 6)
    ).joint
    let covered = try cover(
      SamplingRequest(
        columns: columns, commonFactorShare: 0.5, paths: 20_000, method: method, quantiles: [], threads: 1),
      { ($0.joint ?? 0, $0.jointError ?? 0) }, joint)
    print("\(method), all of 6 targets at 0.7, common factor 0.5: \(covered)")
  }
}
