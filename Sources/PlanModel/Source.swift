/// Where a value was read: the document or file, the place in it, and the words around it.
public struct Source: Sendable, Hashable {
  /// The file or document, as it was named when loaded.
  public var document: String
  /// The line in the file, from 1; `nil` for a value typed at the prompt.
  public var line: Int?
  /// The column of the cell, in characters from 1.
  public var column: Int?
  /// The cell or paragraph in a workbook or document, which have no lines: `表1!C5`.
  public var cell: String?
  /// The passage or locator that the table itself gives (`附件1 表1 第2行`), if it gives one.
  public var passage: String?

  /// A place in a document.
  public init(document: String, line: Int? = nil, column: Int? = nil, cell: String? = nil, passage: String? = nil) {
    self.document = document
    self.line = line
    self.column = column
    self.cell = cell
    self.passage = passage
  }
}

extension Source: CustomStringConvertible {
  /// `indicators.csv:4 规划 二（三）主要指标表`, `规划.xlsx 表1!C5`
  public var description: String {
    let place = cell.map { "\(document) \($0)" } ?? line.map { "\(document):\($0)" } ?? document
    return passage.map { "\(place) \($0)" } ?? place
  }
}

/// Why a value is missing.
public enum MissingReason: Sendable, Hashable {
  /// The table prints a mark instead of a number: `-`, `—`, `…`, `/`.
  case marked(String)
  /// The cell is empty.
  case blank
  /// The table has no such column.
  case notGiven
  /// The table says why, in words.
  case stated(String)
}

/// How a value came about. Only the first two are evidence.
public enum EvidenceType: String, Sendable, Hashable, CaseIterable {
  /// Published by a statistical source.
  case reported
  /// Published, not final.
  case preliminary
  /// The source itself says 预测值.
  case predicted
  /// The source itself says 估计值.
  case estimated
  /// Filled in between other values.
  case interpolated

  /// Whether the value may support a projection.
  public var isEvidence: Bool { self == .reported || self == .preliminary }
}
