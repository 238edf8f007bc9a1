import Assessment
import OfficialMeasures
import PlanModel

extension ReportBuilder {
  func official(_ verdicts: [OfficialVerdict], _ reach: ReachResult) -> [String] {
    guard !verdicts.isEmpty, let actual = reach.newestActual else {
      let measures = OfficialMeasure.allCases.map(words.measure).joined(separator: words[.listSeparator])
      return [words[method: .officialNone, ["measures": measures]]]
    }
    var lines = [
      words[
        method: .official,
        [
          "year": String(actual.year), "value": actual.value.map { NumberText.value($0) } ?? words[.none],
          "unit": reach.indicator.unit.symbol,
        ]]
    ]
    lines += verdicts.map { officialLine($0, hasTarget: reach.target != nil) }
    let grades = Set(verdicts.compactMap(\.status.grade))
    if grades.count > 1 { lines.append(words[method: .officialDiffer]) }
    return lines
  }

  /// A symbol as a planner reads it: those of the schedules are words.
  private func symbol(_ symbol: String) -> String {
    switch symbol {
    case "linear": words[method: .linearDue]
    case "compound": words[method: .compoundDue]
    default: symbol
    }
  }

  func officialLine(_ verdict: OfficialVerdict, hasTarget: Bool) -> String {
    let numbers = verdict.numbers.map { "\(symbol($0.symbol))=\(SignificantDigits.text($0.value, digits: 6))" }
      .joined(separator: ", ")
    let value = verdict.value.map { " = \(SignificantDigits.text($0, digits: 6))" } ?? ""
    let remarks = verdict.remarks.map(words.remark).joined(separator: words[.listSeparator])
    return words[
      method: .officialLine,
      [
        "measure": words.measure(verdict.measure), "status": words.status(verdict.status),
        "number": verdict.value == nil ? "" : " [\(verdict.measure.formula)\(value); \(numbers)]",
        "remark": remarks.isEmpty ? "" : words.language == .chinese ? "（\(remarks)）" : " (\(remarks))",
        "standing": words.standing(verdict.measure, hasTarget: hasTarget),
      ]]
  }
}
