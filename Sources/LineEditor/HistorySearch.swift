/// A search through the history while its pattern is typed.
struct HistorySearch {
  private(set) var pattern = ""
  /// The entry that is shown; it stays when a longer pattern finds none.
  private(set) var match: HistoryMatch?
  private var isFound = true

  /// The line that was there before, shown until something is found.
  private let original: EditedLine

  init(from original: EditedLine) { self.original = original }

  /// The prompt in place of the line's own.
  func prompt(_ wording: EditorWording) -> String { "\(isFound ? wording.found : wording.missing)「\(pattern)」: " }

  /// The line to show: the found entry with the cursor at the pattern, or what was there before.
  func shown(in history: History) -> EditedLine {
    guard let match, history.entries.indices.contains(match.index) else { return original }
    return EditedLine(text: history.entries[match.index], cursor: match.offset)
  }

  /// Makes the pattern longer, and looks on from the entry that is shown.
  mutating func append(_ text: String, in history: History) {
    pattern += text
    look(in: history, from: match?.index ?? history.entries.count - 1, by: -1)
  }

  /// Takes the last character off the pattern, and looks again from the newest entry.
  mutating func removeLast(in history: History) {
    pattern = String(pattern.dropLast())
    match = nil
    isFound = true
    if !pattern.isEmpty { look(in: history, from: history.entries.count - 1, by: -1) }
  }

  /// Looks for the next older entry, or for the next newer one.
  mutating func next(in history: History, by step: Int) {
    if pattern.isEmpty { return }
    look(in: history, from: match.map { $0.index + step } ?? history.entries.count - 1, by: step)
  }

  private mutating func look(in history: History, from index: Int, by step: Int) {
    let found = history.match(for: pattern, from: index, by: step)
    isFound = found != nil
    match = found ?? match
  }
}
