import CEditShim

/// The terminal on standard input and output.
enum Terminal {
  /// A size in cells.
  struct Size {
    var rows: Int
    var columns: Int
  }

  /// Makes the terminal say where a paste begins and ends, so that pasted newlines accept nothing.
  static let announcePastes = "\u{1B}[?2004h"
  static let keepPastesQuiet = "\u{1B}[?2004l"
  static let clear = "\u{1B}[H\u{1B}[2J"
  static let bell = "\u{7}"

  /// Whether there is one.
  static var isPresent: Bool { ce_is_terminal() }

  /// Its size now.
  static var size: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    ce_terminal_size(&rows, &columns)
    return Size(rows: Int(rows), columns: Int(columns))
  }

  /// Writes at once, past the buffer of standard output: what is drawn must be seen before the next key.
  static func write(_ text: String) {
    if text.isEmpty { return }
    var text = text
    text.withUTF8 { bytes in
      if let start = bytes.baseAddress { ce_write(start, bytes.count) }
    }
  }
}
