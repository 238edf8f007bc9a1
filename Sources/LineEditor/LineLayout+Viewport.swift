extension LineLayout {
  /// The rows that are shown on a screen of so many rows: those of the last time where the cursor is still among them.
  func visibleRows(height: Int, near top: Int) -> Range<Int> {
    let height = max(1, min(height, rows.count))
    let lowest = max(cursorRow - height + 1, min(top, cursorRow))
    let start = max(0, min(lowest, rows.count - height))
    return start..<start + height
  }
}
