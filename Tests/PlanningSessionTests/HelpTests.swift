import Assessment
import Foundation
import PlanModel
import Reporting
import ScenarioLanguage
import SourceText
import TerminalText
import TestSupport
import Testing

@testable import PlanningSession

/// Help comes from the tables alone: whatever they hold has a page, and what a page shows works.
struct HelpTests {
  static let languages: [WordLanguage] = [.chinese, .english]

  private static func help(_ language: WordLanguage) -> HelpText {
    HelpText(Words(language == .chinese ? .chinese : .english))
  }

  /// A page as it stands on a screen of 80 columns.
  private static func text(_ blocks: [Block], _ language: WordLanguage) -> String {
    TextRenderer(width: 80, style: .plain, words: Words(language == .chinese ? .chinese : .english)).render(blocks)
  }

  @Test func theTablesAreCoveredAsAWhole() {
    let topics = Set(HelpTopic.all)
    #expect(Verb.allCases.allSatisfy { topics.contains(.verb($0)) })
    #expect(LawForm.allCases.allSatisfy { topics.contains(.law($0)) })
    #expect(SettingName.allCases.allSatisfy { topics.contains(.setting($0)) })
    #expect(DiagnosticID.allCases.allSatisfy { topics.contains(.diagnostic($0)) })
    #expect(Concept.allCases.allSatisfy { topics.contains(.concept($0)) })
  }

  @Test(arguments: languages) func everyTopicIsFoundByAName(_ language: WordLanguage) {
    for topic in HelpTopic.all {
      let names = topic.names(language)
      #expect(!names.isEmpty && names.allSatisfy { !$0.isEmpty })
      #expect(names.contains { HelpTopic($0) == topic }, "\(topic) cannot be asked for")
      #expect(names.allSatisfy { HelpTopic($0.uppercased()) != nil })
    }
    #expect(HelpTopic("[unknown-indicator]") == .diagnostic(.unknownIndicator) && HelpTopic("ｇｒｏｗ") == .verb(.grow))
  }

  @Test(arguments: languages) func everyPageFitsTheNarrowestScreenAndSaysWhatTheTablesSay(_ language: WordLanguage) {
    let help = Self.help(language)
    for topic in HelpTopic.all {
      let page = Self.text(help.page(topic), language)
      #expect(page.split(separator: "\n").allSatisfy { $0.displayWidth <= 80 }, "\(topic)")
      #expect(page.contains(topic.names(language)[0]), "\(topic): \(page)")
    }
    for verb in Verb.allCases {
      let page = Self.text(help.page(.verb(verb)), language)
      #expect(page.contains(verb.chinese) && page.contains(verb.rawValue))
      #expect(verb.entry.synopsis.chinese.hasPrefix(verb.chinese))
      #expect(verb.entry.synopsis.english.hasPrefix(verb.rawValue))
    }
  }

  @Test(arguments: languages) func theListsAreThoseOfTheTables(_ language: WordLanguage) {
    let help = Self.help(language)
    let overview = help.page(nil).plainText
    #expect(Verb.allCases.allSatisfy { overview.contains($0.chinese) && overview.contains($0.rawValue) })
    let laws = help.page("laws").plainText
    #expect(LawForm.allCases.allSatisfy { laws.contains($0.entry.forms[language]) })
    #expect(help.page("grow").plainText.contains(LawForm.odds.entry.summary[language]))
    let settings = help.page("settings").plainText
    #expect(SettingName.allCases.allSatisfy { settings.contains($0.rawValue) })
    let codes = help.page("diagnostics").plainText
    #expect(DiagnosticID.allCases.allSatisfy { codes.contains($0.rawValue) })
  }

  /// The two examples of every topic that has some.
  private static func examples(of topic: HelpTopic) -> Bilingual? {
    switch topic {
    case .verb(let verb): verb.entry.example
    case .law(let form): form.entry.example
    case .setting(let setting): setting.exampleStatement
    case .concept(let concept): concept.entry.example
    case .diagnostic: nil
    }
  }

  @Test(arguments: languages) func bothExamplesOfEveryPageWork(_ language: WordLanguage) throws {
    try Repository.withTemporaryFolder { folder in
      // Examples name files from the root of the repository; what they write goes elsewhere.
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/Scenarios", withDestinationPath: Repository.path("Scenarios"))
      for topic in HelpTopic.all {
        if case .diagnostic(let id) = topic {
          #expect(DiagnosticExample.of(id) != nil || Self.withoutExcerpt.contains(id), "\(id.rawValue)")
          continue
        }
        // The verbs are tried one after the other elsewhere, for some build on what others state.
        if case .verb(let verb) = topic {
          #expect(verb.entry.example != nil)
          continue
        }
        let statement = try #require(Self.examples(of: topic))[language]
        let test = try TestSession.zhengzhou(in: folder)
        if case .law(let form) = topic, let preparation = form.entry.preparation { try test.run(preparation[language]) }
        let faults = test.faults(statement)
        #expect(faults.isEmpty, "\(statement): \(faults)")
        #expect(Self.text(Self.help(language).page(topic), language).contains(statement), "\(topic)")
      }
    }
  }

  /// Diagnostics that are reasons in machine output, or need a file that no page can show.
  private static let withoutExcerpt: Set<DiagnosticID> = [.noAssumption, .logFailed]

  // MARK: Search

  @Test func whatHasNoPageIsLookedFor() {
    let help = Self.help(.chinese)
    #expect(help.page("增涨").plainText.contains("帮助 增长"))
    #expect(help.page("百分比与百分点").plainText.contains("数字"))
    #expect(help.page("grow odds").plainText == help.page("odds").plainText)
    let nothing = help.page("没有这个词的").plainText
    #expect(nothing.contains("没有这个词的") && nothing.contains(help.page(nil).plainText))
  }

  @Test func anIndicatorIsATopicToo() throws {
    let test = try TestSession.zhengzhou()
    try test.run("?高价值\n帮助 18")
    #expect(test.answers.count == 2)
    guard case .show(.indicator(let indicator, _)) = try #require(test.answers.last).content else {
      Issue.record("no indicator")
      return
    }
    #expect(indicator.code == "18")
  }

  @Test func explainKnowsTheCodesOfDiagnostics() throws {
    let test = try TestSession.zhengzhou()
    for text in ["解释 unknown-indicator", "explain Unknown-Indicator", "解释 unknwon-indicator"] {
      #expect(test.faults(text).isEmpty, "\(text)")
    }
    #expect(test.faults("解释 没有的") == [.unknownIndicator])
    let pages = test.events.compactMap { if case .page(let blocks) = $0 { blocks.plainText } else { nil } }
    #expect(pages.count == 3 && pages.allSatisfy { $0.contains("unknown-indicator") })
    #expect(pages[0].contains("增长 专利密庆 18%") && pages[0].contains("增长 专利密度 18%"))
  }
}
