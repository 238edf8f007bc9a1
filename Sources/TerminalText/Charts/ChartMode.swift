/// The characters that charts are drawn with.
public enum ChartMode: Sendable, CaseIterable {
  /// Braille dots, shades and box lines: eight points of a line in every cell.
  case unicode
  /// `*` for lines, `:` and `.` for bands, `-` for targets: one point in every cell.
  case ascii

  /// The mode that a terminal can show.
  ///
  /// A terminal that draws ambiguous characters in two cells tears box lines and blocks apart, so it gets ASCII.
  ///
  /// - Parameters:
  ///   - isASCII: Whether the user asked for ASCII.
  ///   - policy: How wide the terminal draws ambiguous characters.
  public init(isASCII: Bool, under policy: DisplayWidthPolicy = .ambiguousNarrow) {
    self = isASCII || policy == .ambiguousWide ? .ascii : .unicode
  }
}
