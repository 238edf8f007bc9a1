import SourceText

/// How a file sets its cells apart.
public enum TableLayout: Sendable, Hashable {
  /// By a character: `,`, a tab, `;`, `|` or `，`.
  case delimited(String)
  /// Each cell on a line of its own behind a tab, rows apart by blank lines: what is left of a table in running text.
  case indented
  /// Markdown pipes.
  case markdown
  /// Columns apart by two blanks or more.
  case aligned
  /// By the file itself, a workbook or a document.
  case cells
}

extension TableText {
  /// The tables of the text, and how their cells are set apart.
  func grids() throws(Diagnostics) -> (layout: TableLayout, grids: [TextGrid]) {
    if let layout = file.layout { return (.cells, CellLayout.grids(of: layout, in: self)) }
    if IndentedLayout.isLikely(in: self) { return (.indented, IndentedLayout.grids(in: self)) }
    if MarkdownLayout.isLikely(in: self) { return (.markdown, MarkdownLayout.grids(in: self)) }
    if let delimiter = DelimiterSniffing.delimiter(of: self) {
      return (.delimited(delimiter.spelling), [try DelimitedLayout.grid(in: self, delimiter: delimiter)])
    }
    if AlignedLayout.isLikely(in: self) { return (.aligned, AlignedLayout.grids(in: self)) }
    return (.delimited(Delimiter.comma.spelling), [try DelimitedLayout.grid(in: self, delimiter: .comma)])
  }
}
