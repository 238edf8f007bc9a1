import LineEditor
import LongWork
import PlanModel
public import PlanningSession
import Reporting
import ScenarioLanguage
import SourceText
public import TerminalText

/// The shell: reads statements at a prompt, executes them, and goes on whatever happens.
public final class PlanShell {
  let session: PlanningSession
  let printer: EventPrinter
  let editor: LineEditor
  let style: StyleMode
  /// The keys that `.editrc` chose.
  private let initialKeys: EditingKeys
  /// The statement that was suggested last: nobody wants to read it twice.
  private var lastHint: String?
  let vocabulary = NameVocabulary()

  /// A shell on a terminal; `nil` if there is none.
  public init?(session: PlanningSession, printer: EventPrinter, historyFile: String?, style: StyleMode) {
    do {
      editor = try LineEditor(programName: "tuiyan", historyFile: historyFile, style: style)
    } catch {
      return nil
    }
    self.session = session
    self.printer = printer
    session.showsParts = true
    self.style = style
    initialKeys = editor.keys
    editor.completer = { [session, vocabulary] line, cursor in
      vocabulary.update(session.state.plan)
      return StatementCompletion(session.state, vocabulary).completion(of: line, at: cursor)
        ?? Completion(replacing: cursor..<cursor, candidates: [])
    }
    editor.highlighter = { [session, vocabulary] line in
      if PastedTable.isLikely(line) { return [] }
      vocabulary.update(session.state.plan)
      return StatementColouring(vocabulary: vocabulary).styles(of: line)
    }
    editor.wordsOfChinese = { [session, vocabulary] run in
      vocabulary.update(session.state.plan)
      return vocabulary.wordLengths(of: run)
    }
  }

  /// Reads and executes until `quit` or the end of the input.
  public func run() {
    var hasWarned = false
    while true {
      adjustEditor()
      switch editor.readLine(prompt: prompt, continuationPrompt: continuationPrompt, isIncomplete: Self.isUnfinished) {
      case .endOfInput:
        if hasWarned || !warnsOfLoss() { return }
        hasWarned = true
      case .cancelled: continue
      case .line(let text):
        if text.allSatisfy(\.isWhitespace) { continue }
        editor.remember(text)
        let continuation = execute(text)
        printer.flush()
        if Cancellation.isRequested, continuation != .stopped {
          printer.print(.notice(session.words[.outputCut]), settings: session.state.settings)
        }
        if continuation == .quit {
          if hasWarned || !warnsOfLoss() { return }
          hasWarned = true
        } else {
          hasWarned = false
        }
      }
    }
  }

  /// Before the end of a session on a workspace that takes nothing: whether something would be lost, which is said once.
  private func warnsOfLoss() -> Bool {
    guard session.hasUnkeptChanges else { return false }
    printer.print(.notice(session.words[.unkeptAtQuit]), settings: session.state.settings)
    return true
  }

  /// Gives the line what was set since the last one, and the names before a key has to wait for them.
  private func adjustEditor() {
    // What was stopped is over; colours and completion of the next line read it with the same lexer.
    Cancellation.reset()
    let settings = session.state.settings
    editor.wording = EditorWording(
      found: session.words[.searchFound], missing: session.words[.searchMissing],
      more: session.words[.moreCandidates, ["count": "{count}"]])
    let keys = settings.keys.map { $0 == .vi ? EditingKeys.vi : .emacs } ?? initialKeys
    if editor.keys != keys { editor.keys = keys }
    editor.widthPolicy = settings.ambiguous.policy
    editor.suggestsFromHistory = settings.ghost == .on
    vocabulary.update(session.state.plan)
    Cancellation.reset()
    if let typed = printer.pager?.takeTyped(), !typed.isEmpty { editor.typeAhead(typed) }
  }

  private func execute(_ text: String) -> PlanningSession.Continuation {
    let script = Script(
      PastedTable(text)?.statement(in: session.words.language == .chinese ? .chinese : .english) ?? text,
      name: session.words[.promptName])
    let parsed = followed { session.parse(script) }
    guard parsed.faults.isEmpty else {
      printer.print(parsed.faults, settings: session.state.settings)
      return .stopped
    }
    for statement in parsed.statements {
      if statement.verb == .tutorial {
        TutorialRun(session: session, printer: printer, editor: editor, style: style).run()
        continue
      }
      do {
        let continuation = try followed { () throws(Diagnostics) in try session.execute(statement, of: script) }
        if continuation != .goOn { return continuation }
      } catch {
        printer.print(error.all, settings: session.state.settings)
        return .stopped
      }
    }
    if let verb = parsed.statements.last?.verb { hint(after: verb, to: text) }
    return .goOn
  }

  /// Whether a further row belongs to what was typed; an open quote in a cell of a table does not ask for one.
  private static func isUnfinished(_ text: String) -> Bool { !PastedTable.isLikely(text) && Lexer.isUnfinished(text) }

  /// Does work that may be long, and shows how far it has come.
  private func followed<Result, Failure: Error>(_ work: () throws(Failure) -> Result) throws(Failure) -> Result {
    guard let progress = printer.progress else { return try work() }
    return try progress.follow(words: session.words, work)
  }

  /// Suggests what to type next, in one dim line.
  private func hint(after verb: Verb, to typed: String) {
    guard !Cancellation.isRequested, session.state.settings.hints == .on, let next = session.nextStatement(after: verb),
      next != lastHint,
      next != typed
    else { return }
    lastHint = next
    printer.suggest(session.words[.nextStatement, ["statement": next]], settings: session.state.settings)
  }

  /// `推演> `, or with the scenario that is open and that nothing is kept: `推演·高[只读]> `.
  private var prompt: String {
    let open = session.state.plan.openScenario
    let scenario = session.state.plan.scenario(open)?.parent == nil ? "" : "·" + open
    let mark = session.keepsNothing ? session.words[.readOnlyMark] : ""
    return TextStyle.accent.applied(to: session.words[.shellPrompt] + scenario + mark + ">", in: style) + " "
  }

  private var continuationPrompt: String { TextStyle.dim.applied(to: "  …>", in: style) + " " }
}
