public import TerminalText

/// A part of a line and its look.
public struct StyledRange: Equatable, Sendable {
  /// The part, in UTF-8 offsets.
  public var range: Range<Int>
  /// How it looks.
  public var style: TextStyle

  /// A part of a line with a look.
  public init(_ range: Range<Int>, _ style: TextStyle) {
    self.range = range
    self.style = style
  }
}
