import Glibc
import Reporting
import TerminalText

/// Shows a text that is taller than the window: by the program that the environment names, else a screenful at a time by itself.
public final class Pager {
  private let command: String?
  private let windowHeight: () -> Int?
  private let windowWidth: () -> Int?
  /// What was typed at the foot of a screen for whoever reads next.
  private var typed: [UInt8] = []
  /// How to leave; `less` takes Chinese characters apart in its prompt.
  private static let prompt = "[space] more   [q] back"

  /// A pager; `command` is what the environment names, `windowHeight` and `windowWidth` the size of the window, `typed` what was
  /// typed for the shell before.
  public init(
    command: String?, windowHeight: @escaping () -> Int?, windowWidth: @escaping () -> Int?, typed: [UInt8] = []
  ) {
    self.command = command
    self.windowHeight = windowHeight
    self.windowWidth = windowWidth
    self.typed = typed
  }

  /// Takes what was typed for the shell while a text was shown.
  func takeTyped() -> [UInt8] {
    defer { typed = [] }
    return typed
  }

  /// Whether a text does not fit into the window, with a row for the prompt.
  func isNeeded(for text: String) -> Bool {
    guard let height = windowHeight(), height > 1 else { return false }
    return text.utf8.count { $0 == UInt8(ascii: "\n") } > height - 1
  }

  /// Shows the text and waits until the reader has left; false where the pager could not be started. `print` writes to the window.
  func show(_ text: String, words: Words, style: StyleMode, _ print: (String) -> Void) -> Bool {
    guard let command else {
      typed += ScreenPager(
        windowHeight: windowHeight, windowWidth: windowWidth, words: words, style: style
      ).show(text, print)
      return true
    }
    return show(text, with: command)
  }

  private func show(_ text: String, with command: String) -> Bool {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    guard let child = start(command, reading: ends) else {
      close(ends[0])
      close(ends[1])
      return false
    }
    close(ends[0])
    write(Array(text.utf8), to: ends[1])
    close(ends[1])
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { if errno != EINTR { return true } }
    // 126 and 127 are the shell's own: there is no such program, so nothing was shown.
    let code = (status >> 8) & 0xFF
    return status & 0x7F != 0 || code != 127 && code != 126
  }

  private func start(_ command: String, reading ends: [Int32]) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[1])
    // The shell ignores Ctrl-C between lines; the pager handles it in its own way.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGQUIT, SIGPIPE, SIGTSTP] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    // As git does: colours pass, a text that fits after all is left standing, and the screen is not cleared.
    // And Ctrl-C leaves it.
    if getenv("LESS") == nil { setenv("LESS", "-FKRX -Ps\(Self.prompt)$", 1) }
    // A key that is meant for the shell here must not start a shell, an editor or a log there.
    setenv("LESSSECURE", "1", 1)
    setenv("PAGERSECURE", "1", 1)
    if getenv("LESSCHARSET") == nil { setenv("LESSCHARSET", "utf-8", 1) }
    var child = pid_t()
    let words = ["/bin/sh", "-c", command]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    let result = posix_spawn(&child, "/bin/sh", &actions, &attributes, &arguments, environ)
    return result == 0 ? child : nil
  }

  /// Writes until everything is read, or the reader has seen enough.
  private func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }
}
