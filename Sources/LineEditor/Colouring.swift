import TerminalText

/// The looks of the line's parts, asked for once a text: a cursor that moves costs nothing.
struct Colouring {
  var highlighter: ((String) -> [StyledRange])?
  var mode = StyleMode.plain

  private var text = ""
  private var styles: [StyledRange] = []

  init(highlighter: ((String) -> [StyledRange])? = nil, mode: StyleMode = .plain) {
    self.highlighter = highlighter
    self.mode = mode
  }

  /// The looks of a text, in order; what overlaps the part before it, or lies outside, is left out.
  mutating func styles(of text: String) -> [StyledRange] {
    guard mode == .styled, let highlighter else { return [] }
    if text == self.text { return styles }
    self.text = text
    var end = 0
    styles = highlighter(text).filter { part in
      if part.range.lowerBound < end || part.range.upperBound > text.utf8.count { return false }
      end = part.range.upperBound
      return true
    }
    return styles
  }
}
