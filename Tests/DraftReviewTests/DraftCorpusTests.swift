import DraftReview
import DraftText
import Foundation
import TestSupport
import Testing

/// The five public documents under `Tests/Corpora/drafts`: what is found in them, and what is right in them.
struct DraftCorpusTests {
  private static func lines(of finding: Finding) -> [String] {
    let letters = zip(Drafts.names, ["X", "B", "L", "P", "N"]).reduce(into: [:]) { $0[$1.0] = $1.1 }
    return finding.passages.map { (letters[$0.document] ?? "?") + String($0.line) }
  }

  /// Every finding with its severity, rule and lines, as written down after reading each beside its passages.
  @Test func `the findings are those that were read and judged`() throws {
    let review = try Drafts.review(Drafts.texts)
    let found = review.findings.map {
      "\($0.severity.chinese)\t\($0.rule.rawValue)\t\(Self.lines(of: $0).joined(separator: " "))\t\($0.id)"
    }
    let path = Repository.path("Tests/Corpora/reviews/findings.tsv")
    if ProcessInfo.processInfo.environment["RECORD_TRANSCRIPTS"] != nil {
      try (found.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
    #expect(Set(expected).subtracting(found) == [])
    #expect(Set(found).subtracting(expected) == [])
  }

  /// Right statements and traps, with the rules that must not fire on their lines.
  @Test func `what is right raises nothing`() throws {
    let review = try Drafts.review(Drafts.texts)
    let rows = try String(contentsOfFile: Repository.path("Tests/Corpora/reviews/right.tsv"), encoding: .utf8).split(
      separator: "\n")
    #expect(rows.count > 100)
    for row in rows.dropFirst() {
      let cells = row.split(separator: "\t").map(String.init)
      let (rules, places) = (
        Set(cells[1].split(separator: " ").map(String.init)), Set(cells[2].split(separator: " ").map(String.init))
      )
      let wrong = review.findings.filter {
        rules.contains($0.rule.rawValue) && Set(Self.lines(of: $0)).isSubset(of: places)
      }
      #expect(wrong.map(\.id) == [], Comment(rawValue: String(row)))
    }
  }

  @Test func `only a telephone number is left unread`() throws {
    let review = try Drafts.review(Drafts.texts)
    #expect(review.unread.map(\.passage.text) == ["新郑市市场监督管理局司文科62696021"])
  }

  @Test func `principles alone are a part of everything`() throws {
    let all = try Drafts.review(Drafts.texts)
    let principles = try Drafts.review(Drafts.texts, scope: .principles)
    #expect(principles.findings.allSatisfy { $0.rule.isPrinciple })
    #expect(Set(principles.findings.map(\.id)) == Set(all.findings.filter { $0.rule.isPrinciple }.map(\.id)))
  }

  @Test func `names of findings do not depend on where the text stands`() throws {
    let plain = try Drafts.review(Drafts.texts)
    let moved = try Drafts.review(Drafts.texts.map { ($0.name, "\n\n\n" + $0.text) })
    #expect(Set(plain.findings.map(\.id)) == Set(moved.findings.map(\.id)))
    #expect(Set(plain.findings.map(\.id)).count == plain.findings.count)
  }
}
