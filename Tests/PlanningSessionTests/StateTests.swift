import Assessment
import PlanModel
import Projection
import Reporting
import ScenarioLanguage
import SourceText
import TestSupport
import Testing

@testable import PlanningSession

/// What statements change, and that nothing else does.
struct StateTests {
  /// Statements that are wrong in every way that there is.
  static let wrong = [
    "增张 托管 24%", "增长 托管", "增长 没有的 24%", "增长 知识产权 24%", "增长 托管 24", "增长 托管 +24%", "增长 调解率 18%", "增长 托管 -100%",
    "增长 托管 60%,45%", "增长 托管 2021..2022 8%", "增长 托管 2021..2023 8%, 2023.. 12%", "增长 服判息诉率 +2pp", "增长 满意度 10%",
    "增长 托管 几率 10%", "增长 质押 存量 +3 失效 8%", "增长 托管 逻辑斯蒂 上限 100 速度 40%", "增长 托管 同 火星", "增长 托管 同 武汉 1990..1991",
    "增长 托管 趋同 全国 于 2020", "增长 托管 从 2023 24%", "增长 托管 趋势", "增长 托管 = 托管", "增长 托管 = 没有", "增长 托管 = 1 / 0", "增长 托管 弹性 没有 1",
    "增长 托管 = (1", "增长 托管 20%..12%", "增长 托管 按历史 波动 3%", "增长 托管 +660 波动 900", "增长 托管 24% 波动 3家", "增长 高价值 到 0",
    "目标 没有的 3", "目标 托管 5000件", "目标 托管 = 3", "目标 满意度 101", "目标 托管 5000 于 2020", "目标 托管 8..3", "令 人口 1260", "令 = 3",
    "实绩 托管 2022", "实绩 托管 2022 3元", "实绩 没有 2022 3", "实绩 托管 1066 3", "实绩 服判息诉率 2022 101", "情景 高 从 没有", "情景", "情景 基准 从 高",
    "加载 没有.csv", "加载 .",
    "历年 没有.csv", "对标 README.md", "主张 没有.csv", "加载 Scenarios/zhengzhou-2025/series.csv",
    "对标 Scenarios/zhengzhou-2025/plan.tuiyan",
    "加载 Scenarios/zhengzhou-2025/plan.tuiyan", "读取 没有.tuiyan", "读取 Scenarios/zhengzhou-2025/indicators.csv", "推演 没有的",
    "推演 到 2019", "推演 到 3000",
    "可达 没有的", "可达 按", "反解 托管 为", "反解 托管 为 5000件", "反解 托管 为 5000 于 2020", "反解 专利密集 为 12", "反解 托管 为 累计增长 5000",
    "反解 托管 把握 80%",
    "对比 基准", "对比 基准 没有", "扫描 托管 20%..30%", "扫描 托管 30%..20% 步长 1%", "扫描 托管 20%..30% 步长 0%", "解释 没有的", "断言 托管",
    "断言 没有 > 3", "断言 可达 没有",
    "断言 全部 >= 200%", "查看 没有的东西", "设置 没有 3", "设置 horizon 很远", "设置 horizon 1066", "设置 width 5", "设置 format pdf",
    "设置 lang fr", "设置 origin 昨天",
    "设置 evidence 无", "设置 seed -1", "设置 paths 0", "导出 x.csv", "导出 x.pdf", "核对 没有.txt", "接受 h12 因为 \"a\"",
    "重做", "撤销 0", "撤销 1.5", "撤销 10000", "分解 无名",
  ]

  @Test func aStatementThatFailsChangesNothing() throws {
    let test = try TestSession.zhengzhou()
    try test.run("增长 高价值 18%\n情景 高\n增长 托管 +660\n令 人口 = 1260万人 在 2020\n情景 基准")
    let before = test.state
    for statement in Self.wrong {
      #expect(!test.faults(statement).isEmpty, "not refused: \(statement)")
      #expect(test.state == before, "\(statement)")
    }
    #expect(test.session.assertions.isEmpty && test.session.lastAnswer == nil)
  }

  @Test func aStatementThatFailsChangesNothingInAnEmptySession() {
    let test = TestSession()
    let before = test.state
    for statement in Self.wrong where !statement.hasPrefix("断言 托管") {
      #expect(!test.faults(statement).isEmpty, "not refused: \(statement)")
      #expect(test.state == before, "\(statement)")
    }
  }

  /// A base that the documents lack is stated as the actual of its year, corrected in the same way, and taken back.
  @Test func aStatedActualOfTheBaseYearIsTheBase() throws {
    let test = try TestSession.zhengzhou()
    let before = test.state
    try test.run("实绩 11 2020 10.2%")
    #expect(test.state.plan.indicator("11")?.base.value == number("10.2"))
    try test.run("增长 11 +0.4pp")
    var program = test.state.program()
    #expect(try program.trajectory(of: "11").value(in: 2025) == 12.2)
    try test.run("实绩 11 2020 10.5%")
    #expect(test.state.plan.indicator("11")?.base.value == number("10.5"))
    try test.run("加载 Scenarios/zhengzhou-2025/indicators.csv")
    #expect(test.state.plan.indicator("11")?.base.value == number("10.5"))
    // What a document says is not corrected so.
    #expect(!test.faults("实绩 12 2020 7%").isEmpty)
    try test.run("撤销 4")
    #expect(test.state == before)
  }

  @Test func questionsChangeNothing() throws {
    let test = try TestSession.zhengzhou()
    try test.run("增长 托管 24%\n情景 高\n增长 托管 26%")
    let before = test.state
    for statement in [
      "推演 托管 到 2030", "可达", "反解 托管 为 5000", "对比 基准 高", "扫描 托管 20%..30% 步长 2%", "解释 托管@2023", "断言 可达 托管", "查看", "查看 指标",
      "设置", "帮助",
    ] {
      try test.run(statement)
      #expect(test.state == before, "\(statement)")
    }
    #expect(test.answers.map(\.scenario).allSatisfy { $0 == "高" })
  }

  // MARK: Scenarios

  @Test func scenariosInheritLive() throws {
    let test = try TestSession.zhengzhou()
    try test.run("增长 托管 +100\n情景 中\n情景 高 从 中\n增长 高价值 18%")
    #expect(try test.value("托管", 2025) == 2200)
    try test.run("情景 基准\n增长 托管 +200\n情景 高")
    #expect(try test.value("托管", 2025) == 2700)
    try test.run("情景 中\n增长 托管 +300\n情景 高")
    #expect(try test.value("托管", 2025) == 3200)
    try test.run("情景 基准")
    #expect(try test.value("托管", 2025) == 2700)
    #expect(test.state.plan.scenarios.map(\.parent) == [nil, "基准", "中"])
  }

  @Test func targetsBelongToTheOpenScenario() throws {
    let test = try TestSession.zhengzhou()
    try test.run("增长 托管 +600\n情景 低\n目标 托管 4700家 因为 \"稳妥\"")
    #expect(try test.reach()[17].verdict == .withinReach)
    #expect(try test.reach()[17].target?.reason == "稳妥")
    try test.run("情景 基准")
    #expect(try test.reach()[17].verdict == .outOfReach)
  }

  // MARK: Values

  @Test func unitsOfTheDocumentsAreTaken() throws {
    let test = try TestSession.zhengzhou()
    try test.run("目标 商标有效 700000件\n目标 质押 120000万元\n增长 质押 +20180万元\n实绩 商标有效 2021 48万件")
    #expect(test.state.plan.target(for: "5", in: "基准")?.threshold == 70)
    #expect(test.state.plan.target(for: "10", in: "基准")?.threshold == 12)
    #expect(try test.value("质押", 2025) == 12)
    #expect(test.state.plan.ownObservations(of: "5").last?.value == 48)
  }

  @Test func aSecondActualReplacesTheFirst() throws {
    let test = try TestSession.zhengzhou()
    try test.run("实绩 托管 2022 2600家\n实绩 托管 2022 2700家\n实绩 托管 2021 2000家")
    #expect(test.state.plan.ownObservations(of: "18").map(\.value) == [2000, 2700])
    #expect(test.state.plan.indicator("18")?.base.value == 1700)
    let result = try test.reach()[17]
    #expect(result.flags.contains(.newerActual) && result.newestActual == .init(year: 2022, value: 2700))
  }

  @Test func anAssumptionWaitsForAMissingBase() throws {
    let test = try TestSession.zhengzhou()
    try test.run("增长 专利密集 +1pp")
    #expect(try test.reach()[10].reason == "base-missing")
    // So does one that hangs on what nothing is assumed of yet.
    try test.run("增长 品牌 弹性 托管 1")
    #expect(try test.reach()[16].reason == "driver-unknown")
    try test.run("增长 托管 +340")
    #expect(try test.reach()[16].projected == 10)
    // What else is wrong with it is said at once.
    #expect(test.faults("增长 专利密集 从 2022 +1pp") == [.noValue])
  }

  @Test func originsAndEvidence() throws {
    let test = try TestSession.zhengzhou()
    try test.run("实绩 高价值 2022 8\n增长 高价值 +1")
    #expect(try test.value("高价值", 2025) == 9.62)
    try test.run("set origin latest")
    #expect(try test.value("高价值", 2025) == 11)
    try test.run("set origin base\n增长 高价值 从 2022 +1")
    #expect(try test.value("高价值", 2025) == 11)
  }

  @Test func aHorizonThatWasSetRules() throws {
    let test = try TestSession.zhengzhou()
    #expect(test.state.horizon == 2025)
    try test.run("增长 托管 +100\nset horizon 2030")
    #expect(test.state.horizon == 2030)
    #expect(try test.value("托管", 2030) == 2700)
    #expect(TestSession().state.horizon == 2025)
  }

  @Test func statementsOfOneTextSeeEachOther() throws {
    let test = try TestSession.zhengzhou()
    try test.run("令 服务机构数 = 10\n增长 品牌机构 = 服务机构数 * 3\n断言 数值 品牌机构@2025 >= 30")
    #expect(test.session.assertions.map(\.holds) == [true])
  }

  @Test func variablesAreThoseOfTheSession() throws {
    let test = TestSession(variables: ["rate": "24%"])
    try test.run("read '\(Repository.path("Scenarios/zhengzhou-2025/plan.tuiyan"))'\n增长 托管 $rate\n增长 高价值 ${other:-18%}")
    #expect(test.state.plan.assumption(for: "18", in: "基准")?.spelling == "24%")
    #expect(test.state.plan.assumption(for: "1", in: "基准")?.spelling == "18%")
    #expect(test.faults("增长 托管 $other") == [.undefinedVariable])
  }
}
