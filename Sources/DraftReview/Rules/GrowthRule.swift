import DraftText
import PlanModel

/// 由A增长至B，增长x%; 年均增长x%: the growth must follow from its ends.
///
/// With A in [A⁻, A⁺] and B in [B⁻, B⁺], the values that round to the printed ones, x is right when some growth that rounds to it lies
/// between B⁻/A⁺ − 1 and B⁺/A⁻ − 1. Multiplied out, so that it stays exact: B⁺ ≥ (1 + x⁻)ⁿ·A⁻ and B⁻ ≤ (1 + x⁺)ⁿ·A⁺.
enum GrowthRule: ReviewRule {
  static let ids: [RuleID] = [.growth, .averageGrowth]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    GrowthEnds.all([.growth, .averageGrowth], in: corpus) { claim, ends in
      ends.start.unit.base == "%" && claim.form == .growth ? nil : finding(claim, ends)
    }
  }

  /// The finding about a growth that its ends do not give.
  static func finding(_ claim: DraftClaim, _ ends: GrowthEnds) -> Finding? {
    var years = 1
    if claim.form == .averageGrowth {
      guard let first = ends.startYear, let last = ends.endYear, last > first else { return nil }
      years = last - first
    }
    let factor = claim.number.interval.scaled(byPowerOfTen: -2).adding(DecimalInterval(1, 1))
    guard let factor, let powered = factor.raised(to: years), !follows(claim.number, powered, ends) else { return nil }
    let ratio = ends.end.plain.doubleValue / ends.start.plain.doubleValue
    let right = NumberWords.percent(Power.root(ratio, years) - 1, places: claim.number.decimals + 1)
    let quotient = "\(ends.end.value) ÷ \(ends.start.value)"
    return Finding(
      claim.form == .averageGrowth ? .averageGrowth : .growth, .contradiction,
      identity: [claim.key.core, ends.start.text, ends.end.text, claim.number.text, claim.form.rawValue],
      ends.arguments(of: claim, right: right), at: [claim.passage, ends.passage],
      arithmetic: [
        claim.form == .averageGrowth ? "(\(quotient))^(1/\(years)) − 1 = \(right)" : "\(quotient) − 1 = \(right)",
        "\(right) ≠ \(claim.number.text)",
      ])
  }

  /// Whether the end may be a factor times the start, a bound of the printed number understood.
  static func follows(_ printed: PrintedNumber, _ factor: DecimalInterval, _ ends: GrowthEnds) -> Bool {
    guard let least = factor.multiplied(by: ends.start.interval) else { return true }
    switch printed.bound {
    case .atLeast: return ends.end.interval.high >= least.low
    case .atMost: return ends.end.interval.low <= least.high
    default: return least.meets(ends.end.interval)
    }
  }
}

extension PrintedNumber {
  /// How many digits are printed behind the point.
  var decimals: Int { max(0, -lastPlace) }
}
