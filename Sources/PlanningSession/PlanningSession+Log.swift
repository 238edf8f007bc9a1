import PlanModel
import Reporting
import ScenarioLanguage
import SourceText
import TerminalText

extension PlanningSession {
  /// `log`: begins a transcript, or ends the one that is kept.
  ///
  /// It begins with what was stated before, so that it runs again by itself. A file with something in it is left as it is: what it
  /// says would come before this session when both are run.
  func log(_ name: String?, _ context: StatementContext) throws(Diagnostics) {
    if let transcript {
      self.transcript = nil
      emit(.notice(words[.logEnded, ["file": transcript.path]]))
    } else if name == nil {
      emit(.notice(words[.logIsOff]))
    }
    guard let name else { return }
    let range: SourceRange
    if case .log(let path?) = context.syntax.body { range = path.range } else { range = context.syntax.range }
    let path = InputFile.resolve(name, in: context.script.directory)
    guard InputFile.size(of: path) == 0 else { throw context.failed(.logExists, ["path": path], at: range) }
    do throws(OutputFile.Failure) {
      let transcript = try Transcript(path: path)
      var head = history.entries.map { $0.statement.text(in: transcript.folder, variables: variables) }
      if history.redoable > 0 { head.append("\(Verb.undo.spelling(in: context.syntax.language)) \(history.redoable)") }
      if !head.isEmpty { try transcript.append(head) }
      self.transcript = transcript
    } catch {
      throw context.failed(.exportFailed, ["path": path, "reason": error.reason], at: range)
    }
    emit(.notice(words[.logBegun, ["file": path]]))
  }

  /// Adds a statement and what came of it. What failed stands as a comment, and so does what would end the run or log itself.
  func note(_ context: StatementContext, _ events: [Event], failure: Diagnostics?) {
    guard let transcript else { return }
    let statement = context.executed.text(in: transcript.folder, variables: variables)
    let runs = failure == nil && context.syntax.verb != .quit && context.syntax.verb != .log
    var lines = runs ? [statement] : Transcript.comment(statement)
    lines += events.flatMap { Transcript.comment(text(of: $0)) }
    if let failure { lines += Transcript.comment(text(of: failure.all)) }
    append(lines, to: transcript)
  }

  /// Adds a script that could not be read, with what is wrong with it, as a comment.
  func note(_ script: Script, _ faults: [Diagnostic]) {
    guard let transcript, script.depth == 0, !faults.isEmpty else { return }
    append(Transcript.comment(text(of: faults)), to: transcript)
  }

  private func append(_ lines: [String], to transcript: Transcript) {
    do throws(OutputFile.Failure) {
      try transcript.append(lines)
    } catch {
      self.transcript = nil
      emit(.warnings([Diagnostic(.logFailed, ["path": transcript.path, "reason": error.reason], severity: .warning)]))
    }
  }

  private func text(of event: Event) -> String {
    switch event {
    case .answer(let answer):
      OutputFormat.table.render(
        ReportBuilder(words).report(answer), width: state.settings.width ?? Settings.standardWidth, style: .plain,
        words: words)
    case .page(let blocks):
      TextRenderer(width: Settings.standardWidth, style: .plain, words: words).render(blocks)
    case .notice(let text): text
    case .warnings(let diagnostics): text(of: diagnostics)
    case .echo: ""
    }
  }

  private func text(of diagnostics: [Diagnostic]) -> String {
    DiagnosticRenderer(words: words, style: .plain).render(diagnostics)
  }
}
