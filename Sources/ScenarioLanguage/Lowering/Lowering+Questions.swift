import NameMatching
import PlanModel
import SourceText

extension Lowering {
  /// The most steps of one sweep.
  static let maximumSweep = 10_000

  /// `sweep INDICATOR FROM..TO step STEP`
  mutating func sweep(_ name: NameSyntax, _ from: StepSyntax, _ to: StepSyntax, _ step: StepSyntax) -> Statement? {
    guard let indicator = indicator(name) else { return nil }
    var (from, to, step) = (from, to, step)
    // 20..30%: a unit that one of the three lacks is that of the others, and so is the sign in front of the lower end.
    let unit = from.unit ?? to.unit ?? step.unit
    from.unit = from.unit ?? unit
    to.unit = to.unit ?? unit
    step.unit = step.unit ?? unit
    if from.unit != "%" {
      to.sign = to.sign ?? from.sign
      step.sign = step.sign ?? .plus
    }
    guard let first = growthStep(from, for: indicator), let last = growthStep(to, for: indicator),
      let stride = growthStep(step, for: indicator)
    else { return nil }
    let range = from.range.lowerBound..<step.range.upperBound
    let (low, high, width, isRate): (DecimalNumber, DecimalNumber, DecimalNumber, Bool)
    switch (first, last, stride) {
    case (.compound(let a), .compound(let b), .compound(let c)): (low, high, width, isRate) = (a, b, c, true)
    case (.add(let a), .add(let b), .add(let c)): (low, high, width, isRate) = (a, b, c, false)
    default:
      report(.sweepMixed, at: range)
      return nil
    }
    guard width > 0 else {
      report(.sweepStepNotPositive, ["got": step.number.description], at: step.range)
      return nil
    }
    guard low <= high else {
      report(.rangeReversed, ["low": "\(from.number)", "high": "\(to.number)"], at: range)
      return nil
    }
    var steps: [SweptStep] = []
    var value = low
    while value <= high {
      guard steps.count < Self.maximumSweep else {
        report(.sweepTooLong, ["limit": String(Self.maximumSweep)], at: range)
        return nil
      }
      steps.append(swept(value, isRate: isRate, points: from.unit.map { Unit($0) } == .percentagePoint))
      guard let next = value.adding(width) else { break }
      value = next
    }
    return .sweep(code: indicator.code, steps)
  }

  private func swept(_ value: DecimalNumber, isRate: Bool, points: Bool) -> SweptStep {
    if isRate { return SweptStep(step: .compound(value), spelling: "\(value.scaled(byPowerOfTen: 2))%") }
    return SweptStep(step: .add(value), spelling: (value < 0 ? "" : "+") + "\(value)" + (points ? "pp" : ""))
  }

  /// CONDITION of `assert`
  mutating func assertion(_ syntax: AssertionSyntax) -> Assertion? {
    switch syntax {
    case .and(let left, let right):
      let (left, right) = (assertion(left), assertion(right))
      guard let left, let right else { return nil }
      return .and(left, right)
    case .comparison(let left, let sign, let right, let within):
      let unit = soleUnit(left) ?? soleUnit(right)
      let (low, high) = (asserted(left, unit: unit), asserted(right, unit: unit))
      let tolerance = within.map { $0.unit == "%" ? $0.number.scaled(byPowerOfTen: -2) : $0.number }
      if let within, sign != .equal { report(.withinNeedsEquals, at: within.range) }
      guard let low, let high else { return nil }
      return .comparison(low, sign, high, within: tolerance)
    case .reach(let name, let sign, let level):
      guard let indicator = indicator(name) else { return nil }
      guard let sign, let level else { return .reach(code: indicator.code, nil, nil) }
      return probability(level).map { .reach(code: indicator.code, sign, $0) }
    case .countReach(let sign, let count):
      guard count.unit == nil || count.unit == "个" || count.unit == "项" else {
        report(.unitMismatch, ["got": count.unit ?? "", "unit": "个", "indicator": "count reach"], at: count.range)
        return nil
      }
      return .countReach(sign, count.number)
    case .joint(let sign, let level): return probability(level).map { .joint(sign, $0) }
    }
  }

  /// The unit of a side that is one indicator, which bare quantities on the other side are read in: `质押@2025 >= 120000万元`.
  private func soleUnit(_ syntax: ExpressionSyntax) -> Unit? {
    // What is added up or subtracted has one unit.
    if case .binary(let left, let sign, let right) = syntax, sign == .plus || sign == .minus {
      return soleUnit(left) ?? soleUnit(right)
    }
    guard case .name(let name, _) = syntax else { return nil }
    if let quantity = plan.quantities.first(where: { NameKey($0.name) == NameKey(name.text) }) {
      return quantity.values.first?.unit
    }
    guard case .found(let code) = names.resolve(name.text) else { return nil }
    return plan.indicator(code)?.unit
  }

  private mutating func asserted(_ syntax: ExpressionSyntax, unit: Unit?) -> AssertedExpression? {
    switch syntax {
    case .quantity(let quantity):
      guard let unit, let written = quantity.unit else { return .number(plainNumber(quantity)) }
      guard let value = Unit(written).convert(quantity.number, to: unit) else {
        report(.unitMismatch, ["got": written, "unit": unit.symbol, "indicator": ""], at: quantity.range)
        return nil
      }
      return .number(value)
    case .name(let name, let year): return reference(name).map { .value($0, year: year?.year) }
    case .negated(let operand): return asserted(operand, unit: unit).map { .negated($0) }
    case .binary(let left, let sign, let right):
      let (left, right) = (asserted(left, unit: unit), asserted(right, unit: unit))
      guard let left, let right else { return nil }
      return .binary(left, sign, right)
    }
  }
}
