import TestSupport
import Testing

@testable import LineEditor

@Suite struct HistorySuggestionTests {
  @Test func theNewestEntryThatBeginsLikeTheLineIsSuggested() {
    let history = History(["增长 托管 20%", "增长 高价值 18%", "可达", "增长 托管 24%"])
    var suggestion = HistorySuggestion()
    #expect(suggestion.rest(for: "", in: history) == nil)
    #expect(suggestion.rest(for: "增", in: history) == "长 托管 24%")
    #expect(suggestion.rest(for: "增长 高", in: history) == "价值 18%")
    #expect(suggestion.rest(for: "增长 高价值 18%", in: history) == nil)
    #expect(suggestion.rest(for: "增长 托管 2", in: history) == "4%")
    #expect(suggestion.rest(for: "增长 托管 20", in: history) == "%")
    #expect(suggestion.rest(for: "查看", in: history) == nil)
  }

  @Test func typingOnLooksFromWhereItWas() {
    let history = History(["增长甲", "增长乙"])
    var suggestion = HistorySuggestion()
    for (line, rest) in [("增", "长乙"), ("增长", "乙"), ("增长甲", nil), ("增长", "乙")] as [(String, String?)] {
      #expect(suggestion.rest(for: line, in: history) == rest)
    }
  }

  @Test func aSuggestionNeedsNoRowAndJoinsNoCharacter() {
    var suggestion = HistorySuggestion()
    #expect(suggestion.rest(for: "目标(", in: History(["目标(一\n二)"])) == nil)
    #expect(suggestion.rest(for: "e", in: History(["e\u{301}té"])) == nil)
  }

  @Test func whatIsSuggestedIsWhatALookAtEveryEntryFinds() {
    var generator = SplitMix64(seed: 11)
    let letters = ["增", "长", " ", "托", "管", "a", "2", "%"]
    func text(upTo length: Int) -> String {
      (0..<Int.random(in: 1...length, using: &generator)).map { _ in letters.randomElement(using: &generator) ?? "" }
        .joined()
    }
    let history = History((0..<400).map { _ in text(upTo: 9) })
    var suggestion = HistorySuggestion()
    for _ in 0..<2000 {
      let line = text(upTo: 5)
      let wanted = history.entries.last { $0.hasPrefix(line) && $0 != line }
      #expect(suggestion.rest(for: line, in: history) == wanted.map { String($0.dropFirst(line.count)) })
    }
  }
}
