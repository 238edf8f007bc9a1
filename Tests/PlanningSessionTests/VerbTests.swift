import Assessment
import Foundation
import PlanModel
import Projection
import Reporting
import ScenarioLanguage
import SourceText
import TestSupport
import Testing

@testable import PlanningSession

/// Help, settings, listings.
struct VerbTests {
  @Test(arguments: [WordLanguage.chinese, .english]) func theExampleOfEveryVerbExecutes(_ language: WordLanguage) throws
  {
    try Repository.withTemporaryFolder { folder in
      // Examples name files from the root of the repository; what they write goes elsewhere.
      let scenarios = folder + "/Scenarios"
      try FileManager.default.createSymbolicLink(atPath: scenarios, withDestinationPath: Repository.path("Scenarios"))
      let test = TestSession(in: folder)
      try test.run("read Scenarios/zhengzhou-2025/plan.tuiyan\ngrow 高价值 18%..26% swing 5%")
      for verb in Verb.allCases {
        let example = try #require(verb.entry.example)
        #expect(test.faults(example[language]).isEmpty, "\(example[language])")
      }
    }
  }

  // MARK: Settings

  @Test func settingsAreSetAndListed() throws {
    let test = TestSession()
    try test.run(
      "set horizon 2030\n设置 主体 郑州\nset ORIGIN Latest\nset evidence all\nset seed 18446744073709551615\nset format json\nset lang en\nset width 40\nset quantiles 10%,0.5\nset common 30%"
    )
    let settings = test.state.settings
    #expect(
      settings.horizon == 2030 && settings.entity == "郑州" && settings.origin == .latest && settings.evidence == .all)
    #expect(settings.seed == .max && settings.format == .json && settings.language == .english && settings.width == 40)
    #expect(test.state.plan.entity == "郑州")
    try test.run("set")
    guard case .show(.settings(let rows)) = try #require(test.answers.last).content else {
      Issue.record("no settings")
      return
    }
    #expect(rows.map(\.name) == SettingName.allCases.map(\.rawValue))
    let values = Dictionary(uniqueKeysWithValues: rows.map { ($0.name, $0.value ?? "") })
    let set = [
      "horizon": "2030", "entity": "郑州", "origin": "latest", "evidence": "all", "seed": "18446744073709551615",
      "format": "json", "lang": "en", "width": "40", "keys": "", "ambiguous": "narrow", "ghost": "on",
      "quantiles": "10%,50%", "common": "0.3", "paths": "1000000", "tolerance": "0.0005",
    ]
    #expect(set.allSatisfy { values[$0.key] == $0.value }, "\(values)")
    #expect(rows.prefix(8).allSatisfy { $0.origin == "statement" })
    #expect(
      Array(rows.map(\.standard).prefix(7))
        == ["2025", nil, "base", "reported", "0", "table", "zh"])
  }

  @Test func theOriginOfTheHorizonIsThePlan() throws {
    let test = try TestSession.zhengzhou()
    try test.run("set horizon")
    guard case .show(.settings(let rows)) = try #require(test.answers.last).content else {
      Issue.record("no settings")
      return
    }
    #expect(rows.map(\.value) == ["2025"] && rows.map(\.origin) == ["plan"])
  }

  @Test func settingsKeepWhereTheyCameFrom() {
    var settings = Settings()
    let taken = settings.set(.horizon, to: "2030", from: .environment)
    let refused = [settings.set(.horizon, to: "x", from: .statement), settings.set(.paths, to: "0", from: .statement)]
    #expect(taken && refused == [false, false])
    #expect(settings.origins == [.horizon: .environment] && settings.horizon == 2030)
  }

  // MARK: Listings

  @Test func everythingCanBeShown() throws {
    let test = try TestSession.zhengzhou()
    try test.run("令 人口 = 1260万人 在 2020\n增长 托管 24%\n相关 高价值 托管 0.7")
    // Runs are kept in a workspace, which this session has none of.
    for topic in ShowTopic.allCases where topic != .runs {
      try test.run("show \(topic.rawValue)\n查看 \(topic.chinese)")
      #expect(test.answers.count >= 2)
      let report = ReportBuilder(Words(.chinese)).report(try #require(test.answers.last))
      #expect(!report.machine.results.isEmpty, "\(topic)")
    }
    try test.run("查看 托管")
    guard case .show(.indicator(let indicator, _)) = try #require(test.answers.last).content else {
      Issue.record("no indicator")
      return
    }
    #expect(indicator.code == "18")
  }

  @Test(arguments: ["设置 ｗｉｄｔｈ 80", "show ｉｎｄｉｃａｔｏｒｓ", "查看 指\u{200B}标"]) func whatInputMethodsTypeIsFolded(
    _ text: String
  ) throws {
    #expect(try TestSession.zhengzhou().faults(text).isEmpty)
  }

  @Test func theOrderOfResultsIsThatOfTheTable() throws {
    let test = try TestSession.zhengzhou()
    try test.run("reach 18 1 托管 5")
    guard case .reach(let results, _) = try #require(test.answers.last).content else {
      Issue.record("no results")
      return
    }
    #expect(results.map(\.indicator.code) == ["1", "5", "18"])
  }

  @Test func answersCarryScenarioAndHorizon() throws {
    let test = try TestSession.zhengzhou()
    try test.run("set seed 7\n增长 托管 +660\n情景 高\nproject 托管 to 2030\nreach")
    #expect(test.answers.map(\.scenario) == ["高", "高"])
    #expect(test.answers.map(\.horizon) == [2030, 2025])
    #expect(test.answers.map(\.seed) == [7, 7])
  }
}
