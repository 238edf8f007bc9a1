import DraftText
import PlanModel

/// A list whose items are the levels (国家级, 省级, 市级) or kinds of one row's quantity adds up to the row's base.
enum TableSumRule: ReviewRule {
  static let ids: [RuleID] = [.sumOfParts]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.claims.enumerated().flatMap { document, claims -> [Finding] in
      lists(of: claims).flatMap { list in
        rows(of: list, document, corpus).compactMap { fact, parts in
          guard let total = fact.number, let sum = parts.map(\.number).sum, !sum.meets(total.interval) else {
            return nil
          }
          return SumOfPartsRule.finding(parts, fact.subject, total, fact.passage)
        }
      }
    }
  }

  /// The amounts that stand side by side in lists, in the order of the text.
  private static func lists(of claims: [DraftClaim]) -> [[DraftClaim]] {
    var lists: [[DraftClaim]] = []
    for claim in claims where claim.form.isAmount && claim.phase != .future {
      if let last = lists.last?.last, last.sentence == claim.sentence, last.list == claim.list {
        lists[lists.count - 1].append(claim)
      } else {
        lists.append([claim])
      }
    }
    return lists.filter { $0.count > 1 }
  }

  /// The rows of bases that a list, or a run of it, is the parts of.
  private static func rows(
    of list: [DraftClaim], _ document: Int, _ corpus: DraftCorpus
  ) -> [(TableFact, [DraftClaim])] {
    let bases = corpus.facts[document].filter { $0.role == .base && $0.place.isEmpty && $0.number != nil }
    var seen = Set<String>()
    return bases.compactMap { base in
      guard seen.insert(base.key.core).inserted, let unit = base.number?.unit.base, base.key.level.isEmpty else {
        return nil
      }
      let parts = list.filter { part in
        part.number.unit.base == unit && part.number.unit.magnitude == base.number?.unit.magnitude
          && part.key.holds(base.key) && part.key.length <= base.key.length + 3
          && (part.key.mark != base.key.mark || !part.key.level.isEmpty)
      }
      return parts.count > 1 ? (base, parts) : nil
    }
  }
}
