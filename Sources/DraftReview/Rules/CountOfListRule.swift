import DraftText
import LongWork
import PlanModel

/// A text that says how many things it lists lists that many: 十项工程, 共3家，分别是…, 18项指标, 表1-5.
enum CountOfListRule: ReviewRule {
  static let ids: [RuleID] = [.countOfList, .missingFromList, .nameSpelling, .respectiveCount]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    let lists = corpus.counted
    return lists.flatMap { $0.compactMap(finding) } + headings(lists, corpus) + rows(corpus) + respective(corpus)
      + corpus.documents.flatMap(named)
  }

  private static func finding(_ list: CountedList) -> Finding? {
    guard !list.possible.contains(list.count) else { return nil }
    return Finding(
      .countOfList, .contradiction, identity: [list.noun, String(list.count), list.items.first ?? ""],
      [
        "noun": list.noun, "got": String(list.count), "right": String(list.items.count),
        "items": list.items.joined(separator: "、"),
      ], at: [list.passage], arithmetic: ["1 × \(list.items.count) ≠ \(list.count)"])
  }

  /// 十项工程 against the headings of the part of the plan that is called so, and the items against the headings.
  private static func headings(_ lists: [[CountedList]], _ corpus: DraftCorpus) -> [Finding] {
    var findings: [Finding] = []
    for (document, counted) in lists.enumerated() where !Cancellation.isRequested {
      for list in counted {
        for (other, plan) in corpus.documents.enumerated()
        where other != document && plan.place == corpus.documents[document].place {
          guard let part = part(list.noun, of: plan), isCited(plan, by: document, corpus) else { continue }
          if part.children.count != list.count {
            findings.append(
              Finding(
                .countOfList, .contradiction, identity: [list.noun, String(list.count), String(part.children.count)],
                [
                  "noun": list.noun, "got": String(list.count), "right": String(part.children.count),
                  "items": part.children.map(\.title).joined(separator: "；"),
                ], at: [list.passage, part.heading.passage], arithmetic: ["\(part.children.count) ≠ \(list.count)"]))
          }
          findings += missing(list, part.children)
        }
      }
    }
    return findings
  }

  /// Whether a document is the one that another explains: it cites its title.
  static func isCited(_ plan: DraftDocument, by document: Int, _ corpus: DraftCorpus) -> Bool {
    let title = plan.title.filter { !"“”《》（）() ".contains($0) }
    return corpus.citations.contains { $0.document == document && $0.plain.count > 8 && title.contains($0.plain) }
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
    let telling = ["谋划了", "提出了", "明确了", "部署了", "设置了", "确定了", "包括"]
    let verbs = ["实施", "推进", "开展", "加强", "其中"]
    let items = list.items.map { item in
      var item = item
      for word in telling { if let found = item.firstRange(of: word) { item = String(item[found.upperBound...]) } }
      return verbs.first { item.hasPrefix($0) }.map { String(item.dropFirst($0.count)) } ?? item
    }
    func isNamed(_ heading: DraftDocument.Heading, by item: String) -> Bool {
      item.count > 1 && NameDistance.isSubsequence(String(item.suffix(min(item.count, 12))), of: heading.title)
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
    for heading in open where !explained.contains(heading.paragraph) {
      findings.append(
        Finding(
          .missingFromList, .contradiction, identity: [list.noun, heading.title],
          ["noun": list.noun, "title": heading.title],
          at: [list.passage, heading.passage]))
    }
    return findings
  }

  /// 18项量化指标 against the rows of the table, 表1-5 against the tables.
  private static func rows(_ corpus: DraftCorpus) -> [Finding] {
    var findings: [Finding] = []
    for (document, claims) in corpus.claims.enumerated() where !Cancellation.isRequested {
      let tables = Dictionary(grouping: targets(of: document, corpus), by: \.table)
      for claim in claims where claim.subject.holds("指标") && claim.number.unit.base == "项" {
        guard claim.number.isCount, !tables.isEmpty else { continue }
        let counts = tables.mapValues { Set($0.map(\.row)).count }
        guard !counts.values.contains(where: { Double($0) == claim.number.value.doubleValue }),
          let (table, count) = counts.min(by: { $0.key < $1.key }), claim.number.value.doubleValue > 2,
          let first = tables[table]?.first
        else { continue }
        // A plan may have more indicators than its main ones; a part of them is no contradiction.
        guard claim.passage.text.holds("共") || claim.passage.text.holds("量化") else { continue }
        findings.append(
          Finding(
            .countOfList, .contradiction, identity: ["rows", claim.number.text, String(count)],
            ["noun": claim.subject, "got": claim.number.text, "right": String(count), "items": ""],
            at: [claim.passage, first.passage], arithmetic: ["\(count) ≠ \(claim.number.value)"]))
      }
    }
    return findings
  }

  /// The plan's own targets in the tables of a document; of the plan that it explains where it has none itself.
  private static func targets(of document: Int, _ corpus: DraftCorpus) -> [TableFact] {
    func own(_ index: Int) -> [TableFact] { corpus.facts[index].filter { $0.role == .target && $0.place.isEmpty } }
    let targets = own(document)
    guard targets.isEmpty else { return targets }
    let plan = corpus.documents.indices.first { other in
      other != document && !own(other).isEmpty && isCited(corpus.documents[other], by: document, corpus)
    }
    return plan.map(own) ?? []
  }

  private static func respective(_ corpus: DraftCorpus) -> [Finding] {
    corpus.respective.map { list in
      Finding(
        .respectiveCount, .contradiction, identity: [list.passage.text],
        ["names": String(list.names), "numbers": String(list.numbers)], at: [list.passage],
        arithmetic: ["\(list.names) ≠ \(list.numbers)"])
    }
  }

  /// “三个落实”，即落实…，落实…，落实…: as many as are announced.
  private static func named(_ document: DraftDocument) -> [Finding] {
    document.paragraphs.compactMap { paragraph in
      guard paragraph.scalars.first == "“" else { return nil }
      let text = Array(paragraph.text)
      guard text.count > 8, text[0] == "“", text[2] == "个", let close = text.prefix(8).firstIndex(of: "”"), close > 3,
        let count = "一二三四五六七八九".firstIndex(of: text[1]).map({
          "一二三四五六七八九".distance(from: "一二三四五六七八九".startIndex, to: $0) + 1
        }),
        text[(close + 1)...].prefix(2).contains("即")
      else { return nil }
      let word = String(text[3..<close])
      let rest = String(text[(close + 1)...])
      var found = 0
      var tail = rest[...]
      while let next = tail.firstIndex(where: { $0 == word.first }) {
        if tail[next...].hasPrefix(word) { found += 1 }
        tail = tail[tail.index(after: next)...]
      }
      guard found > 0, found != count else { return nil }
      return Finding(
        .countOfList, .contradiction, identity: [word, String(count), String(found)],
        ["noun": word, "got": String(count), "right": String(found), "items": ""],
        at: [paragraph.passage(0..<paragraph.scalars.count)], arithmetic: ["\(found) ≠ \(count)"])
    }
  }
}
