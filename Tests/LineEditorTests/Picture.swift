import TerminalScreen
import TerminalText

/// The cells that a text must fill, found by filling them one after another.
struct Picture {
  private var cells: [[String]] = [[]]
  private var cursor = TerminalScreen.Position(0, 0)

  init(prompt: String, continuation: String, text: [Character], cursor: Int, columns: Int) {
    for character in prompt { fill(character, columns) }
    for (index, character) in text.enumerated() {
      let needed = character == "\n" ? 1 : character.displayWidth
      if cells[cells.count - 1].count + needed > columns { cells.append([]) }
      if index == cursor { self.cursor = .init(cells.count - 1, cells[cells.count - 1].count) }
      if character == "\n" {
        cells.append([])
        for character in continuation { fill(character, columns) }
      } else {
        fill(character, columns)
      }
    }
    if cells[cells.count - 1].count == columns { cells.append([]) }
    if cursor == text.count { self.cursor = .init(cells.count - 1, cells[cells.count - 1].count) }
  }

  private mutating func fill(_ character: Character, _ columns: Int) {
    if cells[cells.count - 1].count + character.displayWidth > columns { cells.append([]) }
    cells[cells.count - 1].append(String(character))
    if character.displayWidth == 2 { cells[cells.count - 1].append("") }
  }

  /// What is wrong on the screen, or nil.
  ///
  /// A picture taller than the screen may show any part with the cursor in it.
  func difference(from screen: TerminalScreen, above: [String]) -> String? {
    let lines = cells.map { $0.joined() }.map { String($0.reversed().drop { $0 == " " }.reversed()) }
    let first = screen.cursor.row - cursor.row
    for row in 0..<screen.rows where row >= first {
      let wanted = row - first < lines.count ? lines[row - first] : ""
      if screen.line(row) != wanted { return "row \(row) reads \(screen.line(row)), not \(wanted)" }
    }
    if screen.cursor.column != cursor.column { return "cursor in \(screen.cursor.column), not \(cursor.column)" }
    if screen.wrapsNext { return "the cursor hangs beyond the margin" }
    if first < 0 && screen.rows > lines.count { return "the beginning is not shown" }
    if Array(screen.transcript.prefix(above.count)) != above { return "what stood above is \(screen.transcript)" }
    return nil
  }
}
