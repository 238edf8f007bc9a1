import EvidenceModel
public import PlanModel
import ProjectionKernels

/// The sampling of all uncertain paths of a scenario at once, where it is asked for.
///
/// ```
/// x(t) = c(t) + e(t, G) + s·(ε₁ + … + ε_n)      G, ε_i standard normal; e what the step drawn once does to year t
/// ```
/// Every draw is a function of (seed, scenario, indicator, path, year). Closed forms are never put in the place of a path here.
public struct ScenarioSampling {
  /// The program with what was counted in the place of closed forms.
  public let program: ProjectionProgram
  /// How many paths were drawn.
  public let paths: Int
  /// P(all targets met) under the common factor, with its standard error; `nil` without uncertain targets.
  public let joint: (probability: Double, error: Double)?

  /// Why nothing could be sampled, and of which indicator.
  public struct Failure: Error, Sendable, Hashable {
    public let indicator: Indicator
    public let reason: ProjectionFailure
  }

  /// Samples the paths of `indicators`; `nil` where none of them is uncertain, and where the user asks to stop.
  ///
  /// The same indicator under the same seed and scenario has the same draws, whatever is assumed: what is tried side by side differs by
  /// nothing but the assumptions.
  ///
  /// - Complexity: O(paths × indicators × years) in time; memory does not grow with the paths.
  public init?(_ indicators: [Indicator], in program: ProjectionProgram) throws(Failure) {
    var exact = program
    let uncertain = indicators.compactMap { indicator -> Sampled? in
      // What has no path tells why where its result is asked for.
      guard let path = try? exact.trajectory(of: indicator.code), let uncertainty = path.uncertainty else { return nil }
      let target = program.plan.target(for: indicator.code, in: program.scenario)
      return Sampled(indicator, path, uncertainty, target: target)
    }
    guard !uncertain.isEmpty else { return nil }
    let settings = program.settings
    let levels = Set(settings.quantiles + ProjectionSettings.standardQuantiles).sorted()
    let request = SamplingRequest(
      columns: uncertain.map(\.column), commonFactorShare: settings.dependence.commonShare ?? 0,
      correlation: settings.dependence.correlation(of: uncertain.map(\.code)), seed: settings.sampling.seed,
      scenarioKey: StableHash.key(program.scenario), paths: settings.sampling.paths,
      tolerance: settings.sampling.tolerance, method: settings.sampling.method == .plain ? .plain : .quasi,
      quantiles: levels, threads: settings.sampling.threads)
    let result: SamplingResult
    do throws(SamplingFailure) {
      result = try Sampler.recall(request)
    } catch {
      guard error != .cancelled else { return nil }
      let column = error.column ?? 0
      throw Failure(
        indicator: uncertain[column].indicator, reason: .notFinite(year: uncertain[column].lastYear))
    }
    let method = settings.sampling.method == .plain ? ProjectionMethod.plain : .sample
    var counted: [String: PathUncertainty] = [:]
    for (path, column) in zip(uncertain, result.columns) {
      counted[path.code] = .sampled(path.values(column, levels: levels, method), path.scale)
    }
    self.program = program.replacing(counted)
    self.paths = result.paths
    self.joint = result.joint.map { ($0, result.jointError ?? 0) }
  }
}

/// One path as the sampler sees it.
private struct Sampled {
  let indicator: Indicator
  var code: String { indicator.code }
  let scale: WorkingScale
  let firstYear: Int
  var lastYear: Int { firstYear + column.drift.count - 1 }
  let column: SampledColumn

  init?(_ indicator: Indicator, _ path: Trajectory, _ uncertainty: PathUncertainty, target: Target?) {
    self.indicator = indicator
    firstYear = path.originYear + 1
    let key = StableHash.key(indicator.code)
    let years = path.points.filter { $0.basis == .projected }.map(\.year)
    let tested = target.flatMap { target in years.firstIndex(of: target.year).map { (target, $0) } }
    func sampledTarget(_ scale: WorkingScale) -> SampledTarget? {
      tested.map { target, year in
        SampledTarget(
          threshold: scale.position(of: target.modelledThreshold), atLeast: target.direction == .up, year: year)
      }
    }
    switch uncertainty {
    case .sampled: return nil
    case .evidence(let predictions):
      guard let scale = years.first.flatMap({ predictions[$0]?.scale }) else { return nil }
      self.scale = scale
      let ahead = years.compactMap { predictions[$0] }
      column = SampledColumn(
        key: key, origin: 0, drift: [Double](repeating: 0, count: ahead.count),
        rateLaw: RateLaw(identity: ahead) { draw, effects in
          let probability = NormalDistribution.cumulative(draw)
          for year in effects.indices { effects[year] = ahead[year].workingQuantile(probability) }
        }, target: sampledTarget(scale))
    case .steps(let steps):
      scale = steps.scale
      var drift = steps.centres
      for year in drift.indices.dropFirst().reversed() { drift[year] -= drift[year - 1] }
      let swing = steps.swing > 0 ? [Double](repeating: steps.swing, count: drift.count) : []
      var column = SampledColumn(key: key, origin: 0, drift: drift, swing: swing, target: sampledTarget(steps.scale))
      switch steps.draw {
      case nil: break
      case .normal(_, let spread): column.rateSpread = drift.indices.map { Double($0 + 1) * spread }
      case .some(let draw):
        column.rateLaw = RateLaw(identity: draw) { deviate, effects in
          let step = draw.quantile(deviate: deviate) - draw.median
          for year in effects.indices { effects[year] = Double(year + 1) * step }
        }
      }
      self.column = column
    }
  }

  /// What was counted, by year.
  func values(
    _ counted: SamplingResult.Column, levels: [Double], _ method: ProjectionMethod
  ) -> [Int: SampledValue] {
    var values: [Int: SampledValue] = [:]
    for (year, quantiles) in counted.quantiles.enumerated() {
      var hit: SampledValue.Hit?
      if let target = column.target, target.year == year, let probability = counted.hitProbability {
        hit = SampledValue.Hit(
          isAtLeast: target.atLeast, position: target.threshold, probability: probability, error: counted.hitError ?? 0)
      }
      values[firstYear + year] = SampledValue(probabilities: levels, positions: quantiles, hit: hit, method: method)
    }
    return values
  }
}
