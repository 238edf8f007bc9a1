import Glibc

/// The average annual rate of reduction of UNICEF and WHO.
///
/// ```
/// ln y = α + β·t by least squares        AARR = 1 − e^β        required = 1 − (y_T/y_0)^(1/(T − t_0))
/// ```
/// Positive is reduction. On track when the rate is at least the required one in the direction wanted; without a target only
/// improving or worsening. The formulas were read; “on track” and “off track” are general usage.
/// Source: UNICEF, How to calculate average annual rate of reduction; NIPN's account of it.
enum ReductionRateMeasure {
  static func verdict(on record: ProgressRecord) -> OfficialVerdict {
    var draft = VerdictDraft(record)
    let points = record.points
    draft.remark(.tooFewYears, if: record.yearsPassed < 1)
    draft.remark(.needsPositive, if: points.contains { $0.value <= 0 })
    guard draft.remarks.isEmpty, let slope = slope(points) else {
      return draft.verdict(.aarr, .notAvailable, value: nil)
    }
    draft.remark(.twoPoints, if: points.count == 2)
    draft.note("β", slope)
    let rate = -expm1(slope)
    guard let target = record.target else {
      return draft.verdict(.aarr, record.sign * slope >= 0 ? .improving : .worsening, value: rate)
    }
    draft.note("y_T", target.value)
    draft.remark(.needsPositive, if: target.value <= 0)
    draft.remark(.targetNotAfterBase, if: target.year <= record.base.year)
    guard target.value > 0, let years = record.yearsInAll,
      let growth = AnnualGrowth.rate(from: record.base.value, to: target.value, years: years), years > 0
    else { return draft.verdict(.aarr, .notAvailable, value: rate) }
    let required = -growth
    draft.note("AARR_T", required)
    draft.remark(.baseBeyondTarget, if: record.isMet(target.value, by: record.base.value))
    if record.sign * slope < 0 { return draft.verdict(.aarr, .worsening, value: rate) }
    let isEnough = record.sign > 0 ? Rounding.reaches(required, rate) : Rounding.reaches(rate, required)
    return draft.verdict(.aarr, isEnough ? .onTrack : .offTrack, value: rate)
  }

  /// β.
  private static func slope(_ points: [DatedValue]) -> Double? {
    let logs = points.map { DatedValue(year: $0.year, value: log($0.value)) }
    return WeightedLine(logs, weights: logs.map { _ in 1 })?.slope
  }
}
