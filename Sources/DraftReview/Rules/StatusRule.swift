import DraftText

/// What one part says is there, another part does not set out to make: 建成运行 and 加快…建设, 获批 and 创建, 申报…奖 and 设立…奖.
enum StatusRule: ReviewRule {
  static let ids: [RuleID] = [.statusConflict]

  /// How a thing is said to be there, and how a part says that it is still to come.
  private struct Pair {
    var kind: String
    var done: [[Unicode.Scalar]]
    var open: [[Unicode.Scalar]]

    init(_ kind: String, done: [String], open: [String]) {
      self.kind = kind
      self.done = done.map { Array($0.unicodeScalars) }
      self.open = open.map { Array($0.unicodeScalars) }
    }
  }

  private static let pairs = [
    Pair("", done: ["建成运行", "建成投用", "建成并运行", "已建成"], open: ["加快建设", "加快推进", "筹建", "组建", "加快"]),
    Pair("approved", done: ["成功获批", "获批", "被批准为", "被认定为", "被确定为"], open: ["创建", "申建", "争创", "申报创建"]),
  ]
  private static let shortest = 6

  /// A thing with what is said of it.
  private struct Mention {
    var name: String
    var verb: String
    var passage: Passage
  }

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var seen = Set<String>()
    return corpus.documents.enumerated().flatMap { index, document -> [Finding] in
      pairs.flatMap { pair in
        document.paragraphs.flatMap { mentions(pair.done, in: $0) }.flatMap { done in
          corpus.documents.enumerated().filter { corpus.place(of: $0.offset) == corpus.place(of: index) }.compactMap {
            open(done, pair, in: $0.element)
          }
        }
      }
    }.filter { seen.insert($0.id).inserted } + founded(corpus)
  }

  /// The things that stand behind one of some verbs, 、 between several.
  private static func mentions(_ verbs: [[Unicode.Scalar]], in paragraph: Paragraph) -> [Mention] {
    var found: [Mention] = []
    let scalars = paragraph.scalars
    for verb in verbs {
      guard let start = scalars.firstIndex(of: verb) else { continue }
      var first = start + verb.count
      for end in first...scalars.count {
        let mark = end < scalars.count ? scalars[end] : "。"
        guard mark.isOne(of: "、，。；") else { continue }
        if end - first >= shortest {
          found.append(
            Mention(
              name: paragraph.text(first..<end), verb: String(letters: verb), passage: paragraph.passage(start..<end)))
        }
        if mark != "、" { break }
        first = end + 1
      }
    }
    return found
  }

  /// The first part of a document that still sets out to make what is there.
  private static func open(_ done: Mention, _ pair: Pair, in document: DraftDocument) -> Finding? {
    let name = Array(done.name.unicodeScalars)
    for (paragraph, phase) in zip(document.paragraphs, document.phases) where phase == .future || !pair.kind.isEmpty {
      let named = places(of: name, in: paragraph.scalars)
      for verb in pair.open where !named.isEmpty {
        guard
          let start = named.first(where: { paragraph.scalars.holds(verb, at: $0 - verb.count) }).map({ $0 - verb.count }
          )
        else { continue }
        var end = start + verb.count + name.count
        // 加快…建设: the verb alone may speed up anything.
        if verb.count == 2, pair.kind.isEmpty, verb[0] == "加" {
          guard paragraph.scalars.holds(Array("建设".unicodeScalars), at: end) else { continue }
          end += 2
        }
        return Finding(
          .statusConflict, pair.kind.isEmpty ? .doubt : .note,
          identity: pair.kind.isEmpty ? [done.name] : [done.name, pair.kind],
          ["subject": done.name, "done": done.verb, "open": paragraph.text(start..<end), "kind": pair.kind],
          at: [paragraph.passage(start..<end), done.passage])
      }
    }
    return nil
  }

  private static func places(of name: [Unicode.Scalar], in scalars: [Unicode.Scalar]) -> [Int] {
    var places: [Int] = []
    while let place = scalars.firstIndex(of: name, from: places.last.map { $0 + 1 } ?? 0) { places.append(place) }
    return places
  }

  // MARK: What is to be founded

  private static let founding = ["设立", "创设"].map { Array($0.unicodeScalars) }
  private static let using = ["申报", "获得", "荣获", "评选"].map { Array($0.unicodeScalars) }

  /// 设立某市专利奖 in one draft, and 申报某市专利奖 in another: the name with its place is the thing itself.
  private static func founded(_ corpus: DraftCorpus) -> [Finding] {
    var findings: [Finding] = []
    for (index, document) in corpus.documents.enumerated() {
      for paragraph in document.paragraphs {
        for mention in mentions(founding, in: paragraph) {
          let name = Array(mention.name.unicodeScalars)
          guard name.prefix(5).contains(where: { $0.isOne(of: "省市县区") }) else { continue }
          let other = corpus.documents.indices.filter { $0 != index }.lazy.compactMap { other in
            corpus.documents[other].paragraphs.lazy.compactMap { used(name, in: $0) }.first
          }.first
          guard let other else { continue }
          findings.append(
            Finding(
              .statusConflict, .doubt, identity: [mention.name, "founded"],
              ["subject": mention.name, "done": other.text, "open": mention.passage.text, "kind": "founded"],
              at: [mention.passage, other]))
        }
      }
    }
    return findings
  }

  /// The clause in which a thing is applied for or given.
  private static func used(_ name: [Unicode.Scalar], in paragraph: Paragraph) -> Passage? {
    let scalars = paragraph.scalars
    guard let start = scalars.firstIndex(of: name) else { return nil }
    var clause = start
    while clause > 0, !scalars[clause - 1].isOne(of: "，。；：") { clause -= 1 }
    let before = scalars[clause..<start]
    guard using.contains(where: { before.firstIndex(of: $0) != nil }) else { return nil }
    return paragraph.passage(clause..<start + name.count)
  }
}
