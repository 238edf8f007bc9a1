import Glibc

/// The changes between known years, in the working scale, and the algebra that one type of series makes of them.
struct HistoryChanges {
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
  struct Reading {
    /// The log density of the changes.
    let logLikelihood: Double
    /// The centre of the change to the horizon.
    let centre: Double
    /// Its scale.
    let scale: Double
    /// Its degrees of freedom.
    let freedom: Double
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
  /// - Complexity: O(k³ + years²), k the number of changes, years from the first to the horizon.
  func reading(of type: SeriesType) -> Reading {
    let count = changes.count
    let process = YearlyProcess(of: type, past: past, ahead: ahead)
    let future = process.future
    var factor = [Double](repeating: 0, count: count * count)
    var logRoot = 0.0
    // Solved forwards side by side: the changes less the drift, the covariance with the future, the years.
    var surprise = [Double](repeating: 0, count: count)
    var link = surprise
    var years = surprise
    for row in 0..<count {
      let interval = intervals[row]
      for column in 0...row {
        var value = process.covariance(interval, intervals[column])
        for inner in 0..<column { value -= factor[row * count + inner] * factor[column * count + inner] }
        if column == row {
          let root = max(value, 1e-12).squareRoot()
          factor[row * count + row] = root
          logRoot += log(root)
        } else {
          factor[row * count + column] = value / factor[column * count + column]
        }
      }
      let length = process.length(interval)
      var sums = (changes[row] - type.drift * length, process.covariance(interval, future), length)
      for inner in 0..<row {
        let weight = factor[row * count + inner]
        sums.0 -= weight * surprise[inner]
        sums.1 -= weight * link[inner]
        sums.2 -= weight * years[inner]
      }
      let root = factor[row * count + row]
      surprise[row] = sums.0 / root
      link[row] = sums.1 / root
      years[row] = sums.2 / root
    }
    let algebra = Algebra(surprise: surprise, link: link, years: years, logRoot: logRoot)
    return reading(of: type, algebra, length: process.length(future), variance: process.covariance(future, future))
  }

  /// What the factorisation leaves: each list is solved by the root of the covariance.
  private struct Algebra {
    let surprise: [Double]
    let link: [Double]
    let years: [Double]
    let logRoot: Double
  }

  private func reading(of type: SeriesType, _ algebra: Algebra, length: Double, variance: Double) -> Reading {
    let count = Double(changes.count)
    let freedom = type.freedom
    let after = freedom + count
    let misfit = algebra.surprise.reduce(0) { $0 + $1 * $1 } / (type.scale * type.scale)
    let pull = zip(algebra.link, algebra.surprise).reduce(0) { $0 + $1.0 * $1.1 }
    let own = zip(algebra.link, algebra.years).reduce(0) { $0 + $1.0 * $1.1 }
    let left = max(variance - algebra.link.reduce(0) { $0 + $1 * $1 }, 1e-12)
    let constant = lgamma(after / 2) - lgamma(freedom / 2) - count / 2 * log(freedom * Double.pi)
    let fit = algebra.logRoot + count * log(type.scale) + after / 2 * log1p(misfit / freedom)
    return Reading(
      logLikelihood: constant - fit, centre: type.drift * length + pull,
      scale: type.scale * ((freedom + misfit) / after * left).squareRoot(), freedom: after, ownWeight: own / length)
  }
}
