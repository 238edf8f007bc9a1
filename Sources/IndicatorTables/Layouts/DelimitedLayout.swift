import LongWork
import SourceText

/// CSV by RFC 4180, and its cousins with other delimiters.
enum DelimitedLayout {
  /// All rows of the text that hold something.
  static func grid(in text: TableText, delimiter: Delimiter) throws(Diagnostics) -> TextGrid {
    var grid = TextGrid()
    var scanner = DelimitedScanner(text: text, delimiter: delimiter, from: 0)
    do throws(OpenQuote) {
      while let row = try scanner.next() {
        if row.filledCount > 0 { grid.rows.append(row) }
        if Cancellation.isRequested { break }
      }
    } catch {
      throw Diagnostics(Diagnostic(.tableQuoteOpen, in: text.file, at: error.offset..<error.offset + 1))
    }
    return grid
  }
}
