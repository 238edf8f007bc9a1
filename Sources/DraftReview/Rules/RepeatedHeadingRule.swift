import DraftText

/// A heading is not repeated by the sentence behind it: 12. 规范知识产权获取行为。规范知识产权获取行为，….
enum RepeatedHeadingRule: ReviewRule {
  static let ids: [RuleID] = [.repeatedWords]

  private static let shortest = 6

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.flatMap { document in
      document.headings.compactMap { heading -> Finding? in
        let paragraph = document.paragraphs[heading.paragraph]
        let title = Array(heading.title.unicodeScalars)
        let start = (paragraph.scalars.firstIndex(of: title) ?? 0) + title.count + 1
        let end = start + title.count
        guard title.count >= shortest, end <= paragraph.scalars.count,
          paragraph.scalars[start..<end].elementsEqual(title)
        else { return nil }
        return Finding(
          .repeatedWords, .note, identity: [heading.title], ["words": heading.title],
          at: [paragraph.passage(start..<end), heading.passage])
      }
    }
  }
}
