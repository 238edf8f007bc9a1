/// The words of China's mid-term evaluations, from the linear and the compound schedule.
///
/// ```
/// 提前实现       the newest value meets the target before its year (in its year: 快于预期)
/// 快于预期       the newest value is better than both schedules ask
/// 基本符合预期   at least 95 % of the change that the lesser schedule asks by now
/// 滞后           less
/// ```
/// The value is the share of the gap that is closed, p = (y_t − y_0)/(y_T − y_0). The words are those of the evaluation of
/// December 2023; no thresholds were published with them, and these are ours: 95 % is where Eurostat and the United Nations cut.
enum MidTermMeasure {
  /// The share of the scheduled change that still counts as 基本符合.
  private static let tolerance = 0.95

  static func verdict(on record: ProgressRecord) -> OfficialVerdict {
    var draft = VerdictDraft()
    draft.note("y_0", record.base.value)
    draft.note("y_t", record.current.value)
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
    if record.currentMeets(target.value) {
      draft.remark(
        .achievedButWorsening, if: record.sign * (record.current.value - record.base.value) < 0)
      return draft.verdict(
        .ndrc, record.current.year < target.year ? .achievedEarly : .fasterThanExpected, value: share)
    }
    // What the schedules ask, as a change in the good direction.
    let asked = [linear, compound ?? linear].map { record.sign * ($0 - record.base.value) }
    let done = record.sign * (record.current.value - record.base.value)
    let (least, most) = (min(asked[0], asked[1]), max(asked[0], asked[1]))
    if least <= 0 || done < tolerance * least { return draft.verdict(.ndrc, .behindSchedule, value: share) }
    return draft.verdict(.ndrc, done > most ? .fasterThanExpected : .asExpected, value: share)
  }
}
