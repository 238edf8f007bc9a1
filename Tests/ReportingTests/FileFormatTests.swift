import Foundation
import TestSupport
import Testing

@testable import Reporting

/// CSV, Markdown and the endings of file names.
struct FileFormatTests {
  static func machine(_ results: [JSONValue]) -> MachineReport {
    MachineReport(schema: "tuiyan.test/1", header: [], results: results)
  }

  @Test func csvQuotesWhatNeedsIt() {
    let rows: [JSONValue] = [
      .object(["name": .string("a,b"), "text": .string("say \"x\""), "value": .number(1.5), "none": .null]),
      .object(["name": .string("两\n行"), "text": .string("回车\r"), "value": .integer(3), "more": .bool(true)]),
    ]
    #expect(
      CSVRenderer.render(Self.machine(rows)) == """
        name,text,value,none,more
        "a,b","say ""x""\",1.5,,
        "两
        行","回车\r",3,,true

        """)
  }

  @Test func csvFlattensObjectsAndRepeatsRowsForLists() {
    let row: JSONValue = .object([
      "code": .string("1"), "base": .object(["year": .integer(2020), "value": .number(4.62)]),
      "quantiles": .object([:]),
      "flags": .array([.string("a"), .string("b")]),
      "trajectory": .array([.object(["year": .integer(2021)]), .object(["year": .integer(2022)])]), "none": .array([]),
    ])
    #expect(
      CSVRenderer.render(Self.machine([row])) == """
        code,base.year,base.value,flags,trajectory.year,none
        1,2020,4.62,a;b,2021,
        1,2020,4.62,a;b,2022,

        """)
  }

  @Test func csvSaysASentenceAboutTheWholeOnce() {
    let row: JSONValue = .object([
      "code": .string("1"), "methods": .array([.object(["value": .integer(8)]), .object(["value": .integer(9)])]),
      "sentence": .string("一句话"),
    ])
    #expect(
      CSVRenderer.render(Self.machine([row])) == """
        code,methods.value,sentence
        1,8,一句话
        1,9,

        """)
  }

  @Test func everyAnswerIsARectangleInCSV() throws {
    for (verb, answer) in try Answers.all() {
      let text = CSVRenderer.render(ReportBuilder(Words(.chinese)).report(answer).machine)
      let rows = Self.rows(text)
      #expect(Set(rows.map(\.count)).count <= 1, "\(verb)")
      #expect(rows.first.map { Set($0).count == $0.count } ?? true, "\(verb)")
    }
  }

  @Test func markdownEscapesItsSigns() {
    let table = Table(
      columns: [Table.Column("a|b"), Table.Column("n", numeric: true)],
      rows: [["*x*_y_", "1"], ["两\n行 `c` <d> \\", "2"]])
    let report = Report(
      blocks: [.heading("题 *1*"), .paragraph("p|q"), .lines(["一", "二_"]), .table(table)], machine: Self.machine([]))
    #expect(
      MarkdownRenderer.render(report) == #"""
        ## 题 \*1\*

        p\|q

        - 一
        - 二\_

        | a\|b | n |
        |---|---:|
        | \*x\*\_y\_ | 1 |
        | 两 行 \`c\` \<d\> \\ | 2 |

        """#)
  }

  @Test func everyTableOfMarkdownHasEqualRows() throws {
    for (verb, answer) in try Answers.all() {
      let report = ReportBuilder(Words(.english)).report(answer)
      for case .table(let table) in report.blocks {
        #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(verb)")
      }
    }
  }

  @Test(
    arguments: [
      ("a.csv", .text(.csv)), ("报告/结果.MD", .text(.md)), ("x.markdown", .text(.md)), ("x.json", .text(.json)),
      ("x.jsonl", .text(.jsonl)), ("x.y.txt", .text(.table)), ("起草说明.docx", .document), ("x.XLSX", .workbook),
      ("x.pdf", nil), ("csv", nil), (".csv", nil), ("a.csv/b", nil), ("", nil), ("a.", nil),
    ] as [(String, FileFormat?)])
  func endings(_ path: String, _ format: FileFormat?) {
    #expect(FileFormat(path: path) == format)
  }

  /// The cells of a CSV text.
  private static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var (row, cell, isQuoted) = ([String](), "", false)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}
