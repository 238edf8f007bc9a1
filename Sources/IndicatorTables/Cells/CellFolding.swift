/// The folding of full-width signs in cells, one scalar to one scalar.
///
/// It is narrower than what folds typed statements: `、` stays, or `1、234` would become a number with a thousands separator; and it
/// is no Unicode normalisation, which would turn the footnote mark of `8.3①` into a digit.
enum CellFolding {
  /// The scalar that stands for `scalar`.
  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x00...0x7F: scalar
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0x2010...0x2015, 0x2212, 0x2500: "-"
    case 0x301C, 0x223C: "~"
    case 0x3010, 0x3014, 0x3016: "["
    case 0x3011, 0x3015, 0x3017: "]"
    case 0x2215, 0x2044: "/"
    default: scalar
    }
  }

  /// The scalars of a text, folded, without invisible ones.
  static func scalars(_ text: some StringProtocol) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars where !isInvisible(scalar) { folded.append(fold(scalar)) }
    return folded
  }

  /// The text, folded. Most texts are so already, and come back as they are.
  static func fold(_ text: String) -> String {
    text.unicodeScalars.allSatisfy { fold($0) == $0 && !isInvisible($0) } ? text : String(scalars: scalars(text))
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200B || scalar.value == 0xFEFF
  }
}

extension String {
  /// A text of scalars.
  ///
  /// The bytes are laid down one by one: appending scalars to a view encodes them anew, in an array of its own, at many times the cost.
  init(scalars: some Collection<Unicode.Scalar>) {
    self.init(unsafeUninitializedCapacity: 4 * scalars.count) { bytes in
      var end = 0
      for scalar in scalars {
        for unit in scalar.utf8 {
          bytes[end] = unit
          end += 1
        }
      }
      return end
    }
  }
}
