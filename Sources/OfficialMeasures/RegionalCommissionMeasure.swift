/// The two indices of the United Nations' regional commissions, by the ESCAP: how much was done, and what is to be expected.
///
/// ```
/// CS = 10·d·(y_t − y_0)/|y_T − y_0|                   current status, 0 at the base, 10 at the target
/// P  = |y_T − Î|/|y_T − y_0|                          anticipated gap; Î the fitted line at T
/// maintain: Î meets the target, or P ≤ 10 %;  accelerate: Î is on the target's side of y_0;  reverse: it is not
/// Î = a + b·T by least squares with weights w_i = i/n, the newest the heaviest (with two points, the line through them)
/// ```
/// The value is CS; the status goes by P. Read in the original: CS in code, P in words. From general knowledge: the tolerance of
/// 10 % and the weights.
/// Source: ESCAP, Progress assessment methodology; UNICEF MENARO, benchmarking script.
enum RegionalCommissionMeasure {
  static func verdict(on record: ProgressRecord) -> OfficialVerdict {
    var draft = VerdictDraft(record)
    guard let target = record.target else {
      draft.remark(.noTarget)
      return draft.verdict(.escap, .notAvailable, value: nil)
    }
    draft.note("y_T", target.value)
    draft.remark(.tooFewYears, if: record.yearsPassed < 1)
    draft.remark(.targetNotAfterBase, if: target.year <= record.base.year)
    draft.remark(.targetEqualsBase, if: target.value == record.base.value)
    guard draft.remarks.isEmpty else { return draft.verdict(.escap, .notAvailable, value: nil) }
    let distance = abs(target.value - record.base.value)
    let status = 10 * record.gain / distance
    draft.remark(.baseBeyondTarget, if: record.isMet(target.value, by: record.base.value))
    let points = record.points
    draft.remark(.twoPoints, if: points.count == 2)
    // The newest weighs most.
    let weights = points.indices.map { Double($0 + 1) / Double(points.count) }
    guard let line = WeightedLine(points, weights: weights) else {
      return draft.verdict(.escap, .notAvailable, value: status)
    }
    let anticipated = line.value(in: max(target.year, record.current.year))
    let gap = Rounding.agree(anticipated, target.value) ? 0 : abs(target.value - anticipated) / distance
    draft.note("Î", anticipated)
    draft.note("P", gap)
    let size = max(abs(target.value), abs(anticipated)) / distance
    if record.isMet(target.value, by: anticipated) || Rounding.reaches(0.1, gap, among: size) {
      return draft.verdict(.escap, .maintain, value: status)
    }
    let forward = record.sign * (anticipated - record.base.value) > 0
    return draft.verdict(.escap, forward ? .accelerate : .reverse, value: status)
  }
}
