/// Marks that refer to a note below the table: `*`, `①`, `²`, `[1]`, `（注1）`.
enum FootnoteMarks {
  /// The mark that folded scalars begin with, and how many of them it takes.
  static func leading(in scalars: some Collection<Unicode.Scalar>) -> (mark: String, length: Int)? {
    guard let first = scalars.first else { return nil }
    if first == "*" {
      let stars = scalars.prefix { $0 == "*" }
      return (String(scalars: stars), stars.count)
    }
    if isSign(first) { return (String(first), 1) }
    switch first {
    case "[": return enclosed(scalars, closing: "]")
    case "(": return enclosed(scalars, closing: ")")
    case "注":
      let number = scalars.dropFirst().prefix { $0.properties.numericType == .decimal }
      return number.isEmpty || number.count > 2 ? nil : ("注" + String(scalars: number), number.count + 1)
    default: return nil
    }
  }

  /// Whether a mark can begin with the folded scalar.
  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "*" || scalar == "[" || scalar == "(" || scalar == "注" || isSign(scalar)
  }

  /// Whether the scalar is a mark by itself and never a digit of a number.
  static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Superscripts, circled and parenthesised numbers, dagger, reference mark, stars and triangles.
    case 0xB2, 0xB3, 0xB9, 0x2070...0x2079, 0x2460...0x249B, 0x24EA...0x24FF, 0x2776...0x2793, 0x3220...0x3229: true
    case 0x2020, 0x2021, 0x203B, 0x2605, 0x2606, 0x25B2, 0x25B3: true
    default: false
    }
  }

  /// `[1]`, `[注1]`, `(注)`, `(注1)`; in round parentheses a bare number is no mark, since it could be a number.
  private static func enclosed(
    _ scalars: some Collection<Unicode.Scalar>, closing: Unicode.Scalar
  ) -> (mark: String, length: Int)? {
    let inner = scalars.dropFirst().prefix(6).prefix { $0 != closing }
    guard scalars.dropFirst(1 + inner.count).first == closing, !inner.isEmpty else { return nil }
    var rest = inner[...]
    let isNote = rest.first == "注"
    if isNote { rest = rest.dropFirst() }
    guard rest.allSatisfy({ $0.value >= 0x30 && $0.value <= 0x39 }), rest.count <= 2 else { return nil }
    if closing == ")", !isNote { return nil }
    let mark = isNote ? "注" + String(scalars: rest) : "[" + String(scalars: rest) + "]"
    return (mark, inner.count + 2)
  }

  /// All marks that a text speaks of, wherever they stand in it: `*` of 带*为预计数, and of 带星号的.
  static func all(in text: some StringProtocol) -> Set<String> {
    guard text.unicodeScalars.contains(where: { isOpening(CellFolding.fold($0)) || $0 == "星" }) else { return [] }
    var marks: Set<String> = text.holds("星号") ? ["*"] : []
    var rest = CellFolding.scalars(text)[...]
    var before: Unicode.Scalar?
    while let first = rest.first {
      // The power of m² is no mark.
      if !(before.map { $0.isASCII && $0.properties.isAlphabetic } ?? false), let found = leading(in: rest) {
        marks.insert(found.mark)
        rest = rest.dropFirst(found.length)
      } else {
        rest = rest.dropFirst()
      }
      before = first
    }
    return marks
  }

  /// Whether a clause begins with a mark, so that it explains that mark.
  static func begins(_ clause: some StringProtocol) -> Bool {
    var scalars = CellFolding.scalars(clause)[...]
    if scalars.starts(with: "注:".unicodeScalars) { scalars = scalars.dropFirst(2) }
    return leading(in: scalars.drop(while: Blanks.isBlank)) != nil
  }

  /// What the notes below a table say about a mark; `nil` where none does.
  static func explanation(of mark: String, in notes: [TextCell]) -> String? {
    for note in notes {
      let folded = CellFolding.fold(note.text)
      guard let found = folded.firstRange(of: mark) else { continue }
      let sentence = folded[found.lowerBound...].prefix { $0 != ";" && $0 != "。" }
      // 带*指标为当年值 is about names, not about a cell.
      if mark.hasPrefix("*"), sentence.dropFirst(mark.count).drop(while: { $0 == " " }).hasPrefix("指标") { continue }
      return String(sentence)
    }
    return nil
  }
}
