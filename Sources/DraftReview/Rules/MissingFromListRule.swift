import DraftText
import LongWork

/// A note that lists the parts of a plan lists all of them: 十项工程 against the headings of the part of the plan that is called so.
enum MissingFromListRule: ReviewRule {
  static let ids: [RuleID] = [.missingFromList, .countOfList, .nameSpelling]

  /// 十项工程 against the headings of the part of the plan that is called so, and the items against the headings.
  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var findings: [Finding] = []
    for (document, counted) in corpus.counted.enumerated() where !Cancellation.isRequested {
      for list in counted {
        for (other, plan) in corpus.documents.enumerated()
        where other != document && plan.place == corpus.documents[document].place {
          guard let part = part(list.noun, of: plan), corpus.isExplained(plan, by: document) else { continue }
          if part.children.count != list.count {
            findings.append(
              Finding(
                .countOfList, .contradiction, identity: [list.noun, String(list.count), String(part.children.count)],
                [
                  "noun": CountOfListRule.plain(list.noun), "got": String(list.count),
                  "right": String(part.children.count),
                  "items": part.children.map(\.title).joined(separator: "；"),
                ], at: [list.passage, part.heading.passage], arithmetic: ["\(part.children.count) ≠ \(list.count)"]))
          }
          findings += missing(list, part.children)
        }
      }
    }
    return findings
  }

  /// The part of a plan whose heading ends in the counted word, with the headings right below it.
  private static func part(
    _ noun: String, of plan: DraftDocument
  ) -> (heading: DraftDocument.Heading, children: [DraftDocument.Heading])? {
    let word = noun.hasSuffix("任务") ? "任务" : noun
    guard word.count > 1, let index = plan.headings.firstIndex(where: { $0.level == 1 && $0.title.hasSuffix(word) })
    else {
      return nil
    }
    let children = plan.headings[(index + 1)...].prefix { $0.level > 1 }.filter { $0.level == 2 }
    return children.count > 1 ? (plan.headings[index], Array(children)) : nil
  }

  /// The headings that no item of the list names, and the items that name one with another character.
  private static func missing(_ list: CountedList, _ headings: [DraftDocument.Heading]) -> [Finding] {
    guard list.items.count > 3 else { return [] }
    // 规划提出了促进…: what tells of the list is no part of its first item.
    let telling = ["谋划了", "提出了", "明确了", "部署了", "设置了", "确定了", "包括", "谋划", "提出", "明确", "部署"]
    let verbs = ["实施", "推进", "开展", "加强", "其中"]
    let items = list.items.map { item in
      var item = item
      for word in telling { if let found = item.firstRange(of: word) { item = String(item[found.upperBound...]) } }
      return verbs.first { item.hasPrefix($0) }.map { String(item.dropFirst($0.count)) } ?? item
    }
    func isNamed(_ heading: DraftDocument.Heading, by item: String) -> Bool {
      item.hasSuffix(heading.title)
        || item.count > 1 && NameDistance.isSubsequence(String(item.suffix(min(item.count, 12))), of: heading.title)
    }
    var findings: [Finding] = []
    let open = headings.filter { heading in !items.contains { isNamed(heading, by: $0) } }
    let unmatched = items.filter { item in !headings.contains { isNamed($0, by: item) } && item.count > 3 }
    guard headings.count - open.count >= headings.count / 2 else { return [] }
    var explained = Set<Int>()
    for item in unmatched {
      for heading in open where item.count >= 6 {
        let letters = Array(heading.title)
        guard letters.count >= item.count,
          let start = (0...(letters.count - item.count)).first(where: {
            NameDistance.distance(item, String(letters[$0..<$0 + item.count])) == 1
          })
        else { continue }
        explained.insert(heading.paragraph)
        let other = String(letters[start..<start + item.count])
        findings.append(
          Finding(
            .nameSpelling, .doubt, identity: [item, other].sorted(), ["a": item, "b": other],
            at: [list.passage, heading.passage]))
      }
    }
    findings += items.compactMap { shortened($0, list, headings) }
    for heading in open where !explained.contains(heading.paragraph) {
      findings.append(
        Finding(
          .missingFromList, .contradiction, identity: [list.noun, heading.title],
          ["noun": list.noun, "title": heading.title],
          at: [list.passage, heading.passage]))
    }
    return findings
  }

  /// An item that leaves one or two characters out of the middle of a heading: 知识产权保护协作 for 知识产权行政保护协作.
  private static func shortened(
    _ item: String, _ list: CountedList, _ headings: [DraftDocument.Heading]
  ) -> Finding? {
    let letters = Array(item.unicodeScalars)
    guard letters.count >= 8, !headings.contains(where: { $0.title.holds(item) }) else { return nil }
    for heading in headings {
      let title = Array(heading.title.unicodeScalars)
      for length in letters.count + 1...letters.count + 2 where length <= title.count {
        for start in 0...title.count - length where title[start] == letters[0] {
          let window = Array(title[start..<start + length])
          guard window.last == letters.last, NameDistance.isSubsequence(letters, of: window) else { continue }
          let other = String(letters: window)
          return Finding(
            .nameSpelling, .note, identity: [item, other].sorted(), ["a": item, "b": other],
            at: [list.passage, heading.passage])
        }
      }
    }
    return nil
  }
}
