/// Turns layouts into what has to be written to the terminal, and remembers what stands there.
///
/// libedit's own painter compares cells and is wrong in one mid-line edit of twelve with Chinese text. This one compares
/// whole rows, and goes to each from its left margin: a row costs a few bytes more, and no row can disturb another.
struct LinePainter {
  private var shown: [LineLayout.Row] = []
  private var cursorRow = 0
  private var cursorColumn = 0
  private var top = 0

  /// What shows the layout, from wherever the cursor was left; empty where nothing changed.
  mutating func draw(_ layout: LineLayout, height: Int) -> String {
    let visible = layout.visibleRows(height: height, near: top)
    top = visible.lowerBound
    var output = ""
    for (row, content) in layout.rows[visible].enumerated() where row >= shown.count || shown[row] != content {
      write(content, to: row, columns: layout.columns, into: &output)
    }
    if shown.count > visible.count {
      move(to: visible.count, into: &output)
      output += "\r\u{1B}[J"
      shown.removeSubrange(visible.count...)
    }
    let (row, column) = (layout.cursorRow - top, layout.cursorColumn)
    if !output.isEmpty || row != cursorRow || column != cursorColumn {
      move(to: row, into: &output)
      output += column == 0 ? "\r" : "\r\u{1B}[\(column)C"
      cursorColumn = column
    }
    return output
  }

  /// What leaves the whole line on the screen, with the cursor on a fresh row below and nothing remembered.
  ///
  /// A line that is taller than the screen is written out once more, so that all of it can be scrolled back to.
  mutating func finish(_ layout: LineLayout, height: Int, mark: String = "") -> String {
    var output = draw(layout, height: height)
    if layout.rows.count > shown.count {
      move(to: 0, into: &output)
      output += "\r\u{1B}[J" + layout.rows.map(\.written).joined(separator: "\r\n")
    } else {
      move(to: shown.count - 1, into: &output)
    }
    let column = layout.rows[layout.rows.count - 1].width
    output += (column == 0 ? "\r" : "\r\u{1B}[\(column)C") + mark + "\r\n"
    forget()
    return output
  }

  /// What clears the line away, to draw it again where it began; for a terminal that changed its size.
  mutating func erase() -> String {
    var output = ""
    move(to: 0, into: &output)
    output += "\r\u{1B}[J"
    forget()
    return output
  }

  /// Forgets what stands on the screen: the next drawing begins on the row of the cursor.
  mutating func forget() { self = LinePainter() }

  private mutating func write(_ content: LineLayout.Row, to row: Int, columns: Int, into output: inout String) {
    move(to: row, into: &output)
    output += "\r" + content.written
    // A row of a prompt that wraps inside a style must not hand it on to rows that are written at another time.
    if content.text.utf8.contains(0x1B) { output += "\u{1B}[0m" }
    // At the right margin the sequence would erase the last character of the row.
    if content.width < columns { output += "\u{1B}[K" }
    if row < shown.count { shown[row] = content } else { shown.append(content) }
  }

  private mutating func move(to row: Int, into output: inout String) {
    if row < cursorRow { output += "\u{1B}[\(cursorRow - row)A" }
    let last = max(shown.count - 1, 0)
    let down = min(row, last) - cursorRow
    if down > 0 { output += "\u{1B}[\(down)B" }
    // Below the last row there may be nothing yet: a newline scrolls, a cursor movement would stop at the margin.
    if row > max(last, cursorRow) { output += String(repeating: "\r\n", count: row - max(last, cursorRow)) }
    cursorRow = row
  }
}

extension LineLayout.Row {
  /// The row as it is sent.
  ///
  /// Where a terminal may take more cells than were counted, it must not go on in the next row.
  fileprivate var written: String { isDisputed ? "\u{1B}[?7l" + text + "\u{1B}[?7h" : text }
}
