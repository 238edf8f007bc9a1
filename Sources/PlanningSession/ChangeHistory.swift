/// The statements that changed the state, with the means to take them back: as many as there were.
struct ChangeHistory: Sendable {
  /// A statement and what it changed.
  struct Entry: Sendable {
    let statement: ExecutedStatement
    let change: StateChange
  }

  /// All that can be taken back or done again, oldest first.
  private(set) var entries: [Entry] = []
  /// How many of the entries are in force; those behind it have been taken back.
  private(set) var position = 0

  /// How many statements can be taken back.
  var undoable: Int { position }
  /// How many statements can be done again.
  var redoable: Int { entries.count - position }
  /// The statements in force, oldest first.
  var inForce: ArraySlice<Entry> { entries[..<position] }

  /// Keeps a statement. What had been taken back before it can no longer be done again.
  mutating func record(_ entry: Entry) {
    entries.removeSubrange(position...)
    entries.append(entry)
    position += 1
  }

  /// The state before the last `count` statements, and these, the last one first.
  mutating func undo(_ count: Int, from state: SessionState) -> (SessionState, [ExecutedStatement]) {
    var state = state
    var undone: [ExecutedStatement] = []
    for entry in entries[(position - count)..<position].reversed() {
      state = entry.change.undone(state)
      undone.append(entry.statement)
    }
    position -= count
    return (state, undone)
  }

  /// The state after the next `count` statements, and these, in their order.
  mutating func redo(_ count: Int, from state: SessionState) -> (SessionState, [ExecutedStatement]) {
    var state = state
    var redone: [ExecutedStatement] = []
    for entry in entries[position..<(position + count)] {
      state = entry.change.redone(state)
      redone.append(entry.statement)
    }
    position += count
    return (state, redone)
  }
}
