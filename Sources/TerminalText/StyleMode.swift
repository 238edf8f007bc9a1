/// Whether text is written with colours and weights, or plain.
public enum StyleMode: Sendable {
  /// No escape sequence is written.
  case plain
  /// Styles are written as SGR escape sequences.
  case styled

  /// The mode for an output: styled on a terminal, unless the user asked for none or the terminal knows none.
  ///
  /// - Parameters:
  ///   - isTerminal: Whether the output is a terminal.
  ///   - noColor: The value of `NO_COLOR`, which counts when it is not empty (no-color.org).
  ///   - terminal: The value of `TERM`.
  public init(isTerminal: Bool, noColor: String?, terminal: String?) {
    let refused = noColor.map { !$0.isEmpty } ?? false
    self = isTerminal && !refused && terminal != "dumb" && terminal != nil ? .styled : .plain
  }
}
