import PlanModel
import SourceText

extension Lowering {
  /// The quantity in the indicator's unit, if its unit fits and its kind allows the value.
  mutating func value(_ quantity: QuantitySyntax, for indicator: Indicator) -> DecimalNumber? {
    let unit = quantity.unit.map { Unit($0) } ?? .none
    guard let value = unit.convert(quantity.number, to: indicator.unit) else {
      report(
        .unitMismatch, ["got": quantity.unit ?? "", "unit": indicator.unit.symbol, "indicator": indicator.name],
        at: quantity.range, suggestions: [quantity.number.description + indicator.unit.symbol])
      return nil
    }
    return checkBounds(value, for: indicator, at: quantity.range) ? value : nil
  }

  /// The change in per cent that a value means, of an indicator that is the level behind its published changes; a level is 50 at least.
  func change(_ quantity: QuantitySyntax, of indicator: Indicator) -> DecimalNumber? {
    let unit = quantity.unit.map { Unit($0) } ?? .none
    guard indicator.changes != nil, [.none, .percent, .percentagePoint].contains(unit),
      abs(quantity.number.doubleValue) < 50
    else { return nil }
    return quantity.number
  }

  /// Reports a value that the kind does not allow.
  mutating func checkBounds(_ value: DecimalNumber, for indicator: Indicator, at range: SourceRange) -> Bool {
    let bounds = indicator.kind.bounds
    guard !bounds.contains(value.doubleValue) else { return true }
    report(
      .valueOutOfBounds,
      [
        "got": value.description + indicator.unit.symbol, "indicator": indicator.name, "kind": indicator.kind.rawValue,
        "allowed": bounds.upper.map { "0–\(Int($0))" } ?? "≥0",
      ], at: range)
    return false
  }

  /// A rate as a fraction: the step must be per cent, above −100 %.
  mutating func rate(_ step: StepSyntax) -> DecimalNumber? {
    guard step.unit == "%" else {
      report(
        .rateNeedsPercent, ["got": file.text(in: step.range).description], at: step.range,
        suggestions: [step.number.description + "%"])
      return nil
    }
    guard step.number > -100 else {
      report(.rateTooLow, ["got": step.number.description], at: step.range)
      return nil
    }
    return step.number.scaled(byPowerOfTen: -2)
  }

  /// A probability as a fraction, from 0 to 1.
  mutating func probability(_ quantity: QuantitySyntax) -> DecimalNumber? {
    let value = quantity.unit == "%" ? quantity.number.scaled(byPowerOfTen: -2) : quantity.number
    guard quantity.unit == nil || quantity.unit == "%", value >= 0, value <= 1 else {
      report(.probabilityOutOfRange, ["got": file.text(in: quantity.range).description], at: quantity.range)
      return nil
    }
    return value
  }

  /// `target INDICATOR [OP] VALUE [by YEAR]`
  mutating func target(
    _ name: NameSyntax, _ condition: ConditionSyntax, _ year: YearSyntax?, _ reason: TextSyntax?, at range: SourceRange
  ) -> Statement? {
    if let year { checkAfterBase(year) }
    guard let indicator = indicator(name), let condition = self.condition(condition, for: indicator) else { return nil }
    let known = plan.target(for: indicator.code, in: plan.openScenario)
    return .target(
      code: indicator.code,
      Target(condition, year: year?.year ?? known?.year ?? horizon, source: source(range), reason: reason?.text))
  }

  /// The level that a change over the whole period means: 13.5 of 单位GDP能耗降低 is 86.5.
  private func level(_ condition: ConditionSyntax, of indicator: Indicator) -> DecimalNumber? {
    switch condition {
    case .value(let quantity), .atLeast(let quantity), .range(let quantity, _):
      change(quantity, of: indicator).flatMap { indicator.changes?.level($0, on: PublishedChange.base) }
    case .atMost: nil
    }
  }

  private mutating func condition(_ condition: ConditionSyntax, for indicator: Indicator) -> Target.Condition? {
    if let level = level(condition, of: indicator) { return indicator.direction.condition(level) }
    switch condition {
    case .value(let quantity): return value(quantity, for: indicator).map { indicator.direction.condition($0) }
    case .atLeast(let quantity): return value(quantity, for: indicator).map { .atLeast($0) }
    case .atMost(let quantity): return value(quantity, for: indicator).map { .atMost($0) }
    case .range(var low, let high):
      // 3..4家: the unit behind the upper end is that of both.
      if low.unit == nil { low.unit = high.unit }
      guard let lower = value(low, for: indicator), let upper = value(high, for: indicator) else { return nil }
      guard lower < upper else {
        report(
          .rangeReversed, ["low": lower.description, "high": upper.description],
          at: low.range.lowerBound..<high.range.upperBound, suggestions: ["\(upper)..\(lower)"])
        return nil
      }
      return .range(lower, upper)
    }
  }

  /// `solve INDICATOR for VALUE [by YEAR]`
  mutating func solve(_ name: NameSyntax, _ goal: SolveGoalSyntax, _ year: YearSyntax?) -> Statement? {
    if let year { checkAfterBase(year) }
    guard let indicator = indicator(name) else { return nil }
    let by = year?.year ?? plan.target(for: indicator.code, in: plan.openScenario)?.year ?? horizon
    switch goal {
    case .value(let quantity):
      return value(quantity, for: indicator).map { .solve(code: indicator.code, .value($0), by: by) }
    case .total(let quantity):
      guard indicator.kind == .flow || indicator.kind == .unknown else {
        report(.totalNeedsFlow, ["indicator": indicator.name, "kind": indicator.kind.rawValue], at: quantity.range)
        return nil
      }
      let unit = quantity.unit.map { Unit($0) } ?? .none
      guard let total = unit.convert(quantity.number, to: indicator.unit) else {
        _ = value(quantity, for: indicator)
        return nil
      }
      return .solve(code: indicator.code, .total(total), by: by)
    case .probability(let quantity):
      return probability(quantity).map { .solve(code: indicator.code, .probability($0), by: by) }
    case .valueWith(let quantity, let chance):
      guard let value = value(quantity, for: indicator), let chance = probability(chance) else { return nil }
      return .solve(code: indicator.code, .valueWith(value, probability: chance), by: by)
    }
  }
}
