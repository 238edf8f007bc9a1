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
    let standing = reach.standing(verdicts.first { $0.measure == .ndrc }?.status)
    lines += verdicts.map { officialLine($0, standing, hasTarget: reach.target != nil) }
    return lines + [officialDifference(verdicts, standing)].compactMap { $0 }
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
  func officialBrief(_ verdict: OfficialVerdict, _ standing: ReviewStanding?, hasTarget: Bool) -> String {
    if let word = settled(verdict, standing) { return word }
    let told: Set = ["y_0", "y_t", "y_T"]
    let numbers = verdict.numbers.filter { !told.contains($0.symbol) }.map(text)
    let result = verdict.value.map {
      [verdict.measure.formula(hasTarget: hasTarget).symbol + "=" + SignificantDigits.text($0, digits: 6)]
    }
    return line(verdict, number: result.map { " [" + ($0 + numbers).joined(separator: ", ") + "]" } ?? "", standing: "")
  }

  private func text(_ number: OfficialVerdict.Substitution) -> String {
    "\(symbol(number.symbol))=\(SignificantDigits.text(number.value, digits: 6))"
  }

  private func officialLine(_ verdict: OfficialVerdict, _ standing: ReviewStanding?, hasTarget: Bool) -> String {
    if let word = settled(verdict, standing) { return word }
    let numbers = verdict.numbers.map(text).joined(separator: ", ")
    let value = verdict.value.map { " = \(SignificantDigits.text($0, digits: 6))" } ?? ""
    let formula = verdict.measure.formula(hasTarget: hasTarget).text
    return line(
      verdict, number: verdict.value == nil ? "" : " [\(formula)\(value); \(numbers)]",
      standing: words.standing(verdict.measure, hasTarget: hasTarget))
  }

  /// The mid-term measure of what no schedule decides, in the one word of the screen: a target to keep, and the target's own year.
  private func settled(_ verdict: OfficialVerdict, _ standing: ReviewStanding?) -> String? {
    guard standing == .kept || standing == .notKept, let standing, let reason = settledReason(verdict, standing) else {
      return nil
    }
    return words[
      method: .officialSettled,
      ["measure": words.measure(verdict.measure), "status": words.standing(standing), "reason": reason]]
  }

  /// Why no schedule decides the mid-term measure; `nil` where one does, and for other measures.
  func settledReason(_ verdict: OfficialVerdict, _ standing: ReviewStanding?) -> String? {
    guard verdict.measure == .ndrc else { return nil }
    switch standing {
    case .kept, .notKept: return words[method: .settledKeep]
    case .underway(.achieved), .underway(.missed): return words[method: .settledFinal]
    default: return nil
    }
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
