import Assessment
public import PlanModel
import Reporting
import ScenarioLanguage
public import SourceText

/// How a run ends, as the system is told.
public enum ExitStatus: Int32, Sendable, Hashable {
  /// Everything was executed and every condition holds.
  case success = 0
  /// A statement or its data is wrong.
  case statementWrong = 1
  /// The command line is wrong.
  case usage = 2
  /// `--keep-going` finished, and a statement was wrong.
  case keptGoing = 3
  /// An assertion failed, or a target that `--require` names is out of reach.
  case unmet = 4
  /// A fault of ours.
  case fault = 5
  /// Interrupted.
  case interrupted = 130
}

/// Which targets must be within reach for a run to succeed.
public enum Requirement: String, Sendable, Hashable, CaseIterable {
  case none, binding, all

  /// Whether an indicator's target must be within reach.
  func covers(_ indicator: Indicator) -> Bool {
    switch self {
    case .none: false
    case .binding: indicator.attribute == .binding
    case .all: true
    }
  }
}

/// Executes scripts without anybody watching.
public struct BatchRun {
  /// One thing to execute.
  public enum Input: Sendable, Hashable {
    /// A statement of `-c`.
    case statement(String)
    /// A script in a file.
    case file(String)
    /// A script that was read already, from standard input.
    case text(String, name: String)
  }

  let keepsGoing: Bool
  let echoes: Bool
  let requirement: Requirement
  let report: ([Diagnostic]) -> Void
  private var wrong = 0
  private var isInterrupted = false

  /// A run that reports what is wrong through `report`.
  public init(
    keepsGoing: Bool, echoes: Bool = false, requirement: Requirement, report: @escaping ([Diagnostic]) -> Void
  ) {
    self.keepsGoing = keepsGoing
    self.echoes = echoes
    self.requirement = requirement
    self.report = report
  }

  /// Executes the rc file, with which every run begins; false if it is wrong and that ends the run.
  public mutating func begin(with path: String, in session: PlanningSession) -> Bool {
    session.origin = .rcFile
    defer { session.origin = .statement }
    do {
      let script = try Script.read(path)
      session.noteInput(path)
      return execute(script, in: session) != nil
    } catch {
      record(error.all)
      return keepsGoing
    }
  }

  /// Executes the inputs in their order. The first statement that is wrong ends the run, unless it keeps going.
  public mutating func run(_ inputs: [Input], in session: PlanningSession) -> ExitStatus {
    var statements = 0
    for input in inputs {
      let script: Script
      do {
        script = try self.script(input, &statements, session)
      } catch {
        record(error.all)
        if keepsGoing { continue }
        return .statementWrong
      }
      switch execute(script, in: session) {
      case .goOn: continue
      case .quit, .stopped: return status(of: session)
      case nil: return isInterrupted ? .interrupted : .statementWrong
      }
    }
    return status(of: session)
  }

  private func script(
    _ input: Input, _ statements: inout Int, _ session: PlanningSession
  ) throws(Diagnostics) -> Script {
    switch input {
    case .statement(let text):
      statements += 1
      return Script(text, name: "-c#\(statements)")
    case .file(let path):
      session.noteInput(path)
      return try Script.read(path)
    case .text(let text, let name): return Script(text, name: name)
    }
  }

  /// Executes a script; `nil` if it ended the run.
  private mutating func execute(_ script: Script, in session: PlanningSession) -> PlanningSession.Continuation? {
    let parsed = session.parse(script)
    if !parsed.faults.isEmpty {
      record(parsed.faults)
      if !keepsGoing { return nil }
    }
    for part in parsed.parts {
      if echoes { session.echo(part, of: script) }
      guard case .statement(let statement) = part else { continue }
      do {
        if try session.execute(statement, of: script) == .quit { return .quit }
      } catch {
        record(error.all)
        isInterrupted = error.all.contains { $0.id == .interrupted }
        if !keepsGoing || isInterrupted { return nil }
      }
    }
    return .goOn
  }

  private mutating func record(_ diagnostics: [Diagnostic]) {
    wrong += diagnostics.count
    report(diagnostics)
  }

  // MARK: The end

  private func status(of session: PlanningSession) -> ExitStatus {
    if wrong > 0 { return .keptGoing }
    if session.assertions.contains(where: { !$0.holds }) || session.refusedFindings > 0
      || session.failedRuns > 0
    {
      return .unmet
    }
    return unreachable(in: session).isEmpty ? .success : .unmet
  }

  /// The required targets of the open scenario that nothing was assumed for, and nothing therefore tested.
  public func untested(in session: PlanningSession) -> [Indicator] {
    guard session.testedTargets else { return [] }
    return session.reachOfOpenScenario().filter { $0.target != nil && $0.verdict == nil }.map(\.indicator)
      .filter(requirement.covers)
  }

  /// The required targets that a `reach` of the run, or the state at its end, finds out of reach, or met once and missed by the newest
  /// actual: each indicator once.
  func unreachable(in session: PlanningSession) -> [ReachResult] {
    let results = session.outOfReach + session.reachOfOpenScenario().filter(\.isUnreachable)
    var seen = Set<String>()
    return results.filter { requirement.covers($0.indicator) && seen.insert($0.indicator.code).inserted }
  }

  /// The same by code and name, with what is to be said of each.
  public func unreachableNames(in session: PlanningSession) -> [String] {
    unreachable(in: session).map {
      "\($0.indicator.code) \($0.indicator.name)" + ($0.isLost ? session.words[.unreachableLost] : "")
    }
  }
}
