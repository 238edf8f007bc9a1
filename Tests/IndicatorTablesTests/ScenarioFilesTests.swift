import Foundation
import IndicatorTables
import PlanModel
import SourceText
import Testing

/// The files of the Zhengzhou scenario load as they stand.
struct ScenarioFilesTests {
  @Test func indicators() throws {
    let loaded = try Corpora.indicators(at: Corpora.zhengzhou.appending(path: "indicators.csv"))
    #expect(loaded.rows.map(\.code) == (1...18).map(String.init))
    #expect(loaded.warnings.isEmpty)
    let kinds = Dictionary(grouping: loaded.rows, by: \.kind).mapValues { $0.map(\.code) }
    #expect(kinds[.perCapita] == ["1"])
    #expect(kinds[.flow] == ["2", "6", "10"])
    #expect(kinds[.count] == ["3", "4", "13", "14", "15", "16", "17", "18"])
    #expect(kinds[.stock] == ["5"])
    #expect(kinds[.share] == ["7", "8", "11", "12"])
    #expect(kinds[.score] == ["9"])
    #expect(loaded.rows.allSatisfy { $0.direction == .up && $0.attribute == .anticipatory })
    #expect(loaded.rows.allSatisfy { $0.inferred == [.kind, .direction, .unit] })
    #expect(
      loaded.rows.map(\.base.value)
        == [
          4.62, 94, 200, 19, 44, 1100, 23, 94, 78.15, 1.91, nil, 6.8, nil, 3, 4, 284, 5, 1700,
        ].map { (value: Double?) in value.map { number("\($0)") } })
    #expect(loaded.rows[10].base.missing == .marked("-"))
    #expect(loaded.rows[12].target?.condition == .range(3, 4))
    #expect(loaded.rows[13].name == "全国版权示范园区（基地）和示范单位")
    #expect(loaded.rows[13].unit == Unit("个"))
    #expect(loaded.rows[4].unit == Unit("万件"))
    #expect(loaded.rows[9].target?.condition == .atLeast(12))
    #expect(loaded.rows.allSatisfy { $0.base.year == 2020 && $0.target?.year == 2025 })
    #expect(loaded.rows[17].category == "服务体系")
    #expect(loaded.rows[17].basis == "“两考两评指标”")
    #expect(loaded.rows[10].note == "原表为“-”，未列数值")
    #expect(loaded.rows[0].base.source.line == 2)
    #expect(loaded.rows[0].base.source.passage == "规划 二（三）主要指标表 编号1；附件1 表1 第1行")
    #expect(loaded.report.rowCount == 18)
    #expect(loaded.report.filledCells == 34)
    #expect(loaded.report.missingCells == [.marked("-"): 2])
    #expect(loaded.report.starred == ["2", "6", "7", "8", "9", "10", "11", "12"])
    #expect(loaded.report.setAside.map(\.text) == ["注：带*指标为当年值，其他指标为累计值。"])
  }

  @Test func peers() throws {
    let loaded = try Corpora.peers(at: Corpora.zhengzhou.appending(path: "peers.csv"), plan: Corpora.zhengzhouPlan())
    #expect(loaded.rows.count == 76)
    #expect(loaded.warnings.isEmpty)
    #expect(loaded.rows.count { !$0.isComparable } == 2)
    let wuhan = try #require(loaded.rows.first { $0.entity == "武汉" && $0.code == "1" })
    #expect(wuhan.groups == ["国家中心城市", "中部省会"])
    #expect(wuhan.base == number("20.5"))
    #expect(wuhan.target == .atLeast(28))
    let suzhou = try #require(loaded.rows.first { $0.entity == "苏州" && $0.code == "14" })
    #expect(suzhou.base == nil)
    #expect(suzhou.target == .range(2, 3))
  }

  @Test func series() throws {
    let loaded = try Corpora.series(at: Corpora.zhengzhou.appending(path: "series.csv"), plan: Corpora.zhengzhouPlan())
    #expect(loaded.report.filledCells == 195)
    #expect(loaded.report.mergedDuplicates == 26)
    #expect(loaded.rows.count == 169)
    #expect(loaded.warnings.isEmpty)
    let own = loaded.rows.filter { $0.entity == "郑州" && $0.code == "1" }
    #expect(own.map(\.year) == Array(2016...2021))
    #expect(own.map(\.type.isEvidence) == [false, false, false, false, true, true])
    #expect(loaded.report.otherQuantities == ["万人发明专利拥有量", "商标数据"])
  }

  @Test func claims() throws {
    let (file, encoding) = try Corpora.file(Corpora.zhengzhou.appending(path: "claims.csv"))
    let loaded = try ClaimReader.read(file, encoding: encoding)
    #expect(loaded.rows.count == 85)
    #expect(loaded.warnings.isEmpty)
    #expect(loaded.rows[0].value == 37411)
    #expect(loaded.rows[2].unit == .percent)
    #expect(loaded.rows[2].period == "2016-2020")
    #expect(loaded.rows.contains { $0.value == 6 && $0.high == 8 && $0.form == "range" })
    #expect(loaded.rows[0].source.passage == "规划 一（一）知识产权创造能力")
  }
}
