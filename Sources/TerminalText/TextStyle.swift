/// A look of text on a terminal: the few that every terminal has, so that they read on dark and light ground alike.
public enum TextStyle: Sendable, CaseIterable {
  /// What is read first.
  case bold
  /// What is read last, or never.
  case dim
  /// What went wrong or is not reached.
  case red
  /// What went well or is reached.
  case green
  /// What needs a look.
  case yellow
  /// Names and values in running text.
  case cyan
  /// The one colour of the program itself: its prompt and its headings.
  case accent
  /// What is wrong where it stands: underlined, for colour alone says nothing to some.
  case fault

  /// The text in this style, or as it is in plain mode; an empty text stays empty.
  ///
  /// Widths are measured before styling: an escape sequence takes no cell, but `displayWidth` does not know that.
  public func applied(to text: some StringProtocol, in mode: StyleMode) -> String {
    if mode == .plain || text.isEmpty { return String(text) }
    return sequence + text + Self.reset
  }

  /// The escape sequence that begins the style, and the one that ends any.
  package var sequence: String { "\u{1B}[\(code)m" }
  package static let reset = "\u{1B}[0m"

  private var code: String {
    switch self {
    case .bold: "1"
    case .dim: "2"
    case .red: "31"
    case .green: "32"
    case .yellow: "33"
    case .cyan: "36"
    case .accent: "1;36"
    case .fault: "4;31"
    }
  }
}
