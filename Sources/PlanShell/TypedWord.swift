import ScenarioLanguage

/// The word that ends at the cursor, which a completion replaces.
struct TypedWord {
  /// Where it begins, in UTF-8 bytes, with the quote that opens it.
  let start: Int
  /// What was typed of it, without the quote.
  let text: String
  /// What stands before it.
  let before: String

  /// The word before a cursor; of a path, signs are a part.
  init?(in line: String, at cursor: Int, isPath: Bool) {
    guard let before = String(line.utf8.prefix(cursor)) else { return nil }
    let row = before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex
    var begin = before.endIndex
    if let quote = Self.openQuote(in: before[row...]) {
      begin = quote
    } else {
      while begin > row {
        let previous = before[before.index(before: begin)]
        if previous.isWhitespace || (!isPath && Self.signs.contains(previous)) { break }
        begin = before.index(before: begin)
      }
    }
    start = before.utf8.distance(from: before.startIndex, to: begin)
    text = String(before[begin...].drop { $0 == "\"" || $0 == "“" })
    self.before = String(before[..<begin])
  }

  /// The quote that is open at the end of a row.
  private static func openQuote(in row: Substring) -> String.Index? {
    var open: String.Index?
    for index in row.indices {
      switch row[index] {
      case "\"": open = open == nil ? index : nil
      case "“": open = open ?? index
      case "”": open = nil
      default: break
      }
    }
    return open
  }

  /// Signs that end a name.
  private static let signs: Set<Character> = [",", "，", "、", "(", "（", "=", "＝", ">", "<", "≥", "≤", "+", "＋", "@"]
}
