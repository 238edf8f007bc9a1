/// How many cells the characters take that are wide only in legacy East Asian fonts, such as `…`, `—` and `①`.
///
/// Unicode (UAX #11) and every common terminal draw them in one cell; terminals that were set to draw them in two exist,
/// and guessing from the language of the user breaks more screens than it mends. So one cell, unless the user says two.
public enum DisplayWidthPolicy: Sendable {
  /// Ambiguous characters take one cell.
  case ambiguousNarrow
  /// Ambiguous characters take two cells.
  case ambiguousWide
}
