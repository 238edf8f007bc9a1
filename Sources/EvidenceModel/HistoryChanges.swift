import Glibc

/// The changes between known years, in the working scale, and the algebra that one type of series makes of them.
struct HistoryChanges {
  /// Years since the first known one, rising.
  let times: [Int]
  /// The change of each interval between known years.
  let changes: [Double]
  /// Years from the last known one to the horizon, ≥ 1.
  let ahead: Int

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
  /// centre = m·h + cᵀ(d − m·Δ)      scale² = s²·(ν + Q)/(ν + k)·(G(h) − rᵀR⁻¹r)      ν + k degrees of freedom
  /// ```
  /// Source: the multivariate t of Cornish (1954); conditioning as in Gelman et al., Bayesian Data Analysis, ch. 3.
  ///
  /// - Complexity: O(k³), k the number of changes.
  func reading(of type: SeriesType) -> Reading {
    let count = changes.count
    let span = times.last ?? 0
    let spread = type.variogram(upTo: span + ahead)
    var factor = [Double](repeating: 0, count: count * count)
    var logRoot = 0.0
    // Solved forwards side by side: the changes less the drift, the covariance with the future, the years.
    var surprise = [Double](repeating: 0, count: count)
    var link = surprise
    var years = surprise
    for row in 0..<count {
      let (start, end) = (times[row], times[row + 1])
      for column in 0...row {
        var value = Self.covariance(start, end, times[column], times[column + 1], spread)
        for inner in 0..<column { value -= factor[row * count + inner] * factor[column * count + inner] }
        if column == row {
          let root = max(value, 1e-12).squareRoot()
          factor[row * count + row] = root
          logRoot += log(root)
        } else {
          factor[row * count + column] = value / factor[column * count + column]
        }
      }
      let length = Double(end - start)
      var sums = (
        changes[row] - type.drift * length, Self.covariance(start, end, span, span + ahead, spread), length
      )
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
    return reading(of: type, surprise, link, years, logRoot: logRoot, variance: spread[ahead])
  }

  private func reading(
    of type: SeriesType, _ surprise: [Double], _ link: [Double], _ years: [Double], logRoot: Double, variance: Double
  ) -> Reading {
    let count = Double(changes.count)
    let freedom = type.freedom
    let misfit = surprise.reduce(0) { $0 + $1 * $1 } / (type.scale * type.scale)
    let pull = zip(link, surprise).reduce(0) { $0 + $1.0 * $1.1 }
    let own = zip(link, years).reduce(0) { $0 + $1.0 * $1.1 }
    let left = max(variance - link.reduce(0) { $0 + $1 * $1 }, 1e-12)
    let after = freedom + count
    let constant = lgamma(after / 2) - lgamma(freedom / 2) - count / 2 * log(freedom * Double.pi)
    let logLikelihood = constant - logRoot - count * log(type.scale) - after / 2 * log1p(misfit / freedom)
    return Reading(
      logLikelihood: logLikelihood, centre: type.drift * Double(ahead) + pull,
      scale: type.scale * ((freedom + misfit) / after * left).squareRoot(), freedom: after,
      ownWeight: own / Double(ahead))
  }

  /// Cov(y(b) − y(a), y(d) − y(c)) = ½·(G(b − c) + G(d − a) − G(b − d) − G(a − c)), for years of a process whose changes
  /// do not depend on the date; G is even.
  private static func covariance(_ a: Int, _ b: Int, _ c: Int, _ d: Int, _ spread: [Double]) -> Double {
    0.5 * (spread[abs(b - c)] + spread[abs(d - a)] - spread[abs(b - d)] - spread[abs(a - c)])
  }
}
