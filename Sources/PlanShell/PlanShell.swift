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
    self.style = style
    editor.completer = { [session, vocabulary] line, cursor in
      vocabulary.update(session.state.plan)
      return StatementCompletion(session.state, vocabulary).completion(of: line, at: cursor)
        ?? Completion(replacing: cursor..<cursor, candidates: [])
    }
    editor.highlighter = { [session, vocabulary] line in
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
    while true {
      editor.wording = EditorWording(
        found: session.words[.searchFound], missing: session.words[.searchMissing],
        more: session.words[.moreCandidates, ["count": "{count}"]])
      switch editor.readLine(prompt: prompt, continuationPrompt: continuationPrompt, isIncomplete: Lexer.isUnfinished) {
      case .endOfInput: return
      case .cancelled: continue
      case .line(let text):
        if text.allSatisfy(\.isWhitespace) { continue }
        editor.remember(text)
        let continuation = execute(text)
        printer.flush()
        if continuation == .quit { return }
      }
    }
  }

  private func execute(_ text: String) -> PlanningSession.Continuation {
    Cancellation.reset()
    let script = Script(text, name: session.words[.promptName])
    let parsed = session.parse(script)
    guard parsed.faults.isEmpty else {
      printer.print(parsed.faults, settings: session.state.settings)
      return .goOn
    }
    for statement in parsed.statements {
      if statement.verb == .tutorial {
        TutorialRun(session: session, printer: printer, editor: editor, style: style).run()
        continue
      }
      do {
        if try session.execute(statement, of: script) == .quit { return .quit }
      } catch {
        printer.print(error.all, settings: session.state.settings)
        return .goOn
      }
    }
    if let verb = parsed.statements.last?.verb { hint(after: verb, to: text) }
    return .goOn
  }

  /// Suggests what to type next, in one dim line.
  private func hint(after verb: Verb, to typed: String) {
    guard session.state.settings.hints == .on, let next = session.nextStatement(after: verb), next != lastHint,
      next != typed
    else { return }
    lastHint = next
    printer.suggest(session.words[.nextStatement, ["statement": next]], settings: session.state.settings)
  }

  /// `推演> `, or with the scenario that is open: `推演·高> `.
  private var prompt: String {
    let open = session.state.plan.openScenario
    let scenario = session.state.plan.scenario(open)?.parent == nil ? "" : "·" + open
    return TextStyle.accent.applied(to: "推演\(scenario)>", in: style) + " "
  }

  private var continuationPrompt: String { TextStyle.dim.applied(to: "  …>", in: style) + " " }
}
