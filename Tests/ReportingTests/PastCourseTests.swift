import Assessment
import PlanModel
import TerminalText
import TestSupport
import Testing

@testable import Reporting

/// Small pictures of past values in `show`.
@Suite struct PastCourseTests {
  private static let words = Words(.chinese)

  private func shown(_ plan: Plan, charts: ChartDrawing = .unicode) -> String {
    let report = ReportBuilder(Self.words).report(Answers.answer(.show(.indicators(plan))))
    return TextRenderer(width: 200, style: .plain, words: Self.words, charts: charts).render(report)
  }

  @Test func twoValuesAreNoCourse() throws {
    #expect(!shown(try Answers.plan()).contains("走势"))
  }

  @Test func threeValuesAreDrawnInTheOrderOfYearsWithGaps() throws {
    var plan = try Answers.plan()
    plan.observe("1", 2018, "3.75")
    let row = try #require(shown(plan).split(separator: "\n").first { $0.hasPrefix("1 ") })
    // 2018, nothing for 2019, the base of 2020, 2021.
    #expect(row.hasSuffix("▁ ▃█"), "\(row)")
    #expect(shown(plan, charts: .ascii).split(separator: "\n").contains { $0.hasPrefix("1 ") && $0.hasSuffix("_ .#") })
    #expect(!shown(plan, charts: .off).contains("走势"))
    let others = shown(plan).split(separator: "\n").filter { !$0.hasPrefix("1 ") && !$0.contains("走势") }
    #expect(!others.joined().contains("█"))
  }

  @Test func documentsHaveNoPictures() throws {
    var plan = try Answers.plan()
    plan.observe("1", 2018, "3.75")
    let report = ReportBuilder(Self.words).report(Answers.answer(.show(.indicators(plan))))
    #expect(!MarkdownRenderer.render(report).contains("走势"))
  }
}
