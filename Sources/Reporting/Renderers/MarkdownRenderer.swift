/// Draws reports as Markdown.
enum MarkdownRenderer {
  static func render(_ report: Report) -> String {
    report.blocks.map(text).joined(separator: "\n")
  }

  private static func text(_ block: Block) -> String {
    switch block {
    case .heading(let heading): return "## \(escaped(heading))\n"
    case .paragraph(let paragraph): return escaped(paragraph) + "\n"
    case .lines(let lines), .documentLines(let lines):
      // What is indented on a screen belongs to the line above it.
      return lines.map { line in
        let text = line.drop { $0 == " " }
        return (text.count < line.count ? "  - " : "- ") + escaped(String(text)) + "\n"
      }.joined()
    case .definitions(let definitions):
      return definitions.map { "- **\(escaped($0.term))** \(escaped($0.text))\n" }.joined()
    case .chart: return ""
    case .records(let records): return text(.table(records.table))
    case .table(let drawn):
      let table = drawn.withoutDrawings
      let titles = "| " + table.columns.map { escaped($0.title) }.joined(separator: " | ") + " |\n"
      let rule = "|" + table.columns.map { $0.isNumeric ? "---:|" : "---|" }.joined() + "\n"
      let rows = table.rows.map { "| " + $0.map { escaped($0.text) }.joined(separator: " | ") + " |\n" }
      return titles + rule + rows.joined()
    }
  }

  /// Keeps `|`, `*` and the other signs of Markdown from being taken for layout.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for letter in text {
      if "|*_`\\<>".contains(letter) { result.append("\\") }
      result.append(letter == "\n" ? " " : letter)
    }
    return result
  }
}
