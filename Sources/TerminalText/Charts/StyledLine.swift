/// A line of text whose parts have styles; neighbours of one style share their escape sequences.
struct StyledLine {
  private var parts: [(text: String, style: TextStyle?)] = []

  mutating func append(_ text: String, _ style: TextStyle? = nil) {
    if text.isEmpty { return }
    if let last = parts.last, last.style == style {
      parts[parts.count - 1].text += text
    } else {
      parts.append((text, style))
    }
  }

  mutating func append(_ line: StyledLine) {
    for (text, style) in line.parts { append(text, style) }
  }

  /// Adds spaces up to `width` cells.
  mutating func pad(toWidth width: Int, under policy: DisplayWidthPolicy) {
    append(String(repeating: " ", count: max(0, width - displayWidth(under: policy))))
  }

  /// The cells that the line takes.
  func displayWidth(under policy: DisplayWidthPolicy) -> Int {
    parts.reduce(0) { $0 + $1.text.displayWidth(under: policy) }
  }

  func text(in mode: StyleMode) -> String {
    parts.reduce(into: "") { $0 += $1.style?.applied(to: $1.text, in: mode) ?? $1.text }
  }
}
