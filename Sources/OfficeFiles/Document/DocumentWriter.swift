/// Writes documents (`.docx`; ECMA-376 part 1, chapter 17) in the layout of Chinese official documents, and tables with three rules whose
/// headings stand on every page. No time and no author is written: the same content is the same bytes.
public struct DocumentWriter {
  private enum Block {
    case markup(String)
    case table(OfficeTable)
  }

  private var blocks: [Block] = []

  /// An empty document.
  public init() {}

  /// Adds a heading.
  public mutating func heading(_ text: String) {
    blocks.append(.markup(Self.paragraph(.heading, Self.run(text, .bold))))
  }

  /// Adds a paragraph, behind a term where it explains one; `isInner` where it belongs to the one before.
  public mutating func paragraph(_ text: String, term: String? = nil, isInner: Bool = false) {
    let term = term.map { Self.run($0 + "　", .bold) } ?? ""
    blocks.append(.markup(Self.paragraph(isInner ? .inner : .normal, term + Self.run(text, .plain))))
  }

  /// Adds a table.
  public mutating func table(_ table: OfficeTable) { blocks.append(.table(table)) }

  /// The file.
  ///
  /// - Complexity: O(length).
  public var bytes: [UInt8] {
    let page = DocumentPage(for: blocks.compactMap { if case .table(let table) = $0 { table } else { nil } })
    let body = blocks.map { block in
      switch block {
      case .markup(let markup): markup
      // Two tables without a paragraph between them would be one.
      case .table(let table): Self.table(table, on: page) + Self.paragraph(.cell, "")
      }
    }
    return PackageWriter.bytes(
      main: .init(
        name: "word/document.xml", type: "wordprocessingml.document.main", relation: "officeDocument",
        markup: Self.root("w:document", XMLText.element("w:body", [:], body.joined() + page.section))),
      parts: [
        .init(
          name: "word/styles.xml", type: "wordprocessingml.styles", relation: "styles",
          markup: Self.root("w:styles", DocumentStyle.markup(tableLetters: page.tableLetters)))
      ])
  }

  // MARK: Markup

  private static func root(_ name: String, _ markup: String) -> String {
    XMLText.element(name, ["xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"], markup)
  }

  private static func paragraph(_ style: DocumentStyle, _ runs: String, side: String? = nil) -> String {
    let alignment = side.map { XMLText.element("w:jc", ["w:val": $0]) } ?? ""
    let properties = XMLText.element("w:pStyle", ["w:val": style.rawValue]) + alignment
    return XMLText.element("w:p", [:], XMLText.element("w:pPr", [:], properties) + runs)
  }

  private static func run(_ text: String, _ face: DocumentStyle.Face) -> String {
    XMLText.element(
      "w:r", [:],
      XMLText.element("w:rPr", [:], face.fonts)
        + XMLText.element("w:t", ["xml:space": "preserve"], XMLText.escaped(text)))
  }

  /// A table; WPS takes the widths of columns from the grid, Word from the cells.
  private static func table(_ table: OfficeTable, on page: DocumentPage) -> String {
    let widths = page.widths(table)
    func length(_ name: String, _ twips: Int) -> String {
      XMLText.element(name, ["w:w": String(twips), "w:type": "dxa"])
    }
    func rule(_ side: String, eighths: Int) -> String {
      XMLText.element(side, ["w:val": "single", "w:sz": String(eighths), "w:space": "0", "w:color": "auto"])
    }
    func row(_ texts: [String], isHeading: Bool) -> String {
      let cells = texts.indices.map { column in
        let properties =
          length("w:tcW", widths[column])
          + (isHeading ? XMLText.element("w:tcBorders", [:], rule("w:bottom", eighths: 6)) : "")
          + XMLText.element("w:vAlign", ["w:val": "center"])
        let side = isHeading ? "center" : table.columns[column].isNumeric ? "right" : "left"
        return XMLText.element(
          "w:tc", [:],
          XMLText.element("w:tcPr", [:], properties)
            + paragraph(.cell, run(texts[column], isHeading ? .bold : .plain), side: side))
      }
      let properties = XMLText.element("w:cantSplit") + (isHeading ? XMLText.element("w:tblHeader") : "")
      return XMLText.element("w:tr", [:], XMLText.element("w:trPr", [:], properties) + cells.joined())
    }
    let properties =
      length("w:tblW", page.textWidth)
      + XMLText.element("w:tblBorders", [:], rule("w:top", eighths: 12) + rule("w:bottom", eighths: 12))
      + XMLText.element("w:tblLayout", ["w:type": "fixed"])
      + XMLText.element(
        "w:tblCellMar", [:], length("w:left", DocumentPage.padding) + length("w:right", DocumentPage.padding))
    let grid = widths.map { XMLText.element("w:gridCol", ["w:w": String($0)]) }
    return XMLText.element(
      "w:tbl", [:],
      XMLText.element("w:tblPr", [:], properties) + XMLText.element("w:tblGrid", [:], grid.joined())
        + row(table.columns.map(\.title), isHeading: true)
        + table.rows.map { row($0, isHeading: false) }.joined())
  }
}
