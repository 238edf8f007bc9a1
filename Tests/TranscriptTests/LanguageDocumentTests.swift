import Foundation
import PlanningSession
import ScenarioLanguage
import Testing

/// The lists in `docs/LANGUAGE.md` are those of the tables. With `RECORD_TRANSCRIPTS=1` they are written anew.
@Suite struct LanguageDocumentTests {
  @Test(arguments: ["words", "laws", "settings", "options"]) func theListsAreThoseOfTheTables(_ list: String) throws {
    let file = Shell.root.appending(path: "docs/LANGUAGE.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let (begin, end) = ("<!-- \(list): from the table, written by LanguageDocumentTests -->\n", "<!-- end -->")
    let start = try #require(text.range(of: begin)).upperBound
    let stop = try #require(text.range(of: end, range: start..<text.endIndex)).lowerBound
    let wanted = Self.text(of: list)
    if TranscriptTests.records {
      let written = text.replacingCharacters(in: start..<stop, with: wanted)
      try written.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(text[start..<stop] == wanted)
    }
  }

  private static func text(of list: String) -> String {
    switch list {
    case "words": words
    case "settings": settings
    case "options": options
    default: laws
    }
  }

  private static var words: String {
    let verbs = Verb.allCases.map { "\($0.rawValue) \($0.chinese)" }
    let keywords = Keyword.allCases.map { "\($0.rawValue) \($0.chinese)" }
    return "| | |\n|---|---|\n| verbs | \(verbs.joined(separator: " · ")) |\n"
      + "| inside statements | \(keywords.joined(separator: " · ")) |\n"
  }

  private static var settings: String {
    let rows = SettingName.allCases.map { name in
      "| `\(name.rawValue)` \(name.chinese) | \(values(name)) | \(name.entry.summary.english) |\n"
    }
    return "| setting | values | what it decides |\n|---|---|---|\n" + rows.joined()
  }

  /// The words that a setting can be set to, each with its Chinese equal; empty where it takes a number or a text.
  private static func values(_ name: SettingName) -> String {
    Settings.choices(name.rawValue).map { $0.chinese == $0.english ? $0.english : "\($0.english) \($0.chinese)" }
      .joined(separator: ", ")
  }

  private static var options: String {
    let rows = CommandOption.allCases.map { option in
      "| `\(option.form(.english).replacingOccurrences(of: "|", with: "\\|"))` | \(option.summary.english) |\n"
    }
    return "| option | |\n|---|---|\n" + rows.joined()
  }

  private static var laws: String {
    let rows = LawForm.allCases.map { form in
      let entry = form.entry
      let forms = entry.forms.english.replacingOccurrences(of: "|", with: "\\|")
      return "| `\(forms)` \(form.name.chinese) | \(entry.summary.english): \(entry.detail.english) |\n"
    }
    return "| law | path |\n|---|---|\n" + rows.joined()
  }
}
