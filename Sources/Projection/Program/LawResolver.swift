import EvidenceModel
import ForecastMethods
import PlanModel

/// Puts numbers in the place of what a law refers to, and computes its values.
struct LawResolver {
  let indicator: Indicator
  let assumption: Assumption
  let origin: DecimalNumber?
  let originYear: Int
  /// The last year that is computed.
  let horizon: Int
  /// The year in which laws that are given by their end land.
  let landingYear: Int
  let evidence: Evidence

  var years: Int { horizon - originYear }

  /// The value that growth starts from, or why there is none.
  func requiredOrigin() throws(ProjectionFailure) -> DecimalNumber {
    guard let origin else { throw .baseMissing(year: originYear) }
    return origin
  }

  /// The value that growth starts from, above zero.
  private func positiveOrigin() throws(ProjectionFailure) -> Double {
    let value = try requiredOrigin().doubleValue
    guard value > 0 else { throw .needsPositive(year: originYear, value: value) }
    return value
  }

  func resolve(in program: inout ProjectionProgram) throws(ProjectionFailure) -> ResolvedLaw {
    switch assumption.law {
    case .step(let step): return .steps(Array(repeating: step, count: years))
    case .yearly(let steps):
      guard steps.count >= years else { throw .tooFewSteps(given: steps.count, needed: years) }
      return .steps(Array(steps.prefix(years)))
    case .phases(let phases): return .steps(try steps(of: phases))
    case .landing(let value, let shape):
      if shape == .compound {
        _ = try positiveOrigin()
        guard value > 0 else { throw .needsPositive(year: landingYear, value: value.doubleValue) }
      }
      return .landing(on: value, shape: shape, in: max(landingYear, originYear + 1))
    case .total(let growth):
      _ = try positiveOrigin()
      return .total(growth, in: max(landingYear, originYear + 1))
    case .odds(let rate): return try odds(rate)
    case .saturation(let curve, let cap, let rate):
      let start = try positiveOrigin()
      guard cap.doubleValue > start else { throw .capNotAbove(cap: cap.doubleValue, origin: start) }
      return .saturation(curve, cap: cap, rate: rate)
    case .diffusion(let innovation, let imitation, let cap):
      return .diffusion(try diffusion(innovation, imitation, cap))
    case .hold: return .hold
    case .trend(let method): return try trend(method)
    case .like(let entity, let years):
      _ = try positiveOrigin()
      return .like(
        try PlaceGrowth.of(entity, indicator, years: years, in: program.plan, rule: program.settings.evidence))
    case .likePeers(let rule):
      _ = try positiveOrigin()
      let target = program.plan.target(for: indicator.code, in: program.scenario)
      let places = PlaceGrowth.all(
        of: indicator, target?.direction ?? indicator.direction, in: program.plan, rule: program.settings.evidence)
      guard let rate = rule.rate(of: places) else {
        throw .tooFewPlaces(have: places.count, need: PeerRule.leastPlaces)
      }
      return .likePeers(rule, rate: rate, places: places)
    case .converge(let entity, let year): return try converge(entity, year, in: program)
    case .elastic(let driver, let elasticity):
      var growth: [Double] = []
      for year in (originYear + 1)...horizon {
        let before = try program.value(of: driver, in: year - 1)
        guard before != 0 else { throw .driver(name: program.plan.name(of: driver), .divisionByZero(year: year - 1)) }
        growth.append(try program.value(of: driver, in: year) / before - 1)
      }
      return .elastic(driver, elasticity: elasticity, growth: growth)
    case .stockFlow(let inflow, let lapse): return .stockFlow(inflow: inflow, lapse: lapse)
    case .uncertain(let step): return try draw(step)
    case .history: return try history(in: program)
    case .expression(let expression):
      var inputs: [Int: [Reference: Double]] = [:]
      for year in (originYear + 1)...horizon {
        for reference in expression.references {
          inputs[year, default: [:]][reference] = try program.value(of: reference, in: year)
        }
      }
      return .expression(expression, inputs: inputs)
    }
  }

  private func steps(of phases: [GrowthPhase]) throws(ProjectionFailure) -> [GrowthStep] {
    var steps: [GrowthStep] = []
    for year in (originYear + 1)...horizon {
      guard let phase = phases.first(where: { $0.covers(year) }) else { throw .uncoveredYear(year) }
      steps.append(phase.step)
    }
    return steps
  }

  private func odds(_ rate: DecimalNumber) throws(ProjectionFailure) -> ResolvedLaw {
    let bounds = indicator.kind.bounds
    let (lower, upper) = (bounds.lower ?? 0, bounds.upper ?? 100)
    let start = try requiredOrigin().doubleValue
    guard start > lower, start < upper else { throw .onBound(value: start) }
    return .odds(rate, lower: lower, upper: upper)
  }

  private func diffusion(
    _ innovation: DecimalNumber, _ imitation: DecimalNumber, _ cap: DecimalNumber
  ) throws(ProjectionFailure) -> BassDiffusion {
    // From 0 the curve begins with those who adopt by themselves; without them there is nobody to imitate.
    let start = innovation > 0 ? try requiredOrigin().doubleValue : try positiveOrigin()
    guard start >= 0 else { throw .needsPositive(year: originYear, value: start) }
    guard cap.doubleValue > start else { throw .capNotAbove(cap: cap.doubleValue, origin: start) }
    return BassDiffusion(innovation: innovation, imitation: imitation, cap: cap)
  }

  private func trend(_ method: TrendMethod?) throws(ProjectionFailure) -> ResolvedLaw {
    let method = method ?? (indicator.kind.trendsInLogarithms ? .logLinear : .linear)
    if let year = evidence.conflicts.keys.sorted().first(where: { $0 <= originYear }) {
      _ = try evidence.value(in: year)
    }
    let points = evidence.points(until: originYear)
    if let forecast = method.forecastMethod { return .forecast(try self.forecast(forecast, points)) }
    guard points.count >= TrendLine.minimumPoints else {
      throw .thinSeries(points: points.count, needed: TrendLine.minimumPoints, setAside: evidence.setAside.count)
    }
    if method == .logLinear, let low = points.first(where: { $0.value <= 0 }) {
      throw .needsPositive(year: low.year, value: low.value)
    }
    guard let line = TrendLine(method, fittedTo: points) else {
      throw .thinSeries(points: points.count, needed: TrendLine.minimumPoints, setAside: evidence.setAside.count)
    }
    return .trend(line)
  }

  /// The path of a fitted method, whatever its spread.
  private func forecast(
    _ method: ForecastMethod, _ points: [TrendLine.Point]
  ) throws(ProjectionFailure) -> MethodForecast {
    let series = ForecastSeries(
      kind: indicator.kind, points: points.map { YearValue(year: $0.year, value: $0.value) }, horizon: horizon)
    do {
      return try method.forecast(series, needsSpread: false)
    } catch {
      throw ProjectionFailure(error, setAside: evidence.setAside.count, horizon: horizon)
    }
  }

  private func converge(
    _ entity: String, _ year: Int, in program: ProjectionProgram
  ) throws(ProjectionFailure) -> ResolvedLaw {
    let start = try positiveOrigin()
    guard year > originYear else { throw .meetsTooEarly(year: year, origin: originYear) }
    let place = try PlaceGrowth.path(of: entity, indicator, in: program.plan, rule: program.settings.evidence)
    guard let meets = place.value(in: year), let rate = CompoundRate.between(start, meets, years: year - originYear)
    else {
      throw .placeWithoutValues(entity: entity, setAside: 0)
    }
    return .converge(place, meets: meets, in: year, rate: rate)
  }
}
