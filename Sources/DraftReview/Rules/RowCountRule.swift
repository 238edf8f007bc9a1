import DraftText
import LongWork
import PlanModel

/// 18项量化指标 against the rows of the table that they stand in.
enum RowCountRule: ReviewRule {
  static let ids: [RuleID] = [.countOfList]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var findings: [Finding] = []
    for (document, claims) in corpus.claims.enumerated() where !Cancellation.isRequested {
      let tables = Dictionary(grouping: targets(of: document, corpus), by: \.table)
      for claim in claims where claim.subject.holds("指标") && claim.number.unit.base == "项" {
        guard claim.number.isCount, !tables.isEmpty else { continue }
        let counts = tables.mapValues { Set($0.map(\.row)).count }
        guard !counts.values.contains(where: { Double($0) == claim.number.value.doubleValue }),
          let (table, count) = counts.min(by: { $0.key < $1.key }), claim.number.value.doubleValue > 2,
          let first = tables[table]?.first
        else { continue }
        // A plan may have more indicators than its main ones; a part of them is no contradiction.
        guard claim.passage.text.holds("共") || claim.passage.text.holds("量化") else { continue }
        findings.append(
          Finding(
            .countOfList, .contradiction, identity: ["rows", claim.number.text, String(count)],
            ["noun": claim.subject, "got": claim.number.text, "right": String(count), "items": ""],
            at: [claim.passage, first.passage], arithmetic: ["\(count) ≠ \(claim.number.value)"]))
      }
    }
    return findings
  }

  /// The plan's own targets in the tables of a document; of the plan that it explains where it has none itself.
  private static func targets(of document: Int, _ corpus: DraftCorpus) -> [TableFact] {
    func own(_ index: Int) -> [TableFact] { corpus.facts[index].filter { $0.role == .target && $0.place.isEmpty } }
    let targets = own(document)
    guard targets.isEmpty else { return targets }
    let plan = corpus.documents.indices.first { other in
      other != document && !own(other).isEmpty && corpus.isExplained(corpus.documents[other], by: document)
    }
    return plan.map(own) ?? []
  }
}
