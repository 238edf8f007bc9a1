import EvidenceModel
import ForecastMethods
import Glibc
public import PlanModel

extension LawResolver {
  /// The values of the years after the origin.
  func values(of law: ResolvedLaw) throws(ProjectionFailure) -> [Double] {
    switch law {
    case .steps(let steps):
      let start = try requiredOrigin()
      if steps.contains(where: { if case .compound = $0 { true } else { false } }), start < 0 {
        throw .needsPositive(year: originYear, value: start.doubleValue)
      }
      return SteppedGrowth.path(from: start, steps: steps)
    case .landing(let value, let shape, let year):
      let path = LandingGrowth.path(from: try requiredOrigin(), to: value, years: year - originYear, shape: shape)
      return extended(path)
    case .total(let growth, let year):
      return extended(LandingGrowth.path(from: try requiredOrigin(), total: growth, years: year - originYear))
    case .hold: return Array(repeating: try requiredOrigin().doubleValue, count: years)
    case .trend(let line): return (1...years).map { line.value(in: originYear + $0) }
    case .forecast(let forecast): return forecast.path.filter { $0.year > originYear }.map(\.value)
    case .stockFlow(let inflow, let lapse):
      return StockFlow.path(from: try requiredOrigin(), inflow: inflow, lapse: lapse, years: years)
    case .odds(let rate, let lower, let upper):
      let start = try requiredOrigin().doubleValue
      return (1...years).map {
        OddsGrowth.value(from: start, rate: rate.doubleValue, years: Double($0), lower: lower, upper: upper)
      }
    case .saturation(let curve, let cap, let rate):
      let start = try requiredOrigin().doubleValue
      return (1...years).map {
        SaturatingGrowth.value(curve, from: start, cap: cap.doubleValue, rate: rate.doubleValue, years: Double($0))
      }
    case .diffusion(let curve):
      let start = try requiredOrigin().doubleValue
      return (1...years).map { curve.value(from: start, years: Double($0)) }
    case .like(let place):
      guard let rate = place.rate else { throw .placeWithoutValues(entity: place.entity, setAside: 0) }
      return LandingGrowth.compound(from: try requiredOrigin().doubleValue, rate: rate, years: years)
    case .likePeers(_, let rate, _):
      return LandingGrowth.compound(from: try requiredOrigin().doubleValue, rate: rate, years: years)
    case .converge(_, _, _, let rate):
      return LandingGrowth.compound(from: try requiredOrigin().doubleValue, rate: rate, years: years)
    case .elastic(_, let elasticity, let growth):
      var value = try requiredOrigin().doubleValue
      return growth.map {
        value *= 1 + elasticity.doubleValue * $0
        return value
      }
    case .uncertain(let step, let draw): return try medianPath(step, draw)
    case .history(let predictions): return (1...years).map { predictions[originYear + $0]?.median ?? .nan }
    case .expression(let expression, let inputs):
      var values: [Double] = []
      for year in (originYear + 1)...horizon { values.append(try evaluate(expression, in: year, inputs[year] ?? [:])) }
      return values
    }
  }

  /// A path that lands before the last year that is computed goes on at its own pace.
  private func extended(_ path: [Double]) -> [Double] {
    guard path.count < years, let last = path.last else { return Array(path.prefix(years)) }
    let previous = path.count > 1 ? path[path.count - 2] : origin?.doubleValue ?? last
    let factor = previous > 0 && last > 0 ? last / previous : 1
    return path + (1...(years - path.count)).map { last * pow(factor, Double($0)) }
  }

  private func evaluate(
    _ expression: Expression, in year: Int, _ inputs: [Reference: Double]
  ) throws(ProjectionFailure) -> Double {
    switch expression {
    case .number(let number): return number.doubleValue
    case .reference(let reference):
      guard let value = inputs[reference] else { throw .notFinite(year: year) }
      return value
    case .negated(let operand): return -(try evaluate(operand, in: year, inputs))
    case .binary(let left, let sign, let right):
      let (a, b) = (try evaluate(left, in: year, inputs), try evaluate(right, in: year, inputs))
      switch sign {
      case .plus: return a + b
      case .minus: return a - b
      case .times: return a * b
      case .divided:
        guard b != 0 else { throw .divisionByZero(year: year) }
        return a / b
      }
    }
  }

  /// Refuses a path that leaves what the kind allows, and says in which year and how large a step may be.
  func check(_ values: [Double], of law: ResolvedLaw) throws(ProjectionFailure) {
    let bounds = indicator.kind.bounds
    for (offset, value) in values.enumerated() {
      let year = originYear + 1 + offset
      guard value.isFinite else { throw .notFinite(year: year) }
      guard !bounds.contains(value) else { continue }
      let bound = value < 0 ? bounds.lower ?? 0 : bounds.upper ?? value
      throw .leavesBounds(year: year, value: value, bound: bound, safest: safestStep(of: law, towards: bound))
    }
  }

  /// The largest yearly step of a constant law that stays within `bound` up to the horizon.
  private func safestStep(of law: ResolvedLaw, towards bound: Double) -> Double? {
    guard let origin else { return nil }
    if case .uncertain(let step, _) = law, step.measure == .amount {
      return (bound - origin.doubleValue) / Double(years)
    }
    guard case .steps(let steps) = law, Set(steps).count == 1, let step = steps.first else { return nil }
    switch step {
    case .add: return (bound - origin.doubleValue) / Double(years)
    case .compound: return CompoundRate.between(origin.doubleValue, bound, years: years)
    }
  }
}

extension StatedQuantity {
  /// The value in a year: the constant one, the one stated, or between two stated ones along even compound growth.
  ///
  /// ```
  /// Q(t) = Q₁ · (Q₂/Q₁)^((t − t₁)/(t₂ − t₁))      t₁ ≤ t ≤ t₂
  /// ```
  /// There is no value outside the years stated: that would be a forecast nobody made.
  public func value(in year: Int) -> Double? {
    if let stated = values.first(where: { $0.year == year || $0.year == nil }) { return stated.value.doubleValue }
    guard let before = values.last(where: { $0.year.map { $0 < year } ?? false }), let from = before.year,
      let after = values.first(where: { $0.year.map { $0 > year } ?? false }), let to = after.year
    else { return nil }
    let (start, end) = (before.value.doubleValue, after.value.doubleValue)
    let part = Double(year - from) / Double(to - from)
    return start > 0 && end > 0 ? start * pow(end / start, part) : start + (end - start) * part
  }
}
