import LineEditor
import PlanModel
import PlanningSession
import Testing

@testable import PlanShell

@Suite struct StatementCompletionTests {
  /// A session after some statements, on the plan of Zhengzhou.
  static func session(_ statements: String = "") throws -> PlanningSession {
    let session = PlanningSession { _, _ in }
    let plan = ShellTests.root + "/Scenarios/zhengzhou-2025"
    let text = """
      加载 \(plan)/indicators.csv
      历年 \(plan)/series.csv
      对标 \(plan)/peers.csv
      \(statements)
      """
    let script = Script(text, name: "test")
    let parsed = session.parse(script)
    #expect(parsed.faults.isEmpty)
    for statement in parsed.statements { _ = try session.execute(statement, of: script) }
    return session
  }

  /// What is offered at the end of a text, with what it replaces.
  static func offered(_ text: String, in session: PlanningSession) -> (replacing: String, texts: [String]) {
    let vocabulary = NameVocabulary()
    vocabulary.update(session.state.plan)
    let completion = StatementCompletion(session.state, vocabulary).completion(of: text, at: text.utf8.count)
    guard let completion else { return ("", []) }
    let replaced = String(decoding: Array(text.utf8)[completion.replacing], as: UTF8.self)
    return (replaced, completion.candidates.map { $0.text.last == " " ? String($0.text.dropLast()) : $0.text })
  }

  @Test func everyVerbThatIsBuiltIsOfferedWhereAStatementBegins() throws {
    let session = try Self.session()
    let texts = Self.offered("", in: session).texts
    #expect(texts.contains("增长") && texts.contains("可达") && texts.contains("退出"))
    #expect(Self.offered("gr", in: session).texts == ["grow"])
    #expect(Self.offered("zz", in: session).texts == ["主张", "增长", "重做"])
    #expect(Self.offered("zengzhang", in: session).texts == ["增长"])
    #expect(Self.offered("增", in: session).texts == ["增长"])
    #expect(Self.offered("查看 指标\n可", in: session).texts == ["可达"])
  }

  @Test(arguments: [
    "高价值", "gaojiazhi", "gaojz", "每万人口高价值", "增长 高价值", "reach gjzfm", "gjzfmzl",
  ])
  func theIndicatorIsFoundByPartAndPinyin(typed: String) throws {
    let text = typed.contains(" ") ? typed : "可达 " + typed
    let offered = Self.offered(text, in: try Self.session())
    #expect(offered.texts == ["每万人口高价值发明专利拥有量"])
    #expect(offered.replacing == String(text.split(separator: " ")[1]))
  }

  @Test func theOrdersOfReachAndTheYearsWithActualsAreOffered() throws {
    let session = try Self.session("实绩 高价值 2021 6.34件")
    #expect(Set(Self.offered("可达 按 ", in: session).texts) == ["缺口", "速度", "风险", "方法"])
    #expect(Self.offered("可达 按 缺", in: session).texts == ["缺口"])
    #expect(Self.offered("reach by r", in: session).texts == ["rate", "risk"])
    #expect(Self.offered("增长 高价值 从 ", in: session).texts.first == "2021")
  }

  @Test func whatIsMeantBySeveralIsOfferedForAll() throws {
    let texts = Self.offered("可达 gjz", in: try Self.session()).texts
    #expect(texts.count == 2 && texts.contains("每万人口高价值发明专利拥有量"))
  }

  @Test func whatIsAnIndicatorIsToldBesideIt() throws {
    let session = try Self.session()
    let vocabulary = NameVocabulary()
    vocabulary.update(session.state.plan)
    let completion = StatementCompletion(session.state, vocabulary).completion(of: "可达 托管", at: "可达 托管".utf8.count)
    #expect(completion?.candidates.map(\.detail) == ["1700 → 5000 家"])
  }

  @Test func onlyWhatMayFollowIsOffered() throws {
    let session = try Self.session("情景 高\n令 人口 = 1260万人 在 2020")
    func texts(_ text: String) -> [String] { Self.offered(text, in: session).texts }
    #expect(texts("情景 高 ") == ["从"])
    #expect(texts("情景 高 从 ") == ["基准", "高"])
    #expect(texts("对比 基") == ["基准"])
    #expect(texts("scenario x fr") == ["from"])
    #expect(texts("增长 托管 ").contains("从") && texts("增长 托管 ").contains("持平"))
    #expect(!texts("增长 托管 ").contains("于"))
    #expect(texts("增长 托管 24% yw") == ["因为"])
    #expect(texts("增长 托管 24% bec") == ["because"])
    #expect(texts("增长 托管 线性 ") == ["到"])
    #expect(texts("增长 托管 同 wuh") == ["武汉"])
    #expect(texts("增长 托管 趋同 武汉 ") == ["于"])
    #expect(texts("增长 托管 弹性 人").first == "人口")
    #expect(texts("推演 托管 到 ").isEmpty)
    #expect(texts("反解 托管 为 5000家 ") == ["于", "把握"])
    #expect(texts("断言 个数 ").contains("可达"))
    #expect(texts("断言 数值 gjzfm") == ["每万人口高价值发明专利拥有量"])
    #expect(texts("退出 ").isEmpty)
    #expect(texts("没有的 ").isEmpty)
    #expect(texts("增长 托管 24% # gjz").isEmpty)
  }

  @Test func settingsAndTheirValuesAreOffered() throws {
    let session = try Self.session()
    #expect(Self.offered("设置 ", in: session).texts.contains("期末"))
    #expect(Self.offered("set hor", in: session).texts == ["horizon"])
    #expect(Self.offered("设置 格", in: session).texts == ["格式"])
    #expect(Self.offered("设置 gs", in: session).texts == ["格式"])
    #expect(Self.offered("set format j", in: session).texts == ["json", "jsonl"])
    #expect(Self.offered("查看 zb", in: session).texts.contains("指标"))
  }

  @Test func aNameWithSignsStandsInQuotesAndIsCompletedInsideThem() throws {
    let session = try Self.session("情景 \"高 增长\"")
    #expect(Self.offered("情景 高", in: session).texts == ["\"高 增长\""])
    let inside = Self.offered("情景 \"高 增", in: session)
    #expect(inside.texts == ["\"高 增长\""])
    #expect(inside.replacing == "\"高 增")
  }

  @Test func filesAreCompletedWithTheirSigns() throws {
    let session = try Self.session()
    let folder = ShellTests.root + "/Scenarios/"
    let offered = Self.offered("加载 \(folder)zheng", in: session)
    #expect(offered.texts == [folder + "zhengzhou-2025/"])
    #expect(offered.replacing == folder + "zheng")
  }

  @Test func afterSignsANameBegins() throws {
    let session = try Self.session()
    #expect(Self.offered("可达 托管，gjz", in: session).replacing == "gjz")
    #expect(Self.offered("断言 (zhiya", in: session).texts == ["知识产权质押融资登记金额"])
  }
}
