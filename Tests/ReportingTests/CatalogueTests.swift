import DraftReview
import SourceText
import TestSupport
import Testing

@testable import Reporting

/// Both catalogues say the same.
struct CatalogueTests {
  static func places(_ text: String) -> Set<Substring> {
    Set(text.matches(of: #/\{([A-Za-z]+)\}/#).map(\.output.1))
  }

  @Test(arguments: Phrase.allCases) func phrases(_ phrase: Phrase) {
    #expect(!phrase.chinese.isEmpty && !phrase.english.isEmpty)
    #expect(Self.places(phrase.chinese) == Self.places(phrase.english))
    #expect(!phrase.english.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
  }

  @Test(arguments: MethodPhrase.allCases) func methodPhrases(_ phrase: MethodPhrase) {
    let (chinese, english) = phrase.text
    #expect(!chinese.isEmpty && !english.isEmpty)
    #expect(Self.places(chinese) == Self.places(english))
    #expect(!english.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
  }

  @Test(arguments: ReferencePhrase.allCases) func referencePhrases(_ phrase: ReferencePhrase) {
    let (chinese, english) = phrase.text
    #expect(!chinese.isEmpty && !english.isEmpty)
    #expect(Self.places(chinese) == Self.places(english))
    #expect(!english.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
  }

  @Test(arguments: SentencePhrase.allCases) func sentencePhrases(_ phrase: SentencePhrase) {
    let (chinese, english) = phrase.text
    #expect(!chinese.isEmpty && !english.isEmpty)
    #expect(Self.places(chinese) == Self.places(english))
    #expect(!english.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
  }

  @Test(arguments: DiagnosticID.allCases) func diagnostics(_ id: DiagnosticID) {
    for text in [id.chinese.message, id.chinese.remedy, id.english.message, id.english.remedy] {
      #expect(!text.isEmpty && text.first != "\n" && !text.hasSuffix("..."))
    }
    #expect(Self.places(id.chinese.message) == Self.places(id.english.message))
    #expect(
      Self.places(id.chinese.message + id.chinese.remedy) == Self.places(id.english.message + id.english.remedy))
    #expect(id.rawValue.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "-") })
    // A sentence, not a paragraph; its end is the renderer's business.
    for text in [id.english.message, id.chinese.message] { #expect(!text.hasSuffix(".") && !text.hasSuffix("。")) }
  }

  @Test(arguments: RuleID.allCases) func rules(_ rule: RuleID) {
    let (chinese, english) = (Words(.chinese), Words(.english))
    for words in [chinese, english] { #expect(!words.name(rule).isEmpty && !words.explanation(rule).isEmpty) }
    let finding = Finding(rule, .note, identity: [], [:], at: [])
    #expect(Self.places(chinese.statement(finding)) == Self.places(english.statement(finding)))
    #expect(!chinese.proposal(finding).isEmpty && !english.proposal(finding).isEmpty)
  }

  @Test func templates() {
    #expect(Template.fill("{a} und {b}", [("a", "1"), ("b", "{a}")]) == "1 und {a}")
    #expect(Template.fill("{c}", [("a", "1")]) == "{c}")
    #expect(Template.fill("${{name}:-…}", [("name", "x")]) == "${x:-…}")
    #expect(Template.fill("a } b { c", [("a", "1")]) == "a } b { c")
    #expect(Template.fill("", []) == "")
  }
}
