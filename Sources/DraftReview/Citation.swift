package import DraftText

/// A document that a draft cites: 《知识产权强国建设纲要（2021-2035年）》, 《…通知》（国发〔2021〕20号）.
package struct Citation: Sendable {
  /// The title as printed, without 《》.
  package var title: String
  /// The title without parentheses, quotation marks and dashes, for comparison.
  package var plain: String
  /// The years that the title names, as printed: `2021-2035`.
  package var years: String
  /// The number of the document: `国发〔2021〕20号`; empty where none follows.
  package var number: String
  package var document: Int
  package var paragraph: Int
  /// The sentence it stands in.
  package var sentence: Range<Int>
  /// Where it begins and ends in its paragraph.
  package var start: Int
  package var end: Int
  package var passage: Passage

  /// The year in its number: 2021 of 国发〔2021〕20号.
  package var numberYear: Int? {
    guard let open = number.firstIndex(where: { $0 == "〔" || $0 == "[" }) else { return nil }
    return Int(number[number.index(after: open)...].prefix { $0.isNumber })
  }

  static func all(in paragraph: Paragraph, document: Int, paragraph position: Int) -> [Citation] {
    let scalars = paragraph.scalars
    let sentences = paragraph.sentences
    var found: [Citation] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "《" else {
        index += 1
        continue
      }
      var depth = 0
      var end = index
      while end < scalars.count {
        if scalars[end] == "《" { depth += 1 } else if scalars[end] == "》" { depth -= 1 }
        end += 1
        if depth == 0 { break }
      }
      let title = paragraph.text(index + 1..<max(end - 1, index + 1))
      let (number, last) = self.number(behind: end, in: paragraph)
      let sentence = sentences.first { $0.contains(index) } ?? 0..<scalars.count
      let (plain, years) = takeApart(title)
      found.append(
        Citation(
          title: title, plain: plain, years: years, number: number, document: document, paragraph: position,
          sentence: sentence, start: index, end: last, passage: paragraph.passage(index..<last)))
      index = end
    }
    return found
  }

  /// （国发〔2021〕20号） right behind a title.
  private static func number(behind end: Int, in paragraph: Paragraph) -> (String, Int) {
    let scalars = paragraph.scalars
    guard end < scalars.count, scalars[end] == "（" || scalars[end] == "(",
      let close = scalars[end...].prefix(30).firstIndex(where: { $0 == "）" || $0 == ")" })
    else { return ("", end) }
    let inner = paragraph.text(end + 1..<close)
    guard inner.holds("号"), inner.holds("〔") || inner.holds("[") else { return ("", end) }
    return (inner, close + 1)
  }

  private static func takeApart(_ title: String) -> (plain: String, years: String) {
    var plain = ""
    var inside = ""
    var depth = 0
    for letter in title {
      switch letter {
      case "（", "(": depth += 1
      case "）", ")": depth -= 1
      case "“", "”", "\"", "《", "》", " ": break
      default: if depth > 0 { inside.append(letter) } else { plain.append(letter) }
      }
    }
    var years = ""
    for letter in inside {
      if letter.isNumber, letter.isASCII {
        years.append(letter)
      } else if !years.isEmpty, years.last != "-" {
        years.append("-")
      }
    }
    while years.last == "-" { years.removeLast() }
    return (plain, years.count >= 4 ? years : "")
  }
}
