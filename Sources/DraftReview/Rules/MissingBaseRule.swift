import DraftText
import PlanModel

/// A target without a base; a base that another table states.
enum MissingBaseRule: ReviewRule {
  static let ids: [RuleID] = [.missingBase]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var seen = Set<String>()
    return corpus.facts.enumerated().flatMap { document, facts -> [Finding] in
      facts.compactMap { fact -> Finding? in
        guard fact.role == .base, fact.number == nil else { return nil }
        let place = fact.place.isEmpty ? corpus.place(of: document) : fact.place
        guard
          let target = facts.first(where: {
            $0.table == fact.table && $0.row == fact.row && $0.role == .target && $0.place == fact.place
              && (fact.place.isEmpty || $0.column == fact.column)
          }), let wanted = target.number, seen.insert("\(fact.key.core)|\(place)").inserted
        else { return nil }
        let known = corpus.valuesByCore[fact.key.mark]?.first {
          $0.place == place && $0.year == fact.year && $0.key.names(fact.key) && $0.document == document
        }
        guard fact.place.isEmpty || known != nil else { return nil }
        return Finding(
          .missingBase, fact.place.isEmpty ? .doubt : .note, identity: [fact.key.core, place, wanted.text],
          [
            "subject": fact.subject, "place": place, "year": fact.year.map(String.init) ?? "", "target": wanted.text,
            "known": known?.number.text ?? "",
          ], at: [fact.passage, known?.passage ?? target.passage])
      }
    }
  }
}
