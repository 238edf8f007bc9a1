import TerminalText

extension TerminalScreen {
  mutating func perform(_ event: EscapeDecoder.Event) {
    if case .scalar = event {} else { joining = nil }
    switch event {
    case .scalar(let scalar): put(scalar)
    case .control(let code): control(code)
    case .sequence(let parameters, let final): sequence(parameters, final)
    case .escape("7"): saved = cursor
    case .escape("8"): move(to: saved)
    case .escape(let letter): unknownSequences.append("ESC \(letter)")
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = scalar.displayWidth
    if width == 0 {
      join(scalar)
      return
    }
    if joinsCluster(scalar) { return }
    if !wraps && (wrapsNext || cursor.column + width > columns) {
      cursor.column = columns - width
      wrapsNext = false
    }
    if wrapsNext || cursor.column + width > columns {
      cursor.column = 0
      wrapsNext = false
      lineFeed()
    }
    for column in cursor.column..<cursor.column + width { clearCell(column) }
    cells[cursor.row][cursor.column] = String(scalar)
    for column in cursor.column..<cursor.column + width { looks[cursor.row][column] = look }
    if width == 2 { cells[cursor.row][cursor.column + 1] = "" }
    joining = cursor
    cursor.column += width
    if cursor.column >= columns {
      cursor.column = columns - 1
      wrapsNext = true
    }
  }

  /// Adds a scalar to the character before it where both are one; a flag takes a second cell for it.
  private mutating func joinsCluster(_ scalar: Unicode.Scalar) -> Bool {
    guard joinsClusters, let place = joining else { return false }
    let joined = cells[place.row][place.column] + String(scalar)
    guard joined.count == 1 else { return false }
    cells[place.row][place.column] = joined
    let taken = cursor.column - place.column + (wrapsNext ? 1 : 0)
    if joined.displayWidth > taken && cursor.column < columns && !wrapsNext {
      clearCell(cursor.column)
      cells[cursor.row][cursor.column] = ""
      looks[cursor.row][cursor.column] = look
      cursor.column += 1
      if cursor.column >= columns {
        cursor.column = columns - 1
        wrapsNext = true
      }
    }
    return true
  }

  /// Adds a scalar without width to the character before the cursor.
  private mutating func join(_ scalar: Unicode.Scalar) {
    var column = wrapsNext ? cursor.column : cursor.column - 1
    if column > 0 && cells[cursor.row][column].isEmpty { column -= 1 }
    if column >= 0 { cells[cursor.row][column].unicodeScalars.append(scalar) }
  }

  /// Empties a cell, and the other half of the wide character that it is a part of.
  private mutating func clearCell(_ column: Int) {
    if column > 0 && cells[cursor.row][column].isEmpty { cells[cursor.row][column - 1] = " " }
    if column + 1 < columns && cells[cursor.row][column + 1].isEmpty { cells[cursor.row][column + 1] = " " }
    cells[cursor.row][column] = " "
    looks[cursor.row][column] = ""
  }

  private mutating func control(_ code: UInt8) {
    switch code {
    case 0x07: bells += 1
    case 0x08: move(to: Position(cursor.row, cursor.column - 1))
    case 0x09: move(to: Position(cursor.row, (cursor.column / 8 + 1) * 8))
    case 0x0A: lineFeed()
    case 0x0D: move(to: Position(cursor.row, 0))
    default: unknownSequences.append("control \(code)")
    }
  }

  private mutating func lineFeed() {
    if cursor.row < rows - 1 {
      cursor.row += 1
      return
    }
    scrollback.append(line(0))
    cells.removeFirst()
    cells.append(Self.blankRow(columns))
    looks.removeFirst()
    looks.append(Self.plainRow(columns))
  }

  /// Moves the cursor, at most to the margins; it no longer waits beyond the last column.
  private mutating func move(to place: Position) {
    cursor.row = min(max(place.row, 0), rows - 1)
    cursor.column = min(max(place.column, 0), columns - 1)
    wrapsNext = false
  }

  private mutating func sequence(_ parameters: String, _ final: Character) {
    if parameters.hasPrefix("?") {
      setMode(parameters.dropFirst(), on: final == "h", of: final)
      return
    }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let count = max(numbers.first ?? 1, 1)
    let (row, column) = (cursor.row, cursor.column)
    switch final {
    case "A": move(to: Position(row - count, column))
    case "B": move(to: Position(row + count, column))
    case "C": move(to: Position(row, column + count))
    case "D": move(to: Position(row, column - count))
    case "G": move(to: Position(row, count - 1))
    case "H", "f": move(to: Position(count - 1, max(numbers.dropFirst().first ?? 1, 1) - 1))
    case "J": eraseScreen(numbers.first ?? 0)
    case "K": eraseLine(numbers.first ?? 0)
    case "m": look = parameters == "0" ? "" : parameters
    default: unknownSequences.append("CSI \(parameters)\(final)")
    }
  }

  private mutating func setMode(_ mode: Substring, on: Bool, of final: Character) {
    if mode == "7" {
      wraps = on
      return
    }
    guard mode == "2004", final == "h" || final == "l" else {
      if mode != "25" { unknownSequences.append("CSI ?\(mode)\(final)") }
      return
    }
    announcesPastes = on
    if on { pasteAnnouncements += 1 }
  }

  private mutating func eraseLine(_ part: Int) {
    let range =
      switch part {
      case 0: cursor.column..<columns
      case 1: 0..<cursor.column + 1
      default: 0..<columns
      }
    for column in range { clearCell(column) }
  }

  private mutating func eraseScreen(_ part: Int) {
    erasures += 1
    eraseLine(part)
    let whole =
      switch part {
      case 0: cursor.row + 1..<rows
      case 1: 0..<cursor.row
      default: 0..<rows
      }
    for row in whole {
      cells[row] = Self.blankRow(columns)
      looks[row] = Self.plainRow(columns)
    }
  }
}
