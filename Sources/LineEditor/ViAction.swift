/// What the keys of vi's command mode ask for, with places in UTF-8 bytes of the line.
enum ViAction: Equatable {
  /// More keys are needed.
  case wait
  /// The keys mean nothing, or not here.
  case refuse
  case move(to: Int)
  /// Kills a part; `types` goes on to type there.
  case kill(Range<Int>, types: Bool)
  /// Keeps a part as if killed, with the cursor at its start.
  case copy(Range<Int>)
  /// Puts a text in place of a part, with the cursor on the last character of it, or behind it.
  case replace(Range<Int>, with: String, cursorBehind: Bool)
  /// Types at a place.
  case type(at: Int)
  /// Begins a row at a place and types there.
  case openRow(at: Int, above: Bool)
  /// Inserts what was killed last.
  case put(at: Int, times: Int)
  case undo, redo, search, up, down, repeatChange, editExternally
}
