import LongWork
import Reporting
import TerminalText

/// The one line that tells how far long work has come: what, the share done, the rate, and the time left.
///
/// It is given the time and asks no clock, so that it can be tested to the character.
struct ProgressLine {
  /// Work that is done sooner is not told of: a line that flashes by is only a disturbance.
  static let patience = Duration.milliseconds(500)
  /// How often the line is drawn anew.
  static let interval = Duration.milliseconds(100)

  /// When the statement began.
  private let begin: Duration
  /// The work that is told of, with its state when it was first seen.
  private var first: (state: WorkProgress.State, time: Duration)?
  /// What stands on the screen; empty for nothing.
  private var shown = ""

  /// The line of a statement that begins at a time.
  init(begin: Duration) { self.begin = begin }

  /// What is to be written at a time to show a state in a window; empty where nothing is to change.
  mutating func draw(_ state: WorkProgress.State?, at now: Duration, words: Words, width: Int) -> String {
    guard let state, state.total > 0 else {
      first = nil
      return erase()
    }
    if first?.state.number != state.number { first = (state, now) }
    guard now - begin >= Self.patience else { return "" }
    // Three columns stay free: the terminal echoes ^C behind the line, and may wrap behind its last column.
    let text = text(state, at: now, words).truncated(toWidth: max(width - 3, 1))
    if text == shown { return "" }
    shown = text
    return "\r" + text + "\u{1B}[K"
  }

  /// What is to be written to leave no trace of the line.
  mutating func erase() -> String {
    if shown.isEmpty { return "" }
    shown = ""
    return "\r\u{1B}[K"
  }

  private func text(_ state: WorkProgress.State, at now: Duration, _ words: Words) -> String {
    let what = words[state.kind.name]
    // The work is not done before it says so.
    let share = String(min(state.done * 100 / state.total, 99))
    guard let first, now > first.time, state.done > first.state.done else {
      return words[.progressShare, ["what": what, "share": share]]
    }
    let rate = Double(state.done - first.state.done) / ((now - first.time) / .seconds(1))
    let unit = words[state.kind.unit]
    let left = (Double(state.total - state.done) / rate).rounded(.up)
    let rateText = CompactNumber(rate).text(words.language)
    guard left < 100 * 60 else {
      return words[.progressRate, ["what": what, "share": share, "rate": rateText, "unit": unit]]
    }
    return words[
      .progressLeft,
      ["what": what, "share": share, "rate": rateText, "unit": unit, "left": Self.duration(Int(left), words)]]
  }

  private static func duration(_ seconds: Int, _ words: Words) -> String {
    if seconds < 60 { return words[.secondsLeft, ["seconds": String(max(seconds, 1))]] }
    return words[.minutesLeft, ["minutes": String(seconds / 60), "seconds": String(seconds % 60)]]
  }
}

/// A number of two or three figures, for what changes too fast to be read to the last one.
struct CompactNumber {
  let value: Double

  init(_ value: Double) { self.value = value }

  func text(_ language: ReportLanguage) -> String {
    let steps: [(Double, String)] =
      language == .chinese ? [(1e8, "亿"), (1e4, "万")] : [(1e9, "bn"), (1e6, "m"), (1e3, "k")]
    let step = steps.first { value >= $0.0 } ?? (1, "")
    let scaled = value / step.0
    if scaled >= 10 { return String(Int(scaled.rounded())) + step.1 }
    let tenths = Int((scaled * 10).rounded())
    return "\(tenths / 10)" + (tenths % 10 == 0 ? "" : ".\(tenths % 10)") + step.1
  }
}

extension WorkProgress.Kind {
  fileprivate var name: Phrase {
    switch self {
    case .sampling: .progressSampling
    case .sweep: .progressSweep
    case .combinations: .progressCross
    case .reading: .progressReading
    case .backtest: .progressBacktest
    case .projecting: .progressProjecting
    case .checking: .progressChecking
    case .laying: .progressLaying
    }
  }

  /// What is counted.
  fileprivate var unit: Phrase {
    switch self {
    case .sampling: .countedPaths
    case .sweep: .countedSteps
    case .combinations: .countedRuns
    case .reading, .laying: .countedRows
    case .backtest, .projecting: .countedIndicators
    case .checking: .countedRules
    }
  }
}
