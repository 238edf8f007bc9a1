/// Columns in characters, as diagnostics count them.
enum TextColumns {
  /// Whether every scalar of a text is a character by itself, so that nothing need be searched for clusters: true of most lines of a draft.
  static func isPlain(_ text: Substring) -> Bool { text.unicodeScalars.allSatisfy(isSingle) }

  /// Printed ASCII, Chinese characters and the marks of Chinese and Latin print that never combine.
  private static func isSingle(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x20...0x7E, 0x3000...0x3029, 0xFF01...0xFF60, 0x09, 0xB7, 0x2010...0x2027, 0x2030...0x205E,
      0x3030...0x303F, 0x3400...0x4DBF, 0x2460...0x24FF, 0x2500...0x257F:
      true
    default: false
    }
  }

  /// The number of characters of a text.
  static func count(_ text: Substring) -> Int { isPlain(text) ? text.unicodeScalars.count : text.count }
}
