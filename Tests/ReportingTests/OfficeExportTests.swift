import OfficeFiles
import SourceText
import Testing

@testable import Reporting

/// Every answer as a document and as a workbook, read again.
struct OfficeExportTests {
  @Test func documentsHoldEveryCell() throws {
    for (verb, answer) in try Answers.all() {
      let report = ReportBuilder(Words(.chinese)).report(answer)
      let file = try Self.file(.document, report)
      let tables = try #require(file.layout).tables
      let drawn = Self.tables(report)
      #expect(tables.count == drawn.count, "\(verb)")
      for (table, drawn) in zip(tables, drawn) {
        let printed = ([drawn.columns.map(\.title)] + drawn.rows.map { $0.map(\.text) }).map { $0.map(Self.plain) }
        #expect(
          table.rows.map { row in row.cells.map { String(file.text(in: $0.range)) } }
            == printed.filter { row in row.contains { !$0.isEmpty } }, "\(verb)")
      }
      for case .heading(let heading) in report.blocks { #expect(file.paragraphs.contains(heading), "\(verb)") }
    }
  }

  /// What a sheet shows is what the screen says, though its numbers are numbers.
  @Test func workbooksPrintTheSameNumbers() throws {
    var numbers = 0
    for (verb, answer) in try Answers.all() {
      let report = ReportBuilder(Words(.chinese)).report(answer)
      let file = try Self.file(.workbook, report)
      let sheets = try #require(file.layout).tables
      #expect(sheets.first?.name == "结果" && sheets.last?.name == "说明", "\(verb)")
      let shown = Set(try #require(sheets.first).rows.flatMap { $0.cells.map { String(file.text(in: $0.range)) } })
      for drawn in Self.tables(report) {
        for cell in drawn.rows.joined() where !Self.plain(cell.text).isEmpty {
          // A reader of tables takes the number: the sign of a gain is a matter of print.
          let texts = [Self.plain(cell.text), String(cell.text.drop { $0 == "+" })]
          #expect(!shown.isDisjoint(with: texts), "\(verb): \(cell.text)")
          if PrintedNumber(cell.text) != nil { numbers += 1 }
        }
      }
    }
    #expect(numbers > 100)
  }

  private static func file(_ format: FileFormat, _ report: Report) throws -> SourceFile {
    try OfficeFile.text(of: format.file(of: report, width: 160, words: Words(.chinese)), name: "t")
  }

  private static func tables(_ report: Report) -> [Table] {
    report.blocks.compactMap { block in
      switch block {
      case .table(let table): table.withoutDrawings
      case .records(let records): records.table
      default: nil
      }
    }
  }

  /// Words on one line, as the reader has them.
  private static func plain(_ text: String) -> String { text.split(separator: "\n").joined() }
}

extension SourceFile {
  fileprivate var paragraphs: [String] {
    (layout?.blocks ?? []).compactMap {
      if case .paragraph(let paragraph) = $0 { String(text(in: paragraph.range)) } else { nil }
    }
  }
}
