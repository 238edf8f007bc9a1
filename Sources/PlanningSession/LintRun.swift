import ScenarioLanguage
public import SourceText

/// Reads and resolves scripts without running them: tables are loaded and assumptions stated, nothing is asked or written.
public struct LintRun {
  /// A run without a state.
  public init() {}

  /// Everything that is wrong with the scripts, in the order of reading.
  public func faults(in paths: [String], session: PlanningSession) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for path in paths {
      do {
        faults += self.faults(in: try Script.read(path), session: session)
      } catch {
        faults += error.all
      }
    }
    return faults
  }

  private func faults(in script: Script, session: PlanningSession) -> [Diagnostic] {
    let parsed = session.parse(script)
    var faults = parsed.faults
    for statement in parsed.statements {
      do {
        try session.resolve(statement, of: script)
      } catch {
        faults += error.all
      }
    }
    return faults.sorted { ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0) }
  }
}

extension PlanningSession {
  /// Resolves a statement, and executes it if it only changes the state.
  func resolve(_ syntax: StatementSyntax, of script: Script) throws(Diagnostics) {
    if syntax.verb.changesState {
      _ = try execute(syntax, of: script)
    } else {
      _ = try Lowering.lower(syntax, plan: state.plan, horizon: state.horizon, in: script.file)
    }
  }
}
