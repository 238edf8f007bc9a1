import NameMatching
import Testing

@Suite struct ChineseWordsTests {
  @Test func runsOfChineseAreCutAtTheWordsThatAreKnown() throws {
    let words = ChineseWords(["增长", "托管", "可达", "高价值发明专利", "高价值", "的"])
    #expect(words.lengths(of: "增长托管") == [2, 2])
    #expect(words.lengths(of: "增长高价值发明专利的数量可达") == [2, 7, 3, 2])
    #expect(words.lengths(of: "别的话") == [3])
    #expect(words.lengths(of: "") == [])
  }
}
