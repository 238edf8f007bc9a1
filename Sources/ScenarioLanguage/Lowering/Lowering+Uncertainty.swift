import PlanModel
import SourceText

extension Lowering {
  /// A step that is not known exactly: its ends compound or add, both alike.
  mutating func uncertain(
    _ distribution: DistributionSyntax, for indicator: Indicator, at range: SourceRange
  ) -> GrowthLaw? {
    if case .empirical = distribution {
      return .uncertain(UncertainStep(indicator.kind.growsByPoints ? .amount : .rate, .empirical))
    }
    var measures: Set<UncertainStep.Measure> = []
    let lowered = self.distribution(distribution, at: range) { lowering, step -> DecimalNumber? in
      switch lowering.growthStep(step, for: indicator) {
      case .compound(let rate):
        measures.insert(.rate)
        return rate
      case .add(let amount):
        measures.insert(.amount)
        return amount
      case nil: return nil
      }
    }
    guard let lowered else { return nil }
    guard measures.count == 1, let measure = measures.first else {
      report(.sweepMixed, at: range)
      return nil
    }
    return .uncertain(UncertainStep(measure, lowered))
  }

  /// The distribution, with each of its steps read by `read`.
  mutating func distribution(
    _ syntax: DistributionSyntax, at range: SourceRange, _ read: (inout Lowering, StepSyntax) -> DecimalNumber?
  ) -> UncertainStep.Distribution? {
    switch syntax {
    case .range(let low, let high):
      return ends([low, high], at: range, read).map { .range(low: $0[0], high: $0[1]) }
    case .uniform(let low, let high):
      return ends([low, high], at: range, read).map { .uniform(low: $0[0], high: $0[1]) }
    case .triangular(let low, let mode, let high):
      return ends([low, mode, high], at: range, read).map { .triangular(low: $0[0], mode: $0[1], high: $0[2]) }
    case .pert(let low, let mode, let high):
      return ends([low, mode, high], at: range, read).map { .pert(low: $0[0], mode: $0[1], high: $0[2]) }
    case .around(let centre, var half):
      half.unit = half.unit ?? centre.unit
      if half.unit != "%" { half.sign = half.sign ?? .plus }
      var centre = centre
      centre.unit = centre.unit ?? half.unit
      guard let middle = read(&self, centre), let width = read(&self, half) else { return nil }
      guard width > 0 else {
        report(.spreadNotPositive, ["got": half.number.description], at: half.range)
        return nil
      }
      return .around(centre: middle, halfWidth: width)
    case .cases(let cases): return weighted(cases, read)
    case .empirical: return .empirical
    }
  }

  /// Steps in rising order; a unit or a sign that one lacks is that of the others, as in `12..20%` and `+500..800`.
  private mutating func ends(
    _ steps: [StepSyntax], at range: SourceRange, _ read: (inout Lowering, StepSyntax) -> DecimalNumber?
  ) -> [DecimalNumber]? {
    let unit = steps.compactMap(\.unit).first
    let sign = steps.compactMap(\.sign).first
    let values = steps.compactMap { step -> DecimalNumber? in
      var step = step
      step.unit = step.unit ?? unit
      if step.unit != "%", sign != nil { step.sign = step.sign ?? .plus }
      return read(&self, step)
    }
    guard values.count == steps.count else { return nil }
    guard zip(values, values.dropFirst()).allSatisfy({ $0 <= $1 }), let first = values.first, let last = values.last,
      first < last
    else {
      report(
        .rangeReversed,
        ["low": steps.first?.number.description ?? "", "high": steps.last?.number.description ?? ""], at: range)
      return nil
    }
    return values
  }

  private mutating func weighted(
    _ cases: [WeightedStepSyntax], _ read: (inout Lowering, StepSyntax) -> DecimalNumber?
  ) -> UncertainStep.Distribution? {
    let unit = cases.compactMap(\.step.unit).first
    var lowered: [WeightedStep] = []
    for item in cases {
      var step = item.step
      step.unit = step.unit ?? unit
      let value = read(&self, step)
      guard item.weight.number > 0, item.weight.unit == nil || item.weight.unit == "%" else {
        report(.spreadNotPositive, ["got": String(file.text(in: item.weight.range))], at: item.weight.range)
        continue
      }
      if let value { lowered.append(WeightedStep(value, weight: item.weight.number)) }
    }
    return lowered.count == cases.count ? .cases(lowered) : nil
  }

  // MARK: Modifiers

  /// `swing 10%` in the working scale; `swing 200` in the indicator's unit, for laws that add.
  mutating func swing(_ step: StepSyntax, of law: GrowthLaw?, for indicator: Indicator) -> Swing? {
    guard step.number > 0, step.sign == nil else {
      report(.spreadNotPositive, ["got": String(file.text(in: step.range))], at: step.range)
      return nil
    }
    let adds = law?.isAdditive ?? (step.unit != "%")
    if step.unit == "%" {
      guard !adds || indicator.kind.bounds.upper != nil else {
        report(
          .swingMeasure, ["got": String(file.text(in: step.range)), "unit": indicator.unit.symbol], at: step.range,
          suggestions: [Keyword.swing.spelling(in: language) + " \(step.number)\(indicator.unit.symbol)"])
        return nil
      }
      return .relative(step.number.scaled(byPowerOfTen: -2))
    }
    guard adds else {
      report(
        .swingMeasure, ["got": String(file.text(in: step.range)), "unit": "%"], at: step.range,
        suggestions: [Keyword.swing.spelling(in: language) + " 10%"])
      return nil
    }
    let unit = step.unit.map { Unit($0) } ?? .none
    let isPoints = unit == .percentagePoint && indicator.unit == .percent
    guard let amount = isPoints ? step.number : unit.convert(step.number, to: indicator.unit) else {
      report(
        .unitMismatch, ["got": step.unit ?? "", "unit": indicator.unit.symbol, "indicator": indicator.name],
        at: step.range)
      return nil
    }
    return .amount(amount)
  }

  /// `shock 2022 -20% recover 2y`
  mutating func shock(_ syntax: ShockSyntax, for indicator: Indicator) -> Shock? {
    checkAfterBase(syntax.year)
    guard syntax.size.unit == "%", syntax.size.number > -100, syntax.size.number != 0 else {
      report(
        .shockSize, ["got": String(file.text(in: syntax.size.range))], at: syntax.size.range, suggestions: ["-20%"])
      return nil
    }
    var years: Int?
    if let recovery = syntax.recovery {
      guard recovery.number.isWhole, recovery.number > 0, recovery.number <= 100,
        ["年", "y", nil].contains(recovery.unit)
      else {
        report(.shockRecovery, ["got": String(file.text(in: recovery.range))], at: recovery.range, suggestions: ["2"])
        return nil
      }
      years = Int(recovery.number.doubleValue)
    }
    return Shock(year: syntax.year.year, size: syntax.size.number.scaled(byPowerOfTen: -2), recovery: years)
  }
}

extension GrowthLaw {
  /// Whether the law adds amounts, so that it swings in the indicator's own unit.
  fileprivate var isAdditive: Bool {
    func adds(_ step: GrowthStep) -> Bool { if case .add = step { true } else { false } }
    return switch self {
    case .step(let step): adds(step)
    case .yearly(let steps): steps.contains(where: adds)
    case .phases(let phases): phases.contains { adds($0.step) }
    case .landing(_, let shape): shape == .linear
    case .uncertain(let step): step.measure == .amount
    case .trend(let method): method == .linear
    case .stockFlow: true
    default: false
    }
  }
}
