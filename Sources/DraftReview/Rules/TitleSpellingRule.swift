import DraftText

/// One title is printed alike wherever it stands, quotation marks and numerals too: not 十四五 and “十四五”, 2035年 and 二〇三五年.
enum TitleSpellingRule: ReviewRule {
  static let ids: [RuleID] = [.nameSpelling]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
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
