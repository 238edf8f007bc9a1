import DraftText

/// What a note says stands as a project of the plan has a heading there: 把甲、乙、丙专门作为重大工程列出.
enum NamedProjectRule: ReviewRule {
  static let ids: [RuleID] = [.missingFromList]

  private static let verbs = ["作为", "列为"].map { Array($0.unicodeScalars) }
  private static let adverbs = ["专门", "分别", "单独", "均", "都"].map { Array($0.unicodeScalars) }
  private static let nouns = ["工程", "专栏", "专项"]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.enumerated().flatMap { index, document in
      document.paragraphs.flatMap { paragraph in
        named(in: paragraph).flatMap { clause, items, noun -> [Finding] in
          guard
            let plan = corpus.documents.indices.first(where: { other in
              other != index && corpus.isExplained(corpus.documents[other], by: index)
            }).map({ corpus.documents[$0] }),
            let part = plan.projects(noun)
          else { return [] }
          let absent = items.filter { item in !part.children.contains { $0.title.holds(item) } }
          guard absent.count < items.count else { return [] }
          return absent.map { item in
            let nearest = plan.headings.first { $0.paragraph > part.heading.paragraph && $0.title.holds(item) }
            return Finding(
              .missingFromList, .doubt, identity: ["named", noun, item],
              ["noun": noun, "title": item, "kind": "named"],
              at: [paragraph.passage(clause), (nearest ?? part.heading).passage],
              arithmetic: ["\(item) ∉ {\(part.children.map(\.title).joined(separator: "；"))}"])
          }
        }
      }
    }
  }

  /// 把甲、乙、丙…作为…工程: the clause, the items and what they are said to be.
  private static func named(in paragraph: Paragraph) -> [(Range<Int>, [String], String)] {
    let scalars = paragraph.scalars
    return scalars.indices.filter { scalars[$0].isOne(of: "把将") }.compactMap { start in
      let end = scalars[start...].firstIndex { $0.isOne(of: "，。；：") } ?? scalars.count
      guard let verb = verbs.compactMap({ scalars[start..<end].firstIndex(of: $0) }).min() else { return nil }
      var last = verb
      for adverb in adverbs where last - adverb.count > start && scalars.holds(adverb, at: last - adverb.count) {
        last -= adverb.count
      }
      let items = paragraph.text(start + 1..<last).split(separator: "、").map(String.init)
      let words = paragraph.text(verb..<end)
      guard items.count > 1, items.allSatisfy({ (2...10).contains($0.count) }),
        let noun = nouns.first(where: { words.holds($0) })
      else { return nil }
      return (start..<end, items, noun)
    }
  }
}

extension DraftDocument {
  /// The part whose heading ends in a word, with the headings right below it.
  fileprivate func projects(_ noun: String) -> (heading: Heading, children: [Heading])? {
    guard let index = headings.firstIndex(where: { $0.level == 1 && $0.title.hasSuffix(noun) }) else { return nil }
    let children = headings[(index + 1)...].prefix { $0.level > 1 }.filter { $0.level == 2 }
    return children.count > 1 ? (headings[index], children) : nil
  }
}
