import Foundation
import IndicatorTables
import PlanModel
import SourceText
import Testing

/// The whole text of the Zhengzhou plan, whose tables are torn into a line a cell, gives the same values as the scenario's files.
struct DocumentTests {
  @Test func indicatorsOfTheMainTable() throws {
    let loaded = try Corpora.indicators(at: Corpora.document)
    let file = try Corpora.indicators(at: Corpora.zhengzhou.appending(path: "indicators.csv"))
    #expect(loaded.rows.count == 18)
    for (own, other) in zip(loaded.rows, file.rows) {
      #expect(own.code == other.code)
      #expect(own.name == other.name)
      #expect(own.unit == other.unit)
      #expect(own.kind == other.kind)
      #expect(own.category == other.category)
      #expect(own.attribute == other.attribute)
      #expect(own.basis == other.basis)
      #expect(own.base.value == other.base.value)
      #expect(own.base.year == other.base.year)
      #expect(own.base.missing == other.base.missing)
      #expect(own.target?.condition == other.target?.condition)
      #expect(own.target?.year == other.target?.year)
    }
    #expect(loaded.warnings.isEmpty)
    #expect(loaded.report.conflicts == 0)
    #expect(loaded.report.layout == .indented)
    #expect(loaded.report.missingCells == [.marked("-"): 2])
    #expect(loaded.rows[0].base.source.line == 72)
    #expect(loaded.rows[0].base.source.column == 2)
  }

  @Test func peersOfTheFirstAnnexTable() throws {
    let plan = try Corpora.zhengzhouPlan()
    let loaded = try Corpora.peers(at: Corpora.document, plan: plan)
    let file = try Corpora.peers(at: Corpora.zhengzhou.appending(path: "peers.csv"), plan: plan)
    #expect(loaded.rows.count == 76)
    #expect(loaded.report.filledCells == 76)
    #expect(loaded.warnings.isEmpty)
    for (own, other) in zip(loaded.rows, file.rows) {
      #expect(own.entity == other.entity)
      #expect(own.code == other.code)
      #expect(own.baseYear == other.baseYear)
      #expect(own.base == other.base)
      #expect(own.targetYear == other.targetYear)
      #expect(own.target == other.target)
      #expect(own.note == other.note)
      #expect(own.source.passage == "表1")
    }
  }

  @Test func seriesOfTheOtherAnnexTables() throws {
    let plan = try Corpora.zhengzhouPlan()
    let loaded = try Corpora.series(at: Corpora.document, plan: plan)
    let file = try Corpora.series(at: Corpora.zhengzhou.appending(path: "series.csv"), plan: plan)
    #expect(loaded.report.filledCells == 195)
    #expect(loaded.report.mergedDuplicates == 26)
    #expect(loaded.report.markedByNotes == 32)
    #expect(loaded.warnings.isEmpty)
    #expect(loaded.rows.count == file.rows.count)
    for (own, other) in zip(loaded.rows, file.rows) {
      #expect(own.entity == other.entity)
      #expect(own.quantity == other.quantity)
      #expect(own.code == other.code)
      #expect(own.year == other.year)
      #expect(own.value == other.value)
      #expect(own.type == other.type)
      #expect(own.unit == other.unit)
    }
    #expect(loaded.report.tables == ["表2", "表3", "表4", "表5"])
  }
}
