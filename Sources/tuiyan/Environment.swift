import Glibc
import PlanningSession
import Reporting
import TerminalText

/// What the surroundings of the process say: the language, the terminal, the places for files.
struct Environment {
  /// The value of an environment variable that is set and not empty.
  static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The language of the user: `TUIYAN_LANG`, else the locale; Chinese where neither says English.
  static var language: ReportLanguage {
    let said = ["TUIYAN_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].compactMap { value($0) }.first ?? ""
    return said.lowercased().hasPrefix("en") ? .english : .chinese
  }

  /// Whether a descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Whether colour is used on a descriptor.
  static func style(_ choice: ColorChoice, _ descriptor: Int32) -> StyleMode {
    switch choice {
    case .always: .styled
    case .never: .plain
    case .auto:
      StyleMode(isTerminal: isTerminal(descriptor), noColor: value("NO_COLOR"), terminal: value("TERM"))
    }
  }

  /// The columns of the window that results go to.
  static func windowWidth() -> Int? { width(of: STDOUT_FILENO) }

  /// The columns of the window that everything else goes to.
  @Sendable static func errorWidth() -> Int? { width(of: STDERR_FILENO) }

  /// The rows of the window that results go to.
  static func windowHeight() -> Int? { window(of: STDOUT_FILENO).flatMap { $0.ws_row > 0 ? Int($0.ws_row) : nil } }

  private static func width(of descriptor: Int32) -> Int? {
    window(of: descriptor).flatMap { $0.ws_col > 0 ? Int($0.ws_col) : nil }
  }

  private static func window(of descriptor: Int32) -> winsize? {
    var size = winsize()
    guard isTerminal(descriptor), ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    return size
  }

  /// Where the history of the shell is kept.
  static var historyFile: String? {
    if let named = value("TUIYAN_HISTORY") { return named }
    let state = value("XDG_STATE_HOME") ?? value("HOME").map { $0 + "/.local/state" }
    return state.map { $0 + "/tuiyan/history" }
  }

  /// The workspace of every run that names none.
  static var workspace: String? { value("TUIYAN_WORKSPACE") }

  /// The script that every run begins with, if there is one.
  static var rcFile: String? {
    let folder = value("XDG_CONFIG_HOME") ?? value("HOME").map { $0 + "/.config" }
    let path = folder.map { $0 + "/tuiyan/rc.tuiyan" }
    return path.flatMap { access($0, R_OK) == 0 ? $0 : nil }
  }
}
