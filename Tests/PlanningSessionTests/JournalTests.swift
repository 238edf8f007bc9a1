import Foundation
import PlanModel
import Reporting
import ScenarioLanguage
import SourceText
import TestSupport
import Testing
import Workspace

@testable import PlanningSession

/// What is stated in a workspace is there again when it is opened.
struct JournalTests {
  @Test(arguments: [120, 121, 122, 123]) func everythingIsThereAgain(_ seed: UInt64) throws {
    try Self.withPlan { folder in
      var random = SplitMix64(seed: seed)
      var statements = ChangingStatements(seed: seed)
      try Repository.write("增长 托管 +660\n可达\n情景 高\n撤销\n导出 x.csv\n", to: folder + "/a.tuiyan")
      var (state, undoable, redoable) = (SessionState(), 0, 0)
      for _ in 0..<4 {
        try Self.withSession(folder) { test in
          #expect(test.state == state)
          #expect(test.session.history.undoable == undoable && test.session.history.redoable == redoable)
          if undoable == 0 { try test.run("read Scenarios/zhengzhou-2025/plan.tuiyan") }
          for _ in 0..<25 {
            let statement =
              switch random.int(0...9) {
              case 0: "undo \(random.int(1...3))"
              case 1: "redo"
              case 2: random.pick(["reach", "read a.tuiyan", "增长 托管 ${rate}", "增长 没有 3%"])
              default: statements.next()
              }
            _ = test.faults(statement)
          }
          (state, undoable, redoable) = (test.state, test.session.history.undoable, test.session.history.redoable)
        }
        // What a script exported is not exported again when the script is done again.
        try? FileManager.default.removeItem(atPath: folder + "/x.csv")
        try Self.withSession(folder) { _ in }
        #expect(!FileManager.default.fileExists(atPath: folder + "/x.csv"))
      }
      try Self.withSession(folder) { test in
        if undoable > 0 { try test.run("undo \(undoable)") }
        #expect(test.state == SessionState())
        try test.run("redo \(undoable + redoable)")
      }
    }
  }

  @Test func whatWasLoadedStaysAsItWas() throws {
    try Self.withPlan { folder in
      try Repository.write("指标,2020年,2025年\n甲,1,2\n", to: folder + "/a.csv")
      try Repository.write("指标,2020年,2025年\n乙,1,2\n", to: folder + "/b.csv")
      try Repository.write("load b.csv\n", to: folder + "/c.tuiyan")
      var state = SessionState()
      try Self.withSession(folder) { test in
        try test.run("load a.csv\n增长 甲 3%")
        state = test.state
      }
      try Self.withSession(folder) { test in #expect(!test.notices.contains { $0.contains("a.csv") }) }
      try Repository.write("指标,2020年,2025年\n甲,5,6\n", to: folder + "/a.csv")
      try Self.withSession(folder) { test in
        #expect(test.state == state && test.notices.contains { $0.contains(folder + "/a.csv") })
        // Loaded again, it is what it is now.
        try test.run("load a.csv")
        #expect(test.state.plan.indicators[0].base.value == 5)
        state = test.state
      }
      try FileManager.default.removeItem(atPath: folder + "/a.csv")
      try Self.withSession(folder) { test in
        #expect(test.state == state)
        try test.run("undo")
        #expect(test.state.plan.indicators[0].base.value == 1)
      }
    }
  }

  @Test func theRestoredIsTold() throws {
    try Self.withPlan { folder in
      try Self.withSession(folder) { test in
        #expect(test.notices.count == 1 && test.notices[0].contains("新建"))
        try test.run("set horizon 2030\nset seed 3\nset seed 4\nundo")
      }
      try Self.withSession(folder) { test in
        let lines = test.notices[0].split(separator: "\n")
        #expect(lines.count == 3 && lines[0].contains("恢复 2 条语句") && lines[1].contains("set seed 3"))
        #expect(lines[2].contains("1 条"))
      }
    }
  }

  @Test func theCommandLineRules() throws {
    try Self.withPlan { folder in
      try Self.withSession(folder) { test in try test.run("set format csv\nset seed 3") }
      var settings = Settings()
      _ = settings.set(.format, to: "json", from: .commandLine)
      try Self.withSession(folder, settings) { test in
        #expect(test.state.settings.format == .json && test.state.settings.seed == 3)
        try test.run("undo")
        #expect(test.state.settings.format == .json && test.state.settings.seed == 0)
      }
    }
  }

  @Test func whatIsOnlyReadStaysInMemory() throws {
    try Self.withPlan { folder in
      try Self.withSession(folder) { test in try test.run("set horizon 2030") }
      let path = folder + "/w.tyw"
      let opening = WorkspaceOpening(path: path, onlyReads: true, mayRead: false, words: TestSession().session.words)
      guard case .readOnly(let journal, let warning) = opening else {
        Issue.record("not read")
        return
      }
      #expect(warning.id == .workspaceReadOnly && warning.severity == .warning)
      let test = TestSession(in: folder)
      test.session.use(journal, of: path)
      try test.session.restore()
      #expect(test.state.settings.horizon == 2030)
      try test.run("set horizon 2031\nundo 2")
      try Self.withSession(folder) { test in #expect(test.state.settings.horizon == 2030) }
    }
  }

  @Test func anOpenWorkspaceIsRefusedOrOnlyRead() throws {
    try Self.withPlan { folder in
      let path = folder + "/w.tyw"
      let words = TestSession().session.words
      try Self.withSession(folder) { test in
        try test.run("set horizon 2030")
        guard case .failed(let fault) = WorkspaceOpening(path: path, onlyReads: false, mayRead: false, words: words)
        else {
          Issue.record("opened")
          return
        }
        #expect(fault.id == .workspaceHeld && fault.arguments["process"] == String(getpid()))
        guard
          case .readOnly(let journal, let warning) = WorkspaceOpening(
            path: path, onlyReads: false, mayRead: true, words: words)
        else {
          Issue.record("not read")
          return
        }
        #expect(journal.position == 1 && warning.id == .workspaceHeld)
      }
    }
  }

  @Test func aStatementThatCannotBeDoneAgainEndsIt() throws {
    try Self.withPlan { folder in
      let path = folder + "/w.tyw"
      do {
        let workspace = try Workspace(path: path)
        for text in ["set horizon 2030", "增张 托管 3%", "set horizon 2031"] {
          try workspace.append(JournalEntry(text: text, script: "t", directory: "", line: 1, column: 1))
        }
      }
      let test = TestSession(in: folder)
      test.session.use(try Workspace(path: path))
      do throws(Diagnostics) {
        try test.session.restore()
        Issue.record("restored")
      } catch {
        #expect(error.all.map(\.id) == [.workspaceNotRestored, .unknownVerb])
        #expect(error.all[0].arguments["number"] == "2")
      }
      #expect(test.state.settings.horizon == 2030)
      try test.run("set horizon 2040")
      #expect(try Workspace(path: path).journal.entries.count == 3)
    }
  }

  // MARK: The rc file

  @Test func theRCFileSetsTheStage() throws {
    try Self.withPlan { folder in
      try Repository.write("set horizon 2030\nset format csv\n", to: folder + "/rc.tuiyan")
      let test = TestSession(in: folder)
      #expect(Self.begin(test, folder))
      #expect(test.state.settings.origins == [.horizon: .rcFile, .format: .rcFile])
      #expect(test.faults("undo") == [.nothingToUndo])
      // What the command line says is not overruled.
      var settings = Settings()
      _ = settings.set(.format, to: "json", from: .commandLine)
      let other = TestSession(in: folder, settings: settings)
      #expect(Self.begin(other, folder) && other.state.settings.format == .json)
      try Repository.write("增张\n", to: folder + "/rc.tuiyan")
      #expect(!Self.begin(test, folder))
    }
  }

  @Test func aWorkspaceKeepsItsOwnPlan() throws {
    try Self.withPlan { folder in
      try Repository.write("set horizon 2030\nset format csv\nset entity 郑州\n", to: folder + "/rc.tuiyan")
      try Self.withSession(folder, rc: true) { test in
        #expect(test.state.settings.horizon == 2030 && test.state.plan.entity == "郑州")
        try test.run("set seed 3")
      }
      // Changed since, it changes how answers look, and nothing else.
      try Repository.write("set horizon 2040\nset format md\n", to: folder + "/rc.tuiyan")
      try Self.withSession(folder, rc: true) { test in
        #expect(test.state.settings.horizon == 2030 && test.state.plan.entity == "郑州")
        #expect(test.state.settings.format == .md && test.state.settings.seed == 3)
      }
      try Self.withSession(folder) { test in
        #expect(test.state.settings.horizon == 2030 && test.state.settings.format == .table)
      }
    }
  }

  // MARK: Parts

  private static func begin(_ test: TestSession, _ folder: String) -> Bool {
    var batch = BatchRun(keepsGoing: false, requirement: .none) { _ in }
    return batch.begin(with: folder + "/rc.tuiyan", in: test.session)
  }

  /// A session on the workspace of the folder, closed afterwards.
  private static func withSession(
    _ folder: String, _ settings: Settings = Settings(), rc: Bool = false, _ body: (TestSession) throws -> Void
  ) throws {
    let test = TestSession(in: folder, variables: ["rate": "7%"], settings: settings)
    test.session.use(try Workspace(path: folder + "/w.tyw"))
    if rc { #expect(begin(test, folder)) }
    try test.session.restore()
    try body(test)
  }

  /// A folder with the tables of the plan.
  private static func withPlan(_ body: (String) throws -> Void) throws {
    try Repository.withTemporaryFolder { folder in
      let folder = InputFile.canonical(folder)
      try FileManager.default.copyItem(atPath: Repository.path("Scenarios"), toPath: folder + "/Scenarios")
      try body(folder)
    }
  }
}

extension TestSession {
  /// The notices, in order.
  var notices: [String] { events.compactMap { if case .notice(let text) = $0 { text } else { nil } } }
}
