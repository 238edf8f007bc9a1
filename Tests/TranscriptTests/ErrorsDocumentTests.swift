import Foundation
import Reporting
import SourceText
import Testing

/// `docs/ERRORS.md` lists every diagnostic in the words of the catalogues. With `RECORD_TRANSCRIPTS=1` it is written anew.
@Suite struct ErrorsDocumentTests {
  @Test func theDocumentIsTheCatalogue() throws {
    let file = Shell.root.appending(path: "docs/ERRORS.md")
    if TranscriptTests.records { try Self.document.write(to: file, atomically: true, encoding: .utf8) }
    #expect(try String(contentsOf: file, encoding: .utf8) == Self.document)
  }

  @Test(arguments: DiagnosticID.allCases) func everyDiagnosticHasAReproducer(_ id: DiagnosticID) {
    let file = Shell.root.appending(path: "Tests/Transcripts/errors/\(id.rawValue).transcript")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    #expect(
      text.contains("[\(id.rawValue)]") || text.contains("\"\(id.rawValue)\""), "no transcript shows \(id.rawValue)")
  }

  static var document: String {
    let (chinese, english) = (Words(.chinese), Words(.english))
    let rows = DiagnosticID.allCases.map { id in
      let (zh, en) = (chinese.catalogued(id), english.catalogued(id))
      return "| `\(id.rawValue)` | \(zh.message)<br>\(en.message) | \(zh.remedy)<br>\(en.remedy) |\n"
    }
    return """
      # Errors

      Generated from the catalogues. Each has a reproducer of its name in `Tests/Transcripts/errors`.

      | code | message | what to do |
      |---|---|---|

      """ + rows.joined()
  }
}
