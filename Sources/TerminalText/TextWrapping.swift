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
    var lines = BrokenLines(width: width, indent: indent)
    var start = text.startIndex
    var size = 0
    var widths: [Int] = []
    var last: Character?
    for index in text.indices {
      let letter = text[index]
      if let last, mayBreak(between: last, and: letter) {
        lines.take(text[start..<index], size, widths)
        start = index
        size = 0
        widths.removeAll(keepingCapacity: true)
      }
      let cells = letter.displayWidth(under: policy)
      size += cells
      widths.append(cells)
      last = letter
    }
    if start < text.endIndex { lines.take(text[start...], size, widths) }
    return lines.finished()
  }

  /// Whether a line may end between two characters: words, numbers, and characters with the signs that cling to them stay whole.
  private static func mayBreak(between before: Character, and after: Character) -> Bool {
    if isClosing(after) || isOpening(before) { return false }
    return before == " " || before.displayWidth == 2 || after.displayWidth == 2
  }

  private static func isClosing(_ letter: Character) -> Bool {
    switch letter.unicodeScalars.first {
    case "，", "。", "、", "；", "：", "！", "？", "）", "」", "』", "】", "》", "”", "’", "…", "％": true
    case ",", ".", ";", ":", "!", "?", ")", "]", "}", "%", " ": true
    default: false
    }
  }

  private static func isOpening(_ letter: Character) -> Bool {
    switch letter.unicodeScalars.first {
    case "（", "「", "『", "【", "《", "“", "‘", "(", "[", "{": true
    default: false
    }
  }
}

/// Lines that are filled piece by piece.
private struct BrokenLines {
  let width: Int
  let indent: Int
  private var lines: [String] = []
  private var line = ""
  private var used = 0

  init(width: Int, indent: Int) {
    self.width = width
    self.indent = indent
  }

  /// Takes a piece of some cells; one that is wider than the line is broken at its letters.
  mutating func take(_ piece: Substring, _ size: Int, _ widths: [Int]) {
    if used + size > width, used > indent || lines.isEmpty && used > 0 { end() }
    guard used + size > width else {
      line += piece
      used += size
      return
    }
    for (letter, cells) in zip(piece, widths) {
      if used + cells > width { end() }
      line.append(letter)
      used += cells
    }
  }

  /// All lines, without spaces at their ends.
  mutating func finished() -> [String] {
    lines.append(line)
    return lines.map { line in
      var line = line
      while line.utf8.last == 0x20 { line.removeLast() }
      return line
    }
  }

  private mutating func end() {
    lines.append(line)
    line = String(repeating: " ", count: indent)
    used = indent
  }
}
