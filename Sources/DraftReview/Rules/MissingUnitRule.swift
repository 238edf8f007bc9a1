import DraftText
import PlanModel

/// Values without a unit anywhere, neither in heading nor title nor cell.
enum MissingUnitRule: ReviewRule {
  static let ids: [RuleID] = [.missingUnit]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var seen = Set<String>()
    return corpus.values.compactMap { value in
      guard !value.isInText, value.number.unit == .none, value.role == .value, !value.subject.isEmpty,
        seen.insert("\(value.document)|\(value.subject)").inserted, !corpus.documents[value.document].isTable
      else { return nil }
      return Finding(
        .missingUnit, .doubt, identity: [value.subject, value.label ?? ""],
        ["subject": value.subject, "label": value.label ?? "", "got": value.number.text], at: [value.passage])
    }
  }
}
