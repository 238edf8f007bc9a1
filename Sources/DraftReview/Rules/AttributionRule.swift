import DraftText

/// A programme in quotation marks is ascribed to one level: not 市委“十大战略” in the note and 河南省作出…“十大战略” in the plan.
///
/// It is ascribed by an owner right before the marks, or by one that begins the clause and 作出, 提出 or 部署 it.
enum AttributionRule: ReviewRule {
  static let ids: [RuleID] = [.attribution]

  private struct Mention {
    var level: String
    var owner: String
    var place: String
    var passage: Passage
  }

  /// Who may own a programme. 我市“放管服”改革 is what the city does of it, and makes it nobody's own.
  private static let owners = [
    ("国", letters(["党中央", "国务院"])), ("省", letters(["省委", "省政府"])), ("市", letters(["市委", "市政府"])),
  ]
  /// Places that own what they are said to set up.
  private static let places = [("国", letters(["国家"])), ("省", letters(["我省"])), ("市", letters(["我市"]))]
  private static let verbs = letters(["作出", "提出", "部署"])

  private static func letters(_ words: [String]) -> [[Unicode.Scalar]] { words.map { Array($0.unicodeScalars) } }

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var mentions: [[Unicode.Scalar]: [Mention]] = [:]
    for (index, document) in corpus.documents.enumerated() {
      for paragraph in document.paragraphs {
        for quote in quotes(paragraph.scalars) {
          guard let (level, owner) = owner(before: quote, paragraph.scalars) else { continue }
          mentions[Array(paragraph.scalars[quote]), default: []].append(
            Mention(
              level: level, owner: paragraph.text(owner), place: corpus.place(of: index),
              passage: paragraph.passage(owner.lowerBound..<quote.upperBound + 1)))
        }
      }
    }
    return mentions.map { (String(letters: $0.key), $0.value) }.sorted { $0.0 < $1.0 }.compactMap { term, all in
      guard let first = all.first, let other = all.first(where: { $0.level != first.level && $0.place == first.place })
      else { return nil }
      return Finding(
        .attribution, .doubt, identity: [term, first.owner, other.owner],
        ["term": term, "a": first.owner, "b": other.owner], at: [first.passage, other.passage])
    }
  }

  /// The words between “ and ”.
  private static func quotes(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var quotes: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in scalars.enumerated() {
      if scalar == "“" { start = index + 1 }
      if scalar == "”", let first = start {
        if (3...10).contains(index - first) { quotes.append(first..<index) }
        start = nil
      }
    }
    return quotes
  }

  private static func owner(before quote: Range<Int>, _ scalars: [Unicode.Scalar]) -> (String, Range<Int>)? {
    let mark = quote.lowerBound - 1
    var clause = mark
    while clause > 0, !scalars[clause - 1].isOne(of: "，。；：") { clause -= 1 }
    for (level, words) in owners {
      for word in words where scalars.holds(word, at: mark - word.count) { return (level, mark - word.count..<mark) }
    }
    for (level, words) in owners + places {
      for word in words {
        if scalars.holds(word, at: clause), isFollowed(clause + word.count, scalars) {
          return (level, clause..<clause + word.count)
        }
      }
    }
    // 河南省作出…, 郑州市提出…
    for (end, level) in [(Unicode.Scalar("省"), "省"), ("市", "市")] {
      if let last = scalars[clause..<min(clause + 5, mark)].firstIndex(of: end), last > clause + 1,
        isFollowed(last + 1, scalars)
      {
        return (level, clause..<last + 1)
      }
    }
    return nil
  }

  private static func isFollowed(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    verbs.contains { scalars.holds($0, at: index) }
  }
}
