import CEditShim

extension LineEditor {
  /// Searches the history as the pattern is typed, and puts what was found into the line.
  ///
  /// Nothing is ever accepted from here: Enter takes the found entry into the line, and a second Enter runs it. A key that
  /// does not belong to the search ends it and then does what it always does.
  func searchHistory() -> CEditReply {
    let original = libedit.line
    var search = HistorySearch(from: original)
    defer { self.search = nil }
    while true {
      self.search = search
      guard let key = libedit.nextKey() else { return .done }
      if let typed = key.typed {
        search.append(String(typed), in: history)
        continue
      }
      switch key {
      case .control("r"), .up: search.next(in: history, by: -1)
      case .control("s"), .down: search.next(in: history, by: 1)
      case .backspace, .delete: search.removeLast(in: history)
      case .control("g"): return .done
      case .enter, .lineFeed, .escape: return take(search)
      case .paste: search.append(firstRow(of: libedit.readPaste()), in: history)
      default:
        libedit.unread(key)
        return take(search)
      }
    }
  }

  private func take(_ search: HistorySearch) -> CEditReply {
    guard search.match != nil else { return .done }
    let found = search.shown(in: history)
    libedit.replaceLine(with: found.text, cursor: found.cursor)
    return .done
  }

  private func firstRow(of text: String) -> String { String(text.prefix { $0 != "\n" }) }
}
