import Assessment
import DraftReview
import DraftText
import Foundation
import Reporting
import SourceText
import TerminalText
import TestSupport
import Testing

/// Every finding of the five documents can be explained to its source, and stands as a row in the table for the explanatory note.
struct FindingReportTests {
  private static let folder = "Tests/Corpora/drafts"

  private static func review() throws -> Review {
    let path = Repository.path(folder)
    return Review(
      try FileManager.default.contentsOfDirectory(atPath: path).sorted().map { name in
        let text = try TextDecoding.decode(FileReading.bytes(at: path + "/" + name)).text
        return try DraftDocument(SourceFile(name: name, text: text))
      })
  }

  @Test(arguments: [ReportLanguage.chinese, .english]) func `explanations hold all passages and the arithmetic`(
    _ language: ReportLanguage
  ) throws {
    let words = Words(language)
    let findings = try Self.review().findings
    #expect(findings.count > 90)
    for finding in findings {
      let answer = Answers.answer(.finding(ReviewedFinding(finding: finding, reason: "口径不同")))
      let report = ReportBuilder(words).report(answer)
      let text = TextRenderer(width: 10_000, style: .plain, words: words).render(report)
      #expect(text.contains(finding.id))
      for passage in finding.passages {
        #expect(text.contains("\(passage.document):\(passage.line):\(passage.column) “\(passage.text)”"))
      }
      for line in finding.arithmetic { #expect(text.contains(line)) }
      #expect(text.contains("口径不同"))
      #expect(
        !text.contains("{") || [.goalWithoutTask, .missingFromList].contains(finding.rule), Comment(rawValue: text))
      // Two statements that cannot both be right are both shown, with what is computed from them.
      if finding.severity == .contradiction {
        #expect(!finding.arithmetic.isEmpty || finding.rule == .missingFromList)
        #expect(finding.passages.count > 1 || finding.rule == .countOfList)
      }
    }
  }

  @Test(arguments: [ReportLanguage.chinese, .english]) func `each finding is a row of the table`(
    _ language: ReportLanguage
  ) throws {
    let words = Words(language)
    let review = try Self.review()
    let report = ReportBuilder(words).report(Answers.answer(.check(CheckResult(review, accepted: [:]))))
    let rows = OutputFormat.md.render(report, width: 80, style: .plain, words: words).split(separator: "\n").filter {
      $0.hasPrefix("| ")
    }
    #expect(rows.count == review.findings.count + 1)
    for row in rows {
      let bars = row.replacingOccurrences(of: "\\|", with: "").filter { $0 == "|" }.count
      #expect(bars == 7, Comment(rawValue: String(row)))
    }
    for (finding, row) in zip(review.findings, rows.dropFirst()) { #expect(row.hasPrefix("| \(finding.id) |")) }
  }

  /// In a window the graver ones come with their arithmetic, the others in a line each, and what can be done stands below.
  @Test func `a window shows findings in brief`() throws {
    let words = Words(.chinese)
    let review = try Self.review()
    let report = ReportBuilder(words).report(Answers.answer(.check(CheckResult(review, accepted: [:]))))
    let brief = TextRenderer(width: 80, style: .plain, words: words, isWindow: true).render(report)
    let full = TextRenderer(width: 80, style: .plain, words: words).render(report)
    #expect(brief.split(separator: "\n").count * 2 < full.split(separator: "\n").count)
    #expect(brief.hasPrefix("核对 5 份材料"))
    for finding in review.findings { #expect(brief.contains(finding.id)) }
    #expect(brief.contains("解释 \(review.findings[0].id)"))
  }

  /// Several folders: the counts of each, then the findings folder by folder, each with its reason where it was accepted.
  @Test func `folders are counted one by one`() throws {
    let review = try Self.review()
    let accepted = [review.findings[0].id: "已核"]
    let result = CheckResult([("甲", review), ("乙", review)], accepted: accepted)
    #expect(result.folders.map(\.name) == ["甲", "乙"])
    #expect(result.findings.count == 2 * (review.findings.count - 1))
    #expect(result.accepted.count == 2)
    let report = ReportBuilder(Words(.chinese)).report(Answers.answer(.check(result)))
    let text = TextRenderer(width: 80, style: .plain, words: Words(.chinese)).render(report)
    #expect(text.contains("\n甲：矛盾 ") && text.contains("\n乙：矛盾 "))
  }
}
