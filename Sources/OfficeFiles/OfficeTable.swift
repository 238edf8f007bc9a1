/// A table that is written to a document: what stands in it and how wide it is.
public struct OfficeTable: Sendable {
  /// One column.
  public struct Column: Sendable {
    /// The heading.
    public var title: String
    /// Numbers stand to the right and are not broken.
    public var isNumeric: Bool
    /// The width of its widest cell or its heading, a Chinese character being two.
    public var width: Int

    /// A column.
    public init(_ title: String, isNumeric: Bool, width: Int) {
      self.title = title
      self.isNumeric = isNumeric
      self.width = width
    }
  }

  /// The columns.
  public var columns: [Column]
  /// The rows, each with a text for every column.
  public var rows: [[String]]

  /// A table.
  public init(columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }
}
