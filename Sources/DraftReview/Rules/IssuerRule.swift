import DraftText

/// A document is ascribed to who issued it: a 国发 number is the 国务院's alone, a 中办发 number that of two general offices.
///
/// Looked for in clauses that name the 中共中央 or the 国务院 and 印发 behind them, of the documents cited in the same sentence: by the
/// first characters of their numbers (党政机关公文格式, GB/T 9704—2012, 5.7), and by a title …关于印发…的通知 that stands elsewhere.
enum IssuerRule: ReviewRule {
  static let ids: [RuleID] = [.attribution]

  /// The first characters of document numbers with who issues under them, the longer first.
  private static let numbers = [
    ("中办发", "中共中央办公厅、国务院办公厅"), ("国办发", "国务院办公厅"), ("中发", "中共中央、国务院"), ("国发", "国务院"),
  ]
  private static let organs = ["中共中央、国务院", "中共中央", "国务院"].map { Array($0.unicodeScalars) }
  private static let verb = Array("印发".unicodeScalars)

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    let notices = notices(in: corpus)
    return Dictionary(grouping: corpus.citations) { "\($0.document)|\($0.paragraph)|\($0.sentence.lowerBound)" }
      .sorted { $0.key < $1.key }.compactMap { finding($0.value, notices, corpus) }
  }

  private static func finding(
    _ citations: [Citation], _ notices: [String: [(issuer: String, passage: Passage)]], _ corpus: DraftCorpus
  ) -> Finding? {
    guard let first = citations.first else { return nil }
    let paragraph = corpus.documents[first.document].paragraphs[first.paragraph]
    guard let organ = organ(before: first.start, paragraph, first.sentence) else { return nil }
    let named = paragraph.text(organ)
    let wrong = citations.compactMap { citation -> (Citation, String, Passage?)? in
      let byNumber = numbers.first { citation.number.hasPrefix($0.0) }?.1
      let all = notices[citation.plain] ?? []
      let notice = all.first { $0.passage.document == citation.passage.document } ?? all.first
      guard let issuer = byNumber ?? notice?.issuer, issuer != named else { return nil }
      return (citation, issuer, notice?.passage)
    }
    guard let one = wrong.first else { return nil }
    return Finding(
      .attribution, .note, identity: [named] + wrong.map { $0.0.plain + $0.0.number },
      [
        "a": named, "b": one.1, "term": "《\(one.0.title)》\(one.0.number)", "count": String(wrong.count),
        "kind": "issuer",
      ],
      at: [paragraph.passage(organ.lowerBound..<one.0.end)] + wrong.compactMap { $0.2 }.prefix(1)
        + wrong.map { $0.0.passage },
      arithmetic: wrong.map { "《\($0.0.title)》\($0.0.number) → \($0.1) ≠ \(named)" })
  }

  /// 中共中央、国务院 with 印发 behind them, right before the first document.
  private static func organ(before end: Int, _ paragraph: Paragraph, _ sentence: Range<Int>) -> Range<Int>? {
    let words = paragraph.scalars[sentence.lowerBound..<end]
    guard let issued = words.firstIndex(of: verb) else { return nil }
    for organ in organs {
      if let start = words[..<issued].firstIndex(of: organ), issued - start - organ.count < 4,
        start == words.startIndex || !words[start - 1].isOne(of: "、和")
      {
        return start..<start + organ.count
      }
    }
    return nil
  }

  /// Who issued a document, by the titles 甲关于印发乙的通知.
  private static func notices(in corpus: DraftCorpus) -> [String: [(issuer: String, passage: Passage)]] {
    var notices: [String: [(issuer: String, passage: Passage)]] = [:]
    for citation in corpus.citations {
      guard let about = citation.plain.firstRange(of: "关于印发"), citation.plain.hasSuffix("的通知"),
        about.lowerBound > citation.plain.startIndex
      else { continue }
      let title = String(citation.plain[about.upperBound...].dropLast(3))
      notices[title, default: []].append((String(citation.plain[..<about.lowerBound]), citation.passage))
    }
    return notices
  }
}
