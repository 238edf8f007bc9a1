import Foundation
import SourceText
import Testing

/// The examples that `explain CODE` shows are those of the transcripts. With `RECORD_TRANSCRIPTS=1` they are written anew.
@Suite struct DiagnosticExamplesTests {
  static let file = Shell.root.appending(path: "Sources/PlanningSession/Help/Generated/DiagnosticExamples.swift")

  @Test func theExamplesAreThoseOfTheTranscripts() throws {
    let source = try Self.source()
    if TranscriptTests.records { try source.write(to: Self.file, atomically: true, encoding: .utf8) }
    let written = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(written == source, "RECORD_TRANSCRIPTS=1 swift test --filter DiagnosticExamplesTests writes them anew")
  }

  /// The right statement stands in a command of its own, marked as such, and says nothing wrong.
  @Test func whatIsRightIsAccepted() throws {
    for id in DiagnosticID.allCases {
      let transcript = try Self.transcript(id)
      for exchange in transcript.exchanges where Self.isRight(exchange) {
        #expect(!exchange.expected.contains("error:"), "\(id.rawValue): \(exchange.expected)")
      }
    }
  }

  static func transcript(_ id: DiagnosticID) throws -> Transcript {
    let file = Shell.root.appending(path: "Tests/Transcripts/errors/\(id.rawValue).transcript")
    return Transcript((try? String(contentsOf: file, encoding: .utf8)) ?? "")
  }

  static func isRight(_ exchange: Transcript.Exchange) -> Bool { exchange.command.hasSuffix("# 改后") }

  /// The generated source.
  static func source() throws -> String {
    let entries = try DiagnosticID.allCases.compactMap { id -> String? in
      let exchanges = try transcript(id).exchanges
      let shown = exchanges.compactMap { excerpt(of: id, in: $0.expected) }
      guard let chinese = shown.first else { return nil }
      let english = zip(exchanges, exchanges.map { excerpt(of: id, in: $0.expected) })
        .first { $0.0.command.contains("--lang en") && $0.1 != nil }?.1
      let right = exchanges.first(where: isRight).flatMap { lastStatement(of: $0.command) }
      return """
            "\(id.rawValue)": DiagnosticExample(
              chinese: \(literal(chinese)),
              english: \(literal(english ?? chinese)),
              right: \(right.map(literal) ?? "nil")),

        """
    }
    return """
      // Generated from Tests/Transcripts/errors by DiagnosticExamplesTests.
      // swift-format-ignore-file

      /// Diagnostics as they really occur, and what is right instead.
      enum DiagnosticExamples {
        static let all: [String: DiagnosticExample] = [

      """ + entries.joined() + "  ]\n}\n"
  }

  /// The diagnostic with the lines that belong to it.
  private static func excerpt(of id: DiagnosticID, in output: String) -> String? {
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false).drop {
      !$0.contains("[\(id.rawValue)]")
    }
    guard let first = lines.first, first.contains(": ") else { return nil }
    let rest = lines.dropFirst().prefix { $0.hasPrefix("  ") }
    return ([first] + rest).joined(separator: "\n")
  }

  private static func lastStatement(of command: String) -> String? {
    command.components(separatedBy: " -c '").dropFirst().last?.components(separatedBy: "'").first
  }

  private static func literal(_ text: String) -> String {
    let escaped = text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
    return "\"" + escaped.replacingOccurrences(of: "\n", with: "\\n") + "\""
  }
}
