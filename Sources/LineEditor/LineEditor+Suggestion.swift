import CEditShim
import TerminalText

extension LineEditor {
  /// What is suggested behind the line, where the cursor is at its end and text is typed.
  func suggestion(for line: EditedLine) -> (line: String, text: String)? {
    guard suggestsFromHistory, style == .styled, !isCommanding, line.cursor == line.count,
      let rest = suggesting.rest(for: line.text, in: history)
    else { return nil }
    return (line.text, rest)
  }

  /// Takes the suggestion, or its next word, into the line; nil where none is seen.
  ///
  /// What was not drawn yet is not taken: keys that were typed ahead mean the line that was there.
  func takeSuggestion(byWord: Bool = false) -> CEditReply? {
    let line = libedit.line
    guard let ghost, ghost.line == line.text, line.cursor == line.count else { return nil }
    let whole = EditedLine(text: line.text + ghost.text, cursor: line.cursor)
    let end = byWord ? whole.wordEnd(words) : whole.count
    libedit.insert(String(whole.text.slice(line.cursor..<end)))
    return .done
  }
}
