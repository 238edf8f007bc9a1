import PlanModel
import ScenarioLanguage
import SourceText
import Testing

@testable import PlanningSession

/// Every step works behind the one before it, in both languages, and what is suggested works.
struct TutorialTests {
  @Test(arguments: [WordLanguage.chinese, .english]) func theStepsWorkInOrder(_ language: WordLanguage) throws {
    let test = TestSession(in: "/")
    for step in TutorialStep.all {
      #expect(!step.text[language].isEmpty)
      #expect(test.faults(step.statement[language]).isEmpty, "\(step.statement[language])")
    }
    #expect(try test.value("托管", 2025) != nil)
  }

  @Test func theSameVerbTakesAStep() throws {
    let tutorial = Tutorial(TestSession().session.words)
    func reply(_ text: String, _ index: Int) throws -> Tutorial.Reply {
      let script = Script(text, name: "")
      return tutorial.reply(to: try #require(TestSession().session.parse(script).statements.first), in: index)
    }
    for index in TutorialStep.all.indices {
      #expect(try reply(tutorial.statement(of: index), index) == .takes)
      #expect(try reply("设置 宽度 80", index) == .other)
    }
    #expect(try reply("grow 18 25%", 3) == .takes)
  }

  // MARK: The next statement

  private static let typed = [
    "读取 示例", "可达", "反解 托管 为 5000家", "增长 托管 24%", "扫描 托管 20%..30% 步长 2%", "对标 高价值", "解释 高价值",
    "推演 托管", "可达 按 缺口", "反解 调解 为 30%", "增长 调解 +1pp", "可达 调解", "增长 质押 到 12", "推演",
  ]

  @Test(arguments: ["zh", "en"]) func whatIsSuggestedWorksAndChangesNothing(_ language: String) throws {
    let test = TestSession(in: "/")
    try test.run("set lang \(language)")
    #expect(test.session.nextStatement(after: .show) == (language == "zh" ? "教程" : "tutorial"))
    var suggested = 0
    for text in Self.typed {
      try test.run(text)
      let before = test.state
      let verb = try #require(test.session.parse(Script(text, name: "")).statements.first?.verb)
      guard let next = test.session.nextStatement(after: verb) else { continue }
      suggested += 1
      #expect(test.state == before)
      #expect(test.session.works(next), "\(next)")
      #expect(language == "en" || !next.contains { $0.isASCII && $0.isLetter }, "\(next)")
    }
    #expect(suggested >= 10)
  }

  @Test func theSuggestionFollowsFromTheState() throws {
    let test = TestSession(in: "/")
    try test.run("读取 示例")
    #expect(test.session.nextStatement(after: .read) == "可达")
    try test.run("反解 托管 为 5000家")
    #expect(test.session.nextStatement(after: .solve) == "增长 托管 24.1%")
    try test.run("增长 托管 24%")
    #expect(test.session.nextStatement(after: .grow) == "反解 托管 为 5000家")
    try test.run("增长 托管 +660\n可达 托管")
    #expect(test.session.nextStatement(after: .reach) == "对标 托管")
  }
}
