import PlanModel
import SourceText

/// Where the headings of a grid stand, and what they are.
struct HeaderRows {
  /// The rows that hold headings.
  var rows: Range<Int>
  var columns: [PrintedColumn]

  /// The rows that are searched for headings.
  private static let depth = 20
  /// The most rows that merged headings are spread over.
  private static let mostRows = 3

  /// The first rows of a grid that hold headings; `nil` where none does.
  init?(in grid: TextGrid) {
    let start = grid.rows.indices.prefix(Self.depth).first { index in
      let row = grid.rows[index]
      guard row.filledCount > 1 else { return false }
      let count = HeaderText.recognisedCount(in: row)
      return count > 1 || count == 1 && Self.namesRows(row)
    }
    guard let start else { return nil }
    var end = start + 1
    while end < grid.rows.count, end - start < Self.mostRows, Self.continues(grid.rows[end], under: grid.rows[start]) {
      end += 1
    }
    rows = start..<end
    columns = Self.columns(of: Array(grid.rows[rows]))
  }

  /// Whether one of the headings says what stands in each row.
  private static func namesRows(_ row: TextRow) -> Bool {
    row.cells.contains { cell in
      switch HeaderText(cell.text).role {
      case .name, .entity, .year: true
      default: false
      }
    }
  }

  /// Whether a row holds the lower part of merged headings: nothing under headings that are complete, and no data.
  private static func continues(_ row: TextRow, under header: TextRow) -> Bool {
    guard let first = row.firstFilled else { return false }
    // A single word of no heading is the name of a group of rows.
    guard row.filledCount > 1 || HeaderText(first.text).role != .other else { return false }
    for (column, cell) in row.cells.enumerated() where !cell.isBlank {
      if KnownUnits.contains(CellFolding.fold(cell.text)) { return false }
      switch HeaderText(header[column]?.text ?? "").role {
      case .code, .name, .entity, .category, .unit, .year: return false
      default: break
      }
      let isHeading = HeaderText(cell.text).role != .other
      if !isHeading, CellFolding.scalars(cell.text).first.map(isNumeric) ?? true { return false }
    }
    return true
  }

  private static func isNumeric(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value >= 0x30 && scalar.value <= 0x39) || "-+./…<>≥≤".unicodeScalars.contains(scalar)
  }

  /// One column for each that has a heading; trailing ones without are no columns.
  private static func columns(of rows: [TextRow]) -> [PrintedColumn] {
    let width = rows.map { ($0.cells.lastIndex { !$0.isBlank } ?? -1) + 1 }.max() ?? 0
    return (0..<width).map { column in
      var parts: [String] = []
      var range: SourceRange?
      for (depth, row) in rows.enumerated() {
        let isBelowFilled = rows.dropFirst(depth + 1).contains { !($0[column]?.isBlank ?? true) }
        guard let cell = spanning(row, column, isMerged: isBelowFilled) else { continue }
        parts.append(cell.text)
        range = cell.range
      }
      return PrintedColumn(parts: parts, range: range ?? 0..<0)
    }
  }

  /// The cell above a column: its own, or the one to the left that was merged over it.
  private static func spanning(_ row: TextRow, _ column: Int, isMerged: Bool) -> TextCell? {
    if let own = row[column], !own.isBlank { return own }
    guard isMerged else { return nil }
    return row.cells.prefix(column).last { !$0.isBlank }
  }
}

extension PrintedColumn {
  /// A column under a heading of one or more parts.
  fileprivate init(parts: [String], range: SourceRange) {
    let whole = HeaderText(parts.joined())
    var role = whole.role
    // 2020年基础值/2025年目标值 over 北京: the upper part says what the cells hold, the lower whose they are.
    if parts.count > 1, let top = parts.first, case .pair = HeaderText(top).role { role = HeaderText(top).role }
    // 发展目标 over 2020年实际: the lower part alone is plainer than both together.
    if parts.count > 1, whole.role.isVague, let bottom = parts.last.map(HeaderText.init), bottom.role.isDefinite {
      role = bottom.role
    }
    self.init(parts: parts, range: range, role: role, unit: whole.unit)
  }
}

extension ColumnRole {
  /// Whether the heading names something that we have no word for.
  fileprivate var isVague: Bool {
    switch self {
    case .other, .quantityIn: true
    default: false
    }
  }

  /// Whether the heading says by a word what the column holds; a bare year may be the year of anything.
  fileprivate var isDefinite: Bool {
    switch self {
    case .other, .quantityIn, .valueIn: false
    default: true
    }
  }
}
