import DraftText
import IndicatorTables

/// A table whose title names one of the quantities in its columns and not the others.
enum TableTitleRule: ReviewRule {
  static let ids: [RuleID] = [.tableTitle]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.enumerated().flatMap { document, draft in
      draft.tables.enumerated().compactMap { index, table -> Finding? in
        guard let title = table.titles.last(where: { $0.text.hasPrefix("表") }) ?? table.titles.last else { return nil }
        var quantities: [String] = []
        for fact in corpus.facts[document]
        where fact.table == index && fact.role == .value && !quantities.contains(fact.subject) {
          quantities.append(fact.subject)
        }
        guard quantities.count > 1, quantities.count < 6 else { return nil }
        func isNamed(_ quantity: String) -> Bool {
          title.text.contains(quantity) || quantity.hasSuffix("拥有量") && title.text.contains(quantity.dropLast(3))
        }
        let named = quantities.filter(isNamed)
        guard !named.isEmpty, let unnamed = quantities.first(where: { !isNamed($0) }) else { return nil }
        return Finding(
          .tableTitle, .note, identity: [title.text, unnamed], ["title": title.text, "subject": unnamed],
          at: [draft.passage(title.range, text: title.text)])
      }
    }
  }
}
