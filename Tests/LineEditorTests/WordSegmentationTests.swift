import Testing

@testable import LineEditor

@Suite struct WordSegmentationTests {
  private func parts(_ text: String, _ words: WordSegmentation = WordSegmentation()) -> [String] {
    words.segments(of: text).map { String(text.slice($0.range)) }
  }

  @Test func wordsEndAtSpacesSignsAndScripts() {
    #expect(parts("增长 高价值 4.62件") == ["增长", " ", "高价值", " ", "4.62", "件"])
    #expect(parts("18%,gdp占比") == ["18", "%,", "gdp", "占比"])
    #expect(parts("“托管”：５０００家。") == ["“", "托管", "”：", "５０００", "家", "。"])
    #expect(parts("2021..2022 カナe\u{301}té") == ["2021", "..", "2022", " ", "カナ", "e\u{301}té"])
    #expect(parts("👨‍👩‍👧🇨🇳一") == ["👨‍👩‍👧🇨🇳", "一"])
    #expect(parts("一\n二") == ["一", "\n", "二"])
  }

  @Test func aRunOfChineseIsCutWhereTheHookSays() {
    let words = WordSegmentation { run in run == "增长托管因为" ? [2, 2, 2] : [] }
    #expect(parts("增长托管因为", words) == ["增长", "托管", "因为"])
    #expect(parts("别的话", words) == ["别的话"])
  }

  @Test(arguments: [[0, -3, 1], [9], [2, 9, 9], [1, 1]])
  func whateverTheHookSaysThePartsFillTheLine(lengths: [Int]) {
    let words = WordSegmentation { _ in lengths }
    #expect(parts("a 高价值专利 b", words).joined() == "a 高价值专利 b")
  }

  @Test func movementsGoToTheEndsOfWords() {
    let line = EditedLine(text: "增长 托管，24%", cursor: 3)
    #expect(line.wordEnd(WordSegmentation()) == "增长".utf8.count)
    #expect(line.wordStart(WordSegmentation()) == 0)
    let end = EditedLine(text: line.text, cursor: line.count)
    #expect(end.wordStart(WordSegmentation()) == "增长 托管，".utf8.count)
    #expect(end.wordEnd(WordSegmentation()) == end.count)
  }
}
