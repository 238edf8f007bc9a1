import Foundation
import PlanModel
import ScenarioLanguage
import SourceText
import TestSupport
import Testing

@testable import PlanningSession

/// `save`: the script rebuilds the state, and nothing shorter is looked for.
struct SaveTests {
  @Test(arguments: [100, 101, 102, 103, 104, 105]) func whatIsSavedRebuildsTheState(_ seed: UInt64) throws {
    try Self.withScenarios { folder in
      var statements = ChangingStatements(seed: seed)
      let test = TestSession(in: folder)
      try test.run("read Scenarios/zhengzhou-2025/plan.tuiyan")
      for round in 0..<4 {
        for _ in 0..<15 { _ = test.faults(statements.next()) }
        let before = test.state
        try test.run("save out/round\(round).tuiyan")
        #expect(test.state == before)
        #expect(!test.events.contains { if case .warnings(let all) = $0 { all[0].id == .saveDiffers } else { false } })
        let again = TestSession(in: folder + "/out")
        try again.run("read round\(round).tuiyan")
        #expect(again.state.holdsTheSame(as: before), "\(seed) \(round)")
        // What is read can be saved in its turn.
        try again.run("save again.tuiyan")
        let third = TestSession(in: folder + "/out")
        try third.run("read again.tuiyan")
        #expect(third.state.holdsTheSame(as: before))
      }
    }
  }

  @Test func onlyWhatDiffersIsSaved() throws {
    try Self.withScenarios { folder in
      let test = TestSession(in: folder)
      try test.run(
        """
        加载 Scenarios/zhengzhou-2025/indicators.csv
        set seed 3
        set seed 0
        增长 托管 18%
        增长 托管 24% 因为 "年均 ''两成'' 以上"
        目标 托管 5200
        目标 高价值 >= 14 于 2027
        令 人口 = 1260万人 在 2020
        实绩 托管 2022 2600家
        情景 高
        增长 18 弹性 17 1.2
        """)
      try test.run("保存 out/plan.tuiyan")
      #expect(
        try String(contentsOfFile: folder + "/out/plan.tuiyan", encoding: .utf8) == """
          加载 ../Scenarios/zhengzhou-2025/indicators.csv
          令 人口 = 1260万人 在 2020
          实绩 中小企业知识产权托管数量 2022 2600家
          目标 每万人口高价值发明专利拥有量 >= 14件 于 2027
          目标 中小企业知识产权托管数量 >= 5200家
          增长 中小企业知识产权托管数量 24% 因为 "年均 ''两成'' 以上"
          情景 高
          增长 中小企业知识产权托管数量 弹性 17 1.2

          """)
    }
  }

  @Test func whatDependsOnTheOrderIsSavedInItsOrder() throws {
    try Self.withScenarios { folder in
      let test = TestSession(in: folder)
      // Stated the other way round, the second would be refused.
      try test.run("加载 Scenarios/zhengzhou-2025/indicators.csv\n增长 11 = 高价值 * 2 - 9\n增长 高价值 -10%")
      #expect(
        TestSession(in: folder).faults("加载 Scenarios/zhengzhou-2025/indicators.csv\n增长 高价值 -10%\n增长 11 = 高价值 * 2 - 9")
          == [.leavesBounds])
      try test.run("save out/plan.tuiyan")
      let again = TestSession(in: folder)
      try again.run("read out/plan.tuiyan")
      #expect(again.state.holdsTheSame(as: test.state))
    }
  }

  @Test func aTableThatHasChangedIsTold() throws {
    try Self.withScenarios { folder in
      let test = TestSession(in: folder)
      try Repository.write("指标,2020年,2025年\n甲,1,2\n乙,3,4\n", to: folder + "/a.csv")
      try test.run("load a.csv\nsave b.tuiyan")
      #expect(!test.warns(.saveDiffers))
      try Repository.write("指标,2020年,2025年\n甲,1,2\n乙,3,5\n", to: folder + "/a.csv")
      try test.run("save c.tuiyan")
      #expect(test.warns(.saveDiffers))
      try FileManager.default.removeItem(atPath: folder + "/a.csv")
      #expect(test.faults("save a.csv") == [.exportOverInput])
    }
  }

  @Test func whatWasReadIsNotOverwritten() throws {
    try Self.withScenarios { folder in
      let test = TestSession(in: folder)
      try Repository.write("# 说明\nset horizon 2030\n", to: folder + "/a.tuiyan")
      try test.run("read a.tuiyan")
      #expect(test.faults("save a.tuiyan") == [.exportOverInput])
      #expect(test.faults("save nowhere/a.tuiyan") == [.exportFailed])
    }
  }

  // MARK: Transcripts

  @Test(arguments: [110, 111, 112]) func aTranscriptRunsAgain(_ seed: UInt64) throws {
    try Self.withScenarios { folder in
      var random = SplitMix64(seed: seed)
      var statements = ChangingStatements(seed: seed)
      let test = TestSession(in: folder, variables: ["rate": "7%"])
      try test.run("read Scenarios/zhengzhou-2025/plan.tuiyan\n增长 托管 $rate\n增长 1 5%\n撤销")
      try test.run("log out/all.tuiyan")
      for _ in 0..<60 {
        let statement =
          switch random.int(0...9) {
          case 0: "undo"
          case 1: "redo"
          case 2: random.pick(["reach", "可达 托管", "查看 指标", "断言 可达 托管", "增长 托管 ${rate}", "推演 1 到 2030", "断言 (", "帮助"])
          default: statements.next()
          }
        _ = test.faults(statement)
      }
      try test.run("退出")
      let again = TestSession(in: folder + "/out")
      try again.run(try String(contentsOfFile: folder + "/out/all.tuiyan", encoding: .utf8))
      #expect(again.state.holdsTheSame(as: test.state))
      #expect(again.session.history.undoable == test.session.history.undoable)
      #expect(again.session.history.redoable == test.session.history.redoable)
    }
  }

  @Test func aTranscriptHoldsAnswersAndFaultsAsComments() throws {
    try Repository.withTemporaryFolder { folder in
      let test = TestSession(in: folder)
      try test.run("log a.tuiyan\nset horizon 2030")
      #expect(!test.faults("增长 没有 3%").isEmpty && !test.faults("胡说").isEmpty)
      try test.run("记录 停\nset horizon 2031\nlog")
      let lines = try String(contentsOfFile: folder + "/a.tuiyan", encoding: .utf8).split(separator: "\n").map(
        String.init)
      #expect(lines.filter { !$0.hasPrefix("#") } == ["set horizon 2030"])
      #expect(lines.contains("# 期末 = 2030") && lines.contains("# 增长 没有 3%"))
      #expect(lines.contains { $0.contains("[no-indicators]") } && lines.contains { $0.contains("[unknown-verb]") })
      #expect(lines.allSatisfy { !$0.contains("2031") })
      #expect(test.faults("log a.tuiyan") == [.logExists])
      #expect(test.faults("log /dev/full") == [.exportFailed])
    }
  }

  @Test func aTranscriptThatCannotBeWrittenEnds() throws {
    let test = TestSession()
    try test.run("log /dev/full\nset horizon 2030")
    #expect(test.warns(.logFailed) && test.state.settings.horizon == 2030)
  }

  /// A folder with the tables of the plan, and one to write to.
  private static func withScenarios(_ body: (String) throws -> Void) throws {
    try Repository.withTemporaryFolder { folder in
      let folder = InputFile.canonical(folder)
      try FileManager.default.copyItem(atPath: Repository.path("Scenarios"), toPath: folder + "/Scenarios")
      try FileManager.default.createDirectory(atPath: folder + "/out", withIntermediateDirectories: true)
      try body(folder)
    }
  }
}

extension TestSession {
  /// Whether a warning was given.
  func warns(_ id: DiagnosticID) -> Bool {
    events.contains { if case .warnings(let all) = $0 { all.contains { $0.id == id } } else { false } }
  }
}

/// Names of files as seen from a folder.
struct RelativePathTests {
  @Test(arguments: [
    ("/a/b", "/a/b/c.csv", "c.csv"), ("/a/b", "/a/c.csv", "../c.csv"), ("/a/b/c", "/a/d/e.csv", "../../d/e.csv"),
    ("/a", "/b/c.csv", "/b/c.csv"), ("/", "/b/c.csv", "b/c.csv"),
  ]) func isTheShortWay(_ folder: String, _ path: String, _ expected: String) {
    #expect(RelativePath.from(folder, to: path) == expected)
  }
}
