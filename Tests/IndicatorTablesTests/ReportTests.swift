import Foundation
import IndicatorTables
import PlanModel
import SourceText
import Testing

/// The account that every reading gives, and what a file can be loaded as.
struct ReportTests {
  @Test func indicatorsAccountForInferencesAndConversions() throws {
    let loaded = try Corpora.indicators(
      """
      表1 主要指标,,,
      ,,,单位：亿元
      编号,指标,2020年,2025年
      一、运用,,,
      1,*质押融资登记金额,19100万元,12
      2,服务机构（家）,,30
      注：带*指标为当年值。
      """)
    #expect(loaded.rows[0].base.value == number("1.91"))
    #expect(loaded.rows[0].kind == .flow)
    #expect(loaded.rows[1].base.missing == .blank)
    #expect(loaded.report.conversions == [UnitConversion(name: "1", from: Unit("万元"), to: Unit("亿元"))])
    #expect(loaded.report.missingCells == [.blank: 1])
    #expect(loaded.report.starred == ["1"])
    #expect(loaded.report.setAside.map(\.part) == [.title, .unit, .group, .note])
    #expect(loaded.report.setAside.map(\.line) == [1, 2, 4, 7])
    #expect(loaded.report.inferences.contains(Inference(code: "1", property: .unit, value: "亿元")))
    #expect(loaded.report.inferences.contains(Inference(code: "2", property: .kind, value: "count")))
    #expect(loaded.report.layout == .delimited(","))
    #expect(loaded.report.tables == ["表1"])
  }

  @Test func statedPropertiesAreNotInferred() throws {
    let loaded = try Corpora.indicators("code,name,unit,kind,direction,base_year,base\na,x,元,stock,down,2020,1\n")
    #expect(loaded.rows[0].inferred.isEmpty)
    #expect(loaded.rows[0].direction == .down)
    #expect(loaded.rows[0].target == nil)
  }

  @Test func aTargetBelowItsBaseAsksForTheDirection() throws {
    let table = "编号,指标,单位,2020年,2025年\n1,扬尘指标,微克,84,70\n2,PM10浓度,微克,84,70\n3,专利,件,1,2\n4,房价,元,9,≤8\n5,绿地,亩,9,≥8\n"
    let loaded = try Corpora.indicators(table)
    #expect(loaded.rows.map(\.asksForDirection) == [true, false, false, false, false])
    #expect(loaded.rows.map(\.direction) == [.up, .down, .up, .down, .up])
    #expect(loaded.warnings.map(\.id) == [.targetAlreadyMet])
    #expect(loaded.warnings.first?.arguments["indicator"] == "扬尘指标")
    let stated = try Corpora.indicators("指标,单位,方向,2020年,2025年\n扬尘指标,微克,越高越好,84,70\n")
    #expect(stated.warnings.isEmpty && !stated.rows[0].asksForDirection)
  }

  @Test func aTargetWithoutABaseColumnIsLoadedWithoutBase() throws {
    let loaded = try Corpora.indicators("“十四五”指标,,\n指标,单位,2025年目标\n地理标志数量,件,22\n")
    #expect(loaded.rows[0].base.missing == .notGiven)
    #expect(loaded.rows[0].base.year == 2020)
    #expect(loaded.rows[0].target?.condition == .atLeast(22))
  }

  @Test func twoTablesThatDisagreeAreReported() throws {
    let text = """
      表1 主要指标

      | 编号 | 指标 | 2020年 | 2025年 |
      |---|---|---|---|
      | 1 | 地理标志数量（件） | 19 | 22 |

      表2 指标依据

      | 编号 | 指标 | 制定依据 | 2020年 | 2025年 |
      |---|---|---|---|---|
      | 1 | 地理标志数量（件） | 国家规划 | 18 | 22 |
      """
    let loaded = try IndicatorTableReader.read(SourceFile(name: "plan.md", text: text), encoding: .utf8)
    #expect(loaded.rows.map(\.basis) == ["国家规划"])
    #expect(loaded.report.conflicts == 1)
    let warning = try #require(loaded.warnings.first)
    #expect(warning.id == .conflictingValues)
    #expect(warning.arguments["first"] == "19")
    #expect(warning.arguments["second"] == "18")
    #expect(warning.arguments["firstSource"] == "plan.md:5 表1")
    #expect(warning.arguments["secondSource"] == "plan.md:11 表2")
  }

  @Test func formsAreToldByHeadings() throws {
    func forms(_ name: String) throws -> Set<TableForm> {
      try TableForm.forms(of: Corpora.file(Corpora.zhengzhou.appending(path: name)).0)
    }
    #expect(try forms("indicators.csv") == [.indicators])
    #expect(try forms("series.csv") == [.series])
    #expect(try forms("peers.csv") == [.peers])
    #expect(try forms("claims.csv") == [.claims])
    #expect(try TableForm.forms(of: Corpora.file(Corpora.document).0) == [.indicators, .series, .peers])
    #expect(try TableForm.forms(of: SourceFile(name: "x", text: "没有表")) == [])
  }

  @Test func sourcesNameLineAndColumn() throws {
    let loaded = try Corpora.indicators("编号,指标,2020年,2025年\n1,\"地理标志\n数量（件）\",19,22\n")
    #expect(loaded.rows[0].base.source == Source(document: "t.csv", line: 3, column: 8))
    #expect(loaded.rows[0].target?.source.column == 11)
  }

  @Test func theFirstErrorsOfManyAreKept() throws {
    var text = "编号,指标,2020年,2025年\n"
    for row in 1...1000 { text += "\(row),指标\(row)（件）,abc,22\n" }
    do {
      _ = try Corpora.indicators(text)
      Issue.record("loaded")
    } catch let error as Diagnostics {
      #expect(error.all.count >= 20)
      #expect(error.all.count <= 100)
    }
  }
}
