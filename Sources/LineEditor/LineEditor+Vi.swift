import CEditShim

extension LineEditor {
  /// Leaves typing for vi's commands, with the cursor on the character before it.
  func enterViCommands() -> CEditReply {
    let line = libedit.line
    if let typedFrom { noteTyped(since: typedFrom, in: line) }
    typedFrom = nil
    vi.cancel()
    isCommanding = true
    libedit.moveCursor(to: max(line.previousCharacter, line.rowStart))
    return .done
  }

  /// Does what a key means in vi's command mode.
  func pressViKey() -> CEditReply {
    let key = libedit.viKey
    if key == .escape {
      defer { vi.cancel() }
      return vi.isPending ? .done : .refused
    }
    guard let scalar = Unicode.Scalar(key.value) else { return .refused }
    return perform(vi.press(scalar, in: libedit.line, words: words))
  }

  private func perform(_ action: ViAction) -> CEditReply {
    switch action {
    case .wait: return .done
    case .refuse: return .refused
    case .move(let place): libedit.moveCursor(to: place)
    case .kill(let range, let types):
      if !range.isEmpty { kill(range, .forward) }
      if types { beginTyping(at: range.lowerBound) }
    case .copy(let range):
      let line = libedit.line
      kills.kill(String(line.text.slice(range)), .forward, from: line, to: line)
      libedit.moveCursor(to: range.lowerBound)
    case .replace(let range, let text, let cursorBehind):
      libedit.replace(range, with: text)
      if !cursorBehind { libedit.moveCursor(to: libedit.line.previousCharacter) }
    case .type(let place): beginTyping(at: place)
    case .openRow(let place, let above):
      libedit.moveCursor(to: place)
      libedit.insert("\n")
      beginTyping(at: above ? place : place + 1)
    case .put(let place, let times): return put(at: place, times: times)
    case .undo: return undo()
    case .redo: return redo()
    case .search: return searchHistory()
    case .up: return perform(.moveUp)
    case .down: return perform(.moveDown)
    case .repeatChange: return repeatChange()
    case .editExternally: return editExternally()
    }
    return .done
  }

  private func put(at place: Int, times: Int) -> CEditReply {
    guard let text = kills.newest else { return .refused }
    libedit.moveCursor(to: place)
    libedit.insert(String(repeating: text, count: times))
    libedit.moveCursor(to: libedit.line.previousCharacter)
    return .done
  }

  private func beginTyping(at place: Int) {
    libedit.moveCursor(to: place)
    isCommanding = false
    typedFrom = libedit.line
  }

  /// Keeps what was typed since a command, for its repetition.
  private func noteTyped(since start: EditedLine, in line: EditedLine) {
    let before = start.text.slice(0..<start.cursor)
    let after = start.text.slice(start.cursor..<start.count)
    let isPlain =
      line.cursor >= start.cursor && line.text.hasPrefix(before) && line.text.slice(line.cursor..<line.count) == after
    lastTyped = isPlain ? String(line.text.slice(start.cursor..<line.cursor)) : ""
  }

  /// Makes the last change once more, and types what was typed after it.
  private func repeatChange() -> CEditReply {
    var reply = CEditReply.refused
    for key in vi.lastChange { reply = perform(vi.press(key, in: libedit.line, words: words)) }
    if !isCommanding {
      libedit.insert(lastTyped)
      let typed = lastTyped
      reply = enterViCommands()
      lastTyped = typed
    }
    return reply
  }
}
