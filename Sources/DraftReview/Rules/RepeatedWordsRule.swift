import DraftText

/// Two characters printed twice in a row: 提供提供.
///
/// 传统知识知识产权 is right: a word that ends in the two characters meets one that begins with them. It is told by the first word's
/// standing elsewhere by itself.
enum RepeatedWordsRule: ReviewRule {
  static let ids: [RuleID] = [.repeatedWords]

  /// Words that end in two characters which the word of the field behind them begins with: 传统知识｜知识产权.
  private static let rightWords: Set<String> = [
    "传统知识", "专业知识", "法律知识", "科学知识", "基础知识", "技术知识", "业务知识", "理论知识", "安全知识", "健康知识",
  ]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.flatMap { document in
      document.paragraphs.flatMap { paragraph -> [Finding] in
        doubled(paragraph).compactMap { index in
          let words = paragraph.text(index..<index + 2)
          let word = paragraph.text(max(0, index - 2)..<index + 2)
          let next = paragraph.text(index + 4..<index + 6)
          guard !rightWords.contains(word), !stands(word, before: [words, next], corpus) else { return nil }
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

  /// Whether the four characters stand somewhere as a word: before neither the doubling nor what follows it, which would make the second
  /// word of them (时期知识产权 is no 时期知识).
  private static func stands(_ word: String, before others: [String], _ corpus: DraftCorpus) -> Bool {
    guard word.count == 4 else { return false }
    let (letters, others) = (Array(word.unicodeScalars), others.filter { !$0.isEmpty }.map { Array($0.unicodeScalars) })
    return corpus.documents.contains { document in
      document.paragraphs.contains { paragraph in
        let scalars = paragraph.scalars
        guard scalars.count > 6 else { return false }
        return scalars.indices.dropLast(6).contains { index in
          scalars.holds(letters, at: index) && !others.contains { scalars.holds($0, at: index + 4) }
        }
      }
    }
  }
}
