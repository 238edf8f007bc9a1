import CPseudoTerminal
import Glibc

/// A program on a terminal of its own, with a model of what the terminal shows.
///
/// The rule for tests: wait for what must appear before sending the next keys, and never for time to pass. A prompt means
/// that the program reads keys as they are typed; keys sent before can be echoed, joined or lost by the terminal driver.
public final class TerminalSession {
  /// What the terminal shows, as far as it was read.
  public private(set) var screen: TerminalScreen

  private let master: Int32
  private let child: pid_t
  private var prompts = 0

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - program: The path of the executable.
  ///   - environment: The whole environment.
  ///   - joinsClusters: Whether the terminal draws joined emoji as one character.
  public init(
    _ program: String, arguments: [String] = [], environment: [String: String], rows: Int = 24, columns: Int = 80,
    joinsClusters: Bool = true
  ) throws {
    var child: pid_t = 0
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    master = cpt_start(&words, &variables, UInt16(rows), UInt16(columns), &child)
    self.child = child
    screen = TerminalScreen(rows: rows, columns: columns, joinsClusters: joinsClusters)
    if master < 0 { throw TerminalFailure(wanted: "a terminal", reason: "errno \(errno)", screen: []) }
  }

  deinit { cpt_stop(master, child) }

  /// An executable of this package, which SwiftPM puts beside the tests.
  public static func product(_ name: String) -> String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = max(readlink("/proc/self/exe", &path, path.count - 1), 0)
    let tests = String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return String(tests.prefix(through: tests.lastIndex(of: "/") ?? tests.startIndex)) + name
  }

  /// Types keys.
  public func send(_ keys: String) {
    var keys = keys
    _ = keys.withUTF8 { bytes in bytes.baseAddress.map { cpt_write(master, $0, bytes.count) } }
  }

  /// Waits until the screen is as it must be.
  public func wait(for wanted: String, seconds: Double = 8, until isReached: (TerminalScreen) -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    while !isReached(screen) {
      let left = (deadline - .now) / .milliseconds(1)
      let count = left > 0 ? cpt_read(master, &bytes, bytes.count, Int32(left.rounded(.up))) : -1
      if count <= 0 {
        let reason = count == 0 ? "the program ended" : "time is up"
        throw TerminalFailure(wanted: wanted, reason: reason, screen: screen.lines)
      }
      screen.feed(bytes[..<count])
    }
  }

  /// Waits for a prompt that was not there the last time.
  public func waitForPrompt() throws {
    let seen = prompts
    try wait(for: "a new prompt") { $0.pasteAnnouncements > seen && $0.announcesPastes }
    prompts = screen.pasteAnnouncements
  }

  /// Waits until the row of the cursor reads so, with the cursor in a column where one is given.
  public func waitForLine(_ line: String, cursor column: Int? = nil) throws {
    let place = column.map { " with the cursor in column \($0)" } ?? ""
    try wait(for: "the line \(line)\(place)") { screen in
      screen.cursorLine == line && (column ?? screen.cursor.column) == screen.cursor.column
    }
  }

  /// Waits until a row of the screen reads so.
  public func waitForOutput(_ line: String) throws {
    try wait(for: "the output \(line)") { $0.lines.contains(line) }
  }

  /// Changes the size of the terminal and of its model.
  public func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    _ = cpt_resize(master, UInt16(rows), UInt16(columns))
  }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) { kill(child, number) }

  /// Whether the terminal is in the state in which keys are delivered at once.
  public var isRaw: Bool { cpt_is_raw(master) }

  /// Waits for the program to end: its exit status, or 128 and the signal that ended it.
  public func waitForExit(seconds: Int = 8) throws -> Int {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = cpt_read(master, &bytes, bytes.count, Int32(seconds) * 1000), count != 0 {
      if count < 0 { throw TerminalFailure(wanted: "the end", reason: "time is up", screen: screen.lines) }
      screen.feed(bytes[..<count])
    }
    return Int(cpt_wait(child, 8000))
  }
}

/// What a test waited for in vain.
public struct TerminalFailure: Error, CustomStringConvertible {
  /// What was to appear.
  public let wanted: String
  /// Why it was given up.
  public let reason: String
  /// The rows of the screen at that time.
  public let screen: [String]

  /// A failure to report.
  public init(wanted: String, reason: String, screen: [String]) {
    self.wanted = wanted
    self.reason = reason
    self.screen = screen
  }

  /// All of it, for the report.
  public var description: String {
    "\(reason) while waiting for \(wanted); the screen:\n" + screen.map { "  |\($0)" }.joined(separator: "\n")
  }
}
