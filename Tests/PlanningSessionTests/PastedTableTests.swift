import Foundation
import PlanModel
import ScenarioLanguage
import SourceText
import TestSupport
import Testing

@testable import PlanningSession

/// A table that stands in the statement that loads it.
@Suite struct PastedTableTests {
  private static let csv = "编号,名称,单位,2020年基期值,2025年目标值\n1,甲,件,10,20\n2,\"乙，\"\"小\"\"\",家,30,45"
  private static let tabs = "编号\t名称\t单位\t2020年基期值\t2025年目标值\n9\t丙\t件\t10\t20"
  private static let pipes = "| 指标 | 单位 | 2020年 | 2025年目标 |\n|---|---|---|---|\n| 丁 | 件 | 10 | 20 |"

  @Test(arguments: [csv, tabs, pipes]) func aTableIsLoadedAsFromAFile(_ table: String) throws {
    try Repository.withTemporaryFolder { folder in
      let statement = try #require(PastedTable(table)).statement(in: .chinese)
      #expect(statement.hasPrefix("加载 \""))
      let pasted = TestSession(in: folder)
      try pasted.run(statement)
      try Repository.write(table, to: folder + "/table.txt")
      let loaded = TestSession(in: folder)
      try loaded.run("加载 table.txt")
      #expect(pasted.state.plan.withoutSources == loaded.state.plan.withoutSources)
      #expect(pasted.state.plan.indicators.map(\.base.source.document).allSatisfy { $0 == "粘贴表1" })
      #expect(
        pasted.state.plan.indicators.map(\.base.source.line) == loaded.state.plan.indicators.map(\.base.source.line))
    }
  }

  @Test func theTablesOfThePlanAreToldApart() throws {
    for (name, verb) in [("indicators", "load"), ("series", "series"), ("peers", "peers"), ("claims", "claims")] {
      let path = Repository.path("Scenarios/zhengzhou-2025/\(name).csv")
      guard FileManager.default.fileExists(atPath: path) else { continue }
      let text = try String(contentsOfFile: path, encoding: .utf8).replacingOccurrences(of: "\r\n", with: "\n")
      let statement = try #require(PastedTable(text), "\(name)").statement(in: .english)
      #expect(statement.hasPrefix(verb + " \""), "\(name): \(statement.prefix(20))")
    }
  }

  @Test func aVerbBeforeThePasteHolds() throws {
    let statement = try #require(PastedTable("历年 地区,指标,年份,数值\n武汉,甲,2019,3")).statement(in: .chinese)
    #expect(statement == "历年 \"地区,指标,年份,数值\n武汉,甲,2019,3\"")
  }

  @Test(arguments: [
    "增长 托管 24%\n可达", "可达 托管，高价值\n查看", "一行,两列", "随便写的，没有表头\n第二行，也没有", "加载 a.csv\n对标 b.csv", "",
    "增长 托管 24% 因为 \"甲,\n乙\"", "目标 托管 5000\n目标 高价值 13", "断言 (1,\n2)", "加载 a,b.csv\n可达",
  ])
  func whatIsNoTableIsLeftAlone(_ text: String) {
    #expect(PastedTable(text) == nil)
  }

  @Test func itIsSavedTranscribedTakenBackAndDoneAgain() throws {
    try Repository.withTemporaryFolder { folder in
      let test = TestSession(in: folder)
      for table in [Self.csv, Self.tabs] { try test.run(try #require(PastedTable(table)).statement(in: .chinese)) }
      try test.run("增长 甲 12%\n保存 saved.tuiyan\n记录 log.tuiyan\n撤销 2")
      #expect(test.state.plan.indicators.map(\.name) == ["甲", "乙，\"小\""])
      try test.run("重做 2\n记录 关")
      for script in ["saved.tuiyan", "log.tuiyan"] {
        let again = TestSession(in: folder)
        try again.run("读取 \(script)")
        #expect(again.state.holdsTheSame(as: test.state), "\(script)")
      }
    }
  }

  @Test func aCorrectedPasteReplacesTheSameIndicators() throws {
    try Repository.withTemporaryFolder { folder in
      let test = TestSession(in: folder)
      try test.run(try #require(PastedTable(Self.csv)).statement(in: .chinese))
      let corrected = Self.csv.replacingOccurrences(of: "10,20", with: "10,21")
      try test.run(try #require(PastedTable(corrected)).statement(in: .chinese))
      #expect(test.state.plan.indicators.count == 2)
      #expect(test.state.plan.indicators[0].target?.low == 21)
      #expect(test.state.plan.indicators[0].base.source.document == "粘贴表2")

      // Rows without codes are numbered; the first of another table is another indicator.
      let other = "名称\t单位\t2020年基期值\t2025年目标值\n戊\t件\t10\t20"
      #expect(test.faults(try #require(PastedTable(other)).statement(in: .chinese)) == [.codeTaken])

      let loaded = TestSession(in: folder)
      try Repository.write(Self.csv, to: folder + "/table.csv")
      try loaded.run("加载 table.csv")
      try loaded.run(try #require(PastedTable(corrected)).statement(in: .chinese))
      #expect(loaded.state.plan.indicators.map(\.target?.low) == [21, 45])
    }
  }

  @Test func whatIsWrongNamesTheLineAndColumnOfThePaste() throws {
    let test = TestSession()
    let table = Self.csv.replacingOccurrences(of: "10,20", with: "十,20")
    do {
      try test.run(try #require(PastedTable(table)).statement(in: .chinese))
      Issue.record("accepted")
    } catch let error as Diagnostics {
      let place = error.all[0].file?.location(of: error.all[0].range?.lowerBound ?? 0)
      #expect(error.all[0].file?.name == "粘贴表1" && place?.line == 2 && place?.column == 7)
    }
    #expect(test.state == SessionState())
  }
}
