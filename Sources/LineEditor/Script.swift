/// The kinds of characters that words end between.
enum Script: Equatable {
  case space, sign
  case latin, digits
  case chinese, kana, hangul
  case other

  /// The kind of a character, by its first scalar: what is joined to it changes nothing.
  ///
  /// Full-width letters and digits are letters and digits, as an input method types them.
  init(of character: Character) {
    guard let scalar = character.unicodeScalars.first else {
      self = .sign
      return
    }
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x3000: self = .space
    case 0x30...0x39, 0xFF10...0xFF19: self = .digits
    case 0x41...0x5A, 0x61...0x7A, 0x5F, 0xFF21...0xFF3A, 0xFF41...0xFF5A: self = .latin
    case 0x00..<0x80: self = .sign
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .chinese
    case 0x3041...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: self = .kana
    case 0x1100...0x11FF, 0xAC00...0xD7A3: self = .hangul
    case 0x00AA...0x024F where scalar.properties.isAlphabetic: self = .latin
    default: self = scalar.properties.isAlphabetic ? .other : scalar.properties.isWhitespace ? .space : .sign
    }
  }
}
