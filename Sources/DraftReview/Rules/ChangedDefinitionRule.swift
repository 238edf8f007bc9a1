import DraftText
import PlanModel

/// A base and its target count the same things: not 5家全国…机构 now and 30家…机构 to come.
///
/// The base of a row is looked up in the text about the past; a word there that narrows it (全国, 国家级, 规模以上) and that the row does
/// not carry makes the two ends of the row two definitions.
enum ChangedDefinitionRule: ReviewRule {
  static let ids: [RuleID] = [.changedDefinition]

  private static let narrowing = ["全国", "国家级", "国家", "省级", "市级", "规模以上", "规上", "限额以上"]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.facts.enumerated().flatMap { document, facts -> [Finding] in
      var seen = Set<String>()
      return facts.compactMap { base in
        guard base.role == .base, base.place.isEmpty, let number = base.number, seen.insert(base.key.core).inserted
        else { return nil }
        let claims = corpus.claims[document].filter {
          $0.key.mark == base.key.mark && $0.key.isPerCapita == base.key.isPerCapita && $0.form == .level
        }
        guard
          let past = claims.first(where: {
            $0.phase == .past && $0.number.plain == number.plain && $0.number.unit.base == number.unit.base
          }), let word = narrowing.first(where: { past.subject.holds($0) && !base.subject.holds($0) })
        else { return nil }
        let target = facts.first { $0.role == .target && $0.place.isEmpty && $0.key == base.key }
        let task = claims.first { $0.phase == .future && !$0.subject.holds(word) }
        return Finding(
          .changedDefinition, .doubt, identity: [base.key.core, word, number.text],
          [
            "subject": base.subject, "base": number.text, "past": past.subject, "word": word,
            "target": target?.number?.text ?? "",
          ], at: [past.passage, (target ?? base).passage] + (task.map { [$0.passage] } ?? []),
          arithmetic: ["\(past.subject) \(past.number.text) → \(base.subject) \(target?.number?.text ?? "")"])
      }
    }
  }
}
