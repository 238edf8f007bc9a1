public import TerminalText

/// How charts are drawn in text, if at all.
public enum ChartDrawing: String, Sendable, Hashable, CaseIterable {
  case unicode, ascii, off

  /// The characters to draw with; `nil` where nothing is drawn.
  public var mode: ChartMode? {
    switch self {
    case .unicode: .unicode
    case .ascii: .ascii
    case .off: nil
    }
  }
}
