/// What is left of a table when a document is saved as text: each cell on a line of its own behind a tab, rows apart by blank lines.
///
/// A cell that held several lines is torn: its later lines stand without a tab, often behind a blank line of their own
/// (`3114/`, blank, `6000`), sometimes behind a tab (`4041/`, `→5000`). A line without a tab is taken for such a rest when at most one
/// blank line stands before it, another cell follows it, and it is neither a title nor a note; a cell that ends in `/` always
/// takes the next line.
enum IndentedLayout {
  /// The fewest lines that make a table.
  private static let fewestCells = 4
  /// The longest rest of a torn cell, in bytes; running text is longer.
  private static let longestRest = 90

  /// Whether the text holds tables of this form, rather than tab-separated ones.
  static func isLikely(in text: TableText) -> Bool {
    var single = 0
    var separated = 0
    for index in 0..<text.lineCount {
      let line = text.bytes[text.line(index)]
      guard let first = line.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let isSingle = first == line.startIndex && !line.dropFirst().contains(UInt8(ascii: "\t"))
      if isSingle { single += 1 } else { separated += 1 }
    }
    return single >= fewestCells && single > separated
  }

  /// All tables of the text, in its order, each with the lines around it.
  static func grids(in text: TableText) -> [TextGrid] {
    var reader = IndentedReader(text: text, longestRest: longestRest)
    return reader.grids().filter { $0.rows.reduce(0) { $0 + $1.cells.count } >= fewestCells }
  }
}

/// Goes through the lines once and puts cells, rows and tables together.
private struct IndentedReader {
  let text: TableText
  let longestRest: Int
  private var finished: [TextGrid] = []
  private var grid = TextGrid()
  private var row = TextRow(cells: [])
  /// The last lines of running text, candidates for a title.
  private var prose: [TextCell] = []
  private var blankLines = 0

  init(text: TableText, longestRest: Int) {
    self.text = text
    self.longestRest = longestRest
  }

  mutating func grids() -> [TextGrid] {
    for index in 0..<text.lineCount { take(line: index) }
    closeGrid()
    return finished
  }

  private mutating func take(line index: Int) {
    let line = text.line(index)
    let cell = text.cell(line)
    if line.isEmpty || (cell.isBlank && text.bytes[line.lowerBound] != UInt8(ascii: "\t")) {
      blankLines += 1
      return
    }
    if text.bytes[line.lowerBound] == UInt8(ascii: "\t") {
      if isOpen, !continuesLastCell {
        if blankLines > 0 { closeRow() }
      } else if !isOpen {
        openGrid()
      }
      if continuesLastCell { append(cell) } else { row.cells.append(cell) }
    } else if isOpen, isRest(cell, line: index) {
      append(cell)
    } else {
      takeProse(cell)
    }
    blankLines = 0
  }

  private var isOpen: Bool { !row.cells.isEmpty || !grid.rows.isEmpty && grid.below.isEmpty }

  /// Whether the last cell was torn behind a slash.
  private var continuesLastCell: Bool {
    guard let last = row.cells.last?.text, last.count > 1 else { return false }
    return last.last == "/" || last.last == "／"
  }

  /// Whether a line without a tab is the rest of the last cell.
  private func isRest(_ cell: TextCell, line index: Int) -> Bool {
    guard !row.cells.isEmpty, blankLines <= 1, cell.range.count <= longestRest else { return false }
    if continuesLastCell { return true }
    guard !NoteLine.isNote(cell.text), !TableTitle.isTitle(cell.text) else { return false }
    // Behind a row that has all its cells a line is more likely the next title, unless it could not begin one.
    let isFull = grid.rows.last.map { row.cells.count >= $0.cells.count } ?? false
    guard !isFull || cell.text.first.map({ "(（0123456789".contains($0) }) ?? false else { return false }
    var next = index + 1
    while next < text.lineCount, next <= index + 2, text.line(next).isEmpty { next += 1 }
    return next < text.lineCount && text.bytes[text.line(next)].first == UInt8(ascii: "\t")
  }

  private mutating func append(_ rest: TextCell) {
    guard let last = row.cells.popLast() else { return }
    row.cells.append(
      TextCell(text: last.text + rest.text, range: last.range.lowerBound..<rest.range.upperBound))
  }

  private mutating func takeProse(_ cell: TextCell) {
    closeRow()
    if NoteLine.isNote(cell.text), !grid.rows.isEmpty {
      grid.below.append(cell)
    } else {
      closeGrid()
      if prose.count == 2 { prose.removeFirst() }
      prose.append(cell)
    }
  }

  private mutating func openGrid() {
    closeGrid()
    let hasUnitLine = prose.last.map { TableTitle.isUnitLine($0.text) } ?? false
    grid.above = hasUnitLine ? prose : prose.suffix(1)
    prose = []
  }

  private mutating func closeRow() {
    if !row.cells.isEmpty { grid.rows.append(row) }
    row.cells = []
  }

  private mutating func closeGrid() {
    closeRow()
    if !grid.rows.isEmpty { finished.append(grid) }
    grid = TextGrid()
  }
}
