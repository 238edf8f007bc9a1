import Glibc

/// The changes between known years, in the working scale, and the algebra that one type of series makes of them.
struct HistoryChanges: Sendable, Hashable {
  /// The years of each change, counted from the first known one; in rising order, with a hole at each declared break.
  let intervals: [Range<Int>]
  /// The change over each interval.
  let changes: [Double]
  /// Years from the first known one to the last, ≥ 0.
  let past: Int
  /// Years from the last known one to the horizon, ≥ 1.
  let ahead: Int

  /// The changes between values in the order of years. A step into a year of `breaks` is no change of the quantity but of what is
  /// counted, and says nothing: the pace before it and after it still counts.
  ///
  /// - Complexity: O(values).
  init(_ values: [YearValue], on scale: WorkingScale, breaks: [Int], ahead: Int) {
    let first = values.first?.year ?? 0
    var intervals: [Range<Int>] = []
    var changes: [Double] = []
    for (before, after) in zip(values, values.dropFirst()) {
      if breaks.contains(where: { $0 > before.year && $0 <= after.year }) { continue }
      intervals.append((before.year - first)..<(after.year - first))
      changes.append(scale.position(of: after.value) - scale.position(of: before.value))
    }
    self.intervals = intervals
    self.changes = changes
    self.past = (values.last?.year ?? first) - first
    self.ahead = ahead
  }

  /// The mean yearly change; `nil` where none is known.
  var meanPace: Double? {
    changes.isEmpty ? nil : changes.reduce(0, +) / Double(intervals.reduce(0) { $0 + $1.count })
  }

  /// What a type says of a history and of the horizon.
  struct Reading: Sendable, Hashable {
    /// The log density of the changes.
    let logLikelihood: Double
    /// The centre of the change to the horizon.
    let centre: Double
    /// Its scale.
    let scale: Double
    /// Its shape, with its degrees of freedom.
    let shape: StudentT
    /// How much the centre moves when every year of the history grows by 1 more, over the years ahead: the weight of
    /// the series' own pace against the type's.
    let ownWeight: Double
  }

  /// The reading of a type: changes and horizon are jointly Student t, so the conditional is in closed form.
  ///
  /// ```
  /// Q = (d − m·Δ)ᵀR⁻¹(d − m·Δ)/s²    c = R⁻¹r    r = Cov(changes, change ahead), R = Cov(changes), both over s²
  /// ln L = ln Γ((ν+k)/2) − ln Γ(ν/2) − k/2·ln(νπ) − ½ ln|R| − k ln s − (ν+k)/2·ln(1 + Q/ν)
  /// centre = m·H + cᵀ(d − m·Δ)      scale² = s²·(ν + Q)/(ν + k)·(V − rᵀR⁻¹r)      ν + k degrees of freedom
  /// Δ and H the years of each change and of the one ahead, V its variance over s²: all as the process calms down
  /// ```
  /// Source: the multivariate t of Cornish (1954); conditioning as in Gelman et al., Bayesian Data Analysis, ch. 3.
  ///
  /// The oracle of ``readings(of:)``.
  ///
  /// - Complexity: O(k³ + years²), k the number of changes, years from the first to the horizon.
  func reading(of type: SeriesType) -> Reading {
    let count = changes.count
    let room = YearlyProcess.room(past: past, ahead: ahead)
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: room + count * (count + 3)) { memory in
      let process = YearlyProcess(
        of: type, past: past, ahead: ahead, in: UnsafeMutableBufferPointer(rebasing: memory[..<room]))
      let sums = sums(of: type, process, in: UnsafeMutableBufferPointer(rebasing: memory[room...]))
      return reading(of: type, sums, process)
    }
  }

  /// What the factorisation leaves, over s².
  private struct Sums {
    /// ½ ln|R|.
    var logRoot = 0.0
    /// (d − m·Δ)ᵀR⁻¹(d − m·Δ)
    var misfit = 0.0
    /// rᵀR⁻¹(d − m·Δ), rᵀR⁻¹Δ and rᵀR⁻¹r.
    var (pull, own, known) = (0.0, 0.0, 0.0)
  }

  /// Cholesky's factor of R, row by row; and solved forwards side by side the changes less the drift, the covariance with the
  /// future, and the years.
  private func sums(
    of type: SeriesType, _ process: YearlyProcess, in memory: UnsafeMutableBufferPointer<Double>
  ) -> Sums {
    let count = changes.count
    let (surprise, link, years) = (count * count, count * (count + 1), count * (count + 2))
    var sums = Sums()
    for row in 0..<count {
      let interval = intervals[row]
      let start = row * count
      for column in 0...row {
        var value = process.covariance(interval, intervals[column])
        for inner in 0..<column { value -= memory[start + inner] * memory[column * count + inner] }
        if column == row {
          let root = max(value, 1e-12).squareRoot()
          memory[start + row] = root
          sums.logRoot += log(root)
        } else {
          memory[start + column] = value / memory[column * count + column]
        }
      }
      let length = process.length(interval)
      var rest = (changes[row] - type.drift * length, process.covariance(interval, process.future), length)
      for inner in 0..<row {
        let weight = memory[start + inner]
        rest.0 -= weight * memory[surprise + inner]
        rest.1 -= weight * memory[link + inner]
        rest.2 -= weight * memory[years + inner]
      }
      let root = memory[start + row]
      rest = (rest.0 / root, rest.1 / root, rest.2 / root)
      (memory[surprise + row], memory[link + row], memory[years + row]) = rest
      sums.misfit += rest.0 * rest.0
      sums.pull += rest.1 * rest.0
      sums.own += rest.1 * rest.2
      sums.known += rest.1 * rest.1
    }
    return sums
  }

  private func reading(of type: SeriesType, _ sums: Sums, _ process: YearlyProcess) -> Reading {
    let count = changes.count
    let update = type.update(changes: count)
    let misfit = sums.misfit / (type.scale * type.scale)
    let length = process.length(process.future)
    let left = max(process.covariance(process.future, process.future) - sums.known, 1e-12)
    let after = update.shape.freedom
    return Reading(
      logLikelihood: update.constant - sums.logRoot - after / 2 * log1p(misfit / type.freedom),
      centre: type.drift * length + sums.pull,
      scale: type.scale * ((type.freedom + misfit) / after * left).squareRoot(), shape: update.shape,
      ownWeight: sums.own / length)
  }
}
