import Assessment
import Projection

extension ReportBuilder {
  /// What can be said of all targets together, under three assumptions of how they hang together.
  func together(_ joint: JointAssessment?) -> [Block] {
    guard let joint else { return [] }
    let chance = NumberText.probability
    var lines = [
      all(joint),
      words[.jointNumber, ["expected": NumberText.value(joint.expectedNumber), "counts": counts(joint)]],
    ]
    if joint.paths > 0 { lines.append(drawn(joint)) }
    if let binding = joint.binding {
      lines.append(
        words[
          .jointBinding, ["code": binding.code, "indicator": binding.name, "probability": chance(binding.missedAlone)]])
    }
    if joint.leftOut > 0 { lines.append(words[.jointLeftOut, ["count": String(joint.leftOut)]]) }
    return [.lines(lines)]
  }

  /// That whole paths were drawn, how many, and the standard error.
  func drawn(_ joint: JointAssessment) -> String {
    words[.jointDrawn, ["paths": String(joint.paths), "error": NumberText.percent(joint.error)]]
  }

  /// The chance that all are met. Where one of them is certain to be missed, nothing hangs on how they hang together.
  private func all(_ joint: JointAssessment) -> String {
    let chance = NumberText.probability
    let count = String(joint.parts.count)
    let missed = joint.parts.filter { $0.probability == 0 }
    if !missed.isEmpty {
      let names = missed.map { "\($0.code) \($0.name)" }.joined(separator: words[.listSeparator])
      return words[.jointImpossible, ["count": count, "names": names]]
    }
    let phrase: Phrase =
      switch joint.commonShare {
      case nil: .jointAllRanked
      case ProjectionSettings.standardCommonShare: .jointAll
      default: .jointAllShared
      }
    return words[
      phrase,
      [
        "count": count, "independent": chance(joint.independent.all),
        "standard": chance(joint.standard.all), "share": joint.commonShare.map { NumberText.value($0) } ?? "",
        "common": chance(joint.common.all),
      ]]
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
