import DraftText
import IndicatorTables
import PlanModel

/// A row that rests on a plan of the parent place, whose column is empty, while the other rows with that basis have a value there.
enum BasisRule: ReviewRule {
  static let ids: [RuleID] = [.basisWithoutValue]

  private static let parents = ["全国", "全省"]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.enumerated().flatMap { document, draft in
      draft.tables.enumerated().flatMap { index, table -> [Finding] in
        guard let basis = table.column(.basis) else { return [] }
        let facts = corpus.facts[document].filter {
          $0.table == index && $0.role == .target && parents.contains($0.place)
        }
        let byBasis = Dictionary(grouping: facts) { table.rows[$0.row][basis].text }
        return byBasis.sorted { $0.key < $1.key }.flatMap { name, facts -> [Finding] in
          let known = facts.filter { $0.number != nil }
          guard name.holds("《"), name.holds("国家"), known.count > 1, known.count * 2 > facts.count else {
            return []
          }
          return facts.filter { $0.number == nil }.map { fact in
            let cell = table.rows[fact.row][basis]
            return Finding(
              .basisWithoutValue, .doubt, identity: [fact.key.core, name, fact.place],
              ["subject": fact.subject, "basis": name, "place": fact.place],
              at: [draft.passage(cell.range, text: cell.text), fact.passage])
          }
        }
      }
    }
  }
}
