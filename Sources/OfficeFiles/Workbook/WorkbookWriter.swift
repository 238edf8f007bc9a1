import LongWork
import SourceText

/// Writes workbooks (`.xlsx`; ECMA-376 part 1, chapter 18): sheets of texts, and of numbers that stay numbers and show as they are
/// printed. No time and no author is written: the same content is the same bytes.
public enum WorkbookWriter {
  /// What a cell holds.
  public enum Cell: Sendable, Hashable {
    case blank
    case text(String)
    /// A text in bold: the heading of a column or of a part.
    case heading(String)
    /// A number in decimal digits, and the code of the format that prints it (18.8.31): `0.2406` and `0.00%`.
    case number(String, format: String)
  }

  /// A sheet.
  public struct Sheet: Sendable {
    /// Its name, of at most 31 characters, without `[ ] : * ? / \`.
    public var name: String
    /// Its rows, from the first.
    public var rows: [[Cell]] = []
    /// The widths of its columns in characters, a Chinese one being two.
    public var widths: [Int] = []
    /// Whether the first row is that of headings, which stays in sight.
    public var hasHeadingRow: Bool

    /// A sheet without rows.
    public init(_ name: String, hasHeadingRow: Bool = false) {
      self.name = name
      self.hasHeadingRow = hasHeadingRow
    }
  }

  /// The sheets as a file.
  ///
  /// - Complexity: O(cells).
  public static func bytes(_ sheets: [Sheet]) -> [UInt8] {
    var styles = WorkbookStyles()
    let parts = sheets.enumerated().map { position, sheet in
      PackageWriter.Part(
        name: "xl/worksheets/sheet\(position + 1).xml", type: "spreadsheetml.worksheet", relation: "worksheet",
        markup: markup(sheet, &styles))
    }
    let list = sheets.enumerated().map { position, sheet in
      XMLText.element(
        "sheet", ["name": sheet.name, "sheetId": String(position + 1), "r:id": "rId\(position + 1)"])
    }
    return PackageWriter.bytes(
      main: .init(
        name: "xl/workbook.xml", type: "spreadsheetml.sheet.main", relation: "officeDocument",
        markup: XMLText.element(
          "workbook", ["xmlns": namespace, "xmlns:r": PackageWriter.relations],
          XMLText.element("sheets", [:], list.joined()))),
      parts: parts + [
        .init(
          name: "xl/styles.xml", type: "spreadsheetml.styles", relation: "styles",
          markup: XMLText.element("styleSheet", ["xmlns": namespace], styles.markup))
      ])
  }

  private static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  private static func markup(_ sheet: Sheet, _ styles: inout WorkbookStyles) -> String {
    let frozen = ["ySplit": "1", "topLeftCell": "A2", "activePane": "bottomLeft", "state": "frozen"] as KeyValuePairs
    let view = XMLText.element(
      "sheetView", ["workbookViewId": "0"], sheet.hasHeadingRow ? XMLText.element("pane", frozen) : "")
    let columns = sheet.widths.enumerated().map { column, width in
      let number = String(column + 1)
      return XMLText.element("col", ["min": number, "max": number, "width": String(width), "customWidth": "1"])
    }
    var rows = ""
    for (row, cells) in sheet.rows.enumerated().tracked(as: .laying) where !cells.isEmpty {
      rows += "<row r=\"\(row + 1)\">"
      for (column, cell) in cells.enumerated() where cell != .blank {
        rows += markup(cell, at: CellAddress.text(row: row, column: column), &styles)
      }
      rows += "</row>"
    }
    return XMLText.element(
      "worksheet", ["xmlns": namespace],
      XMLText.element("sheetViews", [:], view)
        + (columns.isEmpty ? "" : XMLText.element("cols", [:], columns.joined()))
        + XMLText.element("sheetData", [:], rows))
  }

  private static func markup(_ cell: Cell, at address: String, _ styles: inout WorkbookStyles) -> String {
    func text(_ text: String, style: Int) -> String {
      XMLText.element(
        "c", ["r": address, "s": String(style), "t": "inlineStr"],
        XMLText.element("is", [:], XMLText.element("t", ["xml:space": "preserve"], XMLText.escaped(text))))
    }
    switch cell {
    case .blank: return ""
    case .text(let string): return text(string, style: WorkbookStyles.plain)
    case .heading(let string): return text(string, style: WorkbookStyles.bold)
    case .number(let digits, let format):
      let style = String(styles.style(printing: format))
      return XMLText.element("c", ["r": address, "s": style], XMLText.element("v", [:], digits))
    }
  }
}
