import PlanModel
import SourceText
import TestSupport
import Testing

@testable import PlanningSession

/// Outcomes that are stated: what they replace, and what of them is seldom meant.
@Suite struct ActualTests {
  private static let table = """
    编号,指标,单位,2020年,2025年预计,2030年目标,年均〔累计〕
    1,城镇调查失业率,%,5.6,5.3,5.5以内,
    2,研发投入强度,%,1.62,2.35,3.0,
    3,单位GDP能耗降低,%,—,—,—,〔13.5〕
    """

  private func session(_ statements: String, in folder: String) throws -> TestSession {
    try Repository.write(Self.table, to: folder + "/t.csv")
    let test = TestSession(in: folder)
    try test.run("加载 t.csv\n" + statements)
    return test
  }

  private func warnings(_ test: TestSession) -> [DiagnosticID] {
    test.events.flatMap { event in if case .warnings(let all) = event { all.map(\.id) } else { [DiagnosticID]() } }
  }

  @Test(arguments: [
    ("实绩 1 2026 54", [DiagnosticID.actualOffScale]), ("实绩 2 2026 0.23", [.actualOffScale]), ("实绩 2 2026 2.5", []),
    ("实绩 1 2031 5.2", [.actualAfterTarget]), ("目标 1 <= 0.5", []), ("目标 2 0.03", [.farFromBase]),
  ]) func whatIsSeldomMeant(_ statement: String, _ expected: [DiagnosticID]) throws {
    try Repository.withTemporaryFolder { folder in
      let test = try session(statement, in: folder)
      #expect(warnings(test) == expected)
    }
  }

  @Test func aReplacedActualSaysWhatItWas() throws {
    try Repository.withTemporaryFolder { folder in
      let test = try session("实绩 1 2026 5.4\n实绩 1 2026 5.2", in: folder)
      #expect(test.notices.last?.hasSuffix("（原为 5.4%）") ?? false)
    }
  }

  @Test func anActualTakesThePlaceOfAnExpectedBase() throws {
    try Repository.withTemporaryFolder { folder in
      let test = try session("实绩 2 2025 2.4", in: folder)
      let base = try #require(test.state.plan.indicator("2")).base
      #expect(base.value == number("2.4") && base.type == .reported)
      #expect(test.notices.last?.contains("代替基期的预计数 2.35%") ?? false)
    }
  }

  @Test func yearlyFallsCompoundToTheLevel() throws {
    try Repository.withTemporaryFolder { folder in
      let test = try session("实绩 3 2026 2.8\n实绩 3 2027 3%\n实绩 3 2026 2.6\n目标 3 14", in: folder)
      #expect(test.state.plan.ownObservations(of: "3").map(\.value) == [number("97.4"), number("94.478")])
      #expect(test.state.plan.target(for: "3", in: "基准")?.condition == .atMost(86))
      #expect(test.faults("实绩 3 2029 2") == [.changeWithoutYearBefore])
      try test.run("保存 s.tuiyan")
      let again = TestSession(in: folder)
      try again.run("读取 s.tuiyan")
      #expect(again.state.holdsTheSame(as: test.state))
    }
  }

  @Test func rowsThatAreGoneFromTheFileAreTakenAway() throws {
    try Repository.withTemporaryFolder { folder in
      let test = try session("增长 2 +0.1pp", in: folder)
      try Repository.write(Self.table.replacing("2,研发投入强度,%,1.62,2.35,3.0,\n", with: ""), to: folder + "/t.csv")
      try test.run("加载 t.csv\n可达")
      #expect(test.state.plan.indicators.map(\.code) == ["1", "3"])
      #expect(test.state.plan.observations.map(\.code) == ["1"])
    }
  }

  @Test func aPasteWithItsTitleIsATable() throws {
    let table = "临川市“十五五”主要指标\n单位：件\n指标\t2025年\t2030年\n专利\t10\t20"
    #expect(PastedTable(table) != nil)
    #expect(PastedTable("可达\n增长 1 5%\n指标,1,2") == nil)
  }
}
