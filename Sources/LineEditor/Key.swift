import CEditShim

/// A key as the reader delivers it: a character, a control character, or a code for a key of several bytes.
struct Key: Equatable {
  let value: UInt32

  static let backspace = Key(value: 0x08)
  static let delete = Key(value: 0x7F)
  static let escape = Key(value: 0x1B)
  static let enter = Key(value: 0x0D)
  static let lineFeed = Key(value: 0x0A)
  static let up = Key(value: ce_up_key)
  static let down = Key(value: ce_down_key)
  /// The announcement of a paste by the terminal.
  static let paste = Key(value: ce_paste_key)

  /// The key that a letter makes with Ctrl.
  static func control(_ letter: Unicode.Scalar) -> Key { Key(value: letter.value & 0x1F) }

  /// The character that the key types, or nil for a key that does something.
  var typed: Unicode.Scalar? {
    guard let scalar = Unicode.Scalar(value), !scalar.isControl else { return nil }
    return scalar
  }
}
