/// Reads one row of a table in a document.
struct TableRowReader {
  /// A cell.
  struct Cell {
    /// Whether it is merged with those above and below.
    enum Merge {
      case none, begins, goesOn
    }

    /// Its paragraphs.
    var texts: [String] = []
    /// The notes that it refers to.
    var notes: [String] = []
    /// The columns that it takes.
    var width = 1
    var merge = Merge.none
  }

  /// The widest cell, and the widest row; Word allows 63 columns.
  private static let widest = 1_000

  private(set) var cells: [Cell] = []
  private var isDeleted = false

  /// The row whose element was begun last; `nil` where it was deleted.
  static func read(_ reader: inout XMLReader) throws(XMLReader.Malformed) -> TableRowReader? {
    var row = TableRowReader()
    try row.readRow(&reader)
    guard row.cells.reduce(0, { $0 + $1.width }) <= widest else { throw XMLReader.Malformed() }
    return row.isDeleted ? nil : row
  }

  private mutating func readRow(_ reader: inout XMLReader) throws(XMLReader.Malformed) {
    let depth = reader.depth
    while let event = try reader.next() {
      switch event {
      case .start("gridBefore"):
        let count = reader.attribute("val").flatMap { Int($0) } ?? 0
        cells += repeatElement(Cell(), count: min(max(count, 0), Self.widest))
      case .start("del"): isDeleted = true
      case .start("tblPrEx"), .start("trPrChange"): try reader.skipElement()
      case .start("tc"): cells.append(try Self.cell(&reader))
      case .end where reader.depth < depth: return
      default: break
      }
    }
    throw XMLReader.Malformed()
  }

  private static func cell(_ reader: inout XMLReader) throws(XMLReader.Malformed) -> Cell {
    var cell = Cell()
    let depth = reader.depth
    while let event = try reader.next() {
      switch event {
      case .start("gridSpan"):
        cell.width = min(max(reader.attribute("val").flatMap { Int($0) } ?? 1, 1), widest)
      case .start("vMerge"): cell.merge = reader.attribute("val") == "restart" ? .begins : .goesOn
      case .start("p"):
        for paragraph in try ParagraphReader.read(&reader) where !paragraph.isBlank || !paragraph.notes.isEmpty {
          cell.texts.append(PlainText.line(paragraph.text))
          cell.notes += paragraph.notes
        }
      case .start("tbl"): cell.texts += try ParagraphReader.texts(in: &reader)
      case .start("moveFrom"), .start("del"), .start("tcPrChange"): try reader.skipElement()
      case .end where reader.depth < depth: return cell
      default: break
      }
    }
    throw XMLReader.Malformed()
  }
}
