import CEditShim

extension LineEditor {
  /// Notes the line before a key that begins something new.
  func noteChange() { undoHistory.record(libedit.line) }

  /// Puts the cursor where it may stand: never inside a character, and in vi's command mode on one.
  func settle() {
    let line = libedit.line
    // Behind the last character it may stand, and is there most of the time.
    if line.cursor == line.count && !isCommanding { return }
    var place = line.characterBoundary(after: !isCommanding)
    if isCommanding && place == line.rowEnd && place > line.rowStart { place = line.previousCharacter }
    if place != line.cursor { libedit.moveCursor(to: place) }
  }

  func undo() -> CEditReply { show(undoHistory.undo(from: libedit.line)) }

  func redo() -> CEditReply { show(undoHistory.redo(from: libedit.line)) }

  private func show(_ line: EditedLine?) -> CEditReply {
    guard let line else { return .refused }
    libedit.replaceLine(with: line.text, cursor: line.cursor)
    return .done
  }

  /// Kills a part of the line; an empty part is refused.
  func kill(_ direction: KillRing.Direction, _ range: (EditedLine) -> Range<Int>) -> CEditReply {
    let range = range(libedit.line)
    if range.isEmpty { return .refused }
    kill(range, direction)
    return .done
  }

  func kill(_ range: Range<Int>, _ direction: KillRing.Direction) {
    let before = libedit.line
    libedit.replace(range, with: "")
    kills.kill(String(before.text.slice(range)), direction, from: before, to: libedit.line)
  }

  func yank() -> CEditReply {
    guard let text = kills.newest else { return .refused }
    let start = libedit.line.cursor
    libedit.insert(text)
    kills.noteYank(start..<start + text.utf8.count, in: libedit.line)
    return .done
  }

  func yankOlder() -> CEditReply {
    guard let (range, text) = kills.older(than: libedit.line) else { return .refused }
    libedit.replace(range, with: text)
    return .done
  }

  /// Exchanges the characters on both sides of the cursor, at the end of a row the last two of it.
  func transpose() -> CEditReply {
    var line = libedit.line
    if line.cursor == line.rowEnd { line.cursor = line.previousCharacter }
    let (start, end) = (line.previousCharacter, line.nextCharacter)
    if start < line.rowStart || start == line.cursor || end > line.rowEnd || end == line.cursor { return .refused }
    let (left, right) = (line.text.slice(start..<line.cursor), line.text.slice(line.cursor..<end))
    libedit.replace(start..<end, with: String(right) + left)
    return .done
  }
}
