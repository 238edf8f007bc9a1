/// A place in a draft with the words that stand there.
public struct Passage: Sendable, Hashable {
  /// The document, as it was named when read.
  public var document: String
  /// The line of the first character, from 1.
  public var line: Int
  /// The column of the first character, in characters from 1.
  public var column: Int
  /// The line of the last character; later than `line` where the text is broken over lines.
  public var lastLine: Int
  /// The column of the last character.
  public var lastColumn: Int
  /// The paragraph or cell, in a document or workbook, which have no lines: `第12段`, `第2表!C5`.
  public var cell: String?
  /// The words, without line breaks.
  public var text: String

  /// A place.
  public init(
    document: String, line: Int, column: Int, lastLine: Int, lastColumn: Int, cell: String? = nil, text: String
  ) {
    self.document = document
    self.line = line
    self.column = column
    self.lastLine = lastLine
    self.lastColumn = lastColumn
    self.cell = cell
    self.text = text
  }
}
