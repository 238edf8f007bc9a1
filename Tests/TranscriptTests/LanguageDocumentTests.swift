import Foundation
import ScenarioLanguage
import Testing

/// The lists in `docs/LANGUAGE.md` are those of the tables. With `RECORD_TRANSCRIPTS=1` they are written anew.
@Suite struct LanguageDocumentTests {
  @Test func theLawsAreThoseOfTheTable() throws {
    let file = Shell.root.appending(path: "docs/LANGUAGE.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let (begin, end) = ("<!-- laws: from the table, written by LanguageDocumentTests -->\n", "<!-- end -->")
    let start = try #require(text.range(of: begin)).upperBound
    let stop = try #require(text.range(of: end, range: start..<text.endIndex)).lowerBound
    if TranscriptTests.records {
      let written = text.replacingCharacters(in: start..<stop, with: Self.laws)
      try written.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(text[start..<stop] == Self.laws)
    }
  }

  static var laws: String {
    let rows = LawForm.allCases.map { form in
      let entry = form.entry
      let forms = entry.forms.english.replacingOccurrences(of: "|", with: "\\|")
      return "| `\(forms)` \(form.name.chinese) | \(entry.summary.english): \(entry.detail.english) |\n"
    }
    return "| law | path |\n|---|---|\n" + rows.joined()
  }
}
