#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import ProjectionKernels

/// The reference job in process: indicators of 4.62 → 13 with `18% swing 10%` over five years.
enum ReferenceJob {
  static func request(
    paths: Int, columns: Int = 18, method: SamplingRequest.Method = .quasi, threads: Int = 0, scenario: Int = 0
  ) -> SamplingRequest {
    SamplingRequest(
      columns: (0..<columns).map { index in
        SampledColumn(
          key: StableHash.key("indicator \(index)"), origin: log(4.62),
          drift: [Double](repeating: log(1.18), count: 5), swing: [Double](repeating: 0.1, count: 5),
          target: SampledTarget(threshold: log(13), year: 4))
      }, scenarioKey: UInt64(scenario), paths: paths, method: method, threads: threads)
  }

  /// P(log V ≥ log 13) in closed form.
  static let hitProbability = NormalDistribution.upperTail((log(13 / 4.62) - 5 * log(1.18)) / (0.1 * 5.0.squareRoot()))
}
