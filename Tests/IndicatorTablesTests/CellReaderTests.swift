import PlanModel
import Testing

@testable import IndicatorTables

/// What single cells say.
struct CellReaderTests {
  @Test(arguments: [
    ("4.62", "4.62"), ("１．９１", "1.91"), ("－3.1", "-3.1"), ("+5.2", "5.2"), ("1,234.5", "1234.5"), ("１，２３４", "1234"),
    ("12 345", "12345"), ("0.125", "0.125"), ("'007", "7"), (" 44　", "44"), ("1,234,567", "1234567"), ("1234", "1234"),
  ]) func numbers(_ text: String, _ value: String) throws {
    let amount = try #require(Self.amount(text))
    #expect(amount.single == number(value))
    #expect(amount.unit == nil)
  }

  @Test(arguments: [
    ("44万件", "44", "万件"), ("１．９１亿元", "1.91", "亿元"), ("12.5％", "12.5", "%"), ("5.2个百分点", "5.2", "个百分点"),
    ("5‰", "5", "‰"),
    ("1.2万亿元", "1.2", "万亿元"), ("3.5 万 家", "3.5", "万"), ("16个月", "16", "月"), ("2件/万人", "2", "件/万人"), ("44万", "44", "万"),
    ("12（亿元）", "12", "亿元"), ("20㎡", "20", "㎡"),
  ]) func units(_ text: String, _ value: String, _ unit: String) throws {
    guard text != "3.5 万 家" else {
      #expect(CellReader.read(text) == nil)
      return
    }
    let amount = try #require(Self.amount(text))
    #expect(amount.low == number(value))
    #expect(amount.unit == Unit(unit))
  }

  @Test(arguments: [
    ("3-4", "3", "4", ""), ("5—8", "5", "8", ""), ("3～4", "3", "4", ""), ("3~4个", "3", "4", "个"),
    ("2890～3900亿元", "2890", "3900", "亿元"),
    ("3-4万件", "3", "4", "万件"), ("5万-8万件", "5", "8", "万件"), ("3至5家", "3", "5", "家"), ("－2 - 3", "-2", "3", ""),
    ("5——8", "5", "8", ""),
  ]) func ranges(_ text: String, _ low: String, _ high: String, _ unit: String) throws {
    if text == "5万-8万件" {
      // Ten thousand of what the upper end counts.
      let amount = try #require(Self.amount(text))
      #expect(amount.low == 5 && amount.high == 8 && amount.unit == Unit("万件"))
      return
    }
    let amount = try #require(Self.amount(text))
    #expect(amount.low == number(low))
    #expect(amount.high == number(high))
    #expect(amount.unit?.symbol ?? "" == unit)
  }

  @Test(arguments: [
    ("8.3*", "8.3", "*"), ("6.3[1]", "6.3", "[1]"), ("12（注1）", "12", "注1"), ("8.3①", "8.3", "①"), ("8.3²", "8.3", "²"),
    ("9 ※", "9", "※"), ("7.8［2］", "7.8", "[2]"), ("5〔3〕", "5", "[3]"), ("8.3＊＊", "8.3", "**"), ("12注2", "12", "注2"),
    ("*6.8", "6.8", "*"),
  ]) func footnoteMarksNeverBecomeDigits(_ text: String, _ value: String, _ mark: String) throws {
    let content = try #require(CellReader.read(text))
    #expect(content.marks == [mark])
    #expect(Self.amount(text)?.single == number(value))
  }

  @Test(arguments: [
    ("≥13", "13", Amount.Bound.atLeast), ("13以上", "13", .atLeast), ("达到13", "13", .atLeast),
    ("不低于 80%", "80", .atLeast),
    (">=13", "13", .atLeast), ("＞7", "7", .atLeast), ("≤5", "5", .atMost), ("5以内", "5", .atMost),
    ("控制在5.5%以内", "5.5", .atMost),
    ("13家及以上", "13", .atLeast), ("不超过30天", "30", .atMost), ("保持在90以上", "90", .atLeast),
  ]) func conditions(_ text: String, _ value: String, _ bound: Amount.Bound) throws {
    let amount = try #require(Self.amount(text))
    #expect(amount.low == number(value))
    #expect(amount.bound == bound)
  }

  @Test(
    arguments: [
      ("6.3/12", "6.3", "12"), ("-/20", nil, "20"), ("-/2-3", nil, "2"), ("40/90（覆盖率）", "40", "90"),
      ("122/180（国家级）", "122", "180"),
      ("20.5／28", "20.5", "28"), ("6.3/-", "6.3", nil), ("—/20", nil, "20"), ("无/20", nil, "20"),
      ("1,005,000/1,100,000", "1005000", "1100000"),
      ("38万/50万件", "38", "50"), ("4 / 6", "4", "6"),
    ] as [(String, String?, String?)]) func pairs(_ text: String, _ first: String?, _ second: String?) throws
  {
    guard case .pair(let low, let high) = CellReader.read(text)?.value else {
      Issue.record("no pair: \(text)")
      return
    }
    #expect(low?.low == first.map(number))
    #expect(high?.low == second.map(number))
  }

  @Test(arguments: ["-", "—", "－", "…", "/", "无", "暂无", "", "　", "——", "－－", "N/A", "不详", "-/-"]) func missing(
    _ text: String
  ) {
    guard case .missing = CellReader.read(text)?.value else {
      Issue.record("not missing: \(text)")
      return
    }
  }

  @Test(arguments: [
    "6,3", "①", "1e5", "1E-5", "1.2.3", "12 5", "三百", "0x1F", "nan", "inf", "12（3）", "1..2", "--5", "≥", "约", "3-",
    "1,23,456", "12,3456",
    "1、234", "3月4日", "2020-2021-2022", "5件12", "8①3", "1²3", "%5", "5%%%5", "1234567890123456789012345678901",
    "3/4/5", ",5",
    "1 2345", "01,234",
  ]) func notNumbers(_ text: String) {
    #expect(CellReader.read(text) == nil)
  }

  @Test func remarksInParenthesesAreKept() throws {
    #expect(try #require(CellReader.read("40/90（覆盖率）")).notes == ["覆盖率"])
    #expect(try #require(CellReader.read("约3.5万家")).notes == ["约"])
  }

  @Test func spreadsheetDatesAreOfferedAsRanges() {
    #expect(CellRepair.suggestions(for: "3月4日") == ["3-4"])
    #expect(CellRepair.suggestions(for: "３月４日") == ["3-4"])
    #expect(CellRepair.suggestions(for: "三月四日").isEmpty)
  }

  private static func amount(_ text: String) -> Amount? {
    guard case .amount(let amount) = CellReader.read(text)?.value else { return nil }
    return amount
  }
}
