import DraftText

<<<<<<< HEAD:Sources/DraftReview/Rules/RepeatedWordsRule.swift
=======
/// Numbers of headings and items that skip or repeat, or are written in another way than their neighbours.
enum NumberingRule: ReviewRule {
  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.flatMap { document -> [Finding] in
      var findings: [Finding] = []
      var last: [Int: DraftDocument.Heading] = [:]
      for heading in document.headings where heading.number > 0 {
        if heading.level <= 2 {
          for deeper in last.keys where deeper > heading.level {
            if deeper != 3 || heading.number == 1 { last[deeper] = nil }
          }
        }
        if let before = last[heading.level], heading.number != before.number + 1, heading.number != 1 {
          findings.append(finding(heading, before))
        }
        last[heading.level] = heading
      }
      // 1、 where the others are 二、三、
      if let first = document.headings.first(where: { $0.level == 4 && $0.number == 1 }),
        let second = document.headings.first(where: { $0.level == 1 }), second.number == 2,
        first.paragraph < second.paragraph
      {
        findings.append(finding(second, first))
      }
      return findings
    }
  }

  private static func finding(_ heading: DraftDocument.Heading, _ before: DraftDocument.Heading) -> Finding {
    Finding(
      .numbering, .note, identity: [heading.title, before.title],
      ["title": heading.passage.text, "before": before.passage.text], at: [heading.passage, before.passage])
  }
}

>>>>>>> 4b6593564f5f040581a12704354d059c2f818b49:Sources/DraftReview/Rules/WordingRules.swift
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
