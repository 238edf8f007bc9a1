/// Counts become probabilities, quantiles and their errors.
struct SamplingSummary<Kernel: SamplingKernel> {
  let run: SamplingRun<Kernel>
  let total: SamplingCounts
  let groups: [GroupOutcome]

  private var paths: Int { run.randomisations.paths }

  func result() -> SamplingResult {
    let places = run.places(total, total: paths)
    let targets = run.columns.count { $0.column.target != nil }
    var reached = 0
    let columns = run.columns.indices.map { index in
      let column = run.columns[index]
      defer { reached += column.years + 1 }
      let (quantiles, errors) = quantiles(index, places[index])
      let hasTarget = column.column.target != nil
      return SamplingResult.Column(
        quantiles: quantiles, quantileErrors: errors,
        hitProbability: hasTarget ? share(total.hits[index]) : nil,
        hitError: hasTarget ? error { $0.hits.map { $0[index] } } : nil,
        firstReached: hasTarget ? total.firstReached[reached...(reached + column.years)].map(share) : [])
    }
    let counted = targets > 0 ? Array(0...targets) : []
    let countErrors = counted.map { k in error { $0.met.map { $0[k] } } }
    return SamplingResult(
      columns: columns, joint: targets > 0 ? share(total.met[targets]) : nil, jointError: countErrors.last,
      counts: counted.map { share(total.met[$0]) }, countErrors: countErrors,
      missedAlone: total.missedAlone.map(share), paths: paths, randomisations: run.randomisations.count,
      method: run.request.method)
  }

  private func share(_ count: UInt64) -> Double { Double(count) / Double(paths) }

  /// The standard error of a share, from what each of R randomisations of N paths counted.
  ///
  /// ```
  /// √(s²/R),    s² = Σ(p_r − p̄)²/(R − 1)
  /// ```
  private func error(_ counts: (GroupOutcome) -> [UInt64]) -> Double {
    let each = Double(run.randomisations.pathsEach)
    let shares = groups.flatMap(counts).map { Double($0) / each }
    let mean = shares.reduce(0, +) / Double(shares.count)
    let squares = shares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(shares.count - 1) / Double(shares.count)).squareRoot()
  }

  /// Working values by year and level as they were asked for, and their errors from the groups, weighted by their paths.
  private func quantiles(_ index: Int, _ places: [[Double]]) -> ([[Double]], [[Double]]) {
    let column = run.columns[index]
    let asked = run.request.quantiles.map { level in run.levels.firstIndex(of: level) ?? 0 }
    var values: [[Double]] = []
    var errors: [[Double]] = []
    for t in 0..<column.years {
      guard !column.fixed[t] else {
        values.append(asked.map { _ in column.medians[t] })
        errors.append(asked.map { _ in 0 })
        continue
      }
      values.append(asked.map { column.medians[t] + column.deviation(t, bin: places[t][$0]) })
      errors.append(
        asked.map { level in
          let squares = groups.reduce(0) { sum, group in
            let weight = Double(group.paths) / Double(paths)
            let difference = group.places[index][t][level] - places[t][level]
            return sum + weight * weight * difference * difference
          }
          let spread = Double(groups.count) / Double(groups.count - 1)
          return (squares * spread).squareRoot() / Double(column.scale[t])
        })
    }
    return (values, errors)
  }
}
