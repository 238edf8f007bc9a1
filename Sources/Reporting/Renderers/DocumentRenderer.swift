import OfficeFiles
import TerminalText

/// Draws reports as documents (`.docx`), to be taken into an explanatory note.
enum DocumentRenderer {
  static func render(_ report: Report) -> [UInt8] {
    var document = DocumentWriter()
    for block in report.blocks {
      switch block {
      case .heading(let heading): document.heading(heading)
      case .paragraph(let paragraph): document.paragraph(paragraph)
      case .lines(let lines), .documentLines(let lines):
        // What is indented on a screen belongs to the line above it.
        for line in lines { document.paragraph(String(line.drop { $0 == " " }), isInner: line.hasPrefix(" ")) }
      case .definitions(let definitions):
        for definition in definitions { document.paragraph(definition.text, term: definition.term) }
      case .chart: break
      case .records(let records): document.table(OfficeTable(records.table))
      case .table(let table): document.table(OfficeTable(table.withoutDrawings))
      }
    }
    return document.bytes
  }
}

extension OfficeTable {
  /// A table of a report, measured.
  fileprivate init(_ table: Table) {
    let widths = table.naturalWidths
    self.init(
      columns: zip(table.columns, widths).map { Column($0.title, isNumeric: $0.isNumeric, width: $1) },
      rows: table.rows.map { $0.map(\.text) })
  }
}

extension Table {
  /// The width of the widest cell of each column, its heading included.
  var naturalWidths: [Int] {
    rows.reduce(into: columns.map(\.title.displayWidth)) { widths, row in
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.text.displayWidth) }
    }
  }
}
