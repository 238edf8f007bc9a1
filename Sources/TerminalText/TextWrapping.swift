/// Breaks text into lines where a Chinese reader expects it.
public enum TextWrapping {
  /// The lines of the text within `width` cells; those after the first begin with `indent` spaces.
  ///
  /// A line breaks behind a Chinese character or a space, never inside a word or a number, and never before a sign that closes or
  /// pauses; a piece wider than the line is broken all the same.
  /// - Complexity: O(length).
  public static func lines(
    of text: String, width: Int, indent: Int = 2, under policy: DisplayWidthPolicy = .ambiguousNarrow
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(of: text) {
      let size = piece.displayWidth(under: policy)
      if used + size > width, used > indent || lines.isEmpty && used > 0 {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        used = indent
      }
      for letter in used + size <= width ? [piece] : piece.map({ String($0) }) {
        if used + letter.displayWidth(under: policy) > width {
          lines.append(line)
          line = String(repeating: " ", count: indent)
          used = indent
        }
        line += letter
        used += letter.displayWidth(under: policy)
      }
    }
    lines.append(line)
    return lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }
  }

  /// The parts that are not broken: words, numbers, and characters with the signs that cling to them.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for letter in text {
      if let last = piece.last, mayBreak(between: last, and: letter) {
        pieces.append(piece)
        piece = ""
      }
      piece.append(letter)
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  private static func mayBreak(between before: Character, and after: Character) -> Bool {
    if closing.contains(after) || opening.contains(before) { return false }
    return before == " " || before.displayWidth == 2 || after.displayWidth == 2
  }

  private static let closing = Set("，。、；：！？）」』】》”’…,.;:!?)]}%％ ")
  private static let opening = Set("（「『【《“‘([{")
}
