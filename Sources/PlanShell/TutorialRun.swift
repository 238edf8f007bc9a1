import LineEditor
import LongWork
import PlanningSession
import Reporting
import ScenarioLanguage
import SourceText
import TerminalText

/// The tutorial at the prompt: each step waits until a statement takes it. It has a session of its own.
struct TutorialRun {
  let session: PlanningSession
  let printer: EventPrinter
  let editor: LineEditor
  let style: StyleMode

  /// Runs the steps, until the end or until the reader leaves.
  func run() {
    let words = session.words
    let tutorial = Tutorial(words)
    let trial = PlanningSession(settings: session.state.settings) { [printer] event, settings in
      printer.print(event, settings: settings)
    }
    for index in TutorialStep.all.indices {
      printer.print(.page(tutorial.blocks(of: index)), settings: session.state.settings)
      guard take(index, of: tutorial, in: trial) else {
        return printer.print(.notice(words[.tutorialLeft]), settings: session.state.settings)
      }
    }
    printer.print(.notice(words[.tutorialDone]), settings: session.state.settings)
  }

  /// Reads and executes until the step is taken; false where the reader leaves.
  private func take(_ index: Int, of tutorial: Tutorial, in trial: PlanningSession) -> Bool {
    let prompt = TextStyle.accent.applied(to: trial.words[.tutorialPrompt] + ">", in: style) + " "
    while true {
      printer.flush()
      Cancellation.reset()
      let read = editor.readLine(prompt: prompt, continuationPrompt: "  …> ", isIncomplete: Lexer.isUnfinished)
      guard case .line(let typed) = read else { return false }
      var text = typed
      if typed.allSatisfy(\.isWhitespace) {
        text = tutorial.statement(of: index)
        printer.print(.echo(text, isStatement: true), settings: trial.state.settings)
      }
      switch execute(text, in: trial) {
      case nil: printer.print(.page(tutorial.blocks(of: index)), settings: trial.state.settings)
      case .leaves: return false
      case .statement(let statement):
        if case .takes = tutorial.reply(to: statement, in: index) { return true }
        let asked = tutorial.statement(of: index)
        printer.print(
          .notice(trial.words[.tutorialOther, ["statement": asked]]), settings: trial.state.settings)
      }
    }
  }

  private enum Outcome {
    case statement(StatementSyntax)
    case leaves
  }

  /// What came of a line; `nil` where it was wrong.
  private func execute(_ text: String, in trial: PlanningSession) -> Outcome? {
    // As in a pager, which a reader has just left with the same key.
    if text.lowercased().filter({ !$0.isWhitespace }) == "q" { return .leaves }
    let script = Script(text, name: trial.words[.promptName])
    let parsed = trial.parse(script)
    guard parsed.faults.isEmpty, let statement = parsed.statements.first else {
      printer.print(parsed.faults, settings: trial.state.settings)
      return nil
    }
    do {
      if try trial.execute(statement, of: script) == .quit { return .leaves }
    } catch {
      printer.print(error.all, settings: trial.state.settings)
      return nil
    }
    return .statement(statement)
  }
}
