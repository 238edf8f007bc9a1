import Assessment
import Glibc
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
      console.output(settings.format.render(report, width: width, style: outputStyle, words: words))
    // A program that reads results has not asked for prose.
    case .page(let blocks):
      let width = min(settings.width ?? windowWidth() ?? Self.pageWidth, Self.pageWidth)
      let text = TextRenderer(width: width, style: outputStyle, words: words).render(blocks)
      settings.format == .table ? console.output(text) : console.error(text)
    case .notice(let text): if printsNotices { console.error(wrapped(text)) }
    case .echo(let text, let isStatement):
      console.error(isStatement ? TextStyle.accent.applied(to: "推演> ", in: errorStyle) + text + "\n" : text + "\n")
    case .warnings(let diagnostics): print(diagnostics, settings: settings)
    }
  }

  /// Prose is read best in lines that are not too long.
  private static let pageWidth = 80

  /// The text broken to the window, if there is one.
  private func wrapped(_ text: String) -> String {
    guard let width = windowWidth() else { return text + "\n" }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { TextWrapping.lines(of: String($0), width: width) }.map { $0 + "\n" }.joined()
  }

  /// Puts everything that was printed before the reader's eyes.
  public func flush() { console.flush() }

  /// Prints diagnostics.
  public func print(_ diagnostics: [Diagnostic], settings: Settings) {
    console.error(DiagnosticRenderer(words: Words(settings.language), style: errorStyle).render(diagnostics))
  }
}
