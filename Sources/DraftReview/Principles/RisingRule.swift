import DraftText
import PlanModel

/// 逐年提升, 稳步提升: a target that does not lie above its base; a share without a base.
enum RisingRule: ReviewRule {
  static let ids: [RuleID] = [.notRising, .principleUntested]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    let indicators = corpus.risingIndicators
    return corpus.declarations.flatMap { declaration -> [Finding] in
      guard declaration.kind == .rise else { return [] }
      let own = corpus.place(of: declaration.document)
      return indicators.filter { $0.place == own && $0.isNamed(in: declaration.clause) }.compactMap { indicator in
        guard let base = indicator.base else {
          return Finding(
            .principleUntested, .note, identity: [indicator.key.core, "rise"],
            ["rule": declaration.clause, "subject": indicator.subject],
            at: [declaration.passage, indicator.target.passage])
        }
        guard indicator.goal <= base.double else { return nil }
        return Finding(
          .notRising, .contradiction, identity: [indicator.key.core, base.number.text, indicator.target.number.text],
          [
            "subject": indicator.subject, "a": base.number.text, "b": indicator.target.number.text,
            "rule": declaration.clause,
          ],
          at: [declaration.passage, indicator.target.passage, base.passage],
          arithmetic: ["\(indicator.target.number.value) ≤ \(base.number.value)"])
      }
    }
  }
}
