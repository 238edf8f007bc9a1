import LongWork
import PlanModel
import SourceText

/// Tells the rows of a grid apart: what stands above the headings, data, groups, unit rows, repeated headings, notes.
struct TableBody {
  private let text: TableText
  private var table = PrintedTable()
  private var category: String?
  private var hasNotes = false

  /// The table of a grid, or `nil` where no row holds headings.
  static func table(of grid: TextGrid, in text: TableText) -> PrintedTable? {
    guard let header = HeaderRows(in: grid) else { return nil }
    var body = TableBody(text: text)
    body.read(grid, header)
    return body.table
  }

  private init(text: TableText) {
    self.text = text
  }

  private mutating func read(_ grid: TextGrid, _ header: HeaderRows) {
    table.columns = header.columns
    for line in grid.above { takeTitle(line) }
    for row in grid.rows[..<header.rows.lowerBound] { for cell in row.filled { takeTitle(cell) } }
    let headings = grid.rows[header.rows.lowerBound]
    let body = grid.rows[header.rows.upperBound...]
    let lastData = body.lastIndex { $0.filledCount > 1 && !isNote($0) } ?? body.startIndex - 1
    for (index, row) in zip(body.indices, body) where !Cancellation.isRequested {
      take(row, headings: headings, isFollowed: index < lastData)
    }
    for line in grid.below { takeNote(line) }
    if table.column(.unit) == nil, let column = table.columns.indices.first(where: holdsUnits) {
      table.columns[column].role = .unit
    }
  }

  /// Whether a column without a heading holds nothing but units.
  private func holdsUnits(_ column: Int) -> Bool {
    guard table.columns[column].heading.isEmpty else { return false }
    let units = table.rows.compactMap { $0.text(column) }
    return !units.isEmpty && units.allSatisfy { KnownUnits.contains(Unit.spelling($0)) }
  }

  private mutating func takeTitle(_ cell: TextCell) {
    if let unit = TableTitle.unit(in: cell.text) { table.unit = Unit(printed: unit) }
    setAside(TableTitle.isUnitLine(cell.text) ? .unit : .title, cell)
    table.titles.append(cell)
  }

  private mutating func takeNote(_ cell: TextCell) {
    hasNotes = true
    table.notes.append(cell)
    setAside(.note, cell)
  }

  private mutating func take(_ row: TextRow, headings: TextRow, isFollowed: Bool) {
    guard let first = row.firstFilled else { return }
    let isSingle = row.filledCount == 1
    if isNote(row) || hasNotes && isSingle {
      for cell in row.filled { takeNote(cell) }
    } else if row.cells.map(\.text) == headings.cells.map(\.text) {
      setAside(.repeatedHeading, first)
    } else if isUnitRow(row) {
      takeUnits(of: row)
    } else if let section = section(row), isFollowed {
      category = section.text
      setAside(.group, section)
    } else if isSingle, isGroup(first), isFollowed {
      category = first.text
      setAside(.group, first)
    } else {
      takeData(row)
    }
  }

  private func isNote(_ row: TextRow) -> Bool {
    guard let first = row.firstFilled else { return false }
    return NoteLine.isLabelled(first.text)
      && !(table.column(.name).flatMap { row[$0] }.map { !$0.isBlank && $0 != first } ?? false)
      || row.filledCount == 1 && NoteLine.isNote(first.text)
  }

  /// Whether the row states units, for the whole table or a column each.
  private func isUnitRow(_ row: TextRow) -> Bool {
    if row.filledCount == 1, let only = row.firstFilled { return TableTitle.isUnitLine(only.text) || isUnits(row) }
    return isUnits(row)
  }

  private func isUnits(_ row: TextRow) -> Bool {
    guard table.rows.isEmpty, row.filledCount > 0 else { return false }
    for (column, cell) in row.cells.enumerated() where !cell.isBlank {
      let inner = Unit.spelling(cell.text)
      let isLabel = HeaderWords.key(inner) == "单位" || HeaderWords.key(inner) == "计量单位"
      let role = table.columns.indices.contains(column) ? table.columns[column].role : .other
      guard isLabel || KnownUnits.contains(inner) && role != .unit && role != .name else { return false }
    }
    return true
  }

  private mutating func takeUnits(of row: TextRow) {
    for (column, cell) in row.cells.enumerated() where !cell.isBlank {
      setAside(.unit, cell)
      if let unit = TableTitle.unit(in: cell.text) {
        table.unit = Unit(printed: unit)
      } else if table.columns.indices.contains(column) {
        if KnownUnits.contains(Unit.spelling(cell.text)) { table.columns[column].unit = Unit(printed: cell.text) }
      }
    }
  }

  /// Whether the only cell of a row is a heading for the rows that follow: words, not a number.
  private func isGroup(_ cell: TextCell) -> Bool {
    guard let first = CellFolding.scalars(cell.text).first else { return false }
    return first.value > 0x7F || first == "("
  }

  /// The heading of a section that stands beside its number, with nothing behind it: `一` and `创造质量`.
  private func section(_ row: TextRow) -> TextCell? {
    guard row.filledCount == 2, let number = table.column(.code).flatMap({ row[$0] }), !number.isBlank,
      let name = table.column(.name).flatMap({ row[$0] }), !name.isBlank
    else { return nil }
    let digits = CellFolding.scalars(number.text).filter { !"().、,第 ".unicodeScalars.contains($0) }
    return !digits.isEmpty && digits.allSatisfy(ChineseNumeral.isDigit) ? name : nil
  }

  private mutating func takeData(_ row: TextRow) {
    let width = table.columns.count
    let extra = row.cells.dropFirst(width).first { !$0.isBlank }
    let sizes = ["got": String(row.cells.count), "expected": String(width)]
    if let extra {
      table.faults.append(Diagnostic(.tableRowLong, sizes, in: text.file, at: extra.range))
    } else if row.cells.count < width {
      table.faults.append(Diagnostic(.tableRowShort, sizes, in: text.file, at: row.end..<row.end))
    } else {
      var data = PrintedRow(cells: Array(row.cells.prefix(width)))
      if let column = table.column(.category) {
        if let own = data.text(column) { category = own }
      }
      data.category = category
      table.rows.append(data)
    }
  }

  private mutating func setAside(_ part: SetAsideLine.Part, _ cell: TextCell) {
    table.setAside.append(SetAsideLine(part: part, text: cell.text, line: text.lineNumber(of: cell.range.lowerBound)))
  }
}
