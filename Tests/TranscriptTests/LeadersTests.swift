import Foundation
import TerminalText
import Testing

/// What a leader asks is answered by one short statement, in Chinese, on one small screen.
@Suite struct LeadersTests {
  static let folder = Shell.root.appending(path: "Tests/Transcripts/leaders")
  static let files = TranscriptTests.files.filter { $0.path.hasPrefix(folder.path) }

  @Test func thereAreTwentyQuestions() throws {
    #expect(Self.files.count >= 20)
    let questions = try Self.files.map { Transcript(try String(contentsOf: $0, encoding: .utf8)).comments.first }
    #expect(Set(questions).count == Self.files.count)
  }

  @Test(arguments: files) func isAnsweredByOneStatementOnOneScreen(_ file: URL) throws {
    let transcript = Transcript(try String(contentsOf: file, encoding: .utf8))
    let exchange = try #require(transcript.exchanges.first)
    #expect(transcript.exchanges.count == 1)
    let statements = exchange.command.components(separatedBy: " -c '").dropFirst()
    #expect(statements.count == 1)
    let statement = try #require(statements.first?.components(separatedBy: "'").first)
    #expect(statement.count <= 30, "\(statement)")
    #expect(!statement.contains { $0.isASCII && $0.isLetter }, "\(statement)")
    // One row of the screen is the statement's own, one the prompt's.
    let lines = exchange.expected.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { TextWrapping.lines(of: String($0), width: 80) }
    #expect(lines.count <= 22, "\(lines.count) rows")
    #expect(!exchange.expected.isEmpty && !exchange.expected.contains("error"))
    let english = exchange.expected.split { !($0.isASCII && $0.isLetter) }
      .filter { $0.count > 1 && !Self.proper.contains(String($0)) }
    #expect(english.isEmpty, "\(english)")
  }

  /// What is no word of ours: names in the plan, endings of files.
  private static let proper: Set<String> = ["GDP", "csv", "plan", "tuiyan", "series", "indicators", "peers", "claims"]
}
