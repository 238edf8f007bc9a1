import Glibc

/// The Progress Chart of the United Nations Statistics Division.
///
/// ```
/// v_e = y_t·(1 + g)^(T − t)        g = (y_t/y_0)^(1/(t − t_0)) − 1
/// q = (v_e − y_0)/(y_T − y_0)      met or on track q ≥ 0.95 (3), fair 0.10 ≤ q (2), stagnation or regression (1)
/// without a target                 d·g ≥ 2 % (3), ≥ 0.5 % (2), else (1)
/// ```
/// It extrapolates the level and compares shares of the gap, where Eurostat compares rates. A newest value that meets the target
/// is met whatever the trend, and so is one within a point of a target of 0 or 100 %; a target year that is past is assessed as of
/// that year, by the newest value. What is there or not is met where it is there, and stagnates where it is not. Growth rates have no
/// growth rate of their own: the note leaves them to experts, and they are not available here.
/// Source: UNSD, Progress Chart Technical Note (2023), as Eustat's methodology describes it with all its exceptions (EUSTAT-DES/site,
/// commit 10f3c70); the note itself was not read.
enum ProgressChartMeasure {
  static func verdict(on record: ProgressRecord) -> OfficialVerdict {
    var draft = VerdictDraft(record)
    if record.isGrowthRate {
      draft.remark(.growthRate)
      return draft.verdict(.unsd, .notAvailable, value: nil)
    }
    if record.isBinary {
      draft.remark(.binary)
      return level(record.current.value == 1 ? 3 : 1, nil, draft)
    }
    let isMet = record.target.map { record.currentMeets($0.value) || isNearEnd($0.value, record) } ?? false
    draft.remark(.tooFewYears, if: record.yearsPassed < 1)
    draft.remark(.needsPositive, if: min(record.base.value, record.current.value) <= 0)
    let growth =
      draft.remarks.isEmpty
      ? AnnualGrowth.rate(from: record.base.value, to: record.current.value, years: record.yearsPassed) : nil
    if let growth { draft.note("g", growth) }
    guard let target = record.target else {
      guard let growth else { return draft.verdict(.unsd, .notAvailable, value: nil) }
      let value = record.sign * growth
      return level(Rounding.reaches(value, 0.02) ? 3 : Rounding.reaches(value, 0.005) ? 2 : 1, value, draft)
    }
    draft.note("y_T", target.value)
    draft.remark(.baseBeyondTarget, if: record.isMet(target.value, by: record.base.value))
    draft.remark(.achievedButWorsening, if: isMet && record.gain < 0)
    draft.remark(.targetEqualsBase, if: target.value == record.base.value)
    var (share, size) = (nil as Double?, 1.0)
    if let growth, target.value != record.base.value {
      let expected = record.current.value * pow(1 + growth, Double(max(target.year - record.current.year, 0)))
      draft.note("v_e", expected)
      let distance = target.value - record.base.value
      share = (expected - record.base.value) / distance
      size = max(abs(expected), abs(record.base.value), abs(target.value)) / abs(distance)
    }
    if isMet { return level(3, share, draft) }
    guard let share else { return draft.verdict(.unsd, .notAvailable, value: nil) }
    // A base beyond the target turns the gap round: a share of it is then a way back, not forward.
    guard !draft.remarks.contains(.baseBeyondTarget) else { return level(1, share, draft) }
    return level(
      Rounding.reaches(share, 0.95, among: size) ? 3 : Rounding.reaches(share, 0.1, among: size) ? 2 : 1, share, draft)
  }

  /// Whether the newest value is within one point of a target of 0 % or 100 %.
  private static func isNearEnd(_ target: Double, _ record: ProgressRecord) -> Bool {
    record.isPercentage && (target == 0 || target == 100) && abs(record.current.value - target) <= 1
  }

  private static func level(_ level: Int, _ value: Double?, _ draft: VerdictDraft) -> OfficialVerdict {
    let status: OfficialStatus = level == 3 ? .metOrOnTrack : level == 2 ? .fairProgress : .stagnation
    return draft.verdict(.unsd, status, value: value, score: Double(level))
  }
}
