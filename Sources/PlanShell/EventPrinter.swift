import Assessment
import Glibc
import LongWork
public import PlanningSession
import Reporting
public import SourceText
public import TerminalText

/// Prints what a session tells: results to the output, everything else to the error stream.
public final class EventPrinter {
  let console: any Console
  let outputStyle: StyleMode
  let errorStyle: StyleMode
  /// The width of the window, asked anew for each answer, for it can change.
  let windowWidth: () -> Int?
  /// Whether notices are printed: a batch in a machine format is quiet about what went well.
  public var printsNotices = true

  /// What shows answers that are taller than the window, in the shell.
  public var pager: Pager?
  /// Shows how far long work has come.
  public var progress: ProgressDisplay?
  /// What stops in front of each screenful, while a script is played to people.
  public var pause: ScreenPause?

  /// A printer on a console.
  public init(
    console: any Console, outputStyle: StyleMode = .plain, errorStyle: StyleMode = .plain,
    windowWidth: @escaping () -> Int? = { nil }
  ) {
    self.console = console
    self.outputStyle = outputStyle
    self.errorStyle = errorStyle
    self.windowWidth = windowWidth
  }

  /// Prints an event.
  public func print(_ event: PlanningSession.Event, settings: Settings) {
    let words = Words(settings.language)
    switch event {
    case .answer(let answer):
      let width = settings.width ?? windowWidth() ?? Settings.standardWidth
      let report = ReportBuilder(words).report(answer)
      let text = settings.format.render(
        report, width: width, style: outputStyle, words: words, charts: settings.charts,
        policy: settings.ambiguous.policy, isWindow: windowWidth() != nil)
      // A text that was not laid out to its end is not shown.
      if Cancellation.isRequested { Discarded.take(report) } else { write(text, settings) }
    // A program that reads results has not asked for prose.
    case .page(let blocks):
      let width = min(settings.width ?? windowWidth() ?? Self.pageWidth, Self.pageWidth)
      let text = TextRenderer(
        width: width, style: outputStyle, words: words, charts: settings.charts, policy: settings.ambiguous.policy
      ).render(blocks)
      settings.format == .table ? write(text, settings) : console.error(text)
    case .notice(let text): if printsNotices { say(wrapped(text, settings), settings) }
    case .echo(let text, let isStatement):
      let prompt = isStatement ? TextStyle.accent.applied(to: words[.shellPrompt] + "> ", in: errorStyle) : ""
      say(prompt + text + "\n", settings)
    case .warnings(let diagnostics): print(diagnostics, settings: settings)
    }
  }

  /// Writes an answer: to the pager where it would run out of the window.
  private func write(_ text: String, _ settings: Settings) {
    if let pause {
      return pause.write(text, words: Words(settings.language)) {
        console.output($0); console.flush()
      }
    }
    if let pager, settings.pager == .auto, pager.isNeeded(for: text) {
      console.flush()
      let show = {
        pager.show(text, words: Words(settings.language), style: self.outputStyle) {
          self.console.output($0)
          self.console.flush()
        }
      }
      if progress?.hold(show) ?? show() { return }
    }
    console.output(text)
  }

  /// Prints a suggestion in one dim line.
  func suggest(_ text: String, settings: Settings) {
    let width = (windowWidth() ?? Settings.standardWidth) - 1
    let line = text.truncated(toWidth: width, under: settings.ambiguous.policy)
    console.error(TextStyle.dim.applied(to: line, in: errorStyle) + "\n")
  }

  /// Writes what is no answer.
  private func say(_ text: String, _ settings: Settings) {
    if let pause { return pause.write(text, words: Words(settings.language)) { console.error($0) } }
    console.error(text)
  }

  /// Prose is read best in lines that are not too long.
  private static let pageWidth = 80

  /// The text broken to the window, if there is one.
  private func wrapped(_ text: String, _ settings: Settings) -> String {
    guard let width = windowWidth() else { return text + "\n" }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { TextWrapping.lines(of: String($0), width: width, under: settings.ambiguous.policy) }.map { $0 + "\n" }
      .joined()
  }

  /// Puts everything that was printed before the reader's eyes.
  public func flush() { console.flush() }

  /// Prints diagnostics.
  public func print(_ diagnostics: [Diagnostic], settings: Settings) {
    console.error(DiagnosticRenderer(words: Words(settings.language), style: errorStyle).render(diagnostics))
  }
}

extension AmbiguousWidth {
  /// How widths are counted.
  var policy: DisplayWidthPolicy { self == .wide ? .ambiguousWide : .ambiguousNarrow }
}
