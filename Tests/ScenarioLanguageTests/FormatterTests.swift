import PlanModel
import ScenarioLanguage
import SourceText
import TestSupport
import Testing

/// The canonical layout.
struct FormatterTests {
  @Test(arguments: [
    ("增长　托管　２４％", "增长 托管 24%"), ("grow  托管   24%   because 'x'", "grow 托管 24% because \"x\""),
    ("GROW 托管 FROM 2021 DOUBLE", "grow 托管 from 2021 double"),
    ("目标 托管 5000家", "目标 托管 5000家"), ("目标 a 72%以上", "目标 a >= 72%"), ("目标 a 35以内", "目标 a <= 35"), ("目标 a 3左右", "目标 a 3"),
    ("目标 a ３～４", "目标 a 3..4"), ("目标 a ≤5％ 于 2025年", "目标 a <= 5% 于 2025"),
    ("增长 a 60%、45% , 35%", "增长 a 60%,45%,35%"), ("增长 a 2021..2022 8%,2023.. 12%", "增长 a 2021..2022 8%, 2023.. 12%"),
    ("增长 a = （b＋c）×2", "增长 a = (b + c) * 2"), ("增长 a = b＋(c×2)", "增长 a = b + c * 2"),
    ("增长 a = b-(c-d)", "增长 a = b - (c - d)"),
    ("增长 a 复合 到 13", "增长 a 到 13"), ("推演 a,b 到 2030", "推演 a b 到 2030"), ("exit", "quit"), ("? grow", "help grow"),
    ("load 'a b.csv'", "load \"a b.csv\""), ("load \"a.csv\"", "load \"a.csv\""),
    ("解释 \"高价值\"@2025", "解释 \"高价值\"@2025"),
    ("情景 “高 一”", "情景 \"高 一\""),
    ("断言 数值 a@2025>=13 且 可达 b", "断言 a@2025 >= 13 且 可达 b"), ("扫描 a 20 到 30% 步长 2", "扫描 a 20..30% 步长 2"),
    ("实绩 a 2022 2600 家", "实绩 a 2022 2600家"),
    ("令 人口=1，260".replacing("，", with: ""), "令 人口 = 1260"), ("撤销 3 次", "撤销 3"), ("redo", "redo"),
    ("记录  ａ.tuiyan", "记录 ａ.tuiyan"), ("log OFF", "log"), ("保存 \"a b.tuiyan\"", "保存 \"a b.tuiyan\""),
  ]) func statements(_ text: String, _ layout: String) throws {
    #expect(ScenarioFormatter.format(try Reading.statement(text)) == layout)
  }

  @Test func aScriptKeepsItsCommentsAndItsParagraphs() {
    let script = """


      # 头
      load   a.csv  # 表



      增长 托管 24%#尾
      grow x = (1 + # 一
        2)   # 二
      增长 托管 $rate  因为 "x"
      增张 托管 24%
      目标 a (

      """
    let (text, faults) = ScenarioFormatter.format(SourceFile(name: "t", text: script))
    #expect(
      text == """
        # 头
        load a.csv  # 表

        增长 托管 24%  #尾
        grow x = 1 + 2  # 一 # 二
        增长 托管 $rate 因为 "x"
        增张 托管 24%
        目标 a (

        """)
    #expect(faults.map(\.id) == [.unclosedBracket, .unknownVerb])
    #expect(ScenarioFormatter.format(SourceFile(name: "t", text: text)).text == text)
  }

  @Test func theFirstLineOfAProgramStays() {
    let text = "#!/usr/bin/env tuiyan\nquit\n"
    #expect(ScenarioFormatter.format(SourceFile(name: "t", text: text)).text == text)
  }

  @Test func nothingFormatsToNothing() {
    for text in ["", "\n\n", "  \r\n"] {
      #expect(ScenarioFormatter.format(SourceFile(name: "t", text: text)).text.isEmpty)
    }
  }

  @Test(arguments: ParserTests.laws) func lawsHaveOneCanonicalSpelling(
    _ chinese: String, _ english: String, _ structure: String
  ) throws {
    guard case .grow(_, _, let left, _, _) = try Reading.statement("增长 a \(chinese)").body,
      case .grow(_, _, let right, _, _) = try Reading.statement("grow a \(english)").body
    else {
      Issue.record("no growth")
      return
    }
    #expect(left == right)
    let spelling = ScenarioFormatter.canonical(left)
    #expect(spelling == ScenarioFormatter.canonical(right))
    guard case .grow(_, _, let again, _, _) = try Reading.statement("grow a \(spelling)").body else { return }
    #expect(again == left)
  }

  @Test func readingWhatIsWrittenGivesTheSameStatement() throws {
    var generator = StatementGenerator(seed: 30)
    for _ in 0..<3_000 {
      let text = generator.statement()
      let syntax = try Reading.statement(text)
      let layout = ScenarioFormatter.format(syntax)
      let again = try Reading.statement(layout)
      #expect(
        again.verb == syntax.verb && again.body == syntax.body && again.language == syntax.language,
        "\(text) → \(layout)")
      #expect(ScenarioFormatter.format(again) == layout, "\(text)")
    }
  }

  @Test func formattingScriptsTwiceIsFormattingOnce() {
    var generator = StatementGenerator(seed: 31)
    for _ in 0..<200 {
      let script = (0..<12).map { _ in generator.random.chance(15) ? "" : generator.statement() }.joined(
        separator: "\n")
      let (once, faults) = ScenarioFormatter.format(SourceFile(name: "t", text: script))
      #expect(faults.isEmpty)
      #expect(ScenarioFormatter.format(SourceFile(name: "t", text: once)).text == once)
    }
  }
}
