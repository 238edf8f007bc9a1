import SourceText

/// Reads the cells of one sheet (ECMA-376 part 1, 18.3).
struct SheetReader {
  /// What the cells refer to.
  struct Context {
    var strings: [String] = []
    var formats = NumberFormats()
    /// Whether dates count from 1904.
    var since1904 = false
  }

  /// The most cells of a sheet, blank ones between others included.
  private static let mostCells = 4_000_000

  let context: Context
  private var table: OfficeLayout.Table
  private var rows: [(number: Int, cells: [LayoutWriter.Content])] = []
  private var hiddenColumns: [ClosedRange<Int>] = []
  private var usedColumns: Set<Int> = []
  private var cells = 0
  private var nextRow = 0

  /// Writes a sheet out.
  static func read(
    _ bytes: [UInt8], part: String, into writer: inout LayoutWriter, as table: OfficeLayout.Table, _ context: Context
  ) throws(OfficeFault) {
    var sheet = SheetReader(context: context, table: table)
    try XMLReader.read(bytes, part: part) { reader throws(XMLReader.Malformed) in try sheet.readSheet(&reader) }
    guard sheet.cells <= mostCells else { throw .tooLarge(part: part, size: bytes.count) }
    sheet.table.hiddenColumns = sheet.hiddenColumns.flatMap { $0.clamped(to: 0...16_383) }
      .filter(sheet.usedColumns.contains)
    writer.table(sheet.table, sheet.rows)
  }

  private init(context: Context, table: OfficeLayout.Table) {
    self.context = context
    self.table = table
  }

  private mutating func readSheet(_ reader: inout XMLReader) throws(XMLReader.Malformed) {
    while let event = try reader.next() {
      switch event {
      case .start("col") where Self.isTrue(reader.attribute("hidden")):
        guard let first = reader.attribute("min").flatMap({ Int($0) }),
          let last = reader.attribute("max").flatMap({ Int($0) }), first > 0, last >= first
        else { continue }
        hiddenColumns.append(first - 1...last - 1)
      case .start("row"): try row(&reader)
      case .start("mergeCell"):
        let corners = (reader.attribute("ref") ?? "").split(separator: ":").map(CellAddress.position)
        guard corners.count == 2, let first = corners[0], let last = corners[1], first.row <= last.row,
          first.column <= last.column
        else { continue }
        table.merges.append(
          OfficeLayout.Merge(rows: first.row..<last.row + 1, columns: first.column..<last.column + 1))
      default: break
      }
    }
  }

  private mutating func row(_ reader: inout XMLReader) throws(XMLReader.Malformed) {
    let number = reader.attribute("r").flatMap { Int($0) }.map { $0 - 1 } ?? nextRow
    guard (0..<1_048_576).contains(number) else { throw XMLReader.Malformed() }
    nextRow = number + 1
    let isHidden = Self.isTrue(reader.attribute("hidden"))
    let depth = reader.depth
    var contents: [LayoutWriter.Content] = []
    while let event = try reader.next() {
      if case .end = event, reader.depth < depth { break }
      guard event == .start("c") else { continue }
      let address = reader.attribute("r").flatMap(CellAddress.position)
      let column = address?.column ?? contents.count
      let content = try cell(&reader)
      guard !content.text.isEmpty else { continue }
      usedColumns.insert(column)
      // Cells that are given twice or backwards: no office program writes them.
      guard column >= contents.count else { throw XMLReader.Malformed() }
      cells += column + 1 - contents.count
      guard cells <= Self.mostCells else { continue }
      while contents.count < column { contents.append(LayoutWriter.Content("")) }
      contents.append(content)
    }
    guard !contents.isEmpty else { return }
    // Rows that are given twice or backwards: no office program writes them.
    if let last = rows.last, last.number >= number { throw XMLReader.Malformed() }
    if isHidden { table.hiddenRows.append(number) }
    rows.append((number, contents))
  }

  /// The cell whose element was begun last.
  private func cell(_ reader: inout XMLReader) throws(XMLReader.Malformed) -> LayoutWriter.Content {
    let type = reader.attribute("t") ?? "n"
    let style = reader.attribute("s").flatMap { Int($0) } ?? 0
    let depth = reader.depth
    var (value, formula, inline) = ("", "", "")
    var field = ""
    var hasFormula = false
    while let event = try reader.next() {
      switch event {
      case .start("is"): inline = try SharedStrings.text(&reader)
      case .start(let name):
        field = name
        if name == "f" { hasFormula = true }
      case .text(let text) where field == "v": value += text
      case .text(let text) where field == "f": formula += text
      case .end where reader.depth < depth:
        if value.isEmpty, inline.isEmpty, hasFormula, type != "str" {
          return LayoutWriter.Content("=" + formula, .formula)
        }
        return content(value, type: type, style: style, inline: inline)
      case .end: field = ""
      case .text: break
      }
    }
    throw XMLReader.Malformed()
  }

  private func content(_ value: String, type: String, style: Int, inline: String) -> LayoutWriter.Content {
    switch type {
    case "s":
      guard let index = Int(value), context.strings.indices.contains(index) else { return LayoutWriter.Content("") }
      return LayoutWriter.Content(context.strings[index])
    case "inlineStr": return LayoutWriter.Content(inline.isEmpty ? value : inline)
    case "b": return LayoutWriter.Content(value == "1" ? "TRUE" : value.isEmpty ? "" : "FALSE")
    case "e": return LayoutWriter.Content(value, .error)
    case "str": return LayoutWriter.Content(value)
    case "d": return LayoutWriter.Content(String(value.prefix(10)), .date(typed: ""))
    default: return number(value, context.formats[style])
    }
  }

  /// A number in its format.
  private func number(_ value: String, _ format: NumberFormat?) -> LayoutWriter.Content {
    guard let format else { return LayoutWriter.Content(PrintedDecimal.text(value) ?? value) }
    // A time of day alone is no date that a range could have become.
    if !format.date.isDisjoint(with: [.year, .month, .day]), let serial = Double(value),
      let date = SerialDate(serial, since1904: context.since1904)
    {
      let text = date.text(format.date)
      return LayoutWriter.Content(text, format.date == .year ? .plain : .date(typed: date.typed(format.date)))
    }
    guard let text = PrintedDecimal.text(value, shiftedBy: format.isPercent ? 2 : 0) else {
      return LayoutWriter.Content(value)
    }
    return LayoutWriter.Content(format.prefix + text + (format.isPercent ? "%" : "") + format.suffix)
  }

  private static func isTrue(_ value: String?) -> Bool { value == "1" || value == "true" }
}
