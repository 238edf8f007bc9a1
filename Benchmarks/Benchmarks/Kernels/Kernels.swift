import Benchmark
import ProjectionKernels

/// Names are subject/operation/size; every result is checked before it is thrown away.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(metrics: [.wallClock, .throughput], maxDuration: .seconds(3))

  for count in [6, 18] {
    let thresholds = (0..<count).map { Double($0) / 10 - 1 }
    Benchmark("orthant/common-factor/\(count)") { benchmark in
      for _ in benchmark.scaledIterations {
        let result = try OrthantProbability.evaluate(
          thresholds: thresholds, dependence: .commonFactor(share: 0.5, count: count))
        precondition(result.joint > 0 && result.jointError < 1e-12)
        blackHole(result)
      }
    }
  }

  Benchmark("orthant/matrix/18") { benchmark in
    let rows = (0..<18).map { i in (0..<18).map { 1 / Double(1 << abs(i - $0)) } }
    let matrix = try CorrelationMatrix(rows)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      let result = try OrthantProbability.evaluate(
        thresholds: (0..<18).map { Double($0) / 10 - 2 }, dependence: .correlation(matrix),
        settings: OrthantSettings(tolerance: 2e-5))
      precondition(result.jointError <= 2e-5)
      blackHole(result)
    }
  }

  for method in [SamplingRequest.Method.quasi, .plain] {
    Benchmark("sampler/\(method)/18x5x100000") { benchmark in
      let request = ReferenceJob.request(paths: 100_000, method: method)
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations {
        let result = try Sampler.sample(request)
        precondition(abs((result.columns[0].hitProbability ?? 0) - 0.1773) < 0.005)
        blackHole(result)
      }
    }
  }
}
