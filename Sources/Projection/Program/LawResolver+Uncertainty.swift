import EvidenceModel
import Glibc
import PlanModel
import ProjectionKernels

extension LawResolver {
  // MARK: Steps that are not known

  /// A step that is not known exactly, as a distribution in the scale in which steps add up.
  func draw(_ step: UncertainStep) throws(ProjectionFailure) -> ResolvedLaw {
    let start = try requiredOrigin().doubleValue
    switch step.measure {
    case .amount: break
    case .rate:
      guard start > 0 else { throw .needsPositive(year: originYear, value: start) }
    case .odds:
      guard start > 0, start < 100 else { throw .onBound(value: start) }
    }
    return .uncertain(step, try distribution(of: step))
  }

  private func distribution(of step: UncertainStep) throws(ProjectionFailure) -> StepDraw {
    let isLogarithmic = step.measure != .amount
    func shaped(_ shape: StepShape) -> StepDraw { .step(shape, isLogarithmic: isLogarithmic) }
    switch step.distribution {
    case .range(let low, let high):
      let ends = [low, high].map { isLogarithmic ? log1p($0.doubleValue) : $0.doubleValue }
      guard ends[0].isFinite else { throw .mayLeaveBounds(year: originYear + 1, bound: 0) }
      return .normal(mean: (ends[0] + ends[1]) / 2, spread: (ends[1] - ends[0]) / (2 * StepDraw.centralNinety))
    case .around(let centre, let halfWidth):
      let spread = halfWidth.doubleValue / StepDraw.centralNinety
      guard isLogarithmic else { return .normal(mean: centre.doubleValue, spread: spread) }
      guard centre.doubleValue - StepDraw.furthestDeviate * spread > -1 else {
        throw .mayLeaveBounds(year: originYear + 1, bound: 0)
      }
      return shaped(.normal(mean: centre.doubleValue, spread: spread))
    case .uniform(let low, let high): return shaped(.uniform(low: low.doubleValue, high: high.doubleValue))
    case .triangular(let low, let mode, let high):
      return shaped(.triangular(low: low.doubleValue, mode: mode.doubleValue, high: high.doubleValue))
    case .pert(let low, let mode, let high):
      return shaped(.pert(low: low.doubleValue, mode: mode.doubleValue, high: high.doubleValue))
    case .cases(let cases): return cases.isEmpty ? .cases([]) : weighted(cases, isLogarithmic)
    case .empirical: return .cases(try ownSteps(isLogarithmic))
    }
  }

  private func weighted(_ cases: [WeightedStep], _ isLogarithmic: Bool) -> StepDraw {
    let total = cases.reduce(0) { $0 + $1.weight.doubleValue }
    return .cases(
      cases.map { item in
        let step = item.step.doubleValue
        return StepDraw.Case(value: isLogarithmic ? log1p(step) : step, share: item.weight.doubleValue / total)
      }.sorted { $0.value < $1.value })
  }

  /// The yearly steps of the indicator's own past, each alike; over a gap, the even step of its years.
  private func ownSteps(_ isLogarithmic: Bool) throws(ProjectionFailure) -> [StepDraw.Case] {
    let points = evidence.points(until: originYear)
    let needed = TrendLine.minimumPoints
    guard points.count >= needed else {
      throw .thinSeries(points: points.count, needed: needed, setAside: evidence.setAside.count)
    }
    if isLogarithmic, let low = points.first(where: { $0.value <= 0 }) {
      throw .needsPositive(year: low.year, value: low.value)
    }
    let steps = zip(points, points.dropFirst()).map { before, after in
      let years = Double(after.year - before.year)
      return (isLogarithmic ? log(after.value / before.value) : after.value - before.value) / years
    }
    return steps.sorted().map { StepDraw.Case(value: $0, share: 1 / Double(steps.count)) }
  }

  /// The median path under a step that is not known.
  func medianPath(_ step: UncertainStep, _ draw: StepDraw) throws(ProjectionFailure) -> [Double] {
    let start = try requiredOrigin().doubleValue
    return (1...years).map { year in
      let change = Double(year) * draw.median
      return switch step.measure {
      case .amount: start + change
      case .rate: start * exp(change)
      case .odds: 100 / (1 + (100 - start) / start * exp(-change))
      }
    }
  }

  // MARK: What the past says

  /// What the evidence model makes of the values up to the origin, and of those of other places, for each year after it.
  func history(in program: ProjectionProgram) throws(ProjectionFailure) -> ResolvedLaw {
    if let year = evidence.conflicts.keys.sorted().first(where: { $0 <= originYear }) {
      _ = try evidence.value(in: year)
    }
    let values = evidence.yearValues.filter { $0.year <= originYear }
    guard !values.isEmpty else { throw .baseMissing(year: originYear) }
    let context = EvidenceContext(
      of: indicator, evidence, in: program.plan, rule: program.settings.evidence)
    var predictions: [Int: PredictiveDistribution] = [:]
    for year in (originYear + 1)...horizon {
      do {
        predictions[year] = try EvidenceModel.predict(
          kind: EvidenceKind(indicator), history: values, horizon: year, context: context)
      } catch {
        throw failure(error)
      }
    }
    return .history(predictions)
  }

  private func failure(_ failure: EvidenceFailure) -> ProjectionFailure {
    switch failure {
    case .noHistory: .baseMissing(year: originYear)
    case .notFinite(let year), .repeatedYear(let year): .notFinite(year: year)
    case .outOfBounds(let year, let value):
      .leavesBounds(
        year: year, value: value, bound: value < 0 ? 0 : indicator.kind.bounds.upper ?? value, safest: nil)
    case .horizonNotAfter(let year), .horizonTooFar(let year): .meetsTooEarly(year: horizon, origin: year)
    }
  }

  // MARK: Uncertainty

  /// How far from the median a value must be to count as excluded: 1 in a billion a year.
  private static let remoteness = 6.0

  /// Lets the stated shocks strike the path.
  func strike(_ values: inout [Double]) {
    for shock in assumption.shocks {
      for offset in values.indices {
        values[offset] *= pow(1 + shock.size.doubleValue, shock.weight(in: originYear + 1 + offset))
      }
    }
  }

  /// How uncertain the path is; `nil` where nothing about it is.
  func uncertainty(of law: ResolvedLaw, along values: [Double]) throws(ProjectionFailure) -> PathUncertainty? {
    if case .history(let predictions) = law { return .evidence(predictions) }
    var draw: StepDraw?
    var scale = WorkingScale.own(unit: 1)
    if case .uncertain(let step, let known) = law {
      draw = known
      scale = self.scale(of: step.measure)
    }
    var swing = 0.0
    switch assumption.swing {
    case nil: guard draw != nil else { return nil }
    case .amount(let amount): swing = amount.doubleValue
    case .relative(let part):
      swing = part.doubleValue
      if draw == nil { scale = self.scale(of: indicator.kind.bounds.upper == nil ? .rate : .odds) }
    }
    let centres = values.map(scale.position)
    if let offset = centres.firstIndex(where: { !$0.isFinite }) {
      throw .needsPositive(year: originYear + 1 + offset, value: values[offset])
    }
    let steps = StepUncertainty(scale: scale, originYear: originYear, centres: centres, draw: draw, swing: swing)
    try checkRemoteValues(of: steps)
    return .steps(steps)
  }

  private func scale(of measure: UncertainStep.Measure) -> WorkingScale {
    switch measure {
    case .amount: .own(unit: 1)
    case .rate: .logarithm(offset: 0)
    case .odds: .logOdds(touching: 0)
    }
  }

  /// The 5 %, the middle and the 95 % of a step by amounts, cut to what stays inside up to the horizon.
  private func stepsInside(_ bounds: Bounds, of steps: StepUncertainty) -> [Double] {
    guard let draw = steps.draw, steps.swing == 0, let origin = origin?.doubleValue else { return [] }
    let least = bounds.lower.map { ($0 - origin) / Double(years) } ?? -.infinity
    let most = bounds.upper.map { ($0 - origin) / Double(years) } ?? .infinity
    let inside = [0.05, 0.5, 0.95].map { min(max(draw.quantile($0), least), most) }
    return inside[0] < inside[1] && inside[1] < inside[2] ? inside : []
  }

  /// Refuses an uncertainty that reaches what the kind does not allow: cutting it off would bend the law, so that the remedy is a
  /// scale that has no such values.
  private func checkRemoteValues(of steps: StepUncertainty) throws(ProjectionFailure) {
    let bounds = indicator.kind.bounds
    switch steps.scale {
    // On these scales no value lies outside.
    case .logarithm where bounds.upper == nil, .logOdds: return
    default: break
    }
    let (low, high) = (NormalDistribution.cumulative(-Self.remoteness), NormalDistribution.upperTail(-Self.remoteness))
    for year in (originYear + 1)...horizon {
      guard let distribution = steps.distribution(in: year) else { continue }
      if let bound = bounds.lower, distribution.quantile(low) < bound {
        throw .mayLeaveBounds(year: year, bound: bound, inside: stepsInside(bounds, of: steps))
      }
      if let bound = bounds.upper, distribution.quantile(high) > bound {
        throw .mayLeaveBounds(year: year, bound: bound, inside: stepsInside(bounds, of: steps))
      }
    }
  }
}
