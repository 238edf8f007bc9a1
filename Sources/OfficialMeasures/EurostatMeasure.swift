/// Eurostat's assessment of an indicator's trend.
///
/// ```
/// with a target     R = d·CAGR_a/|CAGR_r|      significant R ≥ 0.95, moderate ≥ 0.60, insufficient ≥ 0, else moving away
/// without a target  v = d·CAGR_a               significant v ≥ 1 %, moderate ≥ 0, moderate away ≥ −1 %, else significant away
/// ```
/// CAGR_a from base to newest value, CAGR_r from base to target, of positive values. The four cut-offs with a target were read
/// in Statistics Canada's account of them; those without one are from general knowledge.
/// Source: Eurostat, Sustainable development in the European Union (2021), annex.
enum EurostatMeasure {
  static func verdict(on record: ProgressRecord) -> OfficialVerdict {
    var draft = VerdictDraft(record)
    draft.remark(.tooFewYears, if: record.yearsPassed < 1)
    draft.remark(.needsPositive, if: min(record.base.value, record.current.value) <= 0)
    guard draft.remarks.isEmpty,
      let actual = AnnualGrowth.rate(from: record.base.value, to: record.current.value, years: record.yearsPassed)
    else { return draft.verdict(.eurostat, .notAvailable, value: nil) }
    draft.note("CAGR_a", actual)
    guard let target = record.target else {
      let value = record.sign * actual
      return draft.verdict(.eurostat, statusWithoutTarget(value), value: value)
    }
    draft.note("y_T", target.value)
    draft.remark(.needsPositive, if: target.value <= 0)
    draft.remark(.targetNotAfterBase, if: target.year <= record.base.year)
    draft.remark(.targetEqualsBase, if: target.value == record.base.value)
    guard draft.remarks.isEmpty, let years = record.yearsInAll,
      let required = AnnualGrowth.rate(from: record.base.value, to: target.value, years: years)
    else { return draft.verdict(.eurostat, .notAvailable, value: nil) }
    draft.note("CAGR_r", required)
    draft.remark(.baseBeyondTarget, if: record.isMet(target.value, by: record.base.value))
    let (done, asked) = (record.sign * actual, abs(required))
    return draft.verdict(.eurostat, status(done, asked), value: done / asked)
  }

  private static func status(_ done: Double, _ asked: Double) -> OfficialStatus {
    if Rounding.reaches(done, 0.95 * asked) { return .significantProgress }
    if Rounding.reaches(done, 0.6 * asked) { return .moderateProgress }
    return Rounding.reaches(done, 0) ? .insufficientProgress : .movingAway
  }

  private static func statusWithoutTarget(_ growth: Double) -> OfficialStatus {
    if Rounding.reaches(growth, 0.01) { return .significantProgress }
    if Rounding.reaches(growth, 0) { return .moderateProgress }
    return Rounding.reaches(growth, -0.01) ? .moderateMovementAway : .significantMovementAway
  }
}
