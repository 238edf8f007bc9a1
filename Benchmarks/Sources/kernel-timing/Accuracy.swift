#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import ProjectionKernels

func accuracy() throws {
  let exact = ReferenceJob.hitProbability
  let result = try Sampler.sample(ReferenceJob.request(paths: 1_000_000))
  let errors = result.columns.map { (($0.hitProbability ?? 0) - exact) / ($0.hitError ?? 1) }
  var worst = 0.0
  for column in result.columns {
    for t in 0..<5 {
      for (index, level) in [0.05, 0.25, 0.5, 0.75, 0.95].enumerated() {
        let n = Double(t + 1)
        let value = log(4.62) + n * log(1.18) + 0.1 * n.squareRoot() * NormalDistribution.quantile(level)
        worst = max(worst, abs(exp(column.quantiles[t][index] - value) - 1))
      }
    }
  }
  print(
    "reference job: hit \(text(result.columns[0].hitProbability ?? 0, 6)), closed form \(text(exact, 6)); "
      + "largest deviation \(text(errors.map(abs).max() ?? 0, 1)) standard errors; worst quantile \(text(worst * 100, 3)) %"
  )
  var (furthest, slowest) = (0.0, 0.0)
  for n in 2...18 {
    var joint = 0.0
    let seconds = try timed {
      joint = try OrthantProbability.evaluate(
        thresholds: [Double](repeating: 0, count: n), dependence: .commonFactor(share: 0.5, count: n)
      ).joint
    }
    furthest = max(furthest, abs(joint - 1 / Double(n + 1)))
    slowest = max(slowest, seconds)
  }
  print("orthants, ρ = 0.5, n = 2 … 18: 1/(n + 1) to \(furthest), the slowest \(text(slowest * 1e3, 3)) ms")
  let rows = (0..<18).map { i in (0..<18).map { pow(0.5, Double(abs(i - $0))) } }
  let matrix = try CorrelationMatrix(ranks: rows)
  let thresholds = (0..<18).map { -0.5 - 0.1 * Double(($0 * 7) % 18) }
  var logs: [(Double, Double)] = []
  for power in stride(from: 10, through: 18, by: 2) {
    var error = 0.0
    for seed in 0..<8 {
      error +=
        try OrthantProbability.evaluate(
          thresholds: thresholds, dependence: .correlation(matrix),
          settings: OrthantSettings(seed: UInt64(seed), tolerance: 0, maximumPoints: 1 << power)
        ).jointError / 8
    }
    logs.append((Double(power) * log(2), log(error)))
    print("joint probability, rank correlations 0.5^|i−j|, N = 2^\(power): standard error \(error)")
  }
  let centre = (logs.reduce(0) { $0 + $1.0 } / Double(logs.count), logs.reduce(0) { $0 + $1.1 } / Double(logs.count))
  let slope =
    logs.reduce(0) { $0 + ($1.0 - centre.0) * ($1.1 - centre.1) }
    / logs.reduce(0) { $0 + ($1.0 - centre.0) * ($1.0 - centre.0) }
  print("error ~ N^\(text(slope, 2))")
}
