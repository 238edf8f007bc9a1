/// Where the paragraphs and cells of an office file stand in the text that it is written out to: a line each paragraph and each row,
/// the cells of a row apart by tabs. Ranges are UTF-8 offsets of that text.
public struct OfficeLayout: Sendable, Hashable {
  /// What a cell holds besides its text.
  public enum CellContent: Sendable, Hashable {
    /// What is printed.
    case plain
    /// A date; `typed` is what a spreadsheet makes such a date of (`3-4`).
    case date(typed: String)
    /// The error that a formula came to, such as `#DIV/0!`.
    case error
    /// A formula without the value it came to; the text is the formula.
    case formula
  }

  /// A cell, blank or not.
  public struct Cell: Sendable, Hashable {
    /// Its text; an empty range where it is blank.
    public var range: SourceRange
    /// What it holds.
    public var content: CellContent

    /// A cell.
    public init(range: SourceRange, content: CellContent = .plain) {
      self.range = range
      self.content = content
    }
  }

  /// A row that holds something.
  public struct Row: Sendable, Hashable {
    /// Its number in the table, from 0.
    public var number: Int
    /// The cells from the first column to the last that holds something.
    public var cells: [Cell]

    /// A row.
    public init(number: Int, cells: [Cell]) {
      self.number = number
      self.cells = cells
    }
  }

  /// Cells that were made one; the text stands in the first.
  public struct Merge: Sendable, Hashable {
    /// The rows, from 0.
    public var rows: Range<Int>
    /// The columns, from 0.
    public var columns: Range<Int>

    /// Merged cells.
    public init(rows: Range<Int>, columns: Range<Int>) {
      self.rows = rows
      self.columns = columns
    }
  }

  /// A sheet, or a table in running text.
  public struct Table: Sendable, Hashable {
    /// The name of the sheet, or the place of the table among all of a document: `第2表`.
    public var name: String
    /// Whether the sheet is hidden.
    public var isHidden = false
    /// The rows that hold something.
    public var rows: [Row] = []
    /// The cells that were made one.
    public var merges: [Merge] = []
    /// The rows with content that are hidden, from 0.
    public var hiddenRows: [Int] = []
    /// The columns with content that are hidden, from 0.
    public var hiddenColumns: [Int] = []

    /// A table without rows.
    public init(name: String) {
      self.name = name
    }
  }

  /// A paragraph of running text.
  public struct Paragraph: Sendable, Hashable {
    /// Its number among all paragraphs with content, from 1.
    public var number: Int
    /// Its text.
    public var range: SourceRange
    /// The level if its style is that of a heading, from 1.
    public var level: Int?

    /// A paragraph.
    public init(number: Int, range: SourceRange, level: Int?) {
      self.number = number
      self.range = range
      self.level = level
    }
  }

  /// A part of the file, in its order.
  public enum Block: Sendable, Hashable {
    case paragraph(Paragraph)
    case table(Table)

    var start: Int {
      switch self {
      case .paragraph(let paragraph): paragraph.range.lowerBound
      case .table(let table): table.rows.first?.cells.first?.range.lowerBound ?? 0
      }
    }
  }

  /// The parts, in their order; tables without a cell that holds something are none.
  public var blocks: [Block]
  /// Whether the file is nothing but sheets.
  public var isWorkbook: Bool
  /// Whether places name their table; not where only one was asked for, by name.
  public var namesTables = true
  /// The sheets that were left aside when one was chosen.
  public var otherTables: [String] = []

  /// The parts of a file.
  public init(blocks: [Block], isWorkbook: Bool) {
    self.blocks = blocks
    self.isWorkbook = isWorkbook
  }

  /// The tables, in their order.
  public var tables: [Table] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}

extension OfficeLayout {
  /// The place of an offset as people say it: `表1!C5`, `第12段`; `nil` outside of all parts.
  ///
  /// - Complexity: O(log n) in rows and cells, O(n) in tables and paragraphs.
  public func place(at offset: Int) -> String? {
    guard let index = blocks.lastIndex(where: { $0.start <= offset }) else { return nil }
    switch blocks[index] {
    case .paragraph(let paragraph): return "第\(paragraph.number)段"
    case .table(let table):
      guard let (row, column) = table.position(at: offset) else { return nil }
      let address = CellAddress.text(row: table.rows[row].number, column: column)
      return namesTables ? "\(table.name)!\(address)" : address
    }
  }

  /// The cell that an offset stands in.
  public func cell(at offset: Int) -> Cell? {
    guard let index = blocks.lastIndex(where: { $0.start <= offset }), case .table(let table) = blocks[index],
      let (row, column) = table.position(at: offset)
    else { return nil }
    return table.rows[row].cells[column]
  }
}

extension OfficeLayout.Table {
  /// The index of the row and of its cell that an offset stands in.
  fileprivate func position(at offset: Int) -> (row: Int, column: Int)? {
    guard let row = rows.lastIndex(startingAtOrBefore: offset, by: { $0.cells.first?.range.lowerBound ?? 0 }),
      let column = rows[row].cells.lastIndex(startingAtOrBefore: offset, by: { $0.range.lowerBound })
    else { return nil }
    return (row, column)
  }
}

extension Array {
  /// The last element, of elements in order, that starts at an offset or before it.
  fileprivate func lastIndex(startingAtOrBefore offset: Int, by start: (Element) -> Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if start(self[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}

/// Addresses of cells as spreadsheets write them.
public enum CellAddress {
  /// `C5` for row 4 and column 2, both from 0.
  public static func text(row: Int, column: Int) -> String { letters(of: column) + String(row + 1) }

  /// `C` for column 2.
  public static func letters(of column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      letters.insert(UInt8(0x41 + (rest - 1) % 26), at: 0)
      rest = (rest - 1) / 26
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Row and column of an address, both from 0; `nil` where it is none that a sheet has.
  public static func position(_ text: some StringProtocol) -> (row: Int, column: Int)? {
    var (row, column) = (0, 0)
    var isInRow = false
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case 0x41...0x5A where !isInRow: column = column * 26 + Int(byte) - 0x40
      case 0x30...0x39 where column > 0:
        isInRow = true
        row = row * 10 + Int(byte) - 0x30
      default: return nil
      }
      guard row <= 1_048_576, column <= 16_384 else { return nil }
    }
    return row > 0 && column > 0 ? (row - 1, column - 1) : nil
  }
}
