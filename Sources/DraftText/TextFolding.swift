/// The folding of what is typed full-width, for drafts: digits, letters and the signs inside numbers; Chinese punctuation stays.
package enum TextFolding {
  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0xFF05: "%"
    case 0xFF0E: "."
    case 0xFF0F: "/"
    case 0xFF0B: "+"
    case 0xFF0D, 0x2013, 0x2212, 0x2010, 0x2011, 0x2012: "-"
    case 0xFF5E, 0x301C: "~"
    case 0x2014, 0x2015, 0x2500: "—"
    case 0x3014: "〔"
    default: scalar
    }
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0x0D, 0x3000, 0xA0, 0xFEFF, 0x200B, 0x2002...0x200A: true
    default: false
    }
  }

  static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2C, 0x2E: true
    default: false
    }
  }

  package static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// Whether it is a Chinese character.
  package static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value) || scalar.value == 0x3007
  }
}
