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
    var draft = VerdictDraft()
    draft.note("y_0", record.base.value)
    draft.note("y_t", record.current.value)
    guard let target = record.target else {
      draft.remark(.noTarget)
      return draft.verdict(.escap, .notAvailable, value: nil)
    }
    draft.note("y_T", target.value)
    draft.remark(.tooFewYears, if: record.yearsPassed < 1)
    draft.remark(.targetEqualsBase, if: target.value == record.base.value)
    guard draft.remarks.isEmpty else { return draft.verdict(.escap, .notAvailable, value: nil) }
    let distance = abs(target.value - record.base.value)
    let status = 10 * record.sign * (record.current.value - record.base.value) / distance
    draft.remark(.baseBeyondTarget, if: record.isMet(target.value, by: record.base.value))
    draft.remark(.twoPoints, if: record.points.count == 2)
    guard let anticipated = WeightedLine(record.points)?.value(in: max(target.year, record.current.year)) else {
      return draft.verdict(.escap, .notAvailable, value: status)
    }
    let gap = abs(target.value - anticipated) / distance
    draft.note("Î", anticipated)
    draft.note("P", gap)
    if record.isMet(target.value, by: anticipated) || gap <= 0.1 {
      return draft.verdict(.escap, .maintain, value: status)
    }
    let forward = record.sign * (anticipated - record.base.value) > 0
    return draft.verdict(.escap, forward ? .accelerate : .reverse, value: status)
  }
}

/// A straight line by weighted least squares; the i-th of n points weighs i/n, so that the newest weighs most.
///
/// ```
/// b = Σw(x − x̄)(y − ȳ)/Σw(x − x̄)²      x̄ = Σwx/Σw, ȳ = Σwy/Σw, V(t) = ȳ + b·(t − x̄)
/// ```
struct WeightedLine {
  private let meanYear: Double
  private let meanValue: Double
  private let slope: Double

  /// The line through the points, of at least two years.
  init?(_ points: [DatedValue]) {
    let weights = points.indices.map { Double($0 + 1) / Double(points.count) }
    let total = weights.reduce(0, +)
    guard total > 0 else { return nil }
    let meanYear = zip(weights, points).reduce(0) { $0 + $1.0 * Double($1.1.year) } / total
    let meanValue = zip(weights, points).reduce(0) { $0 + $1.0 * $1.1.value } / total
    let spread = zip(weights, points).reduce(0) { sum, pair in
      sum + pair.0 * (Double(pair.1.year) - meanYear) * (Double(pair.1.year) - meanYear)
    }
    guard spread > 0 else { return nil }
    slope =
      zip(weights, points).reduce(0) { sum, pair in
        sum + pair.0 * (Double(pair.1.year) - meanYear) * (pair.1.value - meanValue)
      } / spread
    self.meanYear = meanYear
    self.meanValue = meanValue
  }

  func value(in year: Int) -> Double { meanValue + slope * (Double(year) - meanYear) }
}
