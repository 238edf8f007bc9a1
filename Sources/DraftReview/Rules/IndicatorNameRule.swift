import DraftText
import IndicatorTables

/// An indicator has one name: not 作品版权登记量 in the text and 作品版权登记数量 in the table.
///
/// Two names are taken for one indicator's when they differ only in words that say how it is counted, in the same order, and the text
/// states a value under one of them for the place of the table.
enum IndicatorNameRule: ReviewRule {
  static let ids: [RuleID] = [.nameSpelling]

  /// What names of statistics end in.
  private static let endings = ["量", "率", "度", "数", "额", "值", "比重", "规模"]
  /// What a sentence may add to a name.
  private static let added = [
    "年度", "全市", "我市", "本市", "全国", "国家级", "省级", "市级", "当年", "有关", "各类", "累计", "知识产权", "*",
  ]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var seen = Set<String>()
    return corpus.facts.enumerated().flatMap { document, facts -> [Finding] in
      let own = corpus.place(of: document)
      return facts.filter { $0.role == .target && $0.place.isEmpty }.compactMap { fact in
        guard seen.insert("\(own)|\(fact.key.core)|\(fact.key.isPerCapita)").inserted else { return nil }
        let name = plain(fact.subject)
        guard
          let other = corpus.valuesByCore[fact.key.mark]?.first(where: { value in
            value.isInText && value.key.names(fact.key) && value.place == own && plain(value.subject) != name
              && QuantityKey.words(of: value.subject) == QuantityKey.words(of: fact.subject)
              && endings.contains { value.subject.hasSuffix($0) }
          })
        else { return nil }
        return Finding(
          .nameSpelling, .note, identity: [fact.subject, other.subject], ["a": other.subject, "b": fact.subject],
          at: [other.passage, document == other.document ? nameCell(fact, corpus, document) : fact.passage])
      }
    }
  }

  /// The cell that holds the name, or the value where the row has none.
  private static func nameCell(_ fact: TableFact, _ corpus: DraftCorpus, _ document: Int) -> Passage {
    let draft = corpus.documents[document]
    let table = draft.tables[fact.table]
    guard let column = table.column(.name), table.rows[fact.row].indices.contains(column) else { return fact.passage }
    let cell = table.rows[fact.row][column]
    return draft.passage(cell.range, text: cell.text)
  }

  private static func plain(_ name: String) -> String {
    added.reduce(name) { $0.replacing($1, with: "") }.filter { !"（）() ".contains($0) }
  }
}
