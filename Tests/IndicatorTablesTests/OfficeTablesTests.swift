import Foundation
import IndicatorTables
import OfficeFiles
import PlanModel
import SourceText
import Testing

/// Tables in workbooks and documents give the same plan as the CSV files that hold the same values.
struct OfficeTablesTests {
  private static func file(_ name: String, part: String? = nil) throws -> SourceFile {
    let url = Corpora.package.appending(path: "Tests/Corpora/office/good/\(name)")
    return try OfficeFile.text(
      of: FileReading.bytes(at: url.path(percentEncoded: false)), name: name, part: part)
  }

  private static func csv(_ name: String) throws -> (SourceFile, TextEncoding) {
    try Corpora.file(Corpora.zhengzhou.appending(path: name))
  }

  /// An indicator but for where it was read; the tables of the plan have no column of sources and remarks, and not all one of bases.
  private static func plain(_ indicator: Indicator, withBasis: Bool) -> Indicator {
    var plain = indicator
    plain.base.source = Source(document: "")
    plain.target?.source = Source(document: "")
    plain.note = nil
    if !withBasis { plain.basis = nil }
    return plain
  }

  @Test(arguments: [("郑州规划.xlsx", "主要指标", false), ("郑州规划.docx", nil, true)] as [(String, String?, Bool)])
  func indicatorsAreThoseOfTheFile(_ name: String, _ part: String?, _ hasBasis: Bool) throws {
    let loaded = try IndicatorTableReader.read(Self.file(name, part: part), encoding: .utf8)
    let expected = try Corpora.indicators(at: Corpora.zhengzhou.appending(path: "indicators.csv"))
    #expect(loaded.rows.count == 18)
    #expect(loaded.warnings.isEmpty)
    #expect(loaded.report.layout == .cells)
    for (own, other) in zip(loaded.rows, expected.rows) {
      #expect(Self.plain(own, withBasis: hasBasis) == Self.plain(other, withBasis: hasBasis))
    }
    #expect(loaded.report.missingCells == [.marked("-"): 2])
  }

  @Test func everyValueNamesItsCell() throws {
    let workbook = try IndicatorTableReader.read(Self.file("郑州规划.xlsx", part: "主要指标"), encoding: .utf8).rows
    #expect(workbook[0].base.source.cell == "D4")
    #expect(workbook[17].target?.source.cell == "E21")
    let document = try IndicatorTableReader.read(Self.file("郑州规划.docx"), encoding: .utf8).rows
    #expect(document[0].base.source.description == "郑州规划.docx 第1表!D2")
  }

  @Test(arguments: [("郑州规划.xlsx", "对标"), ("郑州附表.xlsx", nil), ("郑州规划.docx", nil)] as [(String, String?)])
  func peersAreThoseOfTheFile(_ name: String, _ part: String?) throws {
    let plan = try Corpora.zhengzhouPlan()
    let loaded = try PeerReader.read(Self.file(name, part: part), encoding: .utf8, plan: plan)
    let (file, encoding) = try Self.csv("peers.csv")
    let expected = try PeerReader.read(file, encoding: encoding, plan: plan)
    #expect(loaded.rows.count == 76)
    // A row a place has base and target in cells of their own.
    #expect(loaded.report.filledCells == (part == nil ? 76 : expected.report.filledCells))
    for (own, other) in zip(loaded.rows, expected.rows) {
      #expect(own.entity == other.entity && own.code == other.code)
      #expect(own.baseYear == other.baseYear && own.base == other.base)
      #expect(own.targetYear == other.targetYear && own.target == other.target)
      #expect(own.unit == other.unit && own.note == other.note)
      #expect(own.source.cell != nil)
    }
    if name == "郑州附表.xlsx" { #expect(loaded.report.hidden == ["9", "H"]) }
  }

  @Test func seriesAndClaimsAreThoseOfTheFiles() throws {
    let plan = try Corpora.zhengzhouPlan()
    let series = try SeriesReader.read(Self.file("郑州规划.xlsx", part: "历年"), encoding: .utf8, plan: plan)
    let (seriesFile, seriesEncoding) = try Self.csv("series.csv")
    let expected = try SeriesReader.read(seriesFile, encoding: seriesEncoding, plan: plan)
    #expect(series.rows.map(\.line) == expected.rows.map(\.line))
    let claims = try ClaimReader.read(Self.file("郑州规划.xlsx", part: "主张"), encoding: .utf8)
    let (claimsFile, claimsEncoding) = try Self.csv("claims.csv")
    #expect(try claims.rows.map(\.line) == ClaimReader.read(claimsFile, encoding: claimsEncoding).rows.map(\.line))
  }

  @Test func whatTheFilesCanBeReadAs() throws {
    let parts = ["说明", "主要指标", "对标", "历年", "主张"]
    let forms = try parts.map { try TableForm.forms(of: Self.file("郑州规划.xlsx", part: $0)) }
    #expect(forms.map { $0.contains(.indicators) } == [false, true, false, false, false])
    #expect(forms.map { $0.contains(.peers) } == [false, false, true, false, false])
  }

  @Test func raisedMarksRemainMarks() throws {
    let loaded = try IndicatorTableReader.read(Self.file("上标与公式.xlsx"), encoding: .utf8)
    #expect(loaded.rows.map(\.base.value) == [number("8.3"), number("44")])
  }

  @Test func tenThousandRows() throws {
    let plan = try Corpora.zhengzhouPlan()
    let loaded = try SeriesReader.read(Self.file("万行.xlsx"), encoding: .utf8, plan: plan)
    #expect(loaded.rows.count == 10_000)
    #expect(loaded.rows.last?.source.cell == "历年!D10001")
  }

  @Test func everythingWrongIsNamedByItsCell() throws {
    let url = Corpora.package.appending(path: "Tests/Corpora/office/bad/日期与公式.xlsx")
    let file = try OfficeFile.text(of: FileReading.bytes(at: url.path(percentEncoded: false)), name: "t.xlsx")
    do {
      _ = try IndicatorTableReader.read(file, encoding: .utf8)
      Issue.record("loaded")
    } catch {
      let places = error.all.map { "\($0.file?.placeName(of: $0.range?.lowerBound ?? 0) ?? "") \($0.id.rawValue)" }
      #expect(
        places == [
          "t.xlsx 指标!E2 cell-date", "t.xlsx 指标!D3 cell-formula-error", "t.xlsx 指标!E4 cell-formula-empty",
        ])
      #expect(error.all[0].suggestions == ["3-4"])
    }
  }

  /// Two tables on one sheet, apart by a blank row, are two.
  @Test func twoTablesOnOneSheet() throws {
    let rows = [
      (0, ["表1 主要指标"]), (1, ["编号", "指标", "单位", "2020年", "2025年"]), (2, ["1", "发明专利拥有量", "件", "10", "20"]),
      (4, ["表2 其他指标"]), (5, ["编号", "指标", "单位", "2020年", "2025年"]), (6, ["1", "商标注册量", "件", "5", "9"]),
    ]
    var text = ""
    var table = OfficeLayout.Table(name: "表")
    for (number, words) in rows {
      var row = OfficeLayout.Row(number: number, cells: [])
      for word in words {
        row.cells.append(OfficeLayout.Cell(range: text.utf8.count..<text.utf8.count + word.utf8.count))
        text += word + "\t"
      }
      table.rows.append(row)
    }
    let layout = OfficeLayout(blocks: [.table(table)], isWorkbook: true)
    let loaded = try IndicatorTableReader.read(SourceFile(name: "t", text: text, layout: layout), encoding: .utf8)
    #expect(loaded.rows.map(\.name) == ["发明专利拥有量"])
    #expect(loaded.report.tables == ["表1"])
  }
}
