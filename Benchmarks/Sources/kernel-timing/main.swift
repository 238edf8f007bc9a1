// Timing of the kernels in process, in processor time: kernel-timing speed | candidates | linear | accuracy | memory PATHS
import CKernels
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import ProjectionKernels

func clock(_ id: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(id, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// Seconds of processor time, of all threads.
func timed(_ work: () throws -> Void) rethrows -> Double {
  let start = clock(CLOCK_PROCESS_CPUTIME_ID)
  try work()
  return clock(CLOCK_PROCESS_CPUTIME_ID) - start
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

func text(_ value: Double, _ digits: Int) -> String {
  let scale = pow(10, Double(digits))
  return "\((value * scale).rounded() / scale)"
}

/// Millions of draws a second of the kernel in C.
func drawSpeed() -> Double {
  let generators: [UInt32] = [182_667]
  let offsets: [UInt32] = [12345]
  let walks: [UInt32] = [2_654_435_769]
  var draws = [Float](repeating: 0, count: 1 << 14)
  let seconds = generators.withUnsafeBufferPointer { generators in
    offsets.withUnsafeBufferPointer { offsets in
      walks.withUnsafeBufferPointer { walks in
        var points = tuiyan_points(
          generators: generators.baseAddress, offsets: offsets.baseAddress, walks: walks.baseAddress,
          starts: offsets.baseAddress, log_points: 16, plain: 0, key: (0, 0))
        return timed {
          for _ in 0..<2000 {
            draws.withUnsafeMutableBufferPointer {
              tuiyan_normals(&points, 0, 0, UInt32($0.count), $0.baseAddress)
            }
          }
        }
      }
    }
  }
  precondition(abs(draws.reduce(0, +) / Float(draws.count)) < 1)
  return 2000 * Double(draws.count) / seconds / 1e6
}

func speed() throws {
  var (draws, paths): ([Double], [Double]) = ([], [])
  for _ in 0..<7 {
    draws.append(drawSpeed())
    let request = ReferenceJob.request(paths: 1 << 20, threads: 1)
    paths.append(try 90 * Double(1 << 20) / timed { _ = try Sampler.sample(request) } / 1e6)
  }
  print(
    "draws alone        \(text(median(draws), 0)) M increments/s a core (\(String(cString: tuiyan_instructions())))")
  print("paths, all counted \(text(median(paths), 0)) M increments/s a core")
}

func candidates() throws {
  let small = ReferenceJob.request(paths: 1 << 14, threads: 1)
  let perRun = 90 * Double(1 << 14) / 1e6
  print(
    "Swift, path by path    \(text(try perRun / timed { _ = try Sampler.sampleByOracle(small) }, 1)) M increments/s")
  var sink: Float = 0
  print("Swift SIMD8, draws     \(text(20 / timed { sink += VectorDraws.sum8(count: 20_000_000) }, 0))")
  print("Swift SIMD16, draws    \(text(20 / timed { sink += VectorDraws.sum16(count: 20_000_000) }, 0))")
  precondition(sink.isFinite)
  for level in [Int32(0), 1, 2] {
    guard tuiyan_use_instructions(level) == 0 else {
      print("C level \(level): not on this processor")
      continue
    }
    let request = ReferenceJob.request(paths: level == 0 ? 1 << 14 : 1 << 20, threads: 1)
    let speed = try 90 * Double(request.paths) / timed { _ = try Sampler.sample(request) } / 1e6
    print(
      "C \(String(cString: tuiyan_instructions())), paths with counts \(text(speed, 0)), draws \(text(drawSpeed(), 0))")
  }
}

/// 10 × paths, indicators, scenarios: the cost in alternation, as a ratio.
func linear() throws {
  func cost(_ paths: Int, _ columns: Int, _ scenarios: Int) throws -> Double {
    try timed {
      for scenario in 0..<scenarios {
        _ = try Sampler.sample(ReferenceJob.request(paths: paths, columns: columns, threads: 1, scenario: scenario))
      }
    }
  }
  // A power of two times 32, so that no path is added.
  let base = (paths: 1 << 19, columns: 18, scenarios: 1)
  var ratios: [String: [Double]] = [:]
  for _ in 0..<15 {
    let one = try cost(base.paths, base.columns, base.scenarios)
    // 10 × 2^19 paths are 40 randomisations of 2^17.
    ratios["paths", default: []].append(try cost(base.paths * 10, base.columns, 1) / one)
    ratios["indicators", default: []].append(try cost(base.paths, base.columns * 10, 1) / one)
    ratios["scenarios", default: []].append(try cost(base.paths, base.columns, 10) / one)
  }
  for (name, values) in ratios.sorted(by: { $0.key < $1.key }) {
    let ratio = median(values)
    let bar = String(repeating: "█", count: Int((ratio * 4).rounded()))
    print("10 × \(name)\(String(repeating: " ", count: 11 - name.count)) \(text(ratio, 2)) ×  \(bar)")
  }
}

func accuracy() throws {
  let exact = ReferenceJob.hitProbability
  let hit = NormalDistribution.upperTail((log(13 / 4.62) - 5 * log(1.18)) / (0.05 + 0.01).squareRoot())
  for method in [SamplingRequest.Method.quasi, .plain] {
    for share in [0, 0.5] {
      var covered = 0
      for seed in 0..<200 {
        var request = ReferenceJob.request(paths: 20_000, columns: 1, method: method, threads: 1)
        request.seed = UInt64(seed)
        request.commonFactorShare = share
        request.columns[0].rateSpread = (1...5).map { 0.02 * Double($0) }
        let result = try Sampler.sample(request)
        let error = result.columns[0].hitError ?? 0
        if abs((result.columns[0].hitProbability ?? 0) - hit) <= result.bandFactor * error { covered += 1 }
      }
      print("95 % bands, \(method), common factor \(share): cover \(Double(covered) / 2) % of 200 seeds")
    }
  }
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
  for n in [2, 6, 12, 18] {
    var joint = 0.0
    let seconds = try timed {
      joint = try OrthantProbability.evaluate(
        thresholds: [Double](repeating: 0, count: n), dependence: .commonFactor(share: 0.5, count: n)
      ).joint
    }
    print("orthant ρ = 0.5, n = \(n): off by \(abs(joint - 1 / Double(n + 1))), \(text(seconds * 1e3, 3)) ms")
  }
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

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "speed": try speed()
case "candidates": try candidates()
case "linear": try linear()
case "accuracy": try accuracy()
case "memory":
  _ = try Sampler.sample(ReferenceJob.request(paths: arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000))
default: print("usage: kernel-timing speed | candidates | linear | accuracy | memory PATHS")
}
