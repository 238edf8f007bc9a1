import Assessment
import Foundation
import PlanModel
import Reporting
import SourceText
import TestSupport
import Testing

@testable import PlanningSession

/// Runs without anybody watching, and how they end.
struct BatchTests {
  static let load = BatchRun.Input.file(Repository.path("Scenarios/zhengzhou-2025/plan.tuiyan"))

  /// Runs inputs; gives the status, what was wrong, and the session.
  static func run(
    _ inputs: [BatchRun.Input], keepsGoing: Bool = false, requirement: Requirement = .binding
  ) -> (status: Int32, faults: [DiagnosticID], test: TestSession) {
    let test = TestSession()
    let faults = Faults()
    var batch = BatchRun(keepsGoing: keepsGoing, requirement: requirement) { faults.all += $0 }
    return (batch.run(inputs, in: test.session).rawValue, faults.all.map(\.id), test)
  }

  /// What was reported.
  private final class Faults {
    var all: [Diagnostic] = []
  }

  @Test(
    arguments: [
      (["推演"], false, 0, []), (["增长 托管 24"], false, 1, [.bareNumber]),
      (["增长 托管 24", "增张", "令 x = 1"], false, 1, [.bareNumber]),
      (["增长 托管 24", "增张", "令 x = 1"], true, 3, [.bareNumber, .unknownVerb]),
      (["断言 1 = 2"], false, 4, []), (["断言 1 = 2", "增张"], true, 3, [.unknownVerb]), (["断言 1 = 1"], false, 0, []),
      (["断言 1 = 2", "断言 1 = 1"], false, 4, []), (["退出", "增张"], false, 0, []), ([], false, 0, []),
      (["增张\n增张\n可达"], true, 3, [.unknownVerb, .unknownVerb]), (["断言 1 = 2", "退出"], false, 4, []),
    ] as [([String], Bool, Int32, [DiagnosticID])])
  func statuses(_ statements: [String], _ keepsGoing: Bool, _ status: Int32, _ faults: [DiagnosticID]) {
    let run = Self.run([Self.load] + statements.map { .statement($0) }, keepsGoing: keepsGoing)
    #expect(run.status == status)
    #expect(run.faults == faults)
    let went = keepsGoing && statements.contains("令 x = 1")
    #expect((run.test.state.plan.quantity("x") != nil) == went)
  }

  @Test func aStatementThatCannotBeReadKeepsItsInputFromStarting() {
    let inputs: [BatchRun.Input] = [.text("令 x = 1\n增张\n令 y = 2", name: "<stdin>")]
    #expect(Self.run(inputs).test.state.plan.quantities.isEmpty)
    #expect(Self.run(inputs, keepsGoing: true).test.state.plan.quantities.map(\.name) == ["x", "y"])
  }

  @Test func inputsKeepTheirNamesAndOrder() {
    let faults = BatchTests.reported([
      .statement("令 x = 1"), .statement("增张"), .file("没有.tuiyan"), .text("增张", name: "<stdin>"),
    ])
    #expect(faults.map { $0.file?.name } == ["-c#2", nil, "<stdin>"])
    #expect(faults.map(\.id) == [.unknownVerb, .fileMissing, .unknownVerb])
  }

  private static func reported(_ inputs: [BatchRun.Input]) -> [Diagnostic] {
    let faults = Faults()
    var batch = BatchRun(keepsGoing: true, requirement: .none) { faults.all += $0 }
    _ = batch.run(inputs, in: TestSession().session)
    return faults.all
  }

  // MARK: --require

  static let table = "编号,指标,单位,2020年,2025年,属性\n1,甲,家,10,20,约束性\n2,乙,家,10,20,预期性\n"

  @Test(
    arguments: [
      ("", .none, 0), ("", .binding, 0), ("", .all, 0), ("增长 甲 +1", .binding, 4),
      ("增长 甲 +1", .none, 0), ("增长 甲 +2", .binding, 0), ("增长 乙 +1", .binding, 0), ("增长 乙 +1", .all, 4),
      ("增长 甲 +1\n情景 高\n增长 甲 +2", .binding, 0), ("增长 甲 +1\n可达\n情景 高\n增长 甲 +2", .binding, 4),
      ("增长 甲 +1\n情景 高\n增长 甲 +2\n情景 基准", .binding, 4),
    ] as [(String, Requirement, Int32)])
  func requiredTargets(_ script: String, _ requirement: Requirement, _ status: Int32) throws {
    try Repository.withTemporaryFolder { folder in
      try Repository.write(Self.table, to: folder + "/t.csv")
      let run = Self.run([.statement("load '\(folder)/t.csv'"), .statement(script)], requirement: requirement)
      #expect(run.status == status)
    }
  }

  @Test func linesAreEchoedWhereAsked() {
    let test = TestSession()
    var batch = BatchRun(keepsGoing: false, echoes: true, requirement: .none) { _ in }
    _ = batch.run([.text("# 注\n\n令  x = 1 # 尾\n", name: "s")], in: test.session)
    let echoes = test.events.compactMap { event -> String? in
      if case .echo(let text, let isStatement) = event { return (isStatement ? "> " : "") + text }
      return nil
    }
    #expect(echoes == ["# 注", "> 令  x = 1"])
  }

  @Test func lintReadsAndResolvesAndRunsNothing() throws {
    try Repository.withTemporaryFolder { folder in
      try Repository.write(Self.table, to: folder + "/t.csv")
      try Repository.write(
        "load t.csv\n增长 甲 +1\n推演\n可达 丙\n增张\n断言 1 = 2\n导出 x.csv\n目标 乙 5件\n退出\n增长 乙 24\n", to: folder + "/a.tuiyan")
      let test = TestSession(in: folder)
      let faults = LintRun().faults(in: [folder + "/a.tuiyan", folder + "/none.tuiyan"], session: test.session)
      #expect(faults.map(\.id) == [.unknownIndicator, .unknownVerb, .unitMismatch, .bareNumber, .fileMissing])
      #expect(test.answers.isEmpty && test.session.assertions.isEmpty)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["a.tuiyan", "t.csv"])
    }
  }
}
