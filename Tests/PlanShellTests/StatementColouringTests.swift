import LineEditor
import PlanModel
import PlanningSession
import TerminalText
import Testing

@testable import PlanShell

@Suite struct StatementColouringTests {
  /// The parts of a line that have a look, as text and look.
  private func looks(_ line: String, after statements: String = "") throws -> [String] {
    let vocabulary = NameVocabulary()
    vocabulary.update(try StatementCompletionTests.session(statements).state.plan)
    return StatementColouring(vocabulary: vocabulary).styles(of: line).map { part in
      String(decoding: Array(line.utf8)[part.range], as: UTF8.self) + " \(part.style)"
    }
  }

  @Test func everyKindOfPartHasItsLook() throws {
    #expect(
      try looks("增长 托管 从 2021 24% 因为 \"新政策\" # 注") == [
        "增长 accent", "托管 cyan", "从 bold", "2021 green", "24% green", "因为 bold", "\"新政策\" yellow", "# 注 dim",
      ])
    #expect(try looks("reach gjzfm ") == ["reach accent", "gjzfm cyan"])
    #expect(try looks("增长 托管 到5000家") == ["增长 accent", "托管 cyan", "到 bold", "5000家 green"])
    #expect(try looks("可达 托管\n查看 指标") == ["可达 accent", "托管 cyan", "查看 accent"])
    #expect(try looks("# 全是注") == ["# 全是注 dim"])
  }

  @Test func whatIsUnknownIsMarkedOnceItIsFinished() throws {
    #expect(try looks("增长 没有这个") == ["增长 accent"])
    #expect(try looks("增长 没有这个 ") == ["增长 accent", "没有这个 fault"])
    #expect(try looks("增涨 托管 ") == ["增涨 fault", "托管 cyan"])
    #expect(try looks("增涨") == [])
    #expect(try looks("情景 新的 ") == ["情景 accent"])
  }

  @Test func theLooksAreInOrderAndInsideTheLine() throws {
    for line in ["", " ", "\"", "增长 \"没完", "((((", "$x", "1.2.3", "增长 托管 = (高价值 + 3", "👨‍👩‍👧 e\u{301}", "a\\\n b # c\n# d"]
    {
      let vocabulary = NameVocabulary()
      var end = 0
      for part in StatementColouring(vocabulary: vocabulary).styles(of: line) {
        #expect(part.range.lowerBound >= end && part.range.upperBound <= line.utf8.count, "\(line)")
        end = part.range.upperBound
      }
    }
  }
}
