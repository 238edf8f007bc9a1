/// The words of China's evaluations of a plan, from the linear and the compound schedule.
///
/// ```
/// 提前实现       the newest value meets the target before its year
/// 快于预期       the newest value is better than both schedules ask
/// 基本符合预期   at least 95 % of the change that the lesser schedule asks by now
/// 滞后           less
/// 如期实现 · 未实现   from the target's year on: met, or not
/// ```
/// The value is the share of the gap that is closed, p = (y_t − y_0)/(y_T − y_0). The words before the target's year are those of the
/// evaluation of December 2023; no thresholds were published with them, and these are ours: 95 % is where Eurostat and the United Nations
/// cut. The last two are what reports on a plan that has ended say.
enum MidTermMeasure {
  /// The share of the scheduled change that still counts as 基本符合.
  private static let tolerance = 0.95

  static func verdict(on record: ProgressRecord) -> OfficialVerdict {
    var draft = VerdictDraft(record)
    guard let target = record.target else {
      draft.remark(.noTarget)
      return draft.verdict(.ndrc, .notAvailable, value: nil)
    }
    draft.note("y_T", target.value)
    draft.remark(.tooFewYears, if: record.yearsPassed < 1)
    draft.remark(.baseBeyondTarget, if: record.isMet(target.value, by: record.base.value))
    guard let schedule = ProgressSchedule(from: record.base, to: target) else {
      draft.remark(.targetNotAfterBase)
      return draft.verdict(.ndrc, .notAvailable, value: nil)
    }
    let share = schedule.gapShare(of: record.current.value)
    if record.yearsPassed < 1 { return draft.verdict(.ndrc, .notAvailable, value: share) }
    let year = min(record.current.year, target.year)
    let linear = schedule.linear(in: year)
    let compound = schedule.compound(in: year)
    draft.note("linear", linear)
    if let compound { draft.note("compound", compound) }
    let isMet = record.currentMeets(target.value)
    draft.remark(.achievedButWorsening, if: isMet && record.gain < 0)
    if record.current.year >= target.year {
      return draft.verdict(.ndrc, isMet ? .achieved : .missed, value: share)
    }
    if isMet { return draft.verdict(.ndrc, .achievedEarly, value: share) }
    return draft.verdict(.ndrc, status(record, due: [linear, compound ?? linear]), value: share)
  }

  /// How the change so far stands to what the schedules ask, both in the good direction.
  private static func status(_ record: ProgressRecord, due: [Double]) -> OfficialStatus {
    let asked = due.map { record.sign * ($0 - record.base.value) }
    let size = due.reduce(abs(record.base.value)) { max($0, abs($1)) }
    let (least, most) = (min(asked[0], asked[1]), max(asked[0], asked[1]))
    if least <= 0 || !Rounding.reaches(record.gain, tolerance * least, among: size) { return .behindSchedule }
    return Rounding.reaches(most, record.gain, among: size) ? .asExpected : .fasterThanExpected
  }
}
