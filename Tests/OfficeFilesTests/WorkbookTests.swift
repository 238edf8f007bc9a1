import SourceText
import Testing

@testable import OfficeFiles

/// What the sheets of workbooks show.
struct WorkbookTests {
  @Test func sheetsInTheirOrder() throws {
    let tables = try #require(try Corpus.file("good/郑州规划.xlsx").layout).tables
    #expect(tables.map(\.name) == ["说明", "主要指标", "对标", "历年", "主张", "底稿"])
    #expect(tables.map(\.isHidden) == [false, false, false, false, false, true])
  }

  @Test(arguments: [
    ("D4", "4.62"), ("D12", "78.15"), ("C4", "每万人口高价值发明专利拥有量（件）"), ("D10", "23%"), ("E10", "30%"), ("D13", "1.91亿元"),
    ("E5", "200"), ("D16", "-"), ("E16", "3-4"), ("A5", ""),
  ]) func cellsAsPrinted(_ address: String, _ text: String) throws {
    #expect(try Corpus.file("good/郑州规划.xlsx").cell("主要指标", address).text == text)
  }

  @Test func whatIsNotPrinted() throws {
    let file = try Corpus.file("bad/日期与公式.xlsx")
    #expect(try file.cell("指标", "E2") == ("3月4日", .date(typed: "3-4")))
    #expect(try file.cell("指标", "D3") == ("#DIV/0!", .error))
    #expect(try file.cell("指标", "E4") == ("=D4*1.8", .formula))
  }

  /// A raised 1 behind 8.3 is a mark, never another digit.
  @Test func raisedDigitsAreNoDigits() throws {
    let file = try Corpus.file("good/上标与公式.xlsx")
    #expect(try file.cell("Sheet", "D2").text == "8.3¹")
    #expect(try file.cell("Sheet", "D3").text == "44")
  }

  @Test func hiddenRowsAndColumns() throws {
    let table = try #require(try Corpus.file("good/郑州附表.xlsx").layout?.tables.first)
    #expect(table.hiddenRows == [8])
    #expect(table.hiddenColumns == [7])
    #expect(table.merges.contains(OfficeLayout.Merge(rows: 1..<2, columns: 6..<17)))
  }

  @Test func oneSheetAlone() throws {
    let file = try Corpus.file("good/两稿.xlsx", part: "2024年稿")
    #expect(file.layout?.tables.map(\.name) == ["2024年稿"])
    #expect(file.layout?.otherTables == ["2023年稿"])
    #expect(try Corpus.file("good/两稿.xlsx", part: "2").layout?.tables.map(\.name) == ["2024年稿"])
    #expect(
      Corpus.fault(try Corpus.bytes("good/两稿.xlsx"), part: "终稿")
        == .unknownPart("终稿", names: ["2023年稿", "2024年稿"]))
  }

  @Test func tenThousandRows() throws {
    let table = try #require(try Corpus.file("good/万行.xlsx").layout?.tables.first)
    #expect(table.rows.count == 10_001)
    #expect(table.rows.last?.number == 10_000)
  }

  // MARK: Numbers

  @Test(arguments: [
    ("4.6200000000000001", 0, "4.62"), ("0.30000000000000004", 0, "0.3"), ("13", 0, "13"), ("0.07", 2, "7"),
    ("0.2287", 2, "22.87"), ("1E-05", 0, "0.00001"), ("1.2E+15", 0, "1200000000000000"), ("-3.10", 0, "-3.1"),
    ("0", 2, "0"), ("100", 2, "10000"), ("78.150000000000006", 0, "78.15"), ("007", 0, "7"),
    ("123456789012345678", 0, "123456789012346000"),
  ]) func decimals(_ stored: String, _ places: Int, _ text: String) {
    #expect(PrintedDecimal.text(stored, shiftedBy: places) == text)
  }

  @Test(arguments: ["", "x", "1e999", "nan", "1,5"]) func noDecimals(_ stored: String) {
    #expect(PrintedDecimal.text(stored) == nil)
  }

  @Test(arguments: [
    ("0%", true, "", ""), ("0.00\"亿元\"", false, "", "亿元"), ("#,##0", false, "", ""), ("\"约\"0", false, "约", ""),
    ("0.0,\"千元\"", false, "", ""), ("0!.0,\"万\"", false, "", ""), ("0;-0\"负\"", false, "", ""),
    ("General", false, "", ""),
    ("[红色]0.0_ ", false, "", ""), ("0\\件", false, "", "件"),
  ]) func numberFormats(_ code: String, _ isPercent: Bool, _ prefix: String, _ suffix: String) {
    let format = NumberFormat(code: code)
    #expect(format.isPercent == isPercent && format.prefix == prefix && format.suffix == suffix)
    #expect(format.date.isEmpty)
  }

  @Test(arguments: [
    ("m\"月\"d\"日\"", 45720.0, "3月4日", "3-4"), ("yyyy/m/d", 45720, "2025年3月4日", "3-4"),
    ("mmm-yy", 45717, "2025年3月", "3-25"),
    ("[$-804]yyyy\"年\"", 44196, "2020年", "12-31"), ("yyyy/m/d", 60, "1900年2月28日", "2-28"), ("d-mmm", 1, "1月1日", "1-1"),
  ]) func dates(_ code: String, _ serial: Double, _ text: String, _ typed: String) throws {
    let format = NumberFormat(code: code)
    let date = try #require(SerialDate(serial, since1904: false))
    #expect(date.text(format.date) == text)
    #expect(date.typed(format.date) == typed)
  }

  @Test func datesOutsideTheCalendar() {
    #expect(SerialDate(-1, since1904: false) == nil)
    #expect(SerialDate(3_000_000, since1904: false) == nil)
    #expect(SerialDate(0, since1904: true)?.year == 1904)
    #expect(SerialDate(.infinity, since1904: false) == nil)
  }
}
