import DraftText
import LongWork

/// A word that stands twice in a name which elsewhere stands without its repetition: 服务品牌服务机构 beside 服务品牌机构.
///
/// Of w m w t (w and t two characters, m one to four between) the name without the second w must stand at least twice in the folder, and
/// the longer one less often.
enum InsertedWordRule: ReviewRule {
  static let ids: [RuleID] = [.repeatedWords]

  private static let longestBetween = 4
  private static let fewest = 2

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var seen = Set<String>()
    return corpus.documents.flatMap { document -> [Finding] in
      document.paragraphs.flatMap { paragraph -> [Finding] in
        candidates(paragraph.scalars).compactMap { whole, second in
          let scalars = paragraph.scalars
          let short = Array(scalars[whole.lowerBound..<second] + scalars[(second + 2)..<whole.upperBound])
          let words = paragraph.text(whole)
          guard seen.insert(words).inserted, let place = place(of: short, corpus, atLeast: fewest),
            self.place(of: Array(scalars[whole]), corpus, atLeast: fewest) == nil
          else { return nil }
          return Finding(
            .repeatedWords, .note, identity: [words], ["words": paragraph.text(second..<second + 2)],
            at: [paragraph.passage(whole), place])
        }
      }
    }
  }

  /// The ranges w m w t, each with where its second w begins.
  private static func candidates(_ scalars: [Unicode.Scalar]) -> [(Range<Int>, Int)] {
    var found: [(Range<Int>, Int)] = []
    guard scalars.count > 8 else { return [] }
    for start in 0..<scalars.count - 6 {
      for between in 1...longestBetween {
        let second = start + 2 + between
        guard second + 4 <= scalars.count else { break }
        if scalars[second] == scalars[start], scalars[second + 1] == scalars[start + 1],
          scalars[start..<second + 4].allSatisfy(TextFolding.isHan), !isInTitle(start, scalars)
        {
          // The word before belongs to the name too, where there is one.
          let first = start >= 2 && scalars[start - 2..<start].allSatisfy(TextFolding.isHan) ? start - 2 : start
          found.append((first..<second + 4, second))
        }
      }
    }
    return found
  }

  /// Whether a place stands inside 《》: titles are compared as wholes.
  private static func isInTitle(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    scalars[..<index].last { $0 == "《" || $0 == "》" } == "《"
  }

  /// The first place of a name, if it stands at least so often in the folder.
  private static func place(of name: [Unicode.Scalar], _ corpus: DraftCorpus, atLeast fewest: Int) -> Passage? {
    var first: Passage?
    var count = 0
    for paragraph in corpus.documents.lazy.flatMap(\.paragraphs) where !Cancellation.isRequested {
      var from = 0
      while let index = paragraph.scalars[from...].firstIndex(of: name) {
        if first == nil { first = paragraph.passage(index..<index + name.count) }
        count += 1
        if count >= fewest { return first }
        from = index + name.count
      }
    }
    return nil
  }
}
