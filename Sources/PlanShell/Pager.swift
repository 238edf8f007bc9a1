import Glibc

/// Shows a text that is taller than the window: `$TUIYAN_PAGER`, `$PAGER`, or `less`.
public final class Pager {
  private let command: String
  private let windowHeight: () -> Int?
  /// How to leave; `less` takes Chinese characters apart in its prompt.
  private static let prompt = "[space] more   [q] back"

  /// A pager; `command` is what the environment names, `windowHeight` the rows of the window.
  public init(command: String?, windowHeight: @escaping () -> Int?) {
    self.command = command ?? "less"
    self.windowHeight = windowHeight
  }

  /// Whether a text does not fit into the window, with a row for the prompt.
  func isNeeded(for text: String) -> Bool {
    guard let height = windowHeight(), height > 1 else { return false }
    return text.utf8.count { $0 == UInt8(ascii: "\n") } > height - 1
  }

  /// Shows the text and waits until the reader has left; false where the pager could not be started.
  func show(_ text: String) -> Bool {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    guard let child = start(reading: ends) else {
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

  private func start(reading ends: [Int32]) -> pid_t? {
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
    if getenv("LESS") == nil { setenv("LESS", "-FRX -Ps\(Self.prompt)$", 1) }
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
