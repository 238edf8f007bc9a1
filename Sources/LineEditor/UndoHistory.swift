/// What a line was before each change of it, to go back and forth between.
///
/// The editor records the line before each key that begins something new. So a word that was typed is one change, and a run of
/// deletions, a kill, a paste or a recalled statement is one each.
struct UndoHistory {
  /// The changes that are kept; older ones are forgotten.
  static let limit = 1000

  private var past: [EditedLine] = []
  private var present = EditedLine(text: "", cursor: 0)
  private var future: [EditedLine] = []

  /// Notes how the line is now.
  mutating func record(_ line: EditedLine) {
    if line.text != present.text {
      past.append(present)
      if past.count > Self.limit { past.removeFirst() }
      future = []
    }
    present = line
  }

  /// The line before the last change of `line`, or nil where nothing was changed.
  mutating func undo(from line: EditedLine) -> EditedLine? {
    record(line)
    guard let before = past.popLast() else { return nil }
    future.append(present)
    present = before
    return before
  }

  /// The line after the change that was taken back last, or nil where the line was changed since.
  mutating func redo(from line: EditedLine) -> EditedLine? {
    record(line)
    guard let after = future.popLast() else { return nil }
    past.append(present)
    present = after
    return after
  }
}
