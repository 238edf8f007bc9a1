/// The newest statement of the history that begins with what is typed.
///
/// While a line only grows, the newest entry that fits it is the one that fitted before, or an older one: so a line that is
/// typed to its end walks through the history once, not once a key.
struct HistorySuggestion {
  private var line: [UInt8] = []
  private var index: Int?

  /// What the entry has behind the line; nil where none begins with it, or where a row of its own would be needed.
  mutating func rest(for text: String, in history: History) -> String? {
    if text.isEmpty { return nil }
    let bytes = Array(text.utf8)
    let newest = history.entries.count - 1
    let start = bytes.starts(with: line) && !line.isEmpty ? min(self.index ?? newest, newest) : newest
    let index = history.newest(from: start, beginningWith: bytes)
    line = bytes
    self.index = index ?? -1
    guard let index else { return nil }
    // No entry is equal to the line: it would be a proper beginning of itself.
    let rest = history.entries[index].slice(bytes.count..<history.entries[index].utf8.count)
    return rest.utf8.contains(0x0A) ? nil : String(rest)
  }
}
