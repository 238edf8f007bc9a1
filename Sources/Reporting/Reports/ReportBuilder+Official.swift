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
    return lines + [officialDifference(verdicts)].compactMap { $0 }
  }

  /// A symbol as a planner reads it: those of the schedules are words.
  private func symbol(_ symbol: String) -> String {
    switch symbol {
    case "linear": words[method: .linearDue]
    case "compound": words[method: .compoundDue]
    default: symbol
    }
  }

  /// A verdict with its value and the numbers that stand nowhere else: where it began, where it is and where it is to go are told above.
  func officialBrief(_ verdict: OfficialVerdict) -> String {
    let told: Set = ["y_0", "y_t", "y_T"]
    let numbers = verdict.numbers.filter { !told.contains($0.symbol) }.map(text)
    let result = verdict.value.map { [Self.result(verdict.measure) + "=" + SignificantDigits.text($0, digits: 6)] }
    return line(verdict, number: result.map { " [" + ($0 + numbers).joined(separator: ", ") + "]" } ?? "", standing: "")
  }

  /// The symbol that a formula is solved for.
  private static func result(_ measure: OfficialMeasure) -> String {
    measure.formula.firstIndex(of: " ").map { String(measure.formula[..<$0]) } ?? measure.formula
  }

  private func text(_ number: OfficialVerdict.Substitution) -> String {
    "\(symbol(number.symbol))=\(SignificantDigits.text(number.value, digits: 6))"
  }

  func officialLine(_ verdict: OfficialVerdict, hasTarget: Bool) -> String {
    let numbers = verdict.numbers.map(text).joined(separator: ", ")
    let value = verdict.value.map { " = \(SignificantDigits.text($0, digits: 6))" } ?? ""
    return line(
      verdict, number: verdict.value == nil ? "" : " [\(verdict.measure.formula)\(value); \(numbers)]",
      standing: words.standing(verdict.measure, hasTarget: hasTarget))
  }

  private func line(_ verdict: OfficialVerdict, number: String, standing: String) -> String {
    let remarks = verdict.remarks.map(words.remark).joined(separator: words[.listSeparator])
    return words[
      method: .officialLine,
      [
        "measure": words.measure(verdict.measure), "status": words.status(verdict.status), "number": number,
        "remark": remarks.isEmpty ? "" : words.language == .chinese ? "（\(remarks)）" : " (\(remarks))",
        "standing": standing,
      ]]
  }
}
