import Foundation
import PlanningSession
import ScenarioLanguage
import Testing

/// The manual pages are those of the tables. With `RECORD_TRANSCRIPTS=1` they are written anew.
@Suite struct ManualDocumentTests {
  static let pages: [(String, WordLanguage)] = [
    ("docs/man/tuiyan.1", .english), ("docs/man/zh_CN/tuiyan.1", .chinese),
  ]

  @Test(arguments: pages) func thePageIsThatOfTheTables(_ name: String, _ language: WordLanguage) throws {
    let file = Shell.root.appending(path: name)
    let page = ManualPage(language).text
    if TranscriptTests.records {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try page.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == page)
    for verb in Verb.allCases {
      #expect(page.contains(verb.spelling(in: language)))
    }
  }

  /// What reads manual pages finds nothing wrong with them, where it is installed.
  @Test(arguments: pages) func thePageIsAccepted(_ name: String, _ language: WordLanguage) throws {
    let found = try Self.run(
      "command -v mandoc >/dev/null && mandoc -T lint -W warning \(name) 2>&1 | grep -v 'missing date' || true")
    #expect(found == "", "\(found)")
    let read = try Self.run("command -v mandoc >/dev/null && mandoc -T utf8 \(name) | col -b | head -40 || echo tuiyan")
    #expect(read.contains("tuiyan"))
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func theCompletionScriptIsReadByItsShell(_ shell: String) throws {
    let script = "tuiyan completions \(shell) > $TMP/script"
    let check = try Self.run(
      "\(script) && { command -v \(shell) >/dev/null && \(shell) -n $TMP/script || true; } && wc -l < $TMP/script")
    #expect((Int(check.trimmingCharacters(in: .whitespaces)) ?? 0) > 20, "\(check)")
    // The options of the manual are those that the program declares.
    let text = try Self.run("tuiyan completions \(shell)")
    for option in CommandOption.allCases where option != .version && option != .help {
      let name = option.rawValue.drop { $0 == "-" }
      #expect(text.contains(String(name)), "\(option.rawValue)")
    }
  }

  @Test func bashCompletesOptionsAndTheirValues() throws {
    let lines = """
      tuiyan completions bash > $TMP/script; bash -c '. $TMP/script
      COMP_WORDS=(tuiyan --format j); COMP_CWORD=2; COMP_LINE="tuiyan --format j"; COMP_POINT=${#COMP_LINE}
      _tuiyan tuiyan j --format; printf "%s " "${COMPREPLY[@]}"' 2>&1
      """
    let offered = try Self.run(lines)
    #expect(offered.contains("json"), "\(offered)")
  }

  private static func run(_ command: String) throws -> String {
    let temporary = FileManager.default.temporaryDirectory.appending(path: "tuiyan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: temporary) }
    return try Shell.run(command, temporary: temporary)
  }
}
