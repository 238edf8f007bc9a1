import DraftText

/// A document that is cited twice has one name, one span of years and one number.
enum CitationRule: ReviewRule {
  static func findings(in corpus: DraftCorpus) -> [Finding] {
    years(corpus) + numbers(corpus) + names(corpus) + spellings(corpus)
  }

  private static func years(_ corpus: DraftCorpus) -> [Finding] {
    let dated = Dictionary(grouping: corpus.citations.filter { !$0.years.isEmpty }, by: \.plain)
    return dated.sorted { $0.key < $1.key }.flatMap { plain, citations -> [Finding] in
      let counts = Dictionary(grouping: citations, by: \.years)
      guard counts.count > 1 else { return [] }
      // The spelling that most documents use is taken for the right one.
      let common = counts.max {
        (Set($0.value.map(\.document)).count, $0.value.count, $0.key) < (
          Set($1.value.map(\.document)).count, $1.value.count, $1.key
        )
      }
      guard let common else { return [] }
      return counts.filter { $0.key != common.key }.sorted { $0.key < $1.key }.flatMap { years, wrong in
        wrong.map { citation in
          let other = common.value.first { $0.document == citation.document } ?? common.value[0]
          return Finding(
            .citation, .contradiction,
            identity: [plain, years, common.key, corpus.documents[citation.document].title],
            ["title": citation.title, "other": other.title, "got": years, "right": common.key],
            at: [citation.passage, other.passage],
            arithmetic: ["\(years) ≠ \(common.key)"])
        }
      }
    }
  }

  private static func numbers(_ corpus: DraftCorpus) -> [Finding] {
    let numbered = corpus.citations.filter { !$0.number.isEmpty }
    var findings: [Finding] = []
    for (index, first) in numbered.enumerated() {
      for second in numbered[(index + 1)...] where first.number != second.number {
        guard
          first.plain == second.plain || sameSeries(first.number, second.number) && resembles(first.plain, second.plain)
        else { continue }
        findings.append(
          Finding(
            .citation, first.plain == second.plain ? .contradiction : .doubt,
            identity: [first.plain, second.plain] + [first.number, second.number].sorted(),
            ["title": first.title, "other": second.title, "got": first.number, "right": second.number],
            at: [first.passage, second.passage], arithmetic: ["\(first.number) ≠ \(second.number)"]))
      }
    }
    return findings
  }

  /// 国知发运字〔2022〕33号 and 国知发运字〔2024〕2号
  private static func sameSeries(_ first: String, _ second: String) -> Bool {
    let a = first.prefix { $0 != "〔" && $0 != "[" }
    return !a.isEmpty && a == second.prefix { $0 != "〔" && $0 != "[" }
  }

  /// Whether one title is the other with a part left out.
  private static func resembles(_ first: String, _ second: String) -> Bool {
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    return short.count >= 12 && short.count * 2 > long.count && NameDistance.isSubsequence(short, of: long)
  }

  /// Two titles of own documents that differ by a word or two put in.
  private static func names(_ corpus: DraftCorpus) -> [Finding] {
    var findings: [Finding] = []
    var seen = Set<String>()
    for (index, first) in corpus.citations.enumerated() {
      let place = corpus.place(of: first.document)
      guard !place.isEmpty, first.plain.hasPrefix(place), first.plain.count >= 12 else { continue }
      for second in corpus.citations[(index + 1)...]
      where second.document == first.document && second.plain != first.plain && second.plain.hasPrefix(place) {
        guard abs(first.plain.count - second.plain.count) <= 2,
          resembles(first.plain, second.plain) || NameDistance.distance(first.plain, second.plain) == 1,
          second.paragraph != first.paragraph || second.sentence != first.sentence,
          seen.insert(first.plain + second.plain).inserted
        else { continue }
        findings.append(
          Finding(
            .nameSpelling, .doubt, identity: [first.plain, second.plain].sorted(),
            ["a": "《\(first.title)》", "b": "《\(second.title)》"], at: [second.passage, first.passage]))
      }
    }
    return findings
  }

  /// One title printed with other quotation marks or numerals: 十四五 and “十四五”, 2035年 and 二〇三五年.
  private static func spellings(_ corpus: DraftCorpus) -> [Finding] {
    let groups = Dictionary(grouping: corpus.citations) { numerals($0.plain) }
    return groups.sorted { $0.key < $1.key }.flatMap { name, citations -> [Finding] in
      guard name.count > 8 else { return [] }
      let forms = Dictionary(grouping: citations, by: form)
      guard forms.count > 1, let common = forms.max(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }) else {
        return []
      }
      return forms.filter { $0.key != common.key }.sorted { $0.key < $1.key }.map { form, citations in
        Finding(
          .nameSpelling, .note, identity: [form, common.key],
          ["a": "《\(citations[0].title)》", "b": "《\(common.value[0].title)》"],
          at: [citations[0].passage, common.value[0].passage])
      }
    }
  }

  /// The title without its parentheses, quotation marks kept.
  private static func form(_ citation: Citation) -> String {
    var form = ""
    var depth = 0
    for letter in citation.title {
      if letter == "（" || letter == "(" {
        depth += 1
      } else if letter == "）" || letter == ")" {
        depth -= 1
      } else if depth == 0 {
        form.append(letter)
      }
    }
    return form
  }

  private static func numerals(_ title: String) -> String {
    let digits: [Character: Character] = [
      "〇": "0", "一": "1", "二": "2", "三": "3", "四": "4", "五": "5", "六": "6", "七": "7", "八": "8", "九": "9",
    ]
    return String(title.map { digits[$0] ?? $0 })
  }
}
