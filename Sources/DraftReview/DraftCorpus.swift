package import DraftText
import IndicatorTables
import LongWork
package import PlanModel

/// Everything that one review looks at: the documents with their claims and tables, ready to be compared.
package struct DraftCorpus: Sendable {
  package let documents: [DraftDocument]
  /// The claims of each document.
  package let claims: [[DraftClaim]]
  /// The values of each document's tables, those that are missing included.
  package let facts: [[TableFact]]
  /// All values that are stated, text and tables together.
  package let values: [StatedValue]
  /// The values of each quantity, by ``QuantityKey/mark``.
  package let valuesByCore: [UInt64: [StatedValue]]
  /// The numbers that could not be read.
  package let unread: [Passage]
  /// The lists told out with 分别 whose names and numbers differ in count.
  package let respective: [(names: Int, numbers: Int, passage: Passage)]
  /// The documents that are cited, with years and numbers.
  package let citations: [Citation]
  /// Outside quantities, such as population.
  package let quantities: [StatedQuantity]

  /// The place of documents that name none.
  private let entity: String
  /// What several rules look at, worked out once.
  private(set) var indicators: [ComparedIndicator] = []
  /// Those of which more is better: only they can lag, lead and rise.
  private(set) var risingIndicators: [ComparedIndicator] = []
  private(set) var declarations: [Declaration] = []
  private(set) var series: [PrintedSeries] = []
  /// The lists that the documents tell the length of, by document.
  let counted: [[CountedList]]

  package init(_ documents: [DraftDocument], entity: String = "", quantities: [StatedQuantity] = []) {
    self.documents = documents
    self.quantities = quantities
    counted = documents.map { ListReader.counted(in: $0) }
    let places = Set(documents.map(\.place).filter { !$0.isEmpty })
    let only = places.count == 1 ? places.first ?? "" : entity
    self.entity = only
    var claims: [[DraftClaim]] = []
    var facts: [[TableFact]] = []
    var values: [StatedValue] = []
    var unread: [Passage] = []
    var respective: [(names: Int, numbers: Int, passage: Passage)] = []
    var citations: [Citation] = []
    for (index, document) in documents.enumerated() {
      let own = document.place.isEmpty ? only : document.place
      var sentence = 0
      var read: [DraftClaim] = []
      for (position, (paragraph, phase)) in zip(document.paragraphs, document.phases).enumerated() {
        for range in paragraph.sentences where !Cancellation.isRequested {
          let reading = SentenceReader.read(range, of: paragraph, phase: phase, sentence: sentence)
          sentence += 1
          read += reading.claims
          unread += reading.unread
          respective += reading.respective
        }
        citations += Citation.all(in: paragraph, document: index, paragraph: position)
      }
      claims.append(read)
      let table = document.tableFacts
      facts.append(table)
      values += read.compactMap { StatedValue($0, document: index, place: own) }
      values += table.compactMap { StatedValue($0, document: index, place: own) }
    }
    self.claims = claims
    self.facts = facts
    self.values = values
    self.unread = unread
    self.respective = respective
    self.citations = citations
    valuesByCore = Dictionary(grouping: values.filter { !$0.key.isEmpty }, by: \.key.mark)
    indicators = ComparedIndicator.all(in: self)
    risingIndicators = indicators.filter { !$0.isLowerBetter }
    declarations = Declaration.all(in: self)
    series = PrintedSeries.all(in: self)
  }

  /// The place of a document, the only one of all documents where it names none.
  package func place(of document: Int) -> String {
    let own = documents[document].place
    return own.isEmpty ? entity : own
  }

  /// Whether a document is the one that another explains: it cites the title.
  func isExplained(_ plan: DraftDocument, by document: Int) -> Bool {
    let title = plan.title.filter { !"“”《》（）() ".contains($0) }
    return citations.contains { $0.document == document && $0.plain.count > 8 && title.contains($0.plain) }
  }

  /// The values by quantity, in the order of the quantities' characters.
  var quantitiesInOrder: [(key: String, values: [StatedValue])] {
    valuesByCore.values.compactMap { values in values.first.map { (key: $0.key.core, values: values) } }
      .sorted { $0.key < $1.key }
  }

  /// The note below a value's table that says which of its values are predicted or estimated.
  func predictionNote(of value: StatedValue) -> Passage? {
    guard let table = value.table else { return nil }
    let draft = documents[value.document]
    return draft.tables[table].notes.first { note in TableFact.predictionWords.contains { note.text.holds($0) } }.map {
      draft.passage($0.range, text: $0.text)
    }
  }

  /// The claims of each sentence, by document and sentence.
  package var sentences: [[DraftClaim]] {
    claims.flatMap { document in
      Dictionary(grouping: document, by: \.sentence).sorted { $0.key < $1.key }.map(\.value)
    }
  }
}

extension StatedValue {
  /// The value of a claim that states one.
  convenience init?(_ claim: DraftClaim, document: Int, place: String) {
    switch claim.form {
    case .level, .from, .to, .cumulative, .share: break
    default: return nil
    }
    self.init(
      subject: claim.subject, key: claim.key, place: claim.place.isEmpty ? place : claim.place,
      year: claim.time.flatMap { $0.isYear ? $0.first : nil },
      isYearExplicit: claim.time != nil && (!claim.isTimeCarried || claim.isTimeLeading),
      role: claim.phase == .future ? .target : .value, form: claim.form, phase: claim.phase, number: claim.number,
      note: nil, isPredicted: false, origin: .text, label: nil, document: document, sentence: claim.sentence,
      list: claim.list, isPart: claim.isPart, passage: claim.passage)
  }

  /// The value of a cell that holds one.
  convenience init?(_ fact: TableFact, document: Int, place: String) {
    guard let number = fact.number else { return nil }
    self.init(
      subject: fact.subject, key: fact.key, place: fact.place.isEmpty ? place : fact.place, year: fact.year,
      isYearExplicit: true, role: fact.role, form: .level, phase: fact.role == .target ? .future : .past,
      number: number, note: fact.note, isPredicted: fact.isPredicted,
      origin: .table(fact.table, row: fact.row, column: fact.column), label: fact.label, document: document,
      sentence: -1, list: 0, isPart: false, passage: fact.passage)
  }
}
