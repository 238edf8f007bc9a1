import DraftText
import PlanModel

/// 实施四大工程 in one place and 实施三大工程 in another: two counts of what bears one name.
///
/// Only the bare name right behind a verb or in quotation marks is taken; 三大民生工程 and 十大战略 are names of their own.
enum AnnouncedCountRule: ReviewRule {
  static let ids: [RuleID] = [.countOfList]

  private struct Announcement {
    var count: Int
    var word: String
    var passage: Passage
  }

  private static let nouns = ["重点工程", "重点任务", "重点行动", "专项行动", "工程", "行动", "任务", "举措", "板块", "体系", "计划"].map {
    ($0, Array($0.unicodeScalars))
  }
  private static let verbs = ["实施", "谋划", "推进", "提出", "开展", "聚焦", "围绕", "部署", "推出", "抓好", "落实"].map {
    Array($0.unicodeScalars)
  }

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var first: [String: Announcement] = [:]
    var findings: [Finding] = []
    for (index, document) in corpus.documents.enumerated() {
      for paragraph in document.paragraphs {
        for announcement in announcements(in: paragraph) {
          let name = corpus.place(of: index) + "|" + announcement.word
          guard let other = first[name] else {
            first[name] = announcement
            continue
          }
          if other.count != announcement.count { findings.append(finding(other, announcement)) }
        }
      }
    }
    return findings
  }

  private static func announcements(in paragraph: Paragraph) -> [Announcement] {
    let scalars = paragraph.scalars
    return scalars.indices.compactMap { index in
      guard scalars[index] == "大", index > 1, ChineseNumeral.isDigit(scalars[index - 1]) else { return nil }
      var start = index - 1
      if start > 0, ChineseNumeral.isDigit(scalars[start - 1]) { start -= 1 }
      guard let count = ChineseNumeral.value(scalars[start..<index]), count > 1,
        let (noun, letters) = nouns.first(where: { scalars.holds($0.1, at: index + 1) })
      else { return nil }
      let end = index + 1 + letters.count
      guard end >= scalars.count || !TextFolding.isHan(scalars[end]) else { return nil }
      let quote = start > 0 && scalars[start - 1].isOne(of: "“\"")
      let before = quote ? start - 1 : start
      guard verbs.contains(where: { before >= $0.count && scalars.holds($0, at: before - $0.count) }) else {
        return nil
      }
      let clause = scalars[..<before].lastIndex { $0.isOne(of: "，。；：") }.map { $0 + 1 } ?? 0
      return Announcement(count: count, word: noun, passage: paragraph.passage(clause..<end + (quote ? 1 : 0)))
    }
  }

  private static func finding(_ first: Announcement, _ second: Announcement) -> Finding {
    Finding(
      .countOfList, .doubt, identity: ["announced", first.word, String(first.count), String(second.count)],
      ["noun": first.word, "got": String(first.count), "right": String(second.count), "kind": "announced"],
      at: [first.passage, second.passage], arithmetic: ["\(first.count) ≠ \(second.count)"])
  }
}
