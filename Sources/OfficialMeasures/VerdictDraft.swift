/// What a measure puts together before it is a verdict.
struct VerdictDraft {
  private(set) var numbers: [OfficialVerdict.Substitution] = []
  private(set) var remarks: [OfficialVerdict.Remark] = []

  /// Begins with y_0 and y_t.
  init(_ record: ProgressRecord) {
    note("y_0", record.base.value)
    note("y_t", record.current.value)
  }

  mutating func note(_ symbol: String, _ value: Double) {
    numbers.append(OfficialVerdict.Substitution(symbol: symbol, value: value))
  }

  mutating func remark(_ remark: OfficialVerdict.Remark, if holds: Bool = true) {
    if holds, !remarks.contains(remark) { remarks.append(remark) }
  }

  func verdict(
    _ measure: OfficialMeasure, _ status: OfficialStatus, value: Double?, score: Double? = nil
  ) -> OfficialVerdict {
    let value = value.flatMap { $0.isFinite ? $0 : nil }
    return OfficialVerdict(
      measure: measure, value: value, score: score, status: status, numbers: numbers, remarks: remarks)
  }
}
