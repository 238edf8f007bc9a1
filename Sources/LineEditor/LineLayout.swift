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
  }

  private(set) var rows = [Row()]
  private(set) var cursorRow = 0
  private(set) var cursorColumn = 0
  /// The columns that rows were wrapped at: two at least, or a wide character would stand nowhere.
  let columns: Int

  private let policy: DisplayWidthPolicy

  /// Lays out a line.
  ///
  /// - Parameters:
  ///   - prompt: What stands before the line; it may hold SGR escape sequences, which take no cell, and newlines.
  ///   - continuationPrompt: What stands before each row of the line after a newline of its own.
  ///   - line: The text.
  ///   - cursor: The place of the cursor in the text, in UTF-8 bytes.
  ///   - columns: The columns of the terminal.
  ///   - policy: The width of ambiguous characters.
  init(
    prompt: String, continuationPrompt: String = "", line: String, cursor: Int, columns: Int,
    under policy: DisplayWidthPolicy = .ambiguousNarrow
  ) {
    self.columns = max(columns, 2)
    self.policy = policy
    append(prompt: prompt)
    var offset = 0
    for character in line {
      let next = offset + character.utf8.count
      makeRoom(for: character)
      if offset <= cursor && cursor < next { noteCursor() }
      append(character)
      if character.endsRow { append(prompt: continuationPrompt) }
      offset = next
    }
    makeRoom(forWidth: 1)
    if cursor >= offset { noteCursor() }
  }

  /// Begins a new row where a character does not fit; a newline needs a cell too, or the cursor before it stands nowhere.
  private mutating func makeRoom(for character: Character) {
    let width = shown(character).width
    makeRoom(forWidth: character.endsRow ? 1 : width)
  }

  private mutating func makeRoom(forWidth width: Int) {
    if rows[rows.count - 1].width + width > columns { rows.append(Row()) }
  }

  private mutating func noteCursor() {
    cursorRow = rows.count - 1
    cursorColumn = min(rows[cursorRow].width, columns - 1)
  }

  private mutating func append(_ character: Character) {
    if character.endsRow {
      rows.append(Row())
      return
    }
    let (text, width) = shown(character)
    rows[rows.count - 1].text += text
    rows[rows.count - 1].width += width
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

extension Substring {
  /// The SGR escape sequence at the start, if there is one.
  fileprivate var styleSequence: Substring? {
    guard hasPrefix("\u{1B}["), let end = firstIndex(of: "m") else { return nil }
    let sequence = self[...end]
    let parameters = sequence.dropFirst(2).dropLast()
    return parameters.allSatisfy { $0.isNumber || $0 == ";" || $0 == ":" } ? sequence : nil
  }
}
