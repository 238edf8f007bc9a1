import CEditShim

extension LineEditor {
  /// Shows the line at a moment when the terminal can be drawn on.
  func draw(_ moment: CEditMoment) {
    switch moment {
    case .idle:
      settle()
      Terminal.write(drawing() + (libedit.takeBell() ? Terminal.bell : ""))
    case .resized:
      // A terminal that reflows may leave a row of the old line above; going further up could overwrite an answer.
      let erasure = painter.erase()
      size = Terminal.size
      Terminal.write(erasure + drawing())
    case .leaving:
      Terminal.write(painter.finish(layout(isLeft: true), height: size.rows) + Terminal.keepPastesQuiet)
    case .returned:
      size = Terminal.size
      painter.forget()
      reading.announcesPastes = false
      Terminal.write(drawing())
    }
  }

  /// Writes rows below the line, and leaves the line to be drawn again below them.
  func write(below rows: [String]) {
    let line = painter.finish(layout(isLeft: true), height: size.rows)
    Terminal.write(line + rows.map { $0 + "\r\n" }.joined())
  }

  /// The line and the prompt as they stand on the terminal now; one that is left behind takes no suggestion with it.
  func layout(isLeft: Bool = false) -> LineLayout {
    if let search {
      let shown = search.shown(in: history)
      return layout(shown, prompt: search.prompt(wording))
    }
    var line = libedit.line
    if isLeft { line.cursor = line.count }
    ghost = isLeft ? nil : suggestion(for: line)
    return layout(line, prompt: reading.prompt, styles: colouring.styles(of: line.text), ghost: ghost?.text ?? "")
  }

  private func layout(
    _ line: EditedLine, prompt: String, styles: [StyledRange] = [], ghost: String = ""
  ) -> LineLayout {
    LineLayout(
      prompt: prompt, continuationPrompt: reading.continuationPrompt, line: line.text, cursor: line.cursor,
      styles: styles, ghost: ghost, columns: size.columns, under: policy)
  }

  /// What shows the line; the first time also what makes pastes known, and by then the terminal is raw.
  private func drawing() -> String {
    let announcement = reading.announcesPastes ? "" : Terminal.announcePastes
    reading.announcesPastes = true
    return painter.draw(layout(), height: size.rows) + announcement
  }
}
