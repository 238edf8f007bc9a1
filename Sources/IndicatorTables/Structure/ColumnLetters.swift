/// The names that spreadsheets give to columns, for those without a heading.
enum ColumnLetters {
  /// `A` for the first column, `AA` for the twenty-seventh.
  static func letters(of index: Int) -> String {
    var rest = index
    var letters: [Unicode.Scalar] = []
    while rest >= 0 {
      letters.append(Unicode.Scalar(UInt8(ascii: "A") + UInt8(rest % 26)))
      rest = rest / 26 - 1
    }
    return String(scalars: letters.reversed())
  }
}
