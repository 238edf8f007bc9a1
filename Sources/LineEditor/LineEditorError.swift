/// Why there is no line editor.
public enum LineEditorError: Error, Equatable, Sendable {
  /// Standard input or standard output is not a terminal: read lines from it as from a file.
  case notATerminal
  /// The system refused what the editor needs, with its error number.
  case system(Int32)
}
