import Foundation
import Glibc

/// A program in a window of tmux: a terminal that somebody else wrote.
public final class TmuxSession {
  /// What a window shows.
  public struct Window: Equatable {
    /// Its rows, without the blanks at their ends.
    public var rows: [String]
    /// Where its cursor is.
    public var cursor: TerminalScreen.Position
  }

  /// Whether tmux is installed.
  public static let isInstalled = FileManager.default.isExecutableFile(atPath: path)
  private static let path = "/usr/bin/tmux"

  /// Held, so that the socket is there until the server has ended.
  private let home: TemporaryFolder
  private var folder: String { home.path }
  /// The size of the window.
  public private(set) var rows: Int
  public private(set) var columns: Int

  /// Starts a program in a window of its own server.
  public init(_ program: String, environment: [String: String], rows: Int = 24, columns: Int, folder: TemporaryFolder)
    throws
  {
    home = folder
    (self.rows, self.columns) = (rows, columns)
    let variables = environment.map { "\($0.key)=\($0.value)" }
    // A line of status would take a row away.
    _ = FileManager.default.createFile(
      atPath: folder.path + "/tmux.conf", contents: Data("set -g status off\nset -g escape-time 0\n".utf8))
    _ = try command(
      ["-f", folder.path + "/tmux.conf", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "env", "-i"]
        + variables
        + [program])
  }

  deinit { _ = try? command(["kill-server"]) }

  /// Types keys.
  public func send(_ keys: String) throws { _ = try command(["send-keys", "-l", "--", keys]) }

  /// Pastes a text as the user of tmux does.
  public func paste(_ text: String) throws {
    _ = try command(["set-buffer", "--", text, ";", "paste-buffer", "-p", "-r", "-d"])
  }

  /// Changes the size of the window.
  public func resize(rows: Int, columns: Int) throws {
    (self.rows, self.columns) = (rows, columns)
    _ = try command(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What the window shows now.
  public func window() throws -> Window {
    var lines = try command(["display-message", "-p", "#{cursor_y} #{cursor_x}", ";", "capture-pane", "-p"])
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let place = lines.removeFirst().split(separator: " ").compactMap { Int($0) }
    let rows = lines.prefix(rows).map { String($0.reversed().drop { $0 == " " }.reversed()) }
    return Window(rows: rows, cursor: .init(place.first ?? -1, place.last ?? -1))
  }

  /// Runs a command of tmux.
  ///
  /// Not by `Process`, which waits until every heir of its descriptors has ended: the server that the first command starts
  /// lives on.
  private func command(_ arguments: [String]) throws -> String {
    let output = folder + "/output"
    let wanted = [Self.path, "-S", folder + "/tmux", "-u"] + arguments
    let surroundings = ["LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "TERM=xterm-256color", "HOME=/nonexistent"]
    var words: [UnsafeMutablePointer<CChar>?] = wanted.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = surroundings.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // A thread of the tests may block all signals, and a server that inherits that never ends.
    var attributes = posix_spawnattr_t()
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    defer { posix_spawnattr_destroy(&attributes) }
    var child: pid_t = 0
    let failure = posix_spawn(&child, Self.path, &actions, &attributes, &words, &variables)
    if failure != 0 { throw TerminalFailure(wanted: "tmux", reason: "errno \(failure)", screen: []) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    return String(decoding: FileManager.default.contents(atPath: output) ?? Data(), as: UTF8.self)
  }
}
