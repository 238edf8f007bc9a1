import TerminalText

/// Where a prompt and a line stand on a terminal of so many columns: a pure function, so that it can be tested to the cell.
///
/// Rows are wrapped here and never by the terminal. A terminal keeps a cursor beyond the last column in a state of its own,
/// and no two agree on it; a row that begins with a carriage return is where it is expected.
struct LineLayout: Equatable {
  /// One row of cells.
  struct Row: Equatable {
    /// What is written, with the escape sequences of a prompt.
    var text = ""
    /// The cells that it takes.
    var width = 0
    /// Whether a character stands in it that terminals count differently.
    var isDisputed = false
  }

  private(set) var rows = [Row()]
  private(set) var cursorRow = 0
  private(set) var cursorColumn = 0
  /// The columns that rows were wrapped at: two at least, or a wide character would stand nowhere.
  let columns: Int

  private let policy: DisplayWidthPolicy
  /// The style that is open at the end of the last row.
  private var style: TextStyle?

  /// Lays out a line.
  ///
  /// - Parameters:
  ///   - prompt: What stands before the line; it may hold SGR escape sequences, which take no cell, and newlines.
  ///   - continuationPrompt: What stands before each row of the line after a newline of its own.
  ///   - line: The text.
  ///   - cursor: The place of the cursor in the text, in UTF-8 bytes.
  ///   - styles: How parts of the line look, in order; what lies in none is plain.
  ///   - ghost: What is suggested behind the line, in the rest of its last row.
  ///   - columns: The columns of the terminal.
  ///   - policy: The width of ambiguous characters.
  init(
    prompt: String, continuationPrompt: String = "", line: String, cursor: Int,
    styles: [StyledRange] = [], ghost: String = "", columns: Int, under policy: DisplayWidthPolicy = .ambiguousNarrow
  ) {
    self.columns = max(columns, 2)
    self.policy = policy
    append(prompt: prompt)
    var offset = 0
    var styles = styles[...]
    for character in line {
      let next = offset + character.utf8.count
      while let first = styles.first, first.range.upperBound <= offset { styles.removeFirst() }
      turn(to: styles.first.flatMap { $0.range.lowerBound <= offset && !character.endsRow ? $0.style : nil })
      makeRoom(for: character)
      if offset <= cursor && cursor < next { noteCursor() }
      append(character)
      if character.endsRow { append(prompt: continuationPrompt) }
      offset = next
    }
    turn(to: nil)
    makeRoom(forWidth: 1)
    if cursor >= offset { noteCursor() }
    append(ghost: ghost)
  }

  /// Shows a suggestion in the cells that are left: it takes no row of its own, which would push up what stands above.
  private mutating func append(ghost: String) {
    let room = columns - rows[rows.count - 1].width
    let text = ghost.unicodeScalars.contains { $0.value < 0x20 } ? "" : ghost.truncated(toWidth: room, under: policy)
    if text.isEmpty { return }
    turn(to: .dim)
    for character in text { append(character) }
    turn(to: nil)
  }

  /// Ends the style so far and begins another.
  private mutating func turn(to next: TextStyle?) {
    if next == style { return }
    if style != nil { rows[rows.count - 1].text += TextStyle.reset }
    style = next
    if let next { rows[rows.count - 1].text += next.sequence }
  }

  /// Begins a row; a style goes on in it, but no row leaves one open.
  private mutating func beginRow() {
    if style != nil { rows[rows.count - 1].text += TextStyle.reset }
    rows.append(Row(text: style?.sequence ?? "", width: 0))
  }

  /// Begins a new row where a character does not fit; a newline needs a cell too, or the cursor before it stands nowhere.
  private mutating func makeRoom(for character: Character) {
    let width = shown(character).width
    makeRoom(forWidth: character.endsRow ? 1 : width)
  }

  private mutating func makeRoom(forWidth width: Int) {
    if rows[rows.count - 1].width + width > columns { beginRow() }
  }

  private mutating func noteCursor() {
    cursorRow = rows.count - 1
    cursorColumn = min(rows[cursorRow].width, columns - 1)
  }

  private mutating func append(_ character: Character) {
    if character.endsRow {
      beginRow()
      return
    }
    let (text, width) = shown(character)
    rows[rows.count - 1].text += text
    rows[rows.count - 1].width += width
    if !character.isDisputed { return }
    // What follows stands where it belongs, however many cells the terminal took.
    rows[rows.count - 1].isDisputed = true
    rows[rows.count - 1].text += "\u{1B}[\(min(rows[rows.count - 1].width, columns - 1) + 1)G"
  }

  private mutating func append(prompt: String) {
    var rest = prompt[...]
    while let character = rest.first {
      if let sequence = rest.styleSequence {
        rows[rows.count - 1].text += sequence
        rest = rest[sequence.endIndex...]
        continue
      }
      if !character.endsRow { makeRoom(for: character) }
      append(character)
      rest = rest.dropFirst()
    }
  }

  /// What stands on the screen for a character.
  private func shown(_ character: Character) -> (text: String, width: Int) {
    let width = character.displayWidth(under: policy)
    if width > 0 { return (String(character), width) }
    guard let value = character.asciiValue else {
      // A lone combining mark would join the cell before, an invisible character does what each terminal likes: leave it out.
      return ("", 0)
    }
    if value == 0x09 {
      let column = rows[rows.count - 1].width
      let cells = max(1, min(8 - column % 8, columns - column))
      return (String(repeating: " ", count: cells), cells)
    }
    return ("^" + String(Unicode.Scalar(value ^ 0x40)), 2)
  }
}

extension Character {
  /// Of all that Unicode calls a newline, only the one that a statement is written with.
  fileprivate var endsRow: Bool { self == "\n" || self == "\r\n" }
}

extension Character {
  /// Whether terminals disagree about the cells that the character takes: joined emoji, flags, skin tones, keycaps, and
  /// signs that a selector turns into pictures.
  fileprivate var isDisputed: Bool {
    if unicodeScalars.count < 2 { return false }
    return unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x200D, 0xFE0E, 0xFE0F, 0x20E3, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF, 0x1160...0x11FF, 0xE0020...0xE007F:
        true
      default: false
      }
    }
  }
}

extension Substring {
  /// The SGR escape sequence at the start, if there is one.
  fileprivate var styleSequence: Substring? {
    guard hasPrefix("\u{1B}["), let end = firstIndex(of: "m") else { return nil }
    let sequence = self[...end]
    let parameters = sequence.dropFirst(2).dropLast()
    return parameters.allSatisfy { $0.isNumber || $0 == ";" || $0 == ":" } ? sequence : nil
  }
}
