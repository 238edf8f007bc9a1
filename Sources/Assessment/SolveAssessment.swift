public import PlanModel
public import Projection

/// Solves for the growth that reaches a value: in closed form where there is one, between brackets where not.
public struct SolveAssessment {
  let program: ProjectionProgram
  let indicator: Indicator

  /// The solver for an indicator of a scenario.
  public init(_ program: ProjectionProgram, _ indicator: Indicator) {
    self.program = program
    self.indicator = indicator
  }

  /// The growth that reaches `goal` in `year`.
  public func solve(for goal: DecimalNumber, by year: Int) throws(ProjectionFailure) -> SolveResult {
    let (origin, evidence) = try start()
    guard year > origin.year else { throw .meetsTooEarly(year: year, origin: origin.year) }
    let required = RequiredGrowth(from: origin.value, in: origin.year, to: goal, by: year)
    let years = year - origin.year
    var solutions: [SolveResult.Solution] = []
    if !indicator.kind.growsByPoints { solutions.append(.closed(.rate, required.rate)) }
    solutions.append(.closed(.increment, required.increment))
    if let upper = indicator.kind.bounds.upper {
      solutions.append(
        .closed(
          .odds,
          OddsGrowth.rate(
            from: origin.value.doubleValue, to: goal.doubleValue, years: years, lower: indicator.kind.bounds.lower ?? 0,
            upper: upper)))
    }
    if let own = ownLaw(goal: goal.doubleValue, year: year, origin: origin.value, years: years) {
      solutions.append(own)
    }
    return result(
      goal, isTotal: false, year, origin, evidence, solutions.filter { $0.value != nil || $0.unreachable != nil })
  }

  /// The yearly rate at which the years after the origin add up to `total` by `year`.
  public func solve(forTotal total: DecimalNumber, by year: Int) throws(ProjectionFailure) -> SolveResult {
    let (origin, evidence) = try start()
    let years = year - origin.year
    guard years > 0 else { throw .meetsTooEarly(year: year, origin: origin.year) }
    let base = origin.value.doubleValue
    guard base > 0 else { throw .needsPositive(year: origin.year, value: base) }
    let rate = CumulativeGrowth.rate(base: base, total: total.doubleValue, years: years)
    let best = total.doubleValue > 0 ? 10.0 : -1.0
    let solution =
      rate.map { SolveResult.Solution(parameter: .cumulativeRate, value: $0, method: .bracketed, unreachable: nil) }
      ?? SolveResult.Solution(
        parameter: .cumulativeRate, value: nil, method: .bracketed,
        unreachable: .init(low: -1, high: 10, best: CumulativeGrowth.total(base: base, rate: best, years: years)))
    return result(total, isTotal: true, year, origin, evidence, [solution])
  }

  /// The year and value that growth starts from: that of the assumption in force, else the plan's.
  private func start() throws(ProjectionFailure) -> ((year: Int, value: DecimalNumber), Evidence) {
    let evidence = Evidence.own(of: indicator, in: program.plan, rule: program.settings.evidence)
    if let from = program.assumption(for: indicator.code)?.from {
      return ((from, try evidence.value(in: from)), evidence)
    }
    if program.settings.origin == .latest, let newest = evidence.newest, newest.year > indicator.base.year {
      return ((newest.year, try evidence.value(in: newest.year)), evidence)
    }
    guard let value = indicator.base.value else { throw .baseMissing(year: indicator.base.year) }
    return ((indicator.base.year, value), evidence)
  }

  private func result(
    _ goal: DecimalNumber, isTotal: Bool, _ year: Int, _ origin: (year: Int, value: DecimalNumber),
    _ evidence: Evidence,
    _ solutions: [SolveResult.Solution]
  ) -> SolveResult {
    let newest = evidence.newest.flatMap { $0.year > origin.year && $0.year < year ? $0 : nil }
    return SolveResult(
      indicator: indicator, goal: goal, isTotal: isTotal, year: year,
      origin: .init(year: origin.year, value: origin.value.doubleValue),
      newestActual: newest.map { .init(year: $0.year, value: $0.value) },
      remaining: isTotal
        ? nil
        : newest.flatMap { point in
          evidence.exactValue(in: point.year).map { RequiredGrowth(from: $0, in: point.year, to: goal, by: year) }
        },
      solutions: solutions)
  }

  // MARK: The assumed law

  /// The free parameter of the law in force, if it has one beside rate and amount.
  private func ownLaw(goal: Double, year: Int, origin: DecimalNumber, years: Int) -> SolveResult.Solution? {
    switch program.assumption(for: indicator.code)?.law {
    case .saturation(let curve, let cap, _):
      let start = origin.doubleValue
      if let rate = SaturatingGrowth.rate(curve, from: start, to: goal, cap: cap.doubleValue, years: years) {
        return .closed(.saturationRate, rate)
      }
      return unreachable(.saturationRate, goal: goal, from: -10, to: 10) {
        SaturatingGrowth.value(curve, from: start, cap: cap.doubleValue, rate: $0, years: Double(years))
      }
    case .diffusion(let innovation, _, let cap):
      return imitation(innovation.doubleValue, cap.doubleValue, from: origin.doubleValue, to: goal, years: years)
    case .stockFlow(_, let lapse):
      return .closed(
        .inflow, StockFlow.inflow(from: origin.doubleValue, to: goal, lapse: lapse.doubleValue, years: years))
    case .elastic(let driver, _):
      return bracketed(.elasticity, goal: goal, year: year, from: -20, to: 20) {
        .elastic(driver: driver, elasticity: $0)
      }
    case .yearly(let steps) where steps.contains(where: { if case .compound = $0 { true } else { false } }):
      return bracketed(.shift, goal: goal, year: year, from: -0.99, to: 10) { .yearly(steps.map(shifted(by: $0))) }
    case .phases(let phases):
      return bracketed(.shift, goal: goal, year: year, from: -0.99, to: 10) { shift in
        .phases(phases.map { GrowthPhase(first: $0.first, last: $0.last, step: shifted(by: shift)($0.step)) })
      }
    default: return nil
    }
  }

  /// How strongly those who have adopted must draw the others along; what a rate can be, 0 to 100 %, is searched.
  private func imitation(
    _ innovation: Double, _ cap: Double, from start: Double, to goal: Double, years: Int
  ) -> SolveResult.Solution {
    let value = {
      BassDiffusion.value(from: start, innovation: innovation, imitation: $0, cap: cap, years: Double(years))
    }
    guard let root = RootFinding.root(between: 0, and: 1, of: { value($0) - goal }) else {
      return unreachable(.imitation, goal: goal, from: 0, to: 1, value)
    }
    return SolveResult.Solution(parameter: .imitation, value: root, method: .bracketed, unreachable: nil)
  }

  private func shifted(by shift: DecimalNumber) -> (GrowthStep) -> GrowthStep {
    { step in
      switch step {
      case .compound(let rate): .compound(rate.adding(shift) ?? rate)
      case .add(let amount): .add(amount)
      }
    }
  }

  /// The parameter at which the law's path passes the goal.
  private func bracketed(
    _ parameter: SolveResult.Parameter, goal: Double, year: Int, from low: Double, to high: Double,
    law: @escaping (DecimalNumber) -> GrowthLaw
  ) -> SolveResult.Solution? {
    guard let assumption = program.assumption(for: indicator.code) else { return nil }
    let value: (Double) -> Double = { parameter in
      var trial = assumption
      // Twelve decimals of a rate: far below what any plan states, and exact in decimal arithmetic.
      trial.law = law(DecimalNumber(significand: Int128((parameter * 1e12).rounded()), exponent: -12))
      // A root is looked for along the medians: drawing paths at every step would take as many times as long.
      var program = program.atMedians.trying(trial, for: indicator.code)
      guard let path = try? program.trajectory(of: indicator.code), let end = path.value(in: year) else { return .nan }
      return end
    }
    let range = admissible(low, high, value)
    if let root = RootFinding.root(between: range.low, and: range.high, of: { value($0) - goal }) {
      return SolveResult.Solution(parameter: parameter, value: root, method: .bracketed, unreachable: nil)
    }
    return unreachable(parameter, goal: goal, from: range.low, to: range.high, value)
  }

  /// The part of a range in which the path stays within the kind's bounds.
  private func admissible(_ low: Double, _ high: Double, _ value: (Double) -> Double) -> (low: Double, high: Double) {
    var (low, high) = (low, high)
    for _ in 0..<60 where value(low).isNaN { low /= 1.5 }
    for _ in 0..<60 where value(high).isNaN { high /= 1.5 }
    return (low, high)
  }

  private func unreachable(
    _ parameter: SolveResult.Parameter, goal: Double, from low: Double, to high: Double, _ value: (Double) -> Double
  ) -> SolveResult.Solution {
    let (atLow, atHigh) = (value(low), value(high))
    let best = abs(atLow - goal) < abs(atHigh - goal) ? atLow : atHigh
    return SolveResult.Solution(
      parameter: parameter, value: nil, method: .bracketed, unreachable: .init(low: low, high: high, best: best))
  }
}

extension SolveResult.Solution {
  static func closed(_ parameter: SolveResult.Parameter, _ value: Double?) -> SolveResult.Solution {
    SolveResult.Solution(parameter: parameter, value: value, method: .closedForm, unreachable: nil)
  }
}
