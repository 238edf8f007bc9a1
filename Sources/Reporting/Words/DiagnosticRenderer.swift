public import SourceText
public import TerminalText

/// Draws diagnostics the same way always: place and message, the line with a caret under the right cell, and what to do.
///
/// ```
/// plan.tuiyan:3:4: error: 没有名为“高价直”的指标 [unknown-indicator]
///   3 | 增长 高价直 18%
///     |      ^~~~~~
///   可以写：每万人口高价值发明专利拥有量
/// ```
public struct DiagnosticRenderer: Sendable {
  /// The most diagnostics that are drawn at once.
  static let limit = 20
  /// The widest excerpt of a line, in cells.
  static let excerptWidth = 100

  let words: Words
  let style: StyleMode

  /// A renderer in a language.
  public init(words: Words, style: StyleMode) {
    self.words = words
    self.style = style
  }

  /// The diagnostics in the order of reading, each once.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    let shown = diagnostics.prefix(Self.limit).map(render).joined()
    let rest = diagnostics.count - Self.limit
    return rest > 0 ? shown + words[.moreErrors, ["count": String(rest)]] + "\n" : shown
  }

  private func render(_ diagnostic: Diagnostic) -> String {
    let severity = TextStyle.red.applied(to: diagnostic.severity.rawValue, in: style)
    var text = ""
    if let file = diagnostic.file, let range = diagnostic.range {
      let place = file.layout?.place(at: range.lowerBound).map { "\(file.name) \(words.place($0))" }
      text += (place ?? file.placeName(of: range.lowerBound)) + ": "
    } else if let file = diagnostic.file {
      text += "\(file.name): "
    }
    text += "\(severity): \(words.message(diagnostic)) [\(diagnostic.id.rawValue)]\n"
    text += excerpt(diagnostic)
    if !diagnostic.suggestions.isEmpty {
      text += "  " + words[.didYouMean, ["names": diagnostic.suggestions.joined(separator: "  ")]] + "\n"
    }
    return text + "  " + words.remedy(diagnostic) + "\n"
  }

  /// The line of the text, with the range underlined by display width: a Chinese character is two cells.
  private func excerpt(_ diagnostic: Diagnostic) -> String {
    guard let file = diagnostic.file, let range = diagnostic.range, let place = diagnostic.location else { return "" }
    // Only as much of the line as can be shown: it may be very long.
    let line = printable(file.line(place.line).prefix(place.column + Self.excerptWidth))
    guard !line.isEmpty else { return "" }
    let start = place.column - 1
    let marked = printable(file.text(in: range).prefix(Self.excerptWidth).prefix { $0 != "\n" && $0 != "\r\n" }).count
    let (before, under, after) = window(Array(line), start: start, length: max(marked, 1))
    guard let gutter = file.layout.map({ $0.place(at: range.lowerBound).map(words.place) }) ?? String(place.line) else {
      return ""
    }
    let blank = String(repeating: " ", count: gutter.displayWidth)
    let caret = "^" + String(repeating: "~", count: max(under.displayWidth - 1, 0))
    let excerpt = "\(before)\(under)\(after)"
    // Cells without content at the end of a row.
    let last = excerpt.lastIndex { $0 != " " } ?? excerpt.startIndex
    return "  \(gutter) | \(file.layout == nil ? excerpt : String(excerpt[...last]))\n"
      + "  \(blank) | \(String(repeating: " ", count: before.displayWidth))\(TextStyle.red.applied(to: caret, in: style))\n"
  }

  /// The part of a long line that shows the range, with marks where it was cut.
  private func window(_ line: [Character], start: Int, length: Int) -> (String, String, String) {
    let start = min(start, line.count)
    let end = min(start + length, line.count)
    var before = String(line[..<start])
    var under = String(line[start..<end])
    var after = String(line[end...].prefix(Self.excerptWidth))
    if before.displayWidth > 60 { before = "…" + String(line[max(0, start - 28)..<start]) }
    if under.displayWidth > 60 { under = under.truncated(toWidth: 60) }
    let room = max(Self.excerptWidth - before.displayWidth - under.displayWidth, 0)
    if after.displayWidth > room { after = after.truncated(toWidth: room) }
    return (before, under, after)
  }

  /// One character for one character, without those that would move the cursor.
  private func printable(_ text: some StringProtocol) -> String {
    String(
      text.map { $0 == "\t" ? " " : $0.unicodeScalars.allSatisfy { $0.value < 0x20 || $0.value == 0x7F } ? "·" : $0 })
  }
}
