import PlanningSession
import ScenarioLanguage
import SourceText
import Testing

@testable import PlanShell

/// Completion knows whatever the tables of the language hold: nothing is listed a second time.
@Suite struct CompletionFromTablesTests {
  private static let languages: [WordLanguage] = [.chinese, .english]

  private func offered(_ text: String, in session: PlanningSession) -> [String] {
    StatementCompletionTests.offered(text, in: session).texts
  }

  @Test(arguments: languages) func everyVerb(_ language: WordLanguage) throws {
    let session = try StatementCompletionTests.session()
    for verb in Verb.allCases {
      let word = verb.spelling(in: language)
      #expect(offered(String(word.prefix(1)), in: session).contains(word), "\(word)")
    }
  }

  @Test(arguments: languages) func everyLaw(_ language: WordLanguage) throws {
    let session = try StatementCompletionTests.session()
    let grow = Verb.grow.spelling(in: language)
    for form in LawForm.allCases {
      guard let keyword = form.keyword else { continue }
      let word = keyword.spelling(in: language)
      let law = form.isModifier ? "24% " : ""
      #expect(offered("\(grow) 托管 \(law)\(word.prefix(1))", in: session).contains(word), "\(word)")
    }
  }

  @Test(arguments: languages) func everySettingAndTheWordsItCanBeSetTo(_ language: WordLanguage) throws {
    let session = try StatementCompletionTests.session()
    let set = Verb.set.spelling(in: language)
    for setting in SettingName.allCases {
      let name = language == .chinese ? setting.chinese : setting.rawValue
      #expect(offered("\(set) \(name.prefix(1))", in: session).contains(name), "\(name)")
      for choice in Settings.choices(name) {
        let word = language == .chinese ? choice.chinese : choice.english
        #expect(offered("\(set) \(name) \(word.prefix(1))", in: session).contains(word), "\(name) \(word)")
      }
    }
  }

  @Test func everyWordOfASettingIsTakenInBothLanguages() {
    for setting in SettingName.allCases {
      for choice in Settings.choices(setting.rawValue) {
        var (chinese, english) = (Settings(), Settings())
        let taken = [
          chinese.set(setting, to: choice.chinese, from: .statement),
          english.set(setting, to: choice.english.uppercased(), from: .statement),
        ]
        #expect(taken == [true, true] && chinese == english, "\(setting) \(choice)")
      }
    }
  }

  @Test(arguments: languages) func everyDiagnosticBehindExplain(_ language: WordLanguage) throws {
    let session = try StatementCompletionTests.session()
    for id in DiagnosticID.allCases {
      let typed = "\(Verb.explain.spelling(in: language)) \(id.rawValue.dropLast())"
      #expect(offered(typed, in: session).contains(id.rawValue), "\(id.rawValue)")
    }
  }

  @Test(arguments: languages) func everyTopicOfHelp(_ language: WordLanguage) throws {
    let session = try StatementCompletionTests.session()
    for topic in HelpTopic.all {
      for name in topic.names(language) {
        #expect(offered("\(Verb.help.spelling(in: language)) \(name.prefix(1))", in: session).contains(name), "\(name)")
      }
    }
  }

  @Test(arguments: languages) func everyTopicOfShow(_ language: WordLanguage) throws {
    let session = try StatementCompletionTests.session()
    for topic in ShowTopic.allCases {
      let name = language == .chinese ? topic.chinese : topic.rawValue
      #expect(offered("\(Verb.show.spelling(in: language)) \(name.prefix(1))", in: session).contains(name), "\(name)")
    }
  }
}
