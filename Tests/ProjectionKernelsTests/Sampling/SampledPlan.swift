import Glibc

@testable import ProjectionKernels

/// Columns for tests.
enum SampledPlan {
  /// The reference job: 4.62 → 13 with `18% swing 10%` over five years.
  static func level(_ name: String, swing: Double = 0.1, rate: Double = 0) -> SampledColumn {
    SampledColumn(
      key: StableHash.key(name), origin: log(4.62), drift: [Double](repeating: log(1.18), count: 5),
      rateSpread: rate == 0 ? [] : (1...5).map { rate * Double($0) },
      swing: swing == 0 ? [] : [Double](repeating: swing, count: 5),
      target: SampledTarget(threshold: log(13), year: 4))
  }

  /// The mean and standard deviation of the level's working value in year `t`.
  static func moments(_ t: Int, swing: Double = 0.1, rate: Double = 0) -> (mean: Double, deviation: Double) {
    let n = Double(t + 1)
    return (log(4.62) + n * log(1.18), (swing * swing * n + rate * rate * n * n).squareRoot())
  }

  static func hitProbability(swing: Double = 0.1, rate: Double = 0) -> Double {
    let (mean, deviation) = moments(4, swing: swing, rate: rate)
    return NormalDistribution.upperTail((log(13) - mean) / deviation)
  }

  /// Columns of every kind beside each other.
  static var mixed: [SampledColumn] {
    var down = level("down")
    down.target = SampledTarget(threshold: log(9), atLeast: false, year: 2)
    var free = level("free", rate: 0.02)
    free.target = nil
    return [
      level("swing"), level("rate", swing: 0, rate: 0.03), level("both", rate: 0.03), down, free,
      level("known", swing: 0), uniformRate("uniform", 0.12, 0.20, swing: 0.05),
      SampledColumn(
        key: StableHash.key("one year"), origin: 0, drift: [1], swing: [2], target: SampledTarget(threshold: 1, year: 0)
      ),
    ]
  }

  /// A rate between two bounds, all of them equally likely.
  static func uniformRate(_ name: String, _ low: Double, _ high: Double, swing: Double = 0) -> SampledColumn {
    SampledColumn(
      key: StableHash.key(name), origin: log(4.62), drift: [Double](repeating: 0, count: 5),
      swing: swing == 0 ? [] : [Double](repeating: swing, count: 5),
      rateLaw: RateLaw(identity: [low, high]) { draw, years in
        let step = log(1 + low + (high - low) * NormalDistribution.cumulative(draw))
        for t in years.indices { years[t] = Double(t + 1) * step }
      }, target: SampledTarget(threshold: log(10), year: 4))
  }
}
