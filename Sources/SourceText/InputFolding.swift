/// The folding of what Chinese input methods type to the signs of the language, one character to one character.
///
/// Only this table, never Unicode compatibility normalisation: NFKC would turn the footnote mark in `8.3①` into a digit.
public enum InputFolding {
  /// The scalar that stands for `scalar` outside quotes.
  public static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    // Letters, digits and ideographs, nearly all there is, without a look into the table.
    case 0x20..<0x80, 0x3400..<0xA000: return scalar
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000, 0x00A0: return " "
    default: return punctuation[scalar] ?? scalar
    }
  }

  /// Whether the scalar is invisible and dropped outside quotes.
  public static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200B}" || scalar == "\u{FEFF}"
  }

  /// The text with every scalar folded.
  public static func fold(_ text: some StringProtocol) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isIgnorable(scalar) { folded.append(fold(scalar)) }
    return String(folded)
  }

  private static let punctuation: [Unicode.Scalar: Unicode.Scalar] = [
    "、": ",", "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'", "【": "[", "】": "]", "—": "-", "–": "-", "−": "-",
    "～": "~", "〜": "~", "￥": "¥",
  ]
}
