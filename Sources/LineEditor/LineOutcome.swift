/// How reading a line ended.
public enum LineOutcome: Equatable, Sendable {
  /// A statement was accepted; it can hold newlines.
  case line(String)
  /// The user took the line back with Ctrl-C.
  case cancelled
  /// The user left with Ctrl-D on an empty line, or the terminal is gone.
  case endOfInput
}
