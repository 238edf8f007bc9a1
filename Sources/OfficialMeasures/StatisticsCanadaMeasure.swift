import Glibc

/// Statistics Canada's measure of progress, as Open SDG computes it.
///
/// ```
/// with a target     R = s·d·CAGR_o/|CAGR_T|        substantial R ≥ 0.95, moderate ≥ 0.60, limited ≥ 0, else deterioration
/// without a target  v = s·d·CAGR_o                 substantial v ≥ 0.015·C, moderate ≥ 0.005·C, limited ≥ 0
/// C = 1 without a limit L;   1 − (b/l)^4.44 for b ≤ l;   1 − ((2l − b)/l)^4.44 for l < b < 2l;   1 for b ≥ 2l
/// score, R ≥ 0.6    min(7.1429·R − 4.2857, 5)       R < 0.6  max(4.1667·R − 2.5, −5)
/// score, v < 0      max(125·v − 2.5, −5)            by thresholds: 500·v/C − 2.5, 250·v/C − 1.25, min(500·v/C − 5, 5)
/// ```
/// CAGR_o from base to newest value, CAGR_T from base to target; s = −1 for a negative base; d the direction; b = |y₀|,
/// l = |L|. A target that is met is `target_achieved`, score 5, whatever the trend. A target of 0 is taken as 0.001, a base of 0
/// for the rates likewise. Values of different sign, or no year between, are `not_available`.
/// Cuts are compared as the published code compares them, where rounding may decide.
/// Source: Open SDG documentation, progress-methodology; open-sdg/sdg-build, ProgressMeasure (commit 139fede).
enum StatisticsCanadaMeasure {
  private static let exponent = 4.44

  static func verdict(on record: ProgressRecord) -> OfficialVerdict {
    let base = record.base.value == 0 ? 0.001 : record.base.value
    var started = record
    started.base = DatedValue(year: record.base.year, value: base)
    var draft = VerdictDraft(started)
    let target = record.target.map { DatedValue(year: $0.year, value: $0.value == 0 ? 0.001 : $0.value) }
    draft.remark(.zeroTarget, if: record.target?.value == 0)
    draft.remark(.limitIgnored, if: target != nil && record.limit != nil)
    let isAchieved = target.map { record.currentMeets($0.value) } ?? false
    let sign = record.base.value < 0 ? -1.0 : 1.0
    draft.remark(.zeroBase, if: record.base.value == 0)
    let growth = observedGrowth(record, base, &draft)
    if let growth { draft.note("CAGR_o", growth) }
    let coefficient = target == nil ? record.limit.map { self.coefficient(base: record.base.value, limit: $0) } : nil
    let value: Double?
    if let target {
      draft.note("y_T", target.value)
      value = growth.flatMap { growth in
        requiredGrowth(record, base, target, &draft).map { sign * record.sign * growth / $0 }
      }
      draft.remark(.baseBeyondTarget, if: record.isMet(target.value, by: record.base.value))
      draft.remark(.achievedButWorsening, if: isAchieved && record.gain < 0)
    } else {
      value = growth.map { sign * record.sign * $0 }
    }
    if let coefficient { draft.note("C", coefficient) }
    let thresholds = target == nil ? Thresholds.growth(coefficient ?? 1) : Thresholds.ratio
    let status = isAchieved ? .targetAchieved : thresholds.status(of: value)
    let score: Double? =
      isAchieved
      ? 5 : value.map { target == nil ? growthScore($0, thresholds, coefficient ?? 1) : ratioScore($0) }
    return draft.verdict(.statcan, status, value: value, score: score)
  }

  /// CAGR_o, where the method allows it.
  private static func observedGrowth(_ record: ProgressRecord, _ base: Double, _ draft: inout VerdictDraft) -> Double? {
    guard record.yearsPassed >= 1 else {
      draft.remark(.tooFewYears)
      return nil
    }
    guard !(base > 0 && record.current.value < 0), !(base < 0 && record.current.value > 0) else {
      draft.remark(.signChanges)
      return nil
    }
    return AnnualGrowth.rate(from: base, to: record.current.value, years: record.yearsPassed)
  }

  /// |CAGR_T|, not 0.
  private static func requiredGrowth(
    _ record: ProgressRecord, _ base: Double, _ target: DatedValue, _ draft: inout VerdictDraft
  ) -> Double? {
    let years = target.year - record.base.year
    draft.remark(.targetNotAfterBase, if: years <= 0)
    draft.remark(.targetAcrossZero, if: target.value / base < 0)
    draft.remark(.targetEqualsBase, if: target.value == base)
    guard let modulus = AnnualGrowth.modulus(from: base, to: target.value, years: years), modulus > 0 else {
      return nil
    }
    draft.note("|CAGR_T|", modulus)
    return modulus
  }

  /// C: by how much the thresholds shrink near a limit.
  static func coefficient(base: Double, limit: Double) -> Double {
    let (base, limit) = (abs(base), abs(limit))
    if base >= 2 * limit { return 1 }
    return 1 - pow((base <= limit ? base : 2 * limit - base) / limit, exponent)
  }

  // MARK: Statuses and scores

  private struct Thresholds {
    let high: Double
    let middle: Double

    static let ratio = Thresholds(high: 0.95, middle: 0.6)
    static func growth(_ coefficient: Double) -> Thresholds {
      Thresholds(high: 0.015 * coefficient, middle: 0.005 * coefficient)
    }

    func status(of value: Double?) -> OfficialStatus {
      guard let value else { return .notAvailable }
      if value >= high { return .substantialProgress }
      if value >= middle { return .moderateProgress }
      return value >= 0 ? .limitedProgress : .deterioration
    }
  }

  private static func ratioScore(_ ratio: Double) -> Double {
    ratio >= 0.6 ? min(7.1429 * ratio - 4.2857, 5) : max(4.1667 * ratio - 2.5, -5)
  }

  private static func growthScore(_ growth: Double, _ thresholds: Thresholds, _ coefficient: Double) -> Double {
    if growth < 0 { return max(125 * growth - 2.5, -5) }
    // At the limit itself, holding it is all that can be done.
    if coefficient == 0 { return 5 }
    if growth >= thresholds.high { return min(500 * growth / coefficient - 5, 5) }
    return growth >= thresholds.middle ? 250 * growth / coefficient - 1.25 : 500 * growth / coefficient - 2.5
  }
}
