import DraftText

/// “三个落实”，即落实…，落实…，落实…: as many as are announced.
enum NamedCountRule: ReviewRule {
  static let ids: [RuleID] = [.countOfList]

  static func findings(in corpus: DraftCorpus) -> [Finding] { corpus.documents.flatMap(findings) }

  private static func findings(in document: DraftDocument) -> [Finding] {
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
