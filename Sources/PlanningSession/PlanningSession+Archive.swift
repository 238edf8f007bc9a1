import Assessment
import Glibc
import PlanModel
import Reporting
import ScenarioLanguage
import SourceText
import Workspace

extension PlanningSession {
  /// The words that `export` takes for the run archive of the workspace.
  static let archiveNames: Set<String> = ["archive", "存档"]

  /// `export archive`: keeps the runs of the last `cross` in the workspace.
  func archive(_ range: SourceRange, _ context: StatementContext) throws(Diagnostics) {
    guard let answer = lastAnswer, case .cross(let result) = answer.content else {
      throw context.failed(.nothingToArchive)
    }
    guard let workspace else { throw context.failed(.archiveNeedsWorkspace, at: range) }
    let rows = ReportBuilder(words).report(answer).machine.results
    let runs = zip(result.runs, rows).map { run, row in
      ArchivedRun(
        id: run.id, scenario: run.scenario,
        assumptions: run.choices.map { "\($0.indicator.code) \($0.assumption.spelling)" }.joined(separator: "; "),
        reached: run.failure == nil ? run.reached : nil, tested: run.failure == nil ? run.tested : nil,
        joint: run.joint?.standard.all, inputs: run.inputs, plan: result.inputs, result: row.text)
    }
    do throws(WorkspaceError) {
      try workspace.archive(runs, at: time(nil))
    } catch {
      throw context.failed(.statementNotKept, ["path": workspace.path, "reason": error.reason(words)])
    }
    emit(.notice(words[.archived, ["count": String(runs.count), "path": workspace.path]]))
  }

  /// `show runs`: the archived runs.
  func showRuns(_ context: StatementContext) throws(Diagnostics) {
    guard workspace != nil || journal != nil else { throw context.failed(.archiveNeedsWorkspace) }
    let runs: [ArchivedRun]
    do throws(WorkspaceError) {
      runs = try self.runs()
    } catch {
      throw unreadable(error, context)
    }
    answer(
      .show(
        .runs(
          runs.map { run in
            Listing.Run(
              id: run.id, time: CalendarTime(run.time).description, scenario: run.scenario,
              assumptions: run.assumptions, reached: run.reached, tested: run.tested, joint: run.joint)
          })))
  }

  /// `show RUN`: the indicators of one archived run; false where no run has that name.
  func showRun(_ id: String, _ context: StatementContext) throws(Diagnostics) -> Bool {
    guard workspace != nil || journal != nil, id.count == 13, id.hasPrefix("r"),
      id.dropFirst().allSatisfy(\.isHexDigit)
    else { return false }
    let results: [ArchivedResult]
    do throws(WorkspaceError) {
      results = try self.results(of: id)
    } catch {
      throw unreadable(error, context)
    }
    guard !results.isEmpty else { return false }
    answer(
      .show(
        .run(
          id,
          results.map {
            Listing.RunResult(
              code: $0.code, indicator: $0.indicator, law: $0.law, projected: $0.projected,
              probability: $0.probability, verdict: $0.verdict.flatMap { Verdict(rawValue: $0) })
          })))
    return true
  }

  /// The workspace that is open, or the one that is only read.
  private func runs() throws(WorkspaceError) -> [ArchivedRun] {
    if let workspace { return try workspace.archivedRuns() }
    return try WorkspaceSnapshot.archivedRuns(path: journal?.path ?? "")
  }

  private func results(of id: String) throws(WorkspaceError) -> [ArchivedResult] {
    if let workspace { return try workspace.archivedResults(of: id) }
    return try WorkspaceSnapshot.archivedResults(of: id, path: journal?.path ?? "")
  }

  private func unreadable(_ error: WorkspaceError, _ context: StatementContext) -> Diagnostics {
    context.failed(.workspaceUnreachable, ["path": journal?.path ?? "", "reason": error.reason(words)])
  }
}
