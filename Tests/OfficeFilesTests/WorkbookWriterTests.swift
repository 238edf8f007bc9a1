import SourceText
import Testing

@testable import OfficeFiles

/// Workbooks that are written, read again.
struct WorkbookWriterTests {
  @Test func numbersShowAsTheyArePrinted() throws {
    var sheet = WorkbookWriter.Sheet("结果")
    sheet.rows = [
      [.heading("指标"), .heading("需年均"), .heading("目标")], [],
      [.text("商标 <有效> & \"注册\""), .number("0.2406", format: "0.00%"), .number("70", format: "0\"万件\"")],
      [.blank, .number("409", format: "+0;-0;0"), .number("-0.5", format: "+0.0;-0.0;0.0")],
    ]
    sheet.widths = [40, 8]
    var second = WorkbookWriter.Sheet("数据", hasHeadingRow: true)
    second.rows = [[.heading("code")], [.number("0.2298730226943917", format: "General")]]
    let file = try OfficeFile.text(of: WorkbookWriter.bytes([sheet, second]), name: "t.xlsx")
    #expect(file.layout?.tables.map(\.name) == ["结果", "数据"])
    // A reader of tables takes the number: the sign of a gain is a matter of print.
    for (address, text) in [
      "A1": "指标", "C1": "目标", "A3": "商标 <有效> & \"注册\"", "B3": "24.06%", "C3": "70万件", "B4": "409", "C4": "-0.5",
    ] { #expect(try file.cell("结果", address).text == text, "\(address)") }
    #expect(try file.cell("数据", "A2").text.hasPrefix("0.22987302"))
    #expect(WorkbookWriter.bytes([sheet, second]) == WorkbookWriter.bytes([sheet, second]))
  }
}
