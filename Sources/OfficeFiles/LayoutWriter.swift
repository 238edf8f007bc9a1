import SourceText

/// Writes paragraphs and tables out to one text and keeps where each stands.
struct LayoutWriter {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [OfficeLayout.Block] = []
  private var paragraphs = 0

  /// A cell that is to be written.
  struct Content {
    var text: String
    var content = OfficeLayout.CellContent.plain

    init(_ text: String, _ content: OfficeLayout.CellContent = .plain) {
      self.text = text
      self.content = content
    }
  }

  /// Writes a paragraph, on a line of its own; `level` is that of a heading, from 1.
  mutating func paragraph(_ words: String, level: Int? = nil) {
    guard words.contains(where: { !$0.isWhitespace }) else { return }
    paragraphs += 1
    blocks.append(.paragraph(OfficeLayout.Paragraph(number: paragraphs, range: append(words), level: level)))
    text.append(UInt8(ascii: "\n"))
  }

  /// Writes a table: its rows, without those that hold nothing, all as wide as the widest.
  ///
  /// A table without a row that holds something is none. Cells that stray far to the right do not widen the rows of others.
  mutating func table(_ table: OfficeLayout.Table, _ rows: [(number: Int, cells: [Content])]) {
    var table = table
    let width = min(rows.map { Self.width($0.cells) }.max() ?? 0, Self.widestTable)
    for (number, contents) in rows where Self.width(contents) > 0 {
      var row = OfficeLayout.Row(number: number, cells: [])
      for column in 0..<max(width, Self.width(contents)) {
        if column > 0 { text.append(UInt8(ascii: "\t")) }
        let cell = column < contents.count ? contents[column] : Content("")
        row.cells.append(OfficeLayout.Cell(range: append(cell.text), content: cell.content))
      }
      text.append(UInt8(ascii: "\n"))
      table.rows.append(row)
    }
    if !table.rows.isEmpty { blocks.append(.table(table)) }
  }

  /// The columns up to the last that holds something.
  private static func width(_ cells: [Content]) -> Int {
    (cells.lastIndex { !$0.text.isEmpty } ?? -1) + 1
  }

  /// The widest table that is filled up with blank cells.
  private static let widestTable = 256

  /// The text with where everything stands.
  func file(named name: String, isWorkbook: Bool) -> SourceFile {
    SourceFile(
      name: name, text: String(decoding: text, as: UTF8.self),
      layout: OfficeLayout(blocks: blocks, isWorkbook: isWorkbook))
  }

  private mutating func append(_ words: String) -> SourceRange {
    let start = text.count
    text += PlainText.line(words).utf8
    return start..<text.count
  }
}

/// Words of cells and paragraphs on one line.
enum PlainText {
  /// The text without line breaks: what was broken inside a sentence or a name is joined, Latin words and numbers stay apart.
  static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value < 0x20 }) else { return text }
    return join(text.unicodeScalars.split { $0.value < 0x20 }.map { String($0) })
  }

  /// Pieces joined to one line.
  static func join(_ pieces: [String]) -> String {
    pieces.reduce(into: "") { line, piece in
      if let last = line.unicodeScalars.last, let first = piece.unicodeScalars.first, isLatin(last), isLatin(first) {
        line += " "
      }
      line += piece
    }
  }

  /// Digits and letters set raised: `8.3` with a raised 1 is 8.3¹, never 8.31.
  static func raised(_ text: String) -> String {
    let signs = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return String(
      text.map { character in character.wholeNumberValue.map { $0 < 10 ? signs[$0] : character } ?? character })
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }
}
