import CEditShim

extension LineEditor {
  /// Does what a key is bound to.
  func perform(_ command: CEditCommand) -> CEditReply {
    switch command {
    case .accept: accept()
    case .insertNewline: insert("\n")
    case .endOrDelete: libedit.line.text.isEmpty ? .ended : deleteForward()
    case .moveLeft: move { $0.previousCharacter }
    case .moveRight: takeSuggestion() ?? move { $0.nextCharacter }
    case .moveUp: moveOrRecall(.olderEntry) { $0.placeAbove(under: policy) }
    case .moveDown: moveOrRecall(.newerEntry) { $0.placeBelow(under: policy) }
    case .moveToLineStart: move { $0.cursor == $0.rowStart ? 0 : $0.rowStart }
    case .moveToLineEnd: takeSuggestion() ?? move { $0.cursor == $0.rowEnd ? $0.count : $0.rowEnd }
    case .olderEntry: recall { history.older(leaving: $0) }
    case .newerEntry: recall { history.newer(leaving: $0) }
    case .deleteBackward: deleteBackward()
    case .deleteForward: deleteForward()
    case .moveWordLeft: move { $0.wordStart(words) }
    case .moveWordRight: takeSuggestion(byWord: true) ?? move { $0.wordEnd(words) }
    case .killToRowEnd: kill(.forward) { $0.cursor..<($0.cursor == $0.rowEnd ? $0.nextCharacter : $0.rowEnd) }
    case .killToRowStart: kill(.backward) { min($0.rowStart, $0.cursor)..<$0.cursor }
    case .killAll: kill(.forward) { 0..<$0.count }
    case .killWordBackward: kill(.backward) { $0.wordStart(words)..<$0.cursor }
    case .killWordForward: kill(.forward) { $0.cursor..<$0.wordEnd(words) }
    case .yank: yank()
    case .yankOlder: yankOlder()
    case .transpose: transpose()
    case .undo: undo()
    case .redo: redo()
    case .enterViCommands: enterViCommands()
    case .pressViKey: pressViKey()
    case .editExternally: editExternally()
    case .complete: complete()
    case .searchHistory: searchHistory()
    case .paste: insert(libedit.readPaste())
    case .clearScreen: clearScreen()
    }
  }

  /// Accepts the text; where it is incomplete the cursor goes on in a new row at its end, as it does at an open bracket.
  private func accept() -> CEditReply {
    let line = libedit.line
    if reading.isIncomplete(line.text) {
      libedit.moveCursor(to: line.count)
      return insert("\n")
    }
    return .accepted
  }

  private func insert(_ text: String) -> CEditReply {
    libedit.insert(text)
    return .done
  }

  /// Moves the cursor; at either end of the text that is refused, and the terminal rings.
  private func move(to place: (EditedLine) -> Int) -> CEditReply {
    let line = libedit.line
    let target = place(line)
    libedit.moveCursor(to: target)
    return target == line.cursor ? .refused : .done
  }

  private func moveOrRecall(_ command: CEditCommand, to place: (EditedLine) -> Int?) -> CEditReply {
    guard let target = place(libedit.line) else { return perform(command) }
    libedit.moveCursor(to: target)
    return .done
  }

  private func recall(_ step: (String) -> String?) -> CEditReply {
    guard let entry = step(libedit.line.text) else { return .refused }
    libedit.replaceLine(with: entry, cursor: entry.utf8.count)
    return .done
  }

  private func deleteBackward() -> CEditReply {
    let line = libedit.line
    return delete(line.previousCharacter..<line.cursor)
  }

  private func deleteForward() -> CEditReply {
    let line = libedit.line
    return delete(line.cursor..<line.nextCharacter)
  }

  private func delete(_ range: Range<Int>) -> CEditReply {
    if range.isEmpty { return .refused }
    libedit.replace(range, with: "")
    return .done
  }

  private func clearScreen() -> CEditReply {
    Terminal.write(Terminal.clear)
    painter.forget()
    return .done
  }
}
