import LongWork
import PlanModel
import Reporting
import ScenarioLanguage
import SourceText

extension PlanningSession {
  /// `save`: writes the shortest script that rebuilds the state, as a whole or not at all.
  ///
  /// The script is read again before it is written: of several ways to say the same, the first is taken that gives the state back.
  func save(_ name: String, _ range: SourceRange, _ context: StatementContext) throws(Diagnostics) {
    let path = InputFile.resolve(name, in: context.script.directory)
    guard !inputs.contains(files.canonical(path)) else {
      throw context.failed(.exportOverInput, ["path": path], at: range)
    }
    let folder = InputFile.canonical(InputFile.directory(of: path), in: InputFile.workingDirectory)
    let candidates = scripts(in: folder, language: context.syntax.language)
    let rebuilding = candidates.first { rebuildsState($0, in: folder) }
    // A script that was not finished, or not tried, is not written.
    if Cancellation.isRequested { return }
    let statements = rebuilding ?? candidates[0]
    let replaced = try write(Array(statements.map { $0 + "\n" }.joined().utf8), to: path, range, context)
    if rebuilding != nil { hasUnkeptChanges = false }
    emit(.notice(words[.saved, ["file": path, "count": String(statements.count)]] + replaced))
    if rebuilding == nil {
      var warning = Diagnostic(
        .saveDiffers, ["path": path, "files": unreadableTables.joined(separator: words[.listSeparator])],
        in: context.script.file,
        at: range)
      warning.severity = .warning
      emit(.warnings([warning]))
    }
  }

  /// The ways to say the state, the shortest first; the last repeats every statement that is in force.
  private func scripts(in folder: String, language: WordLanguage) -> [[String]] {
    let writer = StatementWriter(language)
    return [
      StateScript(state, files, writer: writer, folder: folder, settingsLast: false).statements,
      StateScript(state, files, writer: writer, folder: folder, settingsLast: true).statements,
      history.inForce.map { $0.statement.text(in: folder, variables: variables) },
    ]
  }

  /// The tables that cannot be read a second time, or are no longer where they were.
  private var unreadableTables: [String] {
    state.tables.filter { $0.text == nil }.map(\.path).filter {
      !InputFile.isRegular($0) && ExampleFiles.text($0) == nil
    }
  }

  /// Whether a script, read into a session that begins like this one, gives the present state.
  private func rebuildsState(_ statements: [String], in folder: String) -> Bool {
    guard unreadableTables.isEmpty else { return false }
    let scratch = PlanningSession(settings: initialSettings) { _, _ in }
    let file = SourceFile(name: "", text: statements.joined(separator: "\n"))
    let script = Script(file: file, directory: folder, depth: 0)
    let parsed = scratch.parse(script)
    guard parsed.faults.isEmpty else { return false }
    do throws(Diagnostics) {
      for statement in parsed.statements { _ = try scratch.execute(statement, of: script) }
    } catch {
      return false
    }
    return scratch.state.holdsTheSame(as: state)
  }
}

extension SessionState {
  /// Whether two states hold the same values in the same order, wherever those were read or typed.
  func holdsTheSame(as other: SessionState) -> Bool {
    tables == other.tables && acceptedFindings == other.acceptedFindings
      && correlations.map(\.rank) == other.correlations.map(\.rank)
      && correlations.elementsEqual(other.correlations) { $0.concerns($1) }
      && plan.withoutSources == other.plan.withoutSources
      && SettingName.allCases.allSatisfy { settings.text(of: $0) == other.settings.text(of: $0) }
  }
}
