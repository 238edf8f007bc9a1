import PlanModel
import SourceText

extension Lowering {
  /// `grow INDICATOR [from YEAR] LAW [swing X] [shock YEAR SIZE [recover N]] [because "…"]`
  mutating func grow(
    _ name: NameSyntax, _ from: YearSyntax?, _ law: LawSyntax, _ modifiers: GrowthModifiers, _ reason: TextSyntax?,
    at range: SourceRange
  ) -> Statement? {
    guard let indicator = indicator(name) else { return nil }
    let growth = growthLaw(law, for: indicator)
    let added = [modifiers.swing?.range] + modifiers.shocks.map(\.range)
    if growth == .history, let range = added.compactMap({ $0 }).first {
      report(.historyAlone, ["got": String(file.text(in: range))], at: range)
      return nil
    }
    let swing = modifiers.swing.flatMap { self.swing($0, of: growth, for: indicator) }
    let shocks = modifiers.shocks.compactMap { shock($0, for: indicator) }
    guard let growth, (swing == nil) == (modifiers.swing == nil), shocks.count == modifiers.shocks.count else {
      return nil
    }
    var assumption = Assumption(
      law: growth, spelling: ScenarioFormatter.canonical(law, modifiers),
      chineseSpelling: ScenarioFormatter.canonical(law, modifiers, in: .chinese), from: from?.year,
      reason: reason?.text, source: source(range))
    assumption.swing = swing
    assumption.shocks = shocks
    return .grow(code: indicator.code, assumption, lawRange: law.range)
  }

  private mutating func growthLaw(_ law: LawSyntax, for indicator: Indicator) -> GrowthLaw? {
    switch law.form {
    case .step(let step): return growthStep(step, for: indicator).map { .step($0) }
    case .yearly(let steps):
      let lowered = steps.compactMap { growthStep($0, for: indicator) }
      return lowered.count == steps.count ? .yearly(lowered) : nil
    case .phases(let phases): return growthPhases(phases, for: indicator).map { .phases($0) }
    case .landing(let quantity, let shape):
      if shape == .compound, !allowsCompounding(indicator, at: law.range) { return nil }
      return value(quantity, for: indicator).map { .landing(on: $0, shape: shape) }
    case .total(let step):
      guard allowsBareRate(indicator, at: step.range) else { return nil }
      return rate(step).map { .total($0) }
    case .double: return allowsCompounding(indicator, at: law.range) ? .total(.one) : nil
    case .odds(let step):
      return allowsOdds(indicator, at: law.range) ? rate(step).map { .odds($0) } : nil
    case .saturation(let curve, let cap, let step):
      guard let cap = value(cap, for: indicator), let rate = rate(step) else { return nil }
      return .saturation(curve, cap: cap, rate: rate)
    case .diffusion(let innovation, let imitation, let cap):
      return diffusion(innovation, imitation, cap, for: indicator, at: law.range)
    case .hold: return .hold
    case .trend(let method): return trend(method)
    case .like(let name, let years): return like(name, years, for: indicator, at: law.range)
    case .likePeers(let rule): return allowsCompounding(indicator, at: law.range) ? .likePeers(rule) : nil
    case .converge(let name, let year):
      checkAfterBase(year)
      guard allowsCompounding(indicator, at: law.range) else { return nil }
      return place(name).map { .converge(entity: $0, year: year.year) }
    case .elastic(let name, let elasticity):
      guard allowsCompounding(indicator, at: law.range), let driver = reference(name) else { return nil }
      guard elasticity.unit == nil else {
        report(
          .unitMismatch, ["got": elasticity.unit ?? "", "unit": "1", "indicator": indicator.name], at: elasticity.range)
        return nil
      }
      return .elastic(driver: driver, elasticity: elasticity.number)
    case .stockFlow(let inflow, let lapse): return stockFlow(inflow, lapse, for: indicator, at: law.range)
    case .expression(let expression): return self.expression(expression).map { .expression($0) }
    case .uncertain(let distribution): return uncertain(distribution, for: indicator, at: law.range)
    case .uncertainOdds(let distribution):
      guard allowsOdds(indicator, at: law.range) else { return nil }
      return self.distribution(distribution, at: law.range) { $0.rate($1) }.map {
        .uncertain(UncertainStep(.odds, $0))
      }
    case .history: return .history
    }
  }

  // MARK: Steps

  /// A step of one year: `18%` compounds, `+660` and `+2pp` add. A number that could mean both is refused.
  mutating func growthStep(_ step: StepSyntax, for indicator: Indicator) -> GrowthStep? {
    if step.unit == "%" {
      guard step.sign != .plus else {
        let number = step.number.description
        report(
          .signedPercent, ["got": "+\(number)%"], at: step.range,
          suggestions: indicator.kind.growsByPoints ? ["+\(number)pp"] : ["\(number)%", "+\(number)"])
        return nil
      }
      guard allowsBareRate(indicator, at: step.range) else { return nil }
      return rate(step).map { .compound($0) }
    }
    let unit = step.unit.map { Unit($0) } ?? .none
    if unit == .percentagePoint {
      guard indicator.unit == .percent else {
        report(
          .pointsNotAllowed, ["indicator": indicator.name, "unit": indicator.unit.symbol], at: step.range,
          suggestions: ["\(step.number)%", "+\(step.number)"])
        return nil
      }
      return .add(step.number)
    }
    guard step.sign != nil else {
      let number = step.number.description
      let rate = indicator.kind.growsByPoints ? "+\(number)pp" : "\(number)%"
      report(
        .bareNumber, ["got": file.text(in: step.range).description], at: step.range, suggestions: [rate, "+\(number)"])
      return nil
    }
    guard let amount = unit.convert(step.number, to: indicator.unit) else {
      report(
        .unitMismatch, ["got": step.unit ?? "", "unit": indicator.unit.symbol, "indicator": indicator.name],
        at: step.range,
        suggestions: [(step.sign?.rawValue ?? "") + "\(step.number)".drop { $0 == "-" } + indicator.unit.symbol])
      return nil
    }
    return .add(amount)
  }

  /// Whether `18%` can only mean one thing. On a share it could mean points or the level; a growth rate has no growth rate.
  private mutating func allowsBareRate(_ indicator: Indicator, at range: SourceRange) -> Bool {
    guard indicator.kind.growsByPoints else { return true }
    report(
      .rateOnShare,
      ["got": file.text(in: range).description, "indicator": indicator.name, "kind": indicator.kind.rawValue],
      at: range, suggestions: pointwiseRemedies(indicator))
    return false
  }

  /// Whether there are odds: a kind between two bounds.
  private mutating func allowsOdds(_ indicator: Indicator, at range: SourceRange) -> Bool {
    guard indicator.kind.bounds.upper == nil else { return true }
    report(.lawNeedsBounds, ["indicator": indicator.name, "kind": indicator.kind.rawValue], at: range)
    return false
  }

  /// Whether a compound path makes sense: a growth rate may be zero or negative and does not compound.
  private mutating func allowsCompounding(_ indicator: Indicator, at range: SourceRange) -> Bool {
    guard indicator.kind == .growthRate else { return true }
    report(.growthOfGrowthRate, ["indicator": indicator.name], at: range, suggestions: pointwiseRemedies(indicator))
    return false
  }

  /// What to write for a share instead: the points a year that its target takes, the odds, the straight line.
  private func pointwiseRemedies(_ indicator: Indicator) -> [String] {
    let target = plan.target(for: indicator.code, in: plan.openScenario)
    let falls =
      target.map { $0.direction == .down && $0.threshold < indicator.base.value ?? $0.threshold }
      ?? (indicator.direction == .down)
    let odds =
      indicator.kind.bounds.upper == nil
      ? [] : ["\(Keyword.odds.spelling(in: language)) \(falls ? "-10%" : "10%")"]
    guard let target, let base = indicator.base.value,
      target.year > indicator.base.year
    else { return [falls ? "-1pp" : "+1pp"] + odds }
    let years = Double(target.year - indicator.base.year)
    let points = (target.threshold.doubleValue - base.doubleValue) / years
    // A hundredth more than it takes, but never beyond an end of the range.
    var rounded = (points * 100).rounded(.awayFromZero) / 100
    if !indicator.kind.bounds.contains(base.doubleValue + rounded * years) {
      rounded = (points * 100).rounded(.towardZero) / 100
    }
    let spelled = DecimalNumber("\(abs(rounded))") ?? .one
    return ["\(rounded < 0 ? "-" : "+")\(spelled)pp"] + odds + [
      "\(Keyword.linear.spelling(in: language)) \(Keyword.to.spelling(in: language)) \(target.threshold)"
    ]
  }

  private mutating func growthPhases(_ phases: [PhaseSyntax], for indicator: Indicator) -> [GrowthPhase]? {
    var lowered: [GrowthPhase] = []
    for phase in phases {
      guard let step = growthStep(phase.step, for: indicator) else { continue }
      let last = phase.last?.year
      if let last, last < phase.first.year {
        report(
          .rangeReversed, ["low": String(phase.first.year), "high": String(last)], at: phase.first.range,
          suggestions: ["\(last)..\(phase.first.year)"])
      }
      if let before = lowered.last, before.last.map({ $0 >= phase.first.year }) ?? true {
        report(.phasesOverlap, ["year": String(phase.first.year)], at: phase.first.range)
      }
      lowered.append(GrowthPhase(first: phase.first.year, last: last, step: step))
    }
    return lowered.count == phases.count ? lowered : nil
  }

  // MARK: Other laws

  private func trend(_ method: TrendSyntax?) -> GrowthLaw {
    switch method {
    case nil: return .trend(nil)
    case .linear: return .trend(.linear)
    case .log: return .trend(.logLinear)
    case .damped: return .trend(.damped)
    case .theta: return .trend(.theta)
    case .gm11: return .trend(.gm11)
    }
  }

  private mutating func like(
    _ name: NameSyntax, _ years: YearRangeSyntax?, for indicator: Indicator, at range: SourceRange
  ) -> GrowthLaw? {
    guard allowsCompounding(indicator, at: range), let place = place(name) else { return nil }
    guard let years else { return .like(entity: place, years: nil) }
    guard years.first.year < years.last.year else {
      report(
        .rangeReversed, ["low": String(years.first.year), "high": String(years.last.year)],
        at: years.first.range.lowerBound..<years.last.range.upperBound)
      return nil
    }
    return .like(entity: place, years: years.first.year...years.last.year)
  }

  private mutating func diffusion(
    _ innovation: StepSyntax, _ imitation: StepSyntax, _ cap: QuantitySyntax, for indicator: Indicator,
    at range: SourceRange
  ) -> GrowthLaw? {
    guard allowsCompounding(indicator, at: range) else { return nil }
    let (innovation, imitation) = (fraction(innovation), fraction(imitation))
    guard let cap = value(cap, for: indicator), let innovation, let imitation else { return nil }
    return .diffusion(innovation: innovation, imitation: imitation, cap: cap)
  }

  private mutating func stockFlow(
    _ inflow: StepSyntax, _ lapse: StepSyntax, for indicator: Indicator, at range: SourceRange
  ) -> GrowthLaw? {
    guard [.stock, .count, .perCapita, .unknown].contains(indicator.kind) else {
      report(.lawNeedsStock, ["indicator": indicator.name, "kind": indicator.kind.rawValue], at: range)
      return nil
    }
    // The inflow is a difference, which the bounds of the kind do not bind.
    guard let amount = (inflow.unit.map { Unit($0) } ?? .none).convert(inflow.number, to: indicator.unit) else {
      report(
        .unitMismatch, ["got": inflow.unit ?? "", "unit": indicator.unit.symbol, "indicator": indicator.name],
        at: inflow.range, suggestions: ["+\(inflow.number)\(indicator.unit.symbol)"])
      return nil
    }
    return fraction(lapse).map { .stockFlow(inflow: amount, lapse: $0) }
  }

  /// A part of a whole: a rate between 0 and 100 %.
  private mutating func fraction(_ step: StepSyntax) -> DecimalNumber? {
    guard let rate = rate(step) else { return nil }
    guard rate >= 0, rate <= 1 else {
      report(.probabilityOutOfRange, ["got": file.text(in: step.range).description], at: step.range)
      return nil
    }
    return rate
  }

  private mutating func expression(_ syntax: ExpressionSyntax) -> Expression? {
    switch syntax {
    case .quantity(let quantity): return .number(plainNumber(quantity))
    case .name(let name, let year):
      if let year { report(.yearNotAllowed, ["got": String(year.year)], at: year.range) }
      return reference(name).map { .reference($0) }
    case .negated(let operand): return expression(operand).map { .negated($0) }
    case .binary(let left, let sign, let right):
      let (left, right) = (expression(left), expression(right))
      guard let left, let right else { return nil }
      return .binary(left, sign, right)
    }
  }

  /// A number in an expression: per cent as a fraction, 万 and 亿 multiplied out, the thing counted left aside.
  func plainNumber(_ quantity: QuantitySyntax) -> DecimalNumber {
    let unit = quantity.unit.map { Unit($0) } ?? .none
    return unit == .percent
      ? quantity.number.scaled(byPowerOfTen: -2) : quantity.number.scaled(byPowerOfTen: unit.magnitude)
  }
}
