/// Why a workspace could not be opened or written.
public enum WorkspaceError: Error, Sendable, Hashable {
  /// Another process has it open.
  case held(WorkspaceHolder?)
  /// It can be read, not written.
  case readOnly
  /// The file is something else.
  case foreign
  /// A later version wrote it, in a form of this number.
  case newer(Int)
  /// What stands in it does not fit together.
  case damaged(String)
  /// There is no room for it.
  case full
  /// It is not there, or cannot be reached.
  case unreachable(String)
  /// Any other fault, in SQLite's words.
  case failed(String)
}

/// Who has a workspace open.
public struct WorkspaceHolder: Sendable, Hashable {
  /// The process.
  public var process: Int
  /// The machine.
  public var host: String
  /// The user's name.
  public var user: String
  /// Since when, in seconds since 1970.
  public var since: Int
}
