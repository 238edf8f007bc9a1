import LongWork
import TerminalText

extension TextRenderer {
  /// A table in a window too narrow for its rows: what each row is about, and below it a line a cell.
  func stacked(_ table: Table) -> String {
    // A code and the name that it stands for are one heading.
    let headings = table.columns.count > 3 && table.columns[1].shortestWidth != nil ? 2 : 1
    let fields = table.columns.indices.dropFirst(headings).filter { !table.columns[$0].title.isEmpty }
    let terms = fields.map { table.columns[$0].title.displayWidth(under: policy) }.max() ?? 0
    let margin = String(repeating: " ", count: Self.gutter)
    var text = ""
    for row in table.rows.tracked(as: .laying) {
      text += wrapped(row.prefix(headings).map(\.text).joined(separator: margin))
      for column in fields where !row[column].text.isEmpty {
        let term = margin + table.columns[column].title.padded(toWidth: terms, under: policy) + margin
        let room = max(width - term.displayWidth(under: policy), 1)
        let lines = TextWrapping.lines(of: row[column].text, width: room, indent: 0, under: policy)
        let blank = String(repeating: " ", count: term.displayWidth(under: policy))
        for (place, line) in lines.enumerated() {
          text += (place == 0 ? term : blank) + colored(line, row[column].mood) + "\n"
        }
      }
    }
    return text
  }
}
