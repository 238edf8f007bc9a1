public import Assessment
import DraftReview
import LongWork
import PlanModel
import Projection
public import Reporting
public import ScenarioLanguage
public import SourceText
import Workspace

/// Executes statements against a plan, and tells what came of each.
///
/// It knows files and reports, and no terminal. A statement takes effect as a whole or not at all: the state is a value, and only
/// the state after a success replaces the one before.
public final class PlanningSession {
  /// What happened, in order.
  public enum Event: Sendable {
    /// A statement answered.
    case answer(Answer)
    /// A page that was asked for, such as help.
    case page([Block])
    /// What was done, for people.
    case notice(String)
    /// A line of a script that is about to be executed, where lines are echoed.
    case echo(String, isStatement: Bool)
    /// What is worth a second look, though nothing failed.
    case warnings([Diagnostic])
  }

  /// What is to follow a statement.
  public enum Continuation: Sendable {
    case goOn, quit
    /// The user had it stopped after a part: nothing that was to follow is done.
    case stopped
  }

  /// The deepest nesting of `read`.
  static let maximumDepth = 16
  /// The most rows of a part that are shown: who asks to stop does not want to wait until more are laid out.
  private static let longestPart = 10_000

  /// Everything that statements change.
  public internal(set) var state: SessionState
  /// The last answer, which `export` writes.
  public internal(set) var lastAnswer: Answer?
  /// The results of all assertions so far.
  public internal(set) var assertions: [AssertionResult] = []
  /// The targets that `reach` tested and found out of reach.
  public internal(set) var outOfReach: [ReachResult] = []
  /// The last review, whose findings `explain` shows.
  var lastReview: Review?
  /// How many runs of `cross` have failed.
  public internal(set) var failedRuns = 0
  /// How many findings `check … fail SEVERITY` has met that are at least that grave.
  public internal(set) var refusedFindings = 0
  /// Whether a `reach` has tested targets.
  public internal(set) var testedTargets = false
  /// The values of `$name`.
  public var variables: [String: String]

  /// The statements that changed the state.
  var history = ChangeHistory()
  /// The transcript that is kept, if one is.
  var transcript: Transcript?
  /// What the statement that is being executed has told so far, where a transcript is kept.
  private var told: [Event] = []
  /// The settings that the session began with.
  let initialSettings: Settings
  /// Where statements read files from.
  var files = InputFiles()
  /// The workspace that statements are kept in, if there is one.
  var workspace: Workspace?
  /// What the workspace held when it was taken over, and where it is.
  var journal: (journal: Journal, path: String)?
  /// Whether the workspace is only read, so that what is stated is lost at the end.
  public internal(set) var keepsNothing = false
  /// Whether the plan was changed since then, and not saved as a script.
  public internal(set) var hasUnkeptChanges = false
  /// Whether statements of a workspace are being done again: only what changes the state is done, and nothing is told.
  var isRestoring = false
  /// What is told only when the statement has been kept.
  private var held: [(Event, Settings)]?
  /// Whether rows that were done when the user asked to stop are shown, marked as a part: at the prompt, where he sees the mark.
  public var showsParts = false
  /// Whether the present statement has answered with a part.
  private var answeredInPart = false
  /// Where statements come from, for the settings they change.
  public var origin = SettingOrigin.statement
  /// The files that were read, which `export` does not overwrite.
  var inputs: Set<String> = []
  /// The files that were written, which are the session's own to write again.
  var outputs: Set<String> = []
  private let tell: (Event, Settings) -> Void

  /// A session that reports through `tell`, with the settings in force at that moment.
  public init(
    settings: Settings = Settings(), variables: [String: String] = [:], tell: @escaping (Event, Settings) -> Void
  ) {
    self.state = SessionState()
    self.state.settings = settings
    self.initialSettings = settings
    self.variables = variables
    self.tell = tell
  }

  /// Tells a line before it is executed.
  func echo(_ part: ParsedScript.Part, of script: Script) {
    switch part {
    case .comment(let text): emit(.echo(text, isStatement: false))
    case .statement(let syntax): emit(.echo(String(script.file.text(in: syntax.range)), isStatement: true))
    }
  }

  func emit(_ event: Event) {
    if isRestoring { return }
    if transcript != nil { told.append(event) }
    if held == nil { tell(event, state.settings) } else { held?.append((event, state.settings)) }
  }

  /// Does something, and tells of it only when it has succeeded as a whole.
  func withholding<Result>(_ body: () throws(Diagnostics) -> Result) throws(Diagnostics) -> Result {
    held = []
    let toldBefore = told
    do {
      let result = try body()
      let events = held ?? []
      held = nil
      for (event, settings) in events { tell(event, settings) }
      return result
    } catch {
      held = nil
      told = toldBefore
      throw error
    }
  }

  /// The words of the session's language.
  public var words: Words { Words(state.settings.language) }

  /// Notes that a file is read in this session, so that `export` leaves it as it is.
  func noteInput(_ path: String) { inputs.insert(files.canonical(path)) }

  // MARK: Statements

  /// The statements of a script, and everything that is wrong with how they are written.
  public func parse(_ script: Script) -> ParsedScript {
    if let place = script.file.overlongLine {
      let fault = Diagnostic(.lineTooLong, ["limit": "1 MiB"], in: script.file, at: place..<place + 1)
      return ParsedScript(parts: [], faults: [fault])
    }
    let (lines, lexical) = Lexer.lines(of: script.file, variables: variables)
    var parts: [ParsedScript.Part] = []
    var faults = lexical
    for line in lines.tracked(as: .reading) {
      switch line {
      case .blank: continue
      case .comment(let text): parts.append(.comment(text))
      case .statement(let tokens) where tokens.isUnclosed: continue
      case .statement(let tokens):
        do {
          parts.append(.statement(try Parser.parse(tokens, in: script.file)))
        } catch {
          faults += error.all.map { proposing($0, for: tokens) }
        }
      }
    }
    if Cancellation.isRequested { return ParsedScript(parts: [], faults: [Diagnostic(.interrupted)]) }
    faults.sort { ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0) }
    note(script, faults)
    return ParsedScript(parts: parts, faults: faults)
  }

  /// Executes a statement; where it fails, nothing has changed.
  public func execute(_ syntax: StatementSyntax, of script: Script) throws(Diagnostics) -> Continuation {
    let context = StatementContext(script: script, syntax: syntax)
    guard script.depth == 0 else { return try execute(context) }
    told = []
    do {
      let continuation = try execute(context)
      note(context, told, failure: nil)
      return continuation
    } catch {
      // What was given up half-way may look wrong for that reason alone.
      let failure = Cancellation.isRequested && !isRestoring ? context.failed(.interrupted) : error
      note(context, told, failure: failure)
      throw failure
    }
  }

  private func execute(_ context: StatementContext) throws(Diagnostics) -> Continuation {
    let syntax = context.syntax
    if isRestoring, !syntax.verb.changesState, syntax.verb != .quit { return .goOn }
    if isLeftOut(syntax) { return .goOn }
    let statement = try Lowering.lower(syntax, plan: state.plan, horizon: state.horizon, in: context.script.file)
    switch statement {
    case .undo(let count): try undo(count, context)
    case .redo(let count): try redo(count, context)
    case _ where syntax.verb.changesState: return try change(statement, context)
    default:
      let before = (outOfReach, assertions)
      answeredInPart = false
      let continuation = try perform(statement, context)
      if Cancellation.isRequested || answeredInPart { (outOfReach, assertions) = before }
      if Cancellation.isRequested { throw context.failed(.interrupted) }
      return answeredInPart ? .stopped : continuation
    }
    return .goOn
  }

  /// Does what a statement says.
  func perform(_ statement: Statement, _ context: StatementContext) throws(Diagnostics) -> Continuation {
    switch statement {
    case .file(let action, let path): return try file(action, path, context)
    case .define(let name, let value): define(name, value)
    case .actual(let observation): try actual(observation, context)
    case .scenario(let name, let parent): scenario(name, parent)
    case .grow(let code, let assumption, let lawRange): try grow(code, assumption, lawRange, context)
    case .target(let code, let target): self.target(code, target, context)
    case .correlate(let correlation): try correlate(correlation, context)
    case .drop(let part): try drop(part, context)
    case .project, .reach, .places, .solve, .compare, .sweep, .grid, .cross, .sensitivity, .explain, .methods, .why,
      .milestones, .review, .backtest:
      try ask(statement, context)
    case .explainFinding(let name): try explain(finding: name, context)
    case .check(let principles, let path, let severity): try check(principles, path, severity, context)
    case .accept(let finding, let reason): try accept(finding, reason, context)
    case .assert(let condition, let spelling): try assert(condition, spelling, context)
    case .show(let topic): try show(topic, context)
    case .set(let name, let value): try set(name, value, context)
    case .help(let topic): help(topic?.text)
    case .tutorial: emit(.page(Tutorial(words).page))
    case .quit: return .quit
    case .log(let path): try log(path, context)
    case .undo, .redo: break
    }
    return .goOn
  }

  /// Answers; `total` is the number of rows that a whole answer has, where each of them stands for itself.
  func answer(_ content: Answer.Content, scenario: String? = nil, horizon: Int? = nil, of total: Int? = nil) {
    var answer = Answer(
      scenario: scenario ?? state.plan.openScenario, horizon: horizon ?? state.horizon, seed: state.settings.seed,
      quantiles: state.settings.quantiles, content: content)
    if Cancellation.isRequested {
      // What was computed up to then is no answer, and the statement fails; but rows that are right by themselves are shown.
      guard showsParts, let total, let done = content.independentRows, done < total,
        (1...Self.longestPart).contains(done)
      else { return }
      answer.part = (done, total)
      answeredInPart = true
      // To lay them out is new work, which can be stopped again.
      Cancellation.reset()
      return emit(.answer(answer))
    }
    lastAnswer = answer
    emit(.answer(answer))
  }
}

/// What a script holds, once it has been read.
public struct ParsedScript {
  /// A line that means something.
  public enum Part {
    case statement(StatementSyntax)
    case comment(String)
  }

  /// The statements and comments, in order.
  public let parts: [Part]
  /// Everything that is wrong with how it is written, in the order of reading.
  public let faults: [Diagnostic]

  /// The statements, in order.
  public var statements: [StatementSyntax] {
    parts.compactMap { if case .statement(let statement) = $0 { statement } else { nil } }
  }
}

/// Where a statement stands, for what is wrong with it.
struct StatementContext {
  let script: Script
  let syntax: StatementSyntax

  /// The diagnostics of one fault of the statement.
  func failed(
    _ id: DiagnosticID, _ arguments: [String: String] = [:], at range: SourceRange? = nil, suggestions: [String] = []
  ) -> Diagnostics {
    Diagnostics(
      Diagnostic(id, arguments, in: script.file, at: range ?? syntax.range, suggestions: suggestions))
  }
}
