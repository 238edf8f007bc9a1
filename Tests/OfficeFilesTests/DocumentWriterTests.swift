import SourceText
import Testing

@testable import OfficeFiles

/// Documents that are written, read again.
struct DocumentWriterTests {
  private static let table = OfficeTable(
    columns: [
      .init("指标", isNumeric: false, width: 28), .init("2020年", isNumeric: true, width: 6),
      .init("", isNumeric: false, width: 0),
    ],
    rows: [["每万人口高价值发明专利拥有量", "4.62", "<a> & \"b\""], ["注\u{1}册\n量", "", ""]])

  private static func document(_ tables: [OfficeTable]) -> DocumentWriter {
    var document = DocumentWriter()
    document.heading("18 项指标")
    document.paragraph("所需：年均 22.99%")
    document.paragraph("R = d·CAGR_o", isInner: true)
    document.paragraph("一个省份", term: "“主体”")
    for table in tables { document.table(table) }
    return document
  }

  private static func file(_ document: DocumentWriter) throws -> SourceFile {
    try OfficeFile.text(of: document.bytes, name: "t.docx")
  }

  @Test func saysWhatWasWritten() throws {
    let file = try Self.file(Self.document([Self.table, Self.table]))
    #expect(file.paragraphs == ["18 项指标", "所需：年均 22.99%", "R = d·CAGR_o", "“主体”　一个省份"])
    #expect(file.layout?.tables.map(\.name) == ["第1表", "第2表"])
    #expect(try file.cell("第2表", "A1").text == "指标")
    #expect(try file.cell("第2表", "B2").text == "4.62")
    #expect(try file.cell("第2表", "C2").text == "<a> & \"b\"")
    #expect(try file.cell("第2表", "A3").text == "注册 量")
    guard case .paragraph(let heading)? = file.layout?.blocks.first else {
      Issue.record("no heading")
      return
    }
    #expect(heading.level == 1)
  }

  @Test func theSameContentIsTheSameBytes() {
    #expect(Self.document([Self.table]).bytes == Self.document([Self.table]).bytes)
  }

  /// Without a grid of the width of the table WPS shows no columns, without its own font it shows Chinese in another.
  @Test func gridsAndFontsAreWhole() throws {
    let package = try Package(Self.document([Self.table]).bytes)
    let page = DocumentPage(for: [Self.table])
    var (grid, tables, runs, fonts) = (0, [Int](), 0, 0)
    try XMLReader.read(try package.required(package.mainPart), part: package.mainPart) {
      reader throws(XMLReader.Malformed) in
      while let event = try reader.next() {
        func width() -> Int { reader.attribute("w").flatMap { Int($0) } ?? 0 }
        if event == .start("gridCol") { grid += width() }
        if event == .start("tblW") { tables.append(width()) }
        if event == .start("r") { runs += 1 }
        if event == .start("rFonts"), reader.attribute("eastAsia") != nil { fonts += 1 }
      }
    }
    #expect(tables == [page.textWidth])
    #expect(grid == page.textWidth)
    #expect(runs == fonts && runs == 14)
  }

  @Test func sheetsTurnForTablesThatAreTooWide() {
    func table(_ columns: Int) -> OfficeTable {
      OfficeTable(columns: (0..<columns).map { .init("\($0)", isNumeric: true, width: 8) }, rows: [])
    }
    #expect(DocumentPage(for: []).textWidth == 8844)
    #expect(!DocumentPage(for: [table(6)]).isLandscape)
    #expect(DocumentPage(for: [table(6), table(9)]).isLandscape)
    #expect(DocumentPage(for: [table(9)]).tableLetters == 21)
    #expect(DocumentPage(for: [table(13)]).tableLetters == 18)
    // One long name is no reason: it is broken.
    let long = OfficeTable(
      columns: [.init("", isNumeric: false, width: 300), .init("", isNumeric: true, width: 9)], rows: [])
    #expect(!DocumentPage(for: [long]).isLandscape)
  }

  @Test(arguments: [[4], [300, 9], [28, 6, 0], [40, 90, 90, 12, 3], Array(repeating: 30, count: 12)])
  func columnsFillThePage(_ cells: [Int]) {
    let table = OfficeTable(
      columns: cells.map { .init("", isNumeric: $0 < 10, width: $0) }, rows: [])
    let page = DocumentPage(for: [table])
    let widths = page.widths(table)
    #expect(widths.reduce(0, +) == page.textWidth)
    #expect(widths.allSatisfy { $0 > 0 })
    // A number keeps the width that it needs as long as the words beside it can give way.
    for (width, cells) in zip(widths, cells) where cells < 10 {
      #expect(width >= cells * page.tableLetters * 5 + 2 * DocumentPage.padding)
    }
  }
}
