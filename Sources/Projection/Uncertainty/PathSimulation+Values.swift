import EvidenceModel
import PlanModel
import ProjectionKernels

/// What was drawn of one indicator's path.
struct SimulatedPath: Sendable {
  /// What was counted of each year, in the working scale.
  let values: [Int: SampledValue]
  let scale: WorkingScale
  let paths: Int
}

extension PathSimulation {
  /// The probabilities whose quantiles are kept beside those that are shown.
  private static let levels =
    [0.0005, 0.001, 0.0025, 0.005] + (1...99).map { Double($0) / 100 } + [0.995, 0.9975, 0.999, 0.9995]

  /// What one randomisation keeps: the values of each year, and how many paths met the target.
  private struct Kept: Sendable {
    var values: [[Double]]
    var hits = 0
    var isFinite = true
  }

  /// The distribution of the path of output `output` in each year that is computed.
  ///
  /// - Throws: where a path leaves what the kind of the indicator allows, or comes to no number.
  func path(of output: Int, indicator: Indicator, target: Target?) throws(ProjectionFailure) -> SimulatedPath {
    let place = model.outputs[output]
    let node = model.nodes[place]
    let count = model.yearCount
    let tested = target.map { $0.year - model.years.lowerBound }
    let (threshold, isAtLeast) = (target?.modelledThreshold ?? 0, target?.direction != .down)
    let (kept, paths) = run {
      Kept(values: [[Double]](repeating: [], count: node.end - node.first))
    } gather: { values, kept in
      for year in node.first..<node.end {
        let value = values[place * count + year]
        kept.isFinite = kept.isFinite && value.isFinite
        kept.values[year - node.first].append(value)
        if year == tested, isAtLeast ? value >= threshold : value <= threshold { kept.hits += 1 }
      }
    } isEnough: { kept in
      let shares = kept.map { Double($0.hits) / Double(max($0.values.first?.count ?? 1, 1)) }
      return Self.error(of: shares, paths: kept.first?.values.first?.count ?? 1) <= self.settings.sampling.tolerance
    }
    let years = (node.first..<node.end).map { model.years.lowerBound + $0 }
    let sorted = years.indices.map { year in kept.flatMap { $0.values[year] }.sorted() }
    for (year, values) in zip(years, sorted) {
      guard kept.allSatisfy(\.isFinite) else { throw .notFinite(year: years.first ?? year) }
      let bounds = indicator.kind.bounds
      if let bound = bounds.lower, let low = values.first, low < bound {
        throw .mayLeaveBounds(year: year, bound: bound)
      }
      if let bound = bounds.upper, let high = values.last, high > bound {
        throw .mayLeaveBounds(year: year, bound: bound)
      }
    }
    let scale = Self.scale(of: indicator, sorted)
    let shares = kept.map { Double($0.hits) * Double(kept.count) / Double(paths) }
    let hit = target.map { _ in
      SampledValue.Hit(
        isAtLeast: isAtLeast, position: scale.position(of: threshold),
        probability: shares.reduce(0, +) / Double(shares.count),
        error: Self.error(of: shares, paths: paths / kept.count))
    }
    let levels = Set(Self.levels + settings.quantiles + ProjectionSettings.standardQuantiles).sorted()
    var found: [Int: SampledValue] = [:]
    for (year, values) in zip(years, sorted) {
      found[year] = SampledValue(
        probabilities: levels, positions: levels.map { scale.position(of: Self.quantile($0, of: values)) },
        hit: year == target?.year ? hit : nil, method: settings.sampling.method == .plain ? .plain : .sample)
    }
    return SimulatedPath(values: found, scale: scale, paths: paths)
  }

  /// The scale in which quantiles lie between those that are kept: the logarithm of what is positive, the log-odds of what has bounds.
  private static func scale(of indicator: Indicator, _ sorted: [[Double]]) -> WorkingScale {
    let (low, high) = (sorted.compactMap(\.first).min() ?? 0, sorted.compactMap(\.last).max() ?? 0)
    if indicator.kind.bounds.upper != nil, low > 0, high < 100 { return .logOdds(touching: 0) }
    return low > 0 && indicator.kind.bounds.upper == nil ? .logarithm(offset: 0) : .own(unit: 1)
  }

  /// The value below which the share `level` of sorted values lies, straight between two of them.
  private static func quantile(_ level: Double, of sorted: [Double]) -> Double {
    let place = min(max(level * Double(sorted.count) - 0.5, 0), Double(sorted.count - 1))
    let index = min(Int(place), sorted.count - 2)
    guard index >= 0 else { return sorted.first ?? .nan }
    return sorted[index] + (sorted[index + 1] - sorted[index]) * (place - Double(index))
  }

  /// The standard error of the mean of the shares of independent randomisations of `paths` paths each.
  ///
  /// ```
  /// √((s² + 0.02/N²)/R)
  /// ```
  static func error(of shares: [Double], paths: Int) -> Double {
    let count = Double(shares.count)
    let mean = shares.reduce(0, +) / count
    let square = shares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
    return ((square + 0.02 / (Double(paths) * Double(paths))) / count).squareRoot()
  }
}
