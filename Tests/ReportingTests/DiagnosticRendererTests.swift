import SourceText
import TerminalText
import TestSupport
import Testing

@testable import Reporting

/// Diagnostics for the screen.
struct DiagnosticRendererTests {
  static let english = DiagnosticRenderer(words: Words(.english), style: .plain)

  static func render(_ text: String, _ range: Range<Int>, suggestions: [String] = []) -> [String] {
    let file = SourceFile(name: "p.tuiyan", text: text)
    let diagnostic = Diagnostic(.unknownIndicator, ["got": "高价直"], in: file, at: range, suggestions: suggestions)
    return english.render([diagnostic]).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func theCaretStandsUnderTheCell() {
    let lines = Self.render("# 注\n\n增长 高价直 18%\n", 14..<23, suggestions: ["高价值"])
    #expect(lines[0].hasPrefix("p.tuiyan:3:4: error: "))
    #expect(lines[0].hasSuffix(" [unknown-indicator]"))
    #expect(lines[1] == "  3 | 增长 高价直 18%")
    #expect(lines[2] == "    |      ^~~~~~")
    #expect(lines[3].contains("高价值"))
    #expect(lines.last == "" && lines.count == 6)
  }

  @Test(arguments: [
    ("增长 托管⟦⟧", "^"), ("⟦增张⟧ 托管", "^~~~"), ("a\tb ⟦c⟧", "^"), ("e\u{301}中🇨🇳 ⟦x⟧ y", "^"), ("\u{1B}[31m ⟦ab⟧", "^~"),
    ("目标 ⟦“托\n管”⟧ 3", "^~~"),
  ]) func carets(_ marked: String, _ caret: String) throws {
    let text = marked.filter { $0 != "⟦" && $0 != "⟧" }
    let start = try #require(marked.firstRange(of: "⟦"))
    let end = try #require(marked.firstRange(of: "⟧"))
    let lower = marked.utf8.distance(from: marked.startIndex, to: start.lowerBound)
    let upper = marked.utf8.distance(from: marked.startIndex, to: end.lowerBound) - "⟦".utf8.count
    let lines = Self.render(text, lower..<upper)
    let excerpt = try #require(lines.first { $0.hasPrefix("  1 | ") })
    let marks = try #require(lines.first { $0.hasPrefix("    | ") })
    #expect(marks.hasSuffix(" " + caret) || marks == "    | " + caret)
    let before = marks.dropFirst(6).prefix { $0 == " " }.count
    // What stands before the caret is as wide as what stands before the place.
    let shown = String(text.prefix(while: { $0 != "\n" }))
    let prefix = String(decoding: Array(shown.utf8).prefix(lower), as: UTF8.self)
    #expect(before == prefix.map { $0 == "\t" || $0 == "\u{1B}" ? 1 : $0.displayWidth }.reduce(0, +))
    #expect(!excerpt.contains("\u{1B}"))
  }

  @Test func longLinesAreCutAroundTheCaret() {
    let text = String(repeating: "很长的", count: 200) + " x高价直x " + String(repeating: "尾", count: 300)
    let offset = 200 * 9 + 2
    let lines = Self.render(text, offset..<(offset + 9))
    #expect(lines.allSatisfy { $0.displayWidth <= 130 })
    #expect(lines[1].contains("x高价直x"))
    let cells = lines[1].prefix { $0 != "高" }.displayWidth
    #expect(lines[2].prefix { $0 != "^" }.count == cells)
  }

  @Test func withoutAPlaceThereIsNoExcerpt() {
    let file = SourceFile(name: "a.csv", text: "x")
    #expect(Self.english.render([Diagnostic(.fileMissing, ["path": "a.csv"], in: file)]).hasPrefix("a.csv: error: "))
    #expect(Self.english.render([Diagnostic(.fileMissing, ["path": "a.csv"])]).hasPrefix("error: no file “a.csv”"))
  }

  @Test func manyAreCounted() {
    let all = [Diagnostic](repeating: Diagnostic(.nothingToExport), count: 25)
    let text = Self.english.render(all)
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("error: ") }.count == 20)
    #expect(text.split(separator: "\n").last?.contains("5") == true)
  }

  @Test func everyDiagnosticIsDrawnInBothLanguages() {
    for id in DiagnosticID.allCases {
      for language in [ReportLanguage.chinese, .english] {
        let text = DiagnosticRenderer(words: Words(language), style: .plain).render([Diagnostic(id, severity: .warning)]
        )
        #expect(text.hasPrefix("warning: ") && text.contains("[\(id.rawValue)]"))
      }
    }
  }
}
