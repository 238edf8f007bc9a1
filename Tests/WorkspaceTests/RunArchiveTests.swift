import TestSupport
import Testing
import Workspace

/// Runs that are kept in a workspace.
@Suite struct RunArchiveTests {
  private func run(_ id: String, reached: Int?) -> ArchivedRun {
    ArchivedRun(
      id: id, scenario: "基准", assumptions: "18 24%", reached: reached, tested: reached.map { _ in 18 }, joint: 0.25,
      inputs: "基准\n18|24%", plan: "run/1",
      result:
        #"{"run":"\#(id)","results":[{"code":"18","indicator":"托管","law":"24%","projected":4983.5,"probability":null,"verdict":"out-of-reach"}]}"#
    )
  }

  @Test func runsComeBackInTheirOrder() throws {
    try Repository.withTemporaryFolder { folder in
      let path = folder + "/plan.tuiyan-ws"
      let workspace = try Workspace(path: path)
      #expect(try workspace.archivedRuns().isEmpty)
      try workspace.archive([run("r2", reached: 3), run("r1", reached: nil)], at: 5)
      // Archived again, a run keeps its place and has the newest result.
      try workspace.archive([run("r2", reached: 4)], at: 9)
      let runs = try workspace.archivedRuns()
      #expect(runs.map(\.id) == ["r2", "r1"])
      #expect(runs.map(\.reached) == [4, nil] && runs.map(\.time) == [9, 5] && runs[0].joint == 0.25)
      let results = try workspace.archivedResults(of: "r1")
      #expect(results.map(\.code) == ["18"] && results[0].projected == 4983.5 && results[0].probability == nil)
      // Another shell looks while this one has it open.
      #expect(try WorkspaceSnapshot.archivedRuns(path: path).map(\.id) == ["r2", "r1"])
      #expect(try WorkspaceSnapshot.archivedResults(of: "r9", path: path).isEmpty)
    }
  }
}
