import LongWork
public import TerminalText

/// Draws reports for a terminal: columns aligned by display width, fitted to the window.
public struct TextRenderer {
  /// The least width that a table is laid out for.
  static let narrowest = 40

  let width: Int
  let style: StyleMode
  let words: Words
  let charts: ChartDrawing
  let policy: DisplayWidthPolicy
  /// Whether the text is for a window, where long lists are shown in brief.
  let isWindow: Bool

  /// A renderer of a width, for a terminal that draws ambiguous characters by a policy.
  public init(
    width: Int, style: StyleMode, words: Words, charts: ChartDrawing = .unicode,
    policy: DisplayWidthPolicy = .ambiguousNarrow, isWindow: Bool = false
  ) {
    self.isWindow = isWindow
    self.width = max(width, Self.narrowest)
    self.style = style
    self.words = words
    self.charts = charts
    self.policy = policy
  }

  /// The report as text.
  public func render(_ report: Report) -> String { render(report.blocks) }

  /// Parts of a report, or a page of help, as text.
  public func render(_ blocks: [Block]) -> String {
    blocks.map(text).joined()
  }

  private func text(_ block: Block) -> String {
    switch block {
    case .heading(let heading): wrapped(heading)
    case .paragraph(let paragraph): wrapped(paragraph)
    case .lines(let lines): lines.map(wrapped).joined()
    case .documentLines: ""
    case .definitions(let definitions): draw(definitions)
    case .table(let table): draw(table)
    case .records(let records): draw(records)
    case .chart(let chart): draw(chart)
    }
  }

  /// Entries with what supports them; in a window, where they would fill more than a screen, in brief.
  private func draw(_ records: Records) -> String {
    let isBrief = isWindow && records.entries.count > Records.mostInFull
    let entries = records.entries.map { entry in
      wrapped(entry.title) + (isBrief ? entry.brief : entry.details).map { wrapped("  " + $0) }.joined()
    }
    return entries.joined() + (isWindow ? records.hint.map(wrapped) ?? "" : "")
  }

  /// The text broken to the width, with what follows the first line indented by two.
  func wrapped(_ text: String) -> String {
    TextWrapping.lines(of: text, width: width, under: policy).map { $0 + "\n" }.joined()
  }

  /// Terms in a column, each with its text beside it; where the window is narrow, or the term long, the text stands below.
  private func draw(_ definitions: [Definition]) -> String {
    let most = min(width / 3, 30)
    let terms = definitions.map { $0.term.displayWidth(under: policy) }.filter { $0 <= most }.max() ?? 0
    let indent = terms + 2 * Self.gutter
    return definitions.map { definition in
      let term = String(repeating: " ", count: Self.gutter) + definition.term
      guard !definition.text.isEmpty else { return term + "\n" }
      let lines = TextWrapping.lines(of: definition.text, width: width - indent, indent: 0, under: policy)
      let margin = String(repeating: " ", count: indent)
      if definition.term.displayWidth(under: policy) > terms {
        return ([term] + lines.map { margin + $0 }).map { $0 + "\n" }.joined()
      }
      return zip(lines.indices, lines).map {
        ($0 == 0 ? term.padded(toWidth: indent, under: policy) : margin) + $1 + "\n"
      }.joined()
    }.joined()
  }

  /// The widest and the highest that a chart is drawn.
  private static let chartSize = (width: 80, height: 14)

  private func draw(_ chart: LineChart) -> String {
    guard let mode = charts.mode else { return "" }
    let rows = chart.render(
      width: min(width, Self.chartSize.width), height: Self.chartSize.height, mode: mode, style: style)
    return rows.map { row in String(row.reversed().drop { $0 == " " }.reversed()) + "\n" }.joined()
  }

  // MARK: Tables

  static let gutter = 2

  private func draw(_ table: Table) -> String {
    if table.rows.isEmpty { return words[.nothingToList] + "\n" }
    let drawn = table.withoutEmptyColumns.drawn(charts.mode)
    var table = drawn
    var measures = measures(of: table)
    if measures.reduce(-Self.gutter, { $0 + Self.gutter + $1.natural }) > width {
      table = drawn.shortened
      measures = self.measures(of: table)
    }
    var (shown, hidden) = visibleColumns(of: table, measures)
    if let joined = table.joining(hidden) {
      table = joined
      measures = self.measures(of: table)
      (shown, hidden) = visibleColumns(of: table, measures)
    }
    if isTooNarrow(for: table, shown, hidden, measures) { return stacked(drawn) }
    let widths = fittedWidths(shown.map { measures[$0] })
    var text = line(shown.map { Table.Cell(table.columns[$0].title) }, table, shown, widths)
    text += widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ") + "\n"
    let fitting = shown.indices.map { position in
      widths[position] < measures[shown[position]].natural
        ? cut(table.rows.map { $0[shown[position]].text }, toWidth: widths[position]) : nil
    }
    for (index, row) in table.rows.tracked(as: .laying).enumerated() {
      let cells = shown.indices.map { position -> Table.Cell in
        let cell = row[shown[position]]
        return fitting[position].map { Table.Cell($0[index], cell.mood) } ?? cell
      }
      text += line(cells, table, shown, widths)
    }
    // A column without a title repeats in a picture what stands beside it.
    let titles = hidden.map { table.columns[$0].title }.filter { !$0.isEmpty }
    if !titles.isEmpty {
      text += wrapped(words[.hiddenColumns, ["columns": titles.joined(separator: words[.listSeparator])]])
    }
    return text
  }

  /// The widths that a column can have.
  private struct Measure {
    /// The width that shows every cell whole.
    var natural: Int
    /// The least width; `nil` where the column may not be shortened.
    var least: Int?
  }

  /// One look at every cell. A column whose cells have short forms holds what people look for, and keeps a quarter of the window
  /// before others are shown beside it.
  private func measures(of table: Table) -> [Measure] {
    var natural = table.columns.map { $0.title.displayWidth(under: policy) }
    var isShort = [Bool](repeating: false, count: natural.count)
    for row in table.rows.tracked(as: .laying) {
      for (column, cell) in row.enumerated() {
        natural[column] = max(natural[column], cell.text.displayWidth(under: policy))
        if cell.short != nil { isShort[column] = true }
      }
    }
    return table.columns.indices.map { column in
      let isKept = isShort[column] && !table.columns[column].isYielding
      let least = table.columns[column].shortestWidth.map { isKept ? max($0, width / 4) : $0 }
      return Measure(natural: natural[column], least: least)
    }
  }

  /// The columns that fit when everything that may be shortened is as short as it may be.
  private func visibleColumns(of table: Table, _ measures: [Measure]) -> (shown: [Int], hidden: [Int]) {
    var shown = Array(table.columns.indices)
    while leastWidth(shown, measures) > width {
      let candidates = shown.filter { table.columns[$0].hidingRank > 0 }
      guard let victim = candidates.max(by: { table.columns[$0].hidingRank < table.columns[$1].hidingRank }) else {
        break
      }
      shown.removeAll { $0 == victim }
    }
    return (shown, table.columns.indices.filter { !shown.contains($0) })
  }

  /// The width of columns that are all as short as they may be.
  private func leastWidth(_ shown: [Int], _ measures: [Measure]) -> Int {
    shown.reduce(-Self.gutter) { total, column in
      let measure = measures[column]
      return total + Self.gutter + min(measure.natural, measure.least ?? measure.natural)
    }
  }

  /// Narrower than this, one row is read as a list of its cells rather than as half a row.
  private static let narrowWindow = 60

  /// Whether rows would be broken, or the only one would lose cells that a list of them has room for.
  private func isTooNarrow(for table: Table, _ shown: [Int], _ hidden: [Int], _ measures: [Measure]) -> Bool {
    if leastWidth(shown, measures) > width { return true }
    let loses = hidden.contains { !table.columns[$0].title.isEmpty }
    return width < Self.narrowWindow && table.rows.count == 1 && loses
  }

  /// Natural widths, with the surplus taken from the widest column that may be shortened until the row fits.
  private func fittedWidths(_ measures: [Measure]) -> [Int] {
    var widths = measures.map(\.natural)
    var surplus = widths.reduce(0, +) + Self.gutter * (measures.count - 1) - width
    while surplus > 0 {
      let shortenable = measures.indices.filter { widths[$0] > (measures[$0].least ?? .max) }
      guard let widest = shortenable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      surplus -= 1
    }
    return widths
  }

  /// Texts cut at their end, or in their middle where others would look the same: 每千人口…医师数, 每千人口…托位数.
  private func cut(_ texts: [String], toWidth width: Int) -> [String] {
    let cut = texts.map { $0.truncated(toWidth: width, under: policy) }
    var owners: [String: String] = [:]
    var alike: Set<String> = []
    for (short, text) in zip(cut, texts) where owners.updateValue(text, forKey: short).map({ $0 != text }) ?? false {
      alike.insert(short)
    }
    return zip(cut, texts).map { alike.contains($0) ? $1.truncatedInside(toWidth: width, under: policy) : $0 }
  }

  private func line(_ cells: [Table.Cell], _ table: Table, _ shown: [Int], _ widths: [Int]) -> String {
    var text = ""
    for (position, cell) in cells.enumerated() {
      let numeric = table.columns[shown[position]].isNumeric
      let fitted = cell.text.truncated(toWidth: widths[position], under: policy)
      let isLast = position == cells.count - 1
      let padded =
        isLast && !numeric
        ? fitted
        : fitted.padded(
          toWidth: widths[position], alignment: numeric ? .trailing : .leading, under: policy)
      text += (position == 0 ? "" : "  ") + colored(padded, cell.mood)
    }
    while text.last == " " { text.removeLast() }
    return text + "\n"
  }

  func colored(_ text: String, _ mood: Table.Cell.Mood) -> String {
    switch mood {
    case .plain: text
    case .good: TextStyle.green.applied(to: text, in: style)
    case .bad: TextStyle.red.applied(to: text, in: style)
    case .quiet: TextStyle.dim.applied(to: text, in: style)
    }
  }
}

extension Table {
  /// The table with its drawings as text, or without them.
  fileprivate func drawn(_ mode: ChartMode?) -> Table {
    guard let mode else { return withoutDrawings }
    return Table(
      columns: columns,
      rows: rows.trackedMap(as: .laying) {
        $0.map { cell in cell.drawing.map { Cell($0.text(mode), short: cell.short, cell.mood) } ?? cell }
      })
  }

  /// The table without the columns whose every cell is empty: a heading alone tells nothing.
  fileprivate var withoutEmptyColumns: Table {
    let kept = columns.indices.filter { column in
      rows.contains { !$0[column].text.isEmpty || $0[column].drawing != nil }
    }
    guard kept.count < columns.count, !kept.isEmpty else { return self }
    var table = self
    table.columns = kept.map { column in
      var moved = columns[column]
      moved.joining = moved.joining.flatMap { kept.firstIndex(of: $0) }
      return moved
    }
    table.rows = rows.map { row in kept.map { row[$0] } }
    return table
  }

  /// The table with the texts of a hidden column behind the numbers of the column that they belong to; `nil` where none does.
  fileprivate func joining(_ hidden: [Int]) -> Table? {
    guard let column = hidden.first(where: { columns[$0].joining != nil }), let owner = columns[column].joining else {
      return nil
    }
    var table = self
    table.columns.remove(at: column)
    table.rows = rows.trackedMap(as: .laying) { row in
      var row = row
      if row[owner].text.contains(where: \.isNumber) { row[owner].text += row[column].text }
      row.remove(at: column)
      return row
    }
    return table
  }

  /// The table with the short forms of the cells that have one.
  fileprivate var shortened: Table {
    Table(
      columns: columns,
      rows: rows.trackedMap(as: .laying) { $0.map { Cell($0.short ?? $0.text, short: $0.short, $0.mood) } })
  }
}
