import DraftText

/// Two characters printed twice in a row: 提供提供.
///
/// 传统知识知识产权 is right: a word that ends in the two characters meets one that begins with them. It is told by the first word's
/// standing elsewhere by itself.
enum RepeatedWordsRule: ReviewRule {
  static let ids: [RuleID] = [.repeatedWords]

  private static let rightWords: Set<String> = ["传统知识"]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.flatMap { document in
      document.paragraphs.flatMap { paragraph -> [Finding] in
        doubled(paragraph).compactMap { index in
          let words = paragraph.text(index..<index + 2)
          let word = paragraph.text(max(0, index - 2)..<index + 2)
          guard !rightWords.contains(word), !stands(word, alone: words, corpus) else { return nil }
          return Finding(
            .repeatedWords, .note, identity: [paragraph.text(max(0, index - 6)..<index + 8)], ["words": words],
            at: [paragraph.passage(index..<index + 4)])
        }
      }
    }
  }

  private static func doubled(_ paragraph: Paragraph) -> [Int] {
    let scalars = paragraph.scalars
    var found: [Int] = []
    var index = 0
    while index + 4 <= scalars.count {
      let (a, b) = (scalars[index], scalars[index + 1])
      if a != b, a == scalars[index + 2], b == scalars[index + 3], TextFolding.isHan(a), TextFolding.isHan(b) {
        found.append(index)
        index += 3
      }
      index += 1
    }
    return found
  }

  /// Whether the four characters stand somewhere without the doubling.
  private static func stands(_ word: String, alone doubled: String, _ corpus: DraftCorpus) -> Bool {
    guard word.count == 4 else { return false }
    let (letters, doubled) = (Array(word.unicodeScalars), Array(doubled.unicodeScalars))
    return corpus.documents.contains { document in
      document.paragraphs.contains { paragraph in
        let scalars = paragraph.scalars
        guard scalars.count > 6 else { return false }
        return scalars.indices.dropLast(6).contains { index in
          scalars[index] == letters[0] && scalars[index..<index + 4].elementsEqual(letters)
            && !scalars[(index + 4)..<(index + 6)].elementsEqual(doubled)
        }
      }
    }
  }
}
