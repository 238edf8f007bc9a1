public import PlanModel

/// The projection of one scenario: each indicator is resolved and computed once, after those it depends on.
public struct ProjectionProgram: Sendable {
  /// The plan.
  public let plan: Plan
  /// The name of the scenario.
  public let scenario: String
  /// What holds for all indicators.
  public let settings: ProjectionSettings

  /// The target year of most indicators.
  private let commonYear: Int?
  /// Results so far; an indicator whose result is asked for while it is computed depends on itself.
  private var results: [String: Result<Trajectory, ProjectionFailure>] = [:]
  private var inProgress: [String] = []
  /// What sampling counted, where it was asked for, by indicator.
  private var sampled: [String: PathUncertainty] = [:]
  /// Assumptions that are tried instead of the scenario's, by indicator.
  private var trials: [String: Assumption] = [:]

  /// A program for a scenario of a plan.
  public init(plan: Plan, scenario: String, settings: ProjectionSettings) {
    self.plan = plan
    self.scenario = scenario
    self.settings = settings
    self.commonYear = plan.targetYear
  }

  /// The same program with another assumption for one indicator, for sweeps and for solving.
  public func trying(_ assumption: Assumption, for code: String) -> ProjectionProgram {
    var program = ProjectionProgram(plan: plan, scenario: scenario, settings: settings)
    program.trials = trials
    program.trials[code] = assumption
    return program
  }

  /// The same program without drawing: what is computed from uncertain paths is computed from their medians.
  public var atMedians: ProjectionProgram {
    var settings = settings
    settings.sampling.method = .exact
    var program = ProjectionProgram(plan: plan, scenario: scenario, settings: settings)
    program.trials = trials
    return program
  }

  /// The same program on so many threads, 0 for one a processor: where many of them share the processors.
  public func settingThreads(to threads: Int) -> ProjectionProgram {
    var settings = settings
    settings.sampling.threads = threads
    var program = ProjectionProgram(plan: plan, scenario: scenario, settings: settings)
    program.trials = trials
    return program
  }

  /// The same program with what sampling counted in the place of what is known in closed form.
  func replacing(_ sampled: [String: PathUncertainty]) -> ProjectionProgram {
    var program = ProjectionProgram(plan: plan, scenario: scenario, settings: settings)
    program.trials = trials
    program.sampled = sampled
    return program
  }

  /// The assumption that an indicator follows.
  public func assumption(for code: String) -> Assumption? {
    trials[code] ?? plan.assumption(for: code, in: scenario)
  }

  /// The last year for an indicator: that of its own target where the table gave it another than the plan's, else the horizon.
  public func horizon(for indicator: Indicator) -> Int {
    guard let own = indicator.target?.year, let common = commonYear, own != common else { return settings.horizon }
    return own
  }

  /// The trajectory of an indicator, or why it has none.
  ///
  /// - Complexity: O(years + what it depends on), once.
  public mutating func trajectory(of code: String) throws(ProjectionFailure) -> Trajectory {
    if let known = results[code] { return try known.get() }
    if let start = inProgress.firstIndex(of: code) {
      throw .cycle((Array(inProgress[start...]) + [code]).map { plan.indicator($0)?.name ?? $0 })
    }
    inProgress.append(code)
    defer { inProgress.removeLast() }
    do {
      var trajectory = try compute(code)
      trajectory.ownUncertainty = trajectory.uncertainty
      let hasUncertainDriver = trajectory.law.references.contains { reference in
        guard case .indicator(let driver) = reference, case .success(let path)? = results[driver] else { return false }
        return path.isUncertain
      }
      if hasUncertainDriver { try drawPaths(of: &trajectory) }
      if !hasUncertainDriver, let counted = sampled[code] { trajectory.uncertainty = counted }
      results[code] = .success(trajectory)
      return trajectory
    } catch {
      // Inside a cycle every member fails for the same reason; only the outermost result is kept, so that each can name itself.
      if case .cycle = error, inProgress.count > 1 { throw error }
      results[code] = .failure(error)
      throw error
    }
  }

  /// Puts the distribution of a path that is computed from uncertain ones in the place of what their medians give.
  ///
  /// Where sampling is ruled out, the path stays at the medians and says so.
  private func drawPaths(of trajectory: inout Trajectory) throws(ProjectionFailure) {
    guard settings.sampling.method != .exact, let indicator = plan.indicator(trajectory.code),
      let model = PathModel([trajectory], in: self)
    else {
      trajectory.restsOnMedians = true
      return
    }
    let simulation = PathSimulation(model, scenario: scenario, settings: settings)
    let drawn = try simulation.path(
      of: 0, indicator: indicator, target: plan.target(for: trajectory.code, in: scenario))
    trajectory.uncertainty = .sampled(drawn.values, drawn.scale)
    trajectory.sampledPaths = drawn.paths
    for point in trajectory.points where point.basis == .projected {
      trajectory.valuesAtMedians[point.year] = point.value
    }
    trajectory.points = trajectory.points.map { point in
      guard point.basis == .projected, let median = trajectory.distribution(in: point.year)?.quantile(0.5) else {
        return point
      }
      return Trajectory.Point(year: point.year, value: median, basis: .projected)
    }
  }

  private mutating func compute(_ code: String) throws(ProjectionFailure) -> Trajectory {
    guard let indicator = plan.indicator(code), let assumption = assumption(for: code) else { throw .noAssumption }
    let targetYear = plan.target(for: code, in: scenario)?.year ?? settings.horizon
    let horizon = max(horizon(for: indicator), settings.horizon, targetYear, settings.lastYear ?? targetYear)
    let evidence = Evidence.own(of: indicator, in: plan, rule: settings.evidence)
    let start = try origin(of: indicator, assumption, evidence)
    guard horizon > start.year else {
      return Trajectory(
        code: code, assumption: assumption, law: .hold, originYear: start.year, origin: start.value,
        points: known(indicator, evidence, until: start.year))
    }
    let resolver = LawResolver(
      indicator: indicator, assumption: assumption, origin: start.value, originYear: start.year, horizon: horizon,
      landingYear: self.horizon(for: indicator), evidence: evidence)
    let law = try resolver.resolve(in: &self)
    var values = try resolver.values(of: law)
    resolver.strike(&values)
    try resolver.check(values, of: law)
    let uncertainty = try resolver.uncertainty(of: law, along: values)
    if case .integrated? = uncertainty?.distribution(in: horizon)?.method {
      // A skewed step with a swing: the median of the sum is not the sum of the medians.
      for offset in values.indices {
        values[offset] = uncertainty?.distribution(in: start.year + 1 + offset)?.quantile(0.5) ?? values[offset]
      }
    }
    var points = known(resolver.indicator, resolver.evidence, until: start.year)
    for (offset, value) in values.enumerated() {
      points.append(Trajectory.Point(year: start.year + 1 + offset, value: value, basis: .projected))
    }
    return Trajectory(
      code: code, assumption: resolver.assumption, law: law, originYear: start.year, origin: start.value,
      points: points, uncertainty: uncertainty)
  }

  /// The year and value that growth starts from.
  private func origin(
    of indicator: Indicator, _ assumption: Assumption, _ evidence: Evidence
  ) throws(ProjectionFailure) -> (year: Int, value: DecimalNumber?) {
    if let year = assumption.from {
      return (year, try evidence.value(in: year))
    }
    // What the past says counts from its newest value.
    let usesNewest = settings.origin == .latest || assumption.law == .history
    if usesNewest, let newest = evidence.newest, newest.year > indicator.base.year {
      return (newest.year, evidence.exactValue(in: newest.year))
    }
    return (indicator.base.year, indicator.base.value)
  }

  /// The base and the actuals up to the origin.
  private func known(_ indicator: Indicator, _ evidence: Evidence, until year: Int) -> [Trajectory.Point] {
    var points: [Trajectory.Point] = []
    if let base = indicator.base.value {
      points.append(Trajectory.Point(year: indicator.base.year, value: base.doubleValue, basis: .base))
    }
    for actual in evidence.points where actual.year > indicator.base.year && actual.year <= year {
      points.append(Trajectory.Point(year: actual.year, value: actual.value, basis: .actual))
    }
    return points
  }

  /// The value of an indicator or of a stated quantity in a year, for laws that are computed from others.
  mutating func value(of reference: Reference, in year: Int) throws(ProjectionFailure) -> Double {
    switch reference {
    case .quantity(let name):
      guard let value = plan.quantity(name)?.value(in: year) else {
        throw .quantityWithoutYear(name: name, year: year)
      }
      return value
    case .indicator(let code):
      let trajectory: Trajectory
      do {
        trajectory = try self.trajectory(of: code)
      } catch {
        if case .cycle = error { throw error }
        throw .driver(name: plan.name(of: reference), error)
      }
      guard let value = trajectory.value(in: year) else {
        throw .driver(name: plan.name(of: reference), .noValue(year: year, known: trajectory.points.map(\.year)))
      }
      return value
    }
  }
}
