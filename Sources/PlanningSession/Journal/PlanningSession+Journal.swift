import Glibc
import PlanModel
import Reporting
import ScenarioLanguage
public import SourceText
public import Workspace

extension PlanningSession {
  /// Takes a workspace over: from now on every statement that changes the state is on the disk before anything is told of it.
  ///
  /// Called before anything is stated; what the workspace holds is put back by ``restore()``.
  public func use(_ workspace: Workspace) {
    self.workspace = workspace
    files.isKeeping = true
    journal = (workspace.journal, workspace.path)
    if workspace.isNew { emit(.notice(words[.workspaceMade, ["path": workspace.path]])) }
  }

  /// Takes over what a workspace holds, to be put back by ``restore()``; what is stated stays in memory.
  public func use(_ journal: Journal, of path: String) {
    self.journal = (journal, path)
    keepsNothing = true
  }

  /// Says at a change of the plan that nothing is kept.
  func warnOfLoss(_ before: SessionState) {
    guard keepsNothing, !isRestoring, state.plan != before.plan || state.tables != before.tables else { return }
    hasUnkeptChanges = true
    emit(.notice(words[.notKept]))
  }

  // MARK: Keeping

  /// Puts a statement on the disk.
  func keep(_ context: StatementContext) throws(Diagnostics) {
    guard let workspace else { return }
    let executed = context.executed
    let entry = JournalEntry(
      text: executed.text, script: executed.script, directory: executed.directory, line: executed.location.line,
      column: executed.location.column, variables: variables, files: files.taken, time: time(nil))
    do throws(WorkspaceError) {
      try workspace.append(entry)
    } catch {
      throw notKept(error, context)
    }
  }

  /// Says on the disk how many statements are in force. The statements of a script count as one, at its end.
  func move(to position: Int, _ context: StatementContext) throws(Diagnostics) {
    guard let workspace, context.script.depth == 0, !isRestoring else { return }
    do throws(WorkspaceError) {
      try workspace.move(to: position)
    } catch {
      throw notKept(error, context)
    }
  }

  private func notKept(_ error: WorkspaceError, _ context: StatementContext) -> Diagnostics {
    context.failed(.statementNotKept, ["path": workspace?.path ?? "", "reason": error.reason(words)])
  }

  // MARK: The rc file and the workspace

  /// Whether a statement cannot be taken back and is not kept: the rc file sets the stage. Only a new workspace, which is to stand
  /// by itself, keeps what the rc file states of the plan.
  func passes(_ statement: Statement, _ context: StatementContext) -> Bool {
    guard origin == .rcFile, context.script.depth == 0 else { return false }
    if workspace == nil || holdsPlan { return true }
    guard case .set(let name?, _) = statement else { return false }
    return SettingName(word: name.text)?.isPresentation ?? false
  }

  /// Whether a statement of the rc file is left out: a workspace with a plan of its own takes from it only how answers look.
  func isLeftOut(_ syntax: StatementSyntax) -> Bool {
    guard origin == .rcFile, holdsPlan, syntax.verb.changesState, syntax.verb != .read else { return false }
    guard case .set(let name?, _) = syntax.body else { return true }
    return !(SettingName(word: name.text)?.isPresentation ?? false)
  }

  private var holdsPlan: Bool { journal.map { !$0.journal.entries.isEmpty } ?? false }

  // MARK: Restoring

  /// Does the statements of the workspace again, with the files as they were, and says what was restored.
  ///
  /// A statement that cannot be done again is thrown: then the state is the one before it, and nothing more is kept in the workspace.
  public func restore() throws(Diagnostics) {
    guard let (journal, path) = journal, !journal.entries.isEmpty else { return }
    let given = variables
    isRestoring = true
    defer {
      isRestoring = false
      files.readFromDisk()
      variables = given
    }
    for (index, entry) in journal.entries.enumerated() {
      do throws(Diagnostics) {
        try execute(entry)
      } catch {
        workspace = nil
        let arguments = [
          "path": path, "number": String(index + 1), "count": String(journal.entries.count), "statement": entry.text,
        ]
        throw Diagnostics([Diagnostic(.workspaceNotRestored, arguments)] + error.all)
      }
    }
    state = history.undo(journal.entries.count - journal.position, from: state).0
    isRestoring = false
    emit(.notice(restored(journal, path)))
  }

  private func execute(_ entry: JournalEntry) throws(Diagnostics) {
    variables = entry.variables
    files.begin(with: entry.files)
    // The statement stands where it stood, so that what it stated has the same source.
    let place = String(repeating: "\n", count: entry.line - 1) + String(repeating: " ", count: entry.column - 1)
    let file = SourceFile(name: entry.script, text: place + entry.text)
    let script = Script(file: file, directory: entry.directory, depth: 0)
    let parsed = parse(script)
    guard parsed.faults.isEmpty else { throw Diagnostics(parsed.faults) }
    for statement in parsed.statements { _ = try execute(statement, of: script) }
  }

  /// What was restored, in words.
  private func restored(_ journal: Journal, _ path: String) -> String {
    var lines = [
      words[
        .restored,
        [
          "path": path, "count": String(journal.position),
          "time": CalendarTime(journal.entries.map(\.time).max() ?? 0).description,
        ]]
    ]
    if journal.position > 0 {
      lines.append(words[.restoredLast, ["statement": history.entries[journal.position - 1].statement.title]])
    }
    if journal.position < journal.entries.count {
      lines.append(words[.restoredRedoable, ["count": String(journal.entries.count - journal.position)]])
    }
    let changed = changedFiles(journal)
    if !changed.isEmpty {
      lines.append(words[.restoredChanged, ["files": changed.joined(separator: words[.listSeparator])]])
    }
    return lines.joined(separator: "\n")
  }

  /// The files whose contents on the disk are no longer those that were read last; what was read is in force.
  private func changedFiles(_ journal: Journal) -> [String] {
    var latest: [String: JournaledFile] = [:]
    var order: [String] = []
    for file in journal.entries.prefix(journal.position).flatMap(\.files) {
      if latest.updateValue(file, forKey: file.path) == nil { order.append(file.path) }
    }
    return order.filter { path in
      guard let file = latest[path] else { return true }
      if !InputFile.isRegular(path) { return ExampleFiles.text(file.name).map { Array($0.utf8) } != file.bytes }
      return (try? FileReading.bytes(at: FilePart(path).path)) != file.bytes
    }
  }
}
