/// Where a text stands in a cell that is wider than it.
public enum TextAlignment: Sendable {
  /// At the left, with the spaces after it.
  case leading
  /// At the right, as numbers do.
  case trailing
  /// In the middle, with the odd space after it.
  case center
}
