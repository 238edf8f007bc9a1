import Assessment

extension ReportBuilder {
  /// What can be said of all targets together, under three assumptions of how they hang together.
  func together(_ joint: JointAssessment?) -> [Block] {
    guard let joint else { return [] }
    let chance = NumberText.probability
    var lines = [
      words[
        joint.commonShare == nil ? .jointAllRanked : .jointAll,
        [
          "count": String(joint.parts.count), "independent": chance(joint.independent.all),
          "standard": chance(joint.standard.all), "share": joint.commonShare.map { NumberText.value($0) } ?? "",
          "common": chance(joint.common.all),
        ]],
      words[.jointNumber, ["expected": NumberText.value(joint.expectedNumber), "counts": counts(joint)]],
    ]
    if joint.paths > 0 {
      lines.append(
        words[.jointDrawn, ["paths": String(joint.paths), "error": NumberText.percent(joint.error)]])
    }
    if let binding = joint.binding {
      lines.append(
        words[
          .jointBinding, ["code": binding.code, "indicator": binding.name, "probability": chance(binding.missedAlone)]])
    }
    if joint.leftOut > 0 { lines.append(words[.jointLeftOut, ["count": String(joint.leftOut)]]) }
    return [.lines(lines)]
  }

  /// The chances of at least half, three quarters, and all but one of the targets under the common factor.
  private func counts(_ joint: JointAssessment) -> String {
    let all = joint.parts.count
    let numbers = Set([(all + 1) / 2, (3 * all + 3) / 4, all - 1]).filter { $0 > 0 && $0 < all }.sorted()
    return numbers.map {
      words[.jointAtLeast, ["count": String($0), "probability": NumberText.probability(joint.standard.atLeast[$0])]]
    }.joined(separator: words[.commaSeparator])
  }

  func json(_ joint: JointAssessment) -> JSONValue {
    func answer(_ answer: JointAssessment.Answer) -> JSONValue {
      .object(["all": .number(answer.all), "atLeast": .array(answer.atLeast.map { .number($0) })])
    }
    return .object([
      "count": .integer(joint.parts.count), "leftOut": .integer(joint.leftOut),
      "commonShare": .number(joint.commonShare), "error": .number(joint.error), "paths": .integer(joint.paths),
      "expectedNumber": .number(joint.expectedNumber),
      "independent": answer(joint.independent), "default": answer(joint.standard), "common": answer(joint.common),
      "sampled": joint.counted.map {
        .object(["all": .number($0.probability), "error": .number($0.error), "paths": .integer($0.paths)])
      } ?? .null, "binding": .string(joint.binding?.code),
      "parts": .array(
        joint.parts.map {
          .object([
            "code": .string($0.code), "probability": .number($0.probability), "missedAlone": .number($0.missedAlone),
          ])
        }),
    ])
  }
}
