import TerminalScreen
import TerminalText

/// The cells that a text must fill, found by filling them one after another.
struct Picture {
  private(set) var cells: [[String]] = [[]]
  private(set) var cursor = TerminalScreen.Position(0, 0)
  private let columns: Int
  /// What is seen of the suggestion.
  private var suggested = ""

  init(prompt: String, continuation: String, text: [Character], cursor: Int, ghost: String = "", columns: Int) {
    self.columns = columns
    for character in prompt { fill(character) }
    for (index, character) in text.enumerated() {
      let needed = character == "\n" ? 1 : character.displayWidth
      if cells[cells.count - 1].count + needed > columns { cells.append([]) }
      if index == cursor { self.cursor = .init(cells.count - 1, cells[cells.count - 1].count) }
      if character == "\n" {
        cells.append([])
        for character in continuation { fill(character) }
      } else {
        fill(character)
      }
    }
    if cells[cells.count - 1].count == columns { cells.append([]) }
    if cursor == text.count { self.cursor = .init(cells.count - 1, cells[cells.count - 1].count) }
    suggest(ghost)
  }

  /// Fills the rest of the row, with a mark in the last cell where the suggestion does not fit.
  private mutating func suggest(_ ghost: String) {
    let room = columns - cells[cells.count - 1].count
    let fits = ghost.reduce(0) { $0 + $1.displayWidth } <= room
    for character in ghost {
      if !fits && cells[cells.count - 1].count + character.displayWidth > columns - 1 { break }
      fill(character)
      suggested.append(character)
    }
    if !fits {
      fill("…")
      suggested += "…"
    }
  }

  private mutating func fill(_ character: Character) {
    // A mark without a base stands nowhere.
    if character.displayWidth == 0 { return }
    if cells[cells.count - 1].count + character.displayWidth > columns { cells.append([]) }
    cells[cells.count - 1].append(String(character))
    if character.displayWidth == 2 { cells[cells.count - 1].append("") }
  }

  /// What is wrong on the screen, or nil.
  ///
  /// A picture taller than the screen may show any part with the cursor in it. A terminal that draws the parts of a joined
  /// character by themselves is right where its first part stands.
  func difference(from screen: TerminalScreen, above: [String]) -> String? {
    let first = screen.cursor.row - cursor.row
    for row in 0..<screen.rows where row >= first {
      let wanted = row - first < cells.count ? cells[row - first] : []
      if !agrees(screen.cells(ofRow: row), wanted, joinsClusters: screen.joinsClusters) {
        return "row \(row) reads \(screen.line(row)), not \(wanted.joined())"
      }
    }
    let dim = screen.text(looking: "2", inRow: min(max(first + cells.count - 1, 0), screen.rows - 1))
    if screen.joinsClusters ? dim != suggested : dim.isEmpty != suggested.isEmpty {
      return "“\(dim)” is suggested, not “\(suggested)”"
    }
    if screen.cursor.column != cursor.column { return "cursor in \(screen.cursor.column), not \(cursor.column)" }
    if screen.wrapsNext { return "the cursor hangs beyond the margin" }
    if first < 0 && screen.rows > cells.count { return "the beginning is not shown" }
    if !screen.begins(with: above) { return "what stood above is \(screen.transcript)" }
    return nil
  }

  private func agrees(_ shown: [String], _ wanted: [String], joinsClusters: Bool) -> Bool {
    let blanks = Array(repeating: " ", count: max(shown.count - wanted.count, 0))
    if joinsClusters { return shown == wanted + blanks }
    return zip(shown, wanted + blanks).allSatisfy { shown, wanted in
      // The right half of a character may hold a part of it, and the margin the last part.
      wanted.isEmpty || shown == wanted || wanted.unicodeScalars.count > 1
    }
  }
}
