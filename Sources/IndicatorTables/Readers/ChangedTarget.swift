import PlanModel

/// What a change over the period makes of a target, by what the quantity is.
///
/// | quantity | of a year on average | of the whole period of n years |
/// |---|---|---|
/// | a rate of growth or of fall, in % | the target of each year, as it stands | the level behind it: 100·(1 ± x) from 100 |
/// | a share | base + n·x for 个百分点; the level itself for a cap (＜5.5) | base + x |
/// | years of life or schooling | | base + x |
/// | a level | base·(1 + x)ⁿ for per cent | base·(1 + x) for per cent, base·2 for 翻一番 |
///
/// Everything else may mean two things, and is decided by nobody but the drafter.
struct ChangedTarget {
  enum Outcome {
    /// A target, and how it was computed.
    case target(Amount, ComputedTarget.Rule)
    /// The level of an indicator of which only changes are published.
    case level(PublishedChange, DecimalNumber)
    /// There is no base to compute it from.
    case withoutBase
    /// What it may mean.
    case undecided([DecimalNumber])
  }

  let change: CellChange
  let heading: ChangeHeading?
  let base: DecimalNumber?
  let kind: IndicatorKind
  let unit: Unit
  let name: String
  let years: Int

  /// How a name says that its values are changes themselves; `nil` where they are levels.
  static func published(_ name: String, unit: Unit, kind: IndicatorKind) -> PublishedChange? {
    guard unit == .percent || unit == .percentagePoint else { return nil }
    if endings.contains(where: name.hasSuffix) || name.holdsAny(of: intensities) { return .fall }
    return kind == .growthRate ? .rise : nil
  }

  /// The name of the level behind falls or rises: 单位GDP能源消耗降低 is 单位GDP能源消耗.
  static func level(of name: String) -> String {
    var level = name[...]
    for word in endings + ["增长率", "增长", "增速", "增幅", "累计"] where level.hasSuffix(word) && level != word {
      level = level.dropLast(word.count)
    }
    return String(level)
  }

  /// What is in per cent only as a fall: 单位GDP能耗（%）〔-13.5〕.
  private static let intensities = ["单位GDP能", "单位GDP二氧化碳", "单位地区生产总值能", "单位地区生产总值二氧化碳", "万元GDP用水", "万元GDP能"]

  private static let endings = ["累计降低", "累计下降", "降低率", "下降率", "降低", "下降", "降幅", "减少", "削减"]

  var outcome: Outcome {
    if let published = Self.published(name, unit: unit, kind: kind) { return outcome(published) }
    if change.measure == .times { return computed(.multiple) { change.amount.low.multiplied(by: $0) } }
    if unit == .percent { return outcomeOfShare }
    if !change.isYearly, unit.isAge || unit.isYears, change.measure != .percent {
      return computed(.added, added)
    }
    if change.measure == .percent || change.measure == .bare && change.isYearly && heading?.isGrowth ?? false {
      return change.isYearly ? computed(.yearlyGrowth, grown) : computed(.totalGrowth) { times($0, 1) }
    }
    return undecided
  }

  private func outcome(_ published: PublishedChange) -> Outcome {
    guard !change.isYearly else { return .target(change.amount, .eachYear) }
    // A fall is one whether it is printed as 13.5, as -13.5 or as 下降13.5%.
    let isBelow = published == .fall && change.amount.low < .zero
    let stated = isBelow ? -change.amount.low : change.amount.low
    return published.level(stated, on: PublishedChange.base).map { .level(published, $0) } ?? undecided
  }

  private var outcomeOfShare: Outcome {
    let isPoints =
      change.measure == .points || change.measure == .bare || !change.isWorded && change.measure == .percent
    if change.isYearly {
      // 失业率＜5.5 in a column of yearly changes is a cap on the rate itself.
      if change.amount.bound == .atMost, !change.isWorded, isNearBase { return .target(change.amount, .cap) }
      return change.measure == .points ? computed(.yearlyPoints) { added($0, change.amount.low, years) } : undecided
    }
    return isPoints ? computed(.added, added) : undecided
  }

  private var isNearBase: Bool {
    guard let base = base?.doubleValue, base > 0 else { return true }
    return (1 / 3...3).contains(change.amount.low.doubleValue / base)
  }

  private func computed(_ rule: ComputedTarget.Rule, _ value: (DecimalNumber) -> DecimalNumber?) -> Outcome {
    guard let base else { return .withoutBase }
    guard change.amount.high == nil, let value = value(base) else { return undecided }
    return .target(Amount(low: value, bound: change.amount.bound), rule)
  }

  private var undecided: Outcome {
    guard let base else { return .undecided([]) }
    let readings =
      change.isYearly ? [grown(base), added(base, change.amount.low, years)] : [added(base), times(base, 1)]
    return .undecided(readings.compactMap { $0 }.filter { kind.bounds.contains($0.doubleValue) })
  }

  // MARK: Readings

  private func added(_ base: DecimalNumber) -> DecimalNumber? { added(base, change.amount.low, 1) }

  private func added(_ base: DecimalNumber, _ step: DecimalNumber, _ times: Int) -> DecimalNumber? {
    step.multiplied(by: DecimalNumber(times)).flatMap(base.adding)
  }

  private func grown(_ base: DecimalNumber) -> DecimalNumber? { times(base, years) }

  /// `base·(1 + x)^years`, to six digits: the rate has no more.
  private func times(_ base: DecimalNumber, _ years: Int) -> DecimalNumber? {
    guard let factor = DecimalNumber.one.adding(change.amount.low.scaled(byPowerOfTen: -2)), factor > .zero else {
      return nil
    }
    var value = base.doubleValue
    for _ in 0..<years { value *= factor.doubleValue }
    return DecimalNumber(value, significantDigits: 6)
  }
}

extension DecimalNumber {
  /// The nearest number with so many digits, halves away from zero.
  fileprivate init?(_ value: Double, significantDigits digits: Int) {
    guard value.isFinite, value != 0 else { return nil }
    var (scaled, power) = (value.magnitude, 0)
    while scaled >= 1 { (scaled, power) = (scaled / 10, power + 1) }
    while scaled < 0.1 { (scaled, power) = (scaled * 10, power - 1) }
    var factor = 1.0
    for _ in 0..<abs(digits - power) { factor *= 10 }
    let whole = (digits >= power ? value * factor : value / factor).rounded()
    self.init(significand: Int128(whole), exponent: power - digits)
  }
}
