import Assessment
import PlanModel
import TerminalText
import TestSupport
import Testing

@testable import Reporting

/// Tables for the screen.
struct TextRendererTests {
  /// The cells of a line, a wide character in two.
  static func cells(_ line: Substring) -> [Character] {
    line.flatMap { [Character](repeating: $0, count: $0.displayWidth) }
  }

  @Test(arguments: [ReportLanguage.chinese, .english]) func nothingIsWiderThanTheWindow(_ language: ReportLanguage)
    throws
  {
    let words = Words(language)
    for (verb, answer) in try Answers.all() {
      let report = ReportBuilder(words).report(answer)
      for width in [66, 72, 80, 81, 99, 100, 120, 160, 200] {
        let text = OutputFormat.table.render(report, width: width, style: .plain, words: words)
        for line in text.split(separator: "\n") {
          #expect(line.displayWidth <= width, "\(verb) at \(width): \(line)")
        }
      }
    }
  }

  @Test(arguments: [ReportLanguage.chinese, .english]) func columnsStandUnderEachOther(_ language: ReportLanguage)
    throws
  {
    let words = Words(language)
    for (verb, answer) in try Answers.all() {
      for case .table(let table) in ReportBuilder(words).report(answer).blocks where !table.rows.isEmpty {
        for width in [80, 120, 200] {
          let report = Report(blocks: [.table(table)], machine: MachineReport(schema: "", header: [], results: []))
          let lines = TextRenderer(width: width, style: .plain, words: words).render(report).split(separator: "\n")
          let rule = Array(lines[1])
          #expect(rule.allSatisfy { $0 == "-" || $0 == " " })
          let gaps = rule.indices.filter { rule[$0] == " " }
          for line in [lines[0]] + lines[2..<(2 + table.rows.count)] {
            let cells = Self.cells(line)
            #expect(gaps.allSatisfy { $0 >= cells.count || cells[$0] == " " }, "\(verb) at \(width): \(line)")
          }
        }
      }
    }
  }

  @Test func aSmallTable() {
    let table = Table(
      columns: [
        Table.Column("编号"), Table.Column("指标", shortest: 8), Table.Column("2025", numeric: true),
        Table.Column("说明", hiding: 1),
      ],
      rows: [["1", "高价值发明专利", "13", "a"], ["18", "托管", "5000.5", ""]])
    let report = Report(
      blocks: [.heading("题"), .table(table)], machine: MachineReport(schema: "", header: [], results: []))
    let words = Words(.english)
    #expect(
      TextRenderer(width: 60, style: .plain, words: words).render(report) == """
        题
        编号  指标              2025  说明
        ----  --------------  ------  ----
        1     高价值发明专利      13  a
        18    托管            5000.5

        """)
    let long = Table(columns: table.columns, rows: table.rows + [["20", "专利密集型产业增加值占比", "12", ""]])
    let narrow = Report(blocks: [.table(long)], machine: MachineReport(schema: "", header: [], results: []))
    #expect(
      TextRenderer(width: 40, style: .plain, words: words).render(narrow) == """
        编号  指标                    2025  说明
        ----  --------------------  ------  ----
        1     高价值发明专利            13  a
        18    托管                  5000.5
        20    专利密集型产业增加…       12

        """)
  }

  @Test func namesThatWouldLookAlikeAreCutInside() {
    let table = Table(
      columns: [Table.Column("指标", shortest: 8), Table.Column("2030", numeric: true)],
      rows: [["每千人口拥有执业助理医师数每年年末数字医师", "1"], ["每千人口拥有执业助理医师数每年年末数字托位", "2"], ["森林覆盖率", "3"]])
    let report = Report(blocks: [.table(table)], machine: MachineReport(schema: "", header: [], results: []))
    let lines = TextRenderer(width: 40, style: .plain, words: Words(.chinese)).render(report).split(separator: "\n")
    #expect(lines[2].contains("字医师") && lines[3].contains("字托位") && lines[4].hasPrefix("森林覆盖率"))
  }

  /// Number, name, base, target, required pace, band and probability with its verdict stand side by side in 80 columns.
  @Test func theBandHasRoomInEightyColumns() throws {
    var plan = Plan()
    for code in 1...18 {
      plan.add(
        String(code), "专利密集型产业增加值占比之\(code)", .share, unit: "%", base: "\(20 + code)", target: .atLeast(65))
      plan.assume(
        String(code), .uncertain(UncertainStep(.amount, .range(low: number("5.2"), high: number("6.9")))))
    }
    var assessment = ReachAssessment(plan.program())
    let results = plan.indicators.map { assessment.result(for: $0) }
    let words = Words(.chinese)
    let report = ReportBuilder(words).report(
      Answer(scenario: "基准", horizon: 2025, seed: 0, content: .reach(results)))
    let text = TextRenderer(width: 80, style: .plain, words: words).render(report)
    let lines = text.split(separator: "\n")
    let titles = try #require(lines.first { $0.hasPrefix("编号") })
    for title in ["指标", "2020年", "目标", "需年均", "5%–95%", "把握", "判定"] { #expect(titles.contains(title), "\(titles)") }
    #expect(lines.allSatisfy { $0.displayWidth <= 80 })
  }

  @Test func moodsAreColours() {
    let table = Table(
      columns: [Table.Column("a"), Table.Column("b")], rows: [[Table.Cell("好", .good), Table.Cell("坏", .bad)]])
    let report = Report(blocks: [.table(table)], machine: MachineReport(schema: "", header: [], results: []))
    let styled = TextRenderer(width: 60, style: .styled, words: Words(.chinese)).render(report)
    #expect(styled.contains("\u{1B}[32m好\u{1B}[0m") && styled.contains("\u{1B}[31m坏\u{1B}[0m"))
    #expect(!TextRenderer(width: 60, style: .plain, words: Words(.chinese)).render(report).contains("\u{1B}"))
  }

  @Test func longTextsAreBrokenAtTheWidth() {
    let renderer = TextRenderer(width: 40, style: .plain, words: Words(.chinese))
    let text = String(repeating: "推演", count: 20)
    let lines = renderer.wrapped(text).split(separator: "\n")
    #expect(lines.map(\.displayWidth) == [40, 40, 4])
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("  推") || $0.hasPrefix("  演") })
    #expect(lines.joined().filter { $0 != " " } == text)
    #expect(renderer.wrapped("") == "\n")
  }
}
