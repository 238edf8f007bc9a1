import CEditShim
import Glibc
public import TerminalText

/// Reads statements from a terminal, with editing, history and completion.
///
/// libedit knows the keys and keeps the line; what stands on the screen is laid out and drawn here, whenever the input runs
/// dry. On a terminal that cannot move its cursor, lines are read as the terminal delivers them.
///
/// Not `Sendable`: it belongs to the thread that reads lines. One editor reads at a time, and LC_CTYPE of the process is set.
public final class LineEditor {
  /// What could stand at the cursor, given in UTF-8 bytes; asked when the user presses Tab.
  public var completer: ((_ line: String, _ cursor: Int) -> Completion)?

  /// How the parts of a line look, in order and without overlaps; asked whenever the text has changed, in styled mode only.
  public var highlighter: ((_ line: String) -> [StyledRange])? {
    get { colouring.highlighter }
    set { colouring = Colouring(highlighter: newValue, mode: style) }
  }

  /// Whether the newest statement of the history that begins like the line is suggested behind it, dim, in styled mode only.
  ///
  /// What is suggested is no part of the line until the user takes it: with Right, Ctrl-F, End or Ctrl-E all of it, with a
  /// movement by word its next word.
  public var suggestsFromHistory = true

  /// Whose keys edit the line; at first those that `.editrc` chooses.
  public var keys: EditingKeys {
    get { libedit.hasViKeys ? .vi : .emacs }
    set { libedit.chooseKeys(vi: newValue == .vi) }
  }

  /// How wide the terminal draws ambiguous characters.
  public var widthPolicy: DisplayWidthPolicy {
    get { policy }
    set { policy = newValue }
  }

  /// The words that the editor itself puts on the screen.
  public var wording = EditorWording.standard

  /// The words of a run of Chinese, as their lengths in characters, for movements by word; without it a run is one word.
  public var wordsOfChinese: ((_ run: String) -> [Int])? {
    get { words.wordsOfChinese }
    set { words.wordsOfChinese = newValue }
  }

  /// Why the history could not be read or written, after which it lives in memory alone.
  public private(set) var historyError: LineEditorError?

  let libedit: Libedit
  let style: StyleMode
  var policy: DisplayWidthPolicy
  var painter = LinePainter()
  var size = Terminal.size
  var history: History
  var reading = Reading()
  var search: HistorySearch?
  var recalled = RecalledEntry()
  var undoHistory = UndoHistory()
  var kills = KillRing()
  var words = WordSegmentation()
  var colouring = Colouring()
  var suggesting = HistorySuggestion()
  /// The line whose candidates were listed last, and the first one that the next page begins with.
  var listing: (line: EditedLine, next: Int)?
  /// What is suggested on the screen now, and for which line.
  var ghost: (line: String, text: String)?
  var vi = ViCommands()
  /// Whether vi's commands are given, not text.
  var isCommanding = false { didSet { libedit.takeViKeys(isCommanding) } }
  /// Where a command of vi began to type, and what was typed after the last one.
  var typedFrom: EditedLine?
  var lastTyped = ""

  private let historyFile: HistoryFile?

  /// Opens the terminal for editing.
  ///
  /// - Parameters:
  ///   - programName: The name that lines of `~/.editrc` can begin with, to hold for this program only.
  ///   - historyFile: Where entries are kept; nil keeps them in memory.
  ///   - style: Whether the line and lists of candidates are styled; a prompt brings its own style.
  ///   - widthPolicy: How wide the terminal draws ambiguous characters.
  public init(
    programName: String, historyFile: String? = nil, style: StyleMode = .plain,
    widthPolicy: DisplayWidthPolicy = .ambiguousNarrow
  ) throws(LineEditorError) {
    guard Terminal.isPresent else { throw .notATerminal }
    let terminal = getenv("TERM").map { String(cString: $0) } ?? ""
    libedit = try Libedit(programName: programName, plain: terminal.isEmpty || terminal == "dumb")
    self.style = style
    policy = widthPolicy
    self.historyFile = historyFile.map(HistoryFile.init(path:))
    history = History()
    libedit.callBack(callbacks)
    loadHistory()
  }

  /// Reads one statement.
  ///
  /// Only while it reads does the editor take the signals of the terminal; before and after, Ctrl-C is the caller's.
  ///
  /// - Parameters:
  ///   - prompt: What stands before the line; it may hold SGR escape sequences.
  ///   - continuationPrompt: What stands before each further row of a statement.
  ///   - isIncomplete: Whether Enter goes on to a further row instead of accepting the text.
  public func readLine(
    prompt: String, continuationPrompt: String = "", isIncomplete: (String) -> Bool = { _ in false }
  ) -> LineOutcome {
    withoutActuallyEscaping(isIncomplete) { isIncomplete in
      reading = Reading(prompt: prompt, continuationPrompt: continuationPrompt, isIncomplete: isIncomplete)
      defer { reading = Reading() }
      history.beginRecall()
      return libedit.withSignals { libedit.edits ? readEdited() : readPlain() }
    }
  }

  /// Takes bytes that somebody else has read from the terminal as the first keys of the next line; at most 4096 of them.
  public func typeAhead(_ bytes: [UInt8]) { libedit.typeAhead(bytes) }

  /// Puts a statement into the history and, at once, into its file; an equal older one goes.
  public func remember(_ entry: String) {
    if entry.isEmpty { return }
    history.add(entry)
    guard let historyFile, historyError == nil else { return }
    do throws(LineEditorError) {
      try historyFile.append(entry)
    } catch {
      historyError = error
    }
  }

  private func loadHistory() {
    guard let historyFile else { return }
    do throws(LineEditorError) {
      let entries = try historyFile.load()
      history = History(entries)
      if entries.count > HistoryFile.compactionThreshold { try historyFile.replace(with: history.entries) }
    } catch {
      historyError = error
    }
  }

  private func readEdited() -> LineOutcome {
    size = Terminal.size
    painter.forget()
    search = nil
    undoHistory = UndoHistory()
    suggesting = HistorySuggestion()
    ghost = nil
    isCommanding = false
    typedFrom = libedit.hasViKeys ? EditedLine(text: "", cursor: 0) : nil
    let outcome = libedit.readLine()
    search = nil
    let text = libedit.line.text
    let mark = outcome == .cancelled ? "^C" : ""
    Terminal.write(painter.finish(layout(isLeft: true), height: size.rows, mark: mark) + Terminal.keepPastesQuiet)
    switch outcome {
    case .line: return .line(String(String.UnicodeScalarView(text.unicodeScalars.filter(\.isText))))
    case .cancelled: return .cancelled
    case .endOfInput: return .endOfInput
    }
  }

  private func readPlain() -> LineOutcome {
    var text = ""
    var prompt = reading.prompt
    while true {
      Terminal.write(prompt)
      let (outcome, row) = libedit.readPlainLine()
      switch outcome {
      case .cancelled:
        Terminal.write("\n")
        return .cancelled
      case .endOfInput: return .endOfInput
      case .line: text += row
      }
      if !reading.isIncomplete(text) { return .line(text) }
      text += "\n"
      prompt = reading.continuationPrompt
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar belongs into a statement; a code of a key can get there by commands that take the next key.
  fileprivate var isText: Bool { !isControl || self == "\n" || self == "\t" }
}
