import TerminalText

/// A model of a terminal's screen: enough of a VT100 and xterm to check what a program really shows.
///
/// It shares nothing with the painter that it checks but the width of a scalar. Cells are filled scalar by scalar, as
/// terminals do it, and the cursor that has filled the last column waits there until the next character. Of the two kinds of
/// terminals, those that draw a flag or a family of emoji as one character and those that draw each of its parts, it can be
/// either.
public struct TerminalScreen: Sendable {
  /// One cell: its character, empty on the right half of a wide one.
  public typealias Cell = String

  /// A place on the screen, from 0.
  public struct Position: Equatable, Sendable {
    /// The row, from the top.
    public var row: Int
    /// The column, from the left.
    public var column: Int

    /// Makes a position.
    public init(_ row: Int, _ column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// The rows of the screen.
  public private(set) var rows: Int
  /// The columns of the screen.
  public private(set) var columns: Int
  /// Where the next character is written.
  public internal(set) var cursor = Position(0, 0)
  /// Whether the last column was filled, and the next character belongs to the next row.
  public internal(set) var wrapsNext = false
  /// The rows that left the screen at the top, oldest first.
  public internal(set) var scrollback: [String] = []
  /// How often the program asked to be told of pastes: the editor does so once a prompt, when it is ready for keys.
  public internal(set) var pasteAnnouncements = 0
  /// Whether the program is told of pastes now.
  public internal(set) var announcesPastes = false
  /// How often the bell rang.
  public internal(set) var bells = 0
  /// What the model did not understand; a test that cares asserts that it is empty.
  public internal(set) var unknownSequences: [String] = []

  /// How often a part of the screen was erased.
  public internal(set) var erasures = 0
  /// Whether several scalars that are one character share its cells.
  public let joinsClusters: Bool

  /// The cell of the character that the next scalar may belong to.
  var joining: Position?
  /// Whether a character beyond the last column begins a row.
  var wraps = true
  var cells: [[Cell]]
  /// How each cell looks, as the parameters of the last SGR sequence before it was written.
  var looks: [[String]]
  var look = ""
  var decoder = EscapeDecoder()
  var saved = Position(0, 0)

  /// Makes an empty screen.
  public init(rows: Int, columns: Int, joinsClusters: Bool = true) {
    self.joinsClusters = joinsClusters
    self.rows = rows
    self.columns = columns
    cells = Array(repeating: Self.blankRow(columns), count: rows)
    looks = Array(repeating: Self.plainRow(columns), count: rows)
  }

  /// The cells of a row.
  public func cells(ofRow row: Int) -> [Cell] { cells[row] }

  /// Whether all that was ever shown begins with these rows.
  public func begins(with rows: [String]) -> Bool {
    let kept = min(rows.count, scrollback.count)
    if !rows[..<kept].elementsEqual(scrollback[..<kept]) { return false }
    let shown = rows.count - kept
    return shown <= self.rows && (0..<shown).allSatisfy { line($0) == rows[kept + $0] }
  }

  /// The text of a row that was written with a look, as the parameters of its SGR sequence.
  public func text(looking look: String, inRow row: Int) -> String {
    zip(cells[row], looks[row]).filter { $0.1 == look }.map(\.0).joined()
  }

  /// The text of a row, without the blanks at its end.
  public func line(_ row: Int) -> String { Self.text(of: cells[row]) }

  /// The text of the row that the cursor is in.
  public var cursorLine: String { line(cursor.row) }

  /// The rows of the screen, without the empty ones at the end.
  public var lines: [String] {
    var lines = cells.map(Self.text(of:))
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// All that was ever shown: what left the screen at the top, and the screen.
  public var transcript: [String] { scrollback + lines }

  /// Takes what a program wrote.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      for event in decoder.decode(byte) { perform(event) }
    }
  }

  /// Takes what a program wrote.
  public mutating func feed(_ text: String) { feed(text.utf8) }

  /// Changes the size without wrapping anew: rows are cut or filled at the right, and leave at the top.
  public mutating func resize(rows newRows: Int, columns newColumns: Int) {
    cells = cells.map { row in
      Array(row.prefix(newColumns)) + Array(repeating: " ", count: max(0, newColumns - row.count))
    }
    looks = looks.map { Array($0.prefix(newColumns)) + Array(repeating: "", count: max(newColumns - $0.count, 0)) }
    columns = newColumns
    while cells.count > newRows {
      if cursor.row < cells.count - 1 {
        cells.removeLast()
        looks.removeLast()
      } else {
        scrollback.append(Self.text(of: cells.removeFirst()))
        looks.removeFirst()
        cursor.row -= 1
      }
    }
    while cells.count < newRows {
      cells.append(Self.blankRow(newColumns))
      looks.append(Self.plainRow(newColumns))
    }
    rows = newRows
    cursor.column = min(cursor.column, columns - 1)
    wrapsNext = false
  }

  static func blankRow(_ columns: Int) -> [Cell] { Array(repeating: " ", count: columns) }

  static func plainRow(_ columns: Int) -> [String] { Array(repeating: "", count: columns) }

  private static func text(of row: [Cell]) -> String {
    let end = row.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
    return row[..<end].joined()
  }
}
