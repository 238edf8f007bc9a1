import ProjectionKernels

/// 10 × paths, indicators, scenarios: the cost in alternation, as a ratio. The shorter run of each pair is longer than a second.
func linear(runs: Int) throws {
  func cost(_ paths: Int, _ columns: Int, _ scenarios: Int) throws -> Double {
    try timed {
      for scenario in 0..<scenarios {
        _ = try Sampler.sample(ReferenceJob.request(paths: paths, columns: columns, threads: 1, scenario: scenario))
      }
    }
  }
  // 48 randomisations of 2^17 paths, and ten times as many 60 of 2^20: no path is added to either.
  let base = (paths: 48 << 17, columns: 18)
  var shorter: [Double] = []
  var ratios: [(name: String, values: [Double])] = [("paths", []), ("indicators", []), ("scenarios", [])]
  for _ in 0..<runs {
    for index in ratios.indices {
      let one = try cost(base.paths, base.columns, 1)
      let ten =
        switch index {
        case 0: try cost(base.paths * 10, base.columns, 1)
        case 1: try cost(base.paths, base.columns * 10, 1)
        default: try cost(base.paths, base.columns, 10)
        }
      shorter.append(one)
      ratios[index].values.append(ten / one)
    }
  }
  print("the shorter run: \(text(median(shorter), 2)) s of processor time; medians of \(runs)")
  for (name, values) in ratios {
    let ratio = median(values)
    let bar = String(repeating: "█", count: Int((ratio * 4).rounded()))
    print("10 × \(name)\(String(repeating: " ", count: 11 - name.count)) \(text(ratio, 2)) ×  \(bar)")
  }
}
