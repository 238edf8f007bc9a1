/// A character that stands between cells.
enum Delimiter: CaseIterable {
  case tab
  case comma
  case semicolon
  case pipe
  /// The Chinese comma, from tables typed by hand.
  case fullWidthComma

  /// The character.
  var spelling: String {
    switch self {
    case .tab: "\t"
    case .comma: ","
    case .semicolon: ";"
    case .pipe: "|"
    case .fullWidthComma: "，"
    }
  }

  /// The bytes of the character.
  var bytes: [UInt8] { Array(spelling.utf8) }
}
