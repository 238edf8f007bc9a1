import Assessment
import PlanModel
import Projection
import Reporting
import SourceText
import TestSupport
import Testing

@testable import PlanningSession

/// Correlations, grids and runs as statements.
@Suite struct CombinationTests {
  private func joint(_ test: TestSession) throws -> Double {
    try test.run("reach")
    guard case .reach(_, let joint) = try #require(test.answers.last).content else { return .nan }
    return try #require(joint).standard.all
  }

  @Test func correlationsAreTakenBackAndSaved() throws {
    let test = try TestSession.zhengzhou()
    try test.run("grow 托管 20%..30%\ngrow 质押 30%..60%")
    let before = try joint(test)
    let state = test.state
    try test.run("correlate 托管 质押 0.95")
    #expect(try joint(test) > before + 0.02)
    #expect(test.session.state.correlations.map(\.rank) == [number("0.95")])
    try test.run("undo")
    #expect(test.state == state)
    try test.run("redo\n相关 无")
    #expect(test.state.correlations.isEmpty)
    #expect(abs(try joint(test) - before) < 1e-12)
  }

  /// A matrix in a file: names or codes, one half filled; saved, it is loaded again.
  @Test func aMatrixIsLoadedAndSaved() throws {
    try Repository.withTemporaryFolder { folder in
      try Repository.write(",18,质押\n18,1,0.6\n质押,,1\n", to: folder + "/m.csv")
      let test = TestSession(in: folder)
      try test.run("load '\(Repository.path("Scenarios/zhengzhou-2025/indicators.csv"))'\ncorrelate m.csv")
      try test.run("correlate 1 18 0.3\nsave all.tuiyan")
      let again = TestSession(in: folder)
      try again.run("read all.tuiyan")
      #expect(again.state.correlations.map(\.rank) == [number("0.6"), number("0.3")])
      #expect(test.faults("correlate 1 质押 -0.95") == [.correlationContradicts])
      #expect(test.state.correlations.count == 2)
    }
  }

  @Test func runsThatFailAreCountedAndStopNothing() throws {
    let test = try TestSession.zhengzhou()
    try test.run("cross 调解 +1pp or +20pp with 托管 20% or 24%")
    guard case .cross(let result) = try #require(test.answers.last).content else {
      Issue.record("no runs")
      return
    }
    #expect(result.runs.count == 4 && result.failed.count == 2 && test.session.failedRuns == 2)
    #expect(Set(result.runs.map(\.id)).count == 4)
    #expect(test.faults("export archive") == [.archiveNeedsWorkspace])
  }

  /// Computed from each other's indicators, targets are met together more often than a copula of their probabilities says.
  @Test func targetsThatShareADriverAreDrawnTogether() throws {
    let test = try TestSession.zhengzhou()
    try test.run("set common 0\nset tolerance 1%\ngrow 托管 20%..30%\ngrow 质押 elastic 托管 1\ntarget 质押 5.5")
    try test.run("reach")
    guard case .reach(let results, let joint) = try #require(test.answers.last).content else { return }
    let drawn = try #require(joint)
    let chances = results.compactMap(\.chance?.probability)
    #expect(drawn.paths > 0 && chances.count == 2)
    #expect(abs(drawn.standard.all - (chances.min() ?? 0)) < 0.02)
    #expect(drawn.standard.all > chances.reduce(1, *) + 0.1)
  }
}
