import SourceText

/// Reads documents (`.docx`; ECMA-376 part 1, chapter 17): paragraphs and tables as they would be printed with all changes accepted.
struct WordDocument {
  private let notes: [String: String]
  private let numbering: Numbering
  private var styles: ParagraphStyles
  private var writer = LayoutWriter()
  private var counter = Numbering.Counter()
  private var tables = 0
  /// The notes of running text, which stand at the end.
  private var endNotes: [String] = []
  /// The marks that were given to notes of tables.
  private var marks = 0

  /// Writes a document out.
  static func read(_ package: Package) throws(OfficeFault) -> LayoutWriter {
    var document = try WordDocument(package)
    try XMLReader.read(try package.required(package.mainPart), part: package.mainPart) {
      reader throws(XMLReader.Malformed) in
      try document.readBody(&reader)
    }
    for note in document.endNotes { document.writer.paragraph(note) }
    return document.writer
  }

  private init(_ package: Package) throws(OfficeFault) {
    var notes: [String: String] = [:]
    for kind in ["footnote", "endnote"] {
      guard let bytes = try package.part(kind + "s") else { continue }
      try XMLReader.read(bytes, part: kind + "s.xml") { reader throws(XMLReader.Malformed) in
        while let event = try reader.next() {
          guard event == .start(kind), let id = reader.attribute("id") else { continue }
          notes[kind + id] = PlainText.join(try ParagraphReader.texts(in: &reader))
        }
      }
    }
    self.notes = notes
    numbering = try package.part("numbering").map(Numbering.init) ?? Numbering()
    styles = try package.part("styles").map(ParagraphStyles.init) ?? ParagraphStyles()
  }

  private mutating func readBody(_ reader: inout XMLReader) throws(XMLReader.Malformed) {
    while let event = try reader.next() {
      switch event {
      case .start("p"):
        for paragraph in try ParagraphReader.read(&reader) { take(paragraph) }
      case .start("tbl"): try table(&reader)
      // What a program that cannot show a drawing shows in its place, and what was moved away.
      case .start("Fallback"), .start("moveFrom"), .start("del"): try reader.skipElement()
      default: break
      }
    }
  }

  private mutating func take(_ paragraph: ParagraphReader) {
    let style = styles[paragraph.style]
    guard !style.isContents else { return }
    let number = (paragraph.numbering ?? style.numbering).flatMap { counter.next($0, in: numbering) } ?? ""
    writer.paragraph(paragraph.isBlank ? "" : number + paragraph.text, level: paragraph.level ?? style.level)
    endNotes += paragraph.notes.compactMap { notes[$0] }
  }

  // MARK: Tables

  private mutating func table(_ reader: inout XMLReader) throws(XMLReader.Malformed) {
    tables += 1
    var table = OfficeLayout.Table(name: "第\(tables)表")
    var rows: [(number: Int, cells: [LayoutWriter.Content])] = []
    var explained: [String] = []
    // Where the cell that goes down each column began.
    var began: [Int: (row: Int, width: Int)] = [:]
    let depth = reader.depth
    while let event = try reader.next() {
      if case .end = event, reader.depth < depth { break }
      guard event == .start("tr") else { continue }
      guard let row = try TableRowReader.read(&reader) else { continue }
      let number = rows.count
      var contents: [LayoutWriter.Content] = []
      for cell in row.cells {
        let column = contents.count
        switch cell.merge {
        case .goesOn: extend(began[column], to: number, column, &table)
        case .begins: began[column] = (number, cell.width)
        case .none: began[column] = nil
        }
        if cell.merge != .goesOn, cell.width > 1 {
          table.merges.append(
            OfficeLayout.Merge(rows: number..<number + 1, columns: column..<column + cell.width))
        }
        contents.append(LayoutWriter.Content(cell.merge == .goesOn ? "" : marked(cell, &explained)))
        contents += repeatElement(LayoutWriter.Content(""), count: cell.width - 1)
      }
      rows.append((number, contents))
    }
    writer.table(table, rows)
    for note in explained { writer.paragraph(note) }
  }

  /// The text of a cell with marks for its notes, which are explained below the table.
  private mutating func marked(_ cell: TableRowReader.Cell, _ explained: inout [String]) -> String {
    var text = PlainText.join(cell.texts)
    for note in cell.notes.compactMap({ notes[$0] }) {
      marks += 1
      text += "[\(marks)]"
      explained.append("[\(marks)] " + note)
    }
    return text
  }

  private func extend(
    _ began: (row: Int, width: Int)?, to row: Int, _ column: Int, _ table: inout OfficeLayout.Table
  ) {
    guard let began else { return }
    let merge = OfficeLayout.Merge(rows: began.row..<row + 1, columns: column..<column + began.width)
    table.merges.removeAll { $0.rows.lowerBound == began.row && $0.columns == merge.columns }
    table.merges.append(merge)
  }
}
