/// How the cells of a workbook look: one style for texts, one for headings, and one for each format that numbers are printed by.
struct WorkbookStyles {
  /// The style of texts.
  static let plain = 0
  /// The style of headings.
  static let bold = 1

  /// The codes of formats, in the order in which they were asked for, behind the two styles above.
  private var codes: [String] = []
  private var styles: [String: Int] = [:]

  /// The style that prints numbers by a format.
  mutating func style(printing code: String) -> Int {
    if let style = styles[code] { return style }
    codes.append(code)
    let style = Self.bold + codes.count
    styles[code] = style
    return style
  }

  /// The first number of formats that a file defines itself (ECMA-376 part 1, 18.8.30).
  private static let firstOwnFormat = 164

  /// The styles as the content of their part.
  var markup: String {
    let formats = codes.enumerated().map { position, code in
      XMLText.element("numFmt", ["numFmtId": String(Self.firstOwnFormat + position), "formatCode": code])
    }
    let numbers = codes.indices.map { Self.cell(format: Self.firstOwnFormat + $0, font: 0) }
    let fills = ["none", "gray125"].map {
      XMLText.element("fill", [:], XMLText.element("patternFill", ["patternType": $0]))
    }
    let sides = ["left", "right", "top", "bottom", "diagonal"].map { XMLText.element($0) }
    return (formats.isEmpty ? "" : Self.list("numFmts", formats))
      + Self.list("fonts", ["", XMLText.element("b")].map(Self.font)) + Self.list("fills", fills)
      + Self.list("borders", [XMLText.element("border", [:], sides.joined())])
      + Self.list("cellStyleXfs", [XMLText.element("xf")])
      + Self.list("cellXfs", [Self.cell(format: 0, font: 0), Self.cell(format: 0, font: 1)] + numbers)
      + Self.list("cellStyles", [XMLText.element("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])])
  }

  private static func list(_ name: String, _ elements: [String]) -> String {
    XMLText.element(name, ["count": String(elements.count)], elements.joined())
  }

  private static func font(_ weight: String) -> String {
    XMLText.element(
      "font", [:],
      weight + XMLText.element("sz", ["val": "11"]) + XMLText.element("name", ["val": "宋体"])
        + XMLText.element("charset", ["val": "134"]))
  }

  private static func cell(format: Int, font: Int) -> String {
    XMLText.element(
      "xf",
      [
        "numFmtId": String(format), "fontId": String(font), "fillId": "0", "borderId": "0", "xfId": "0",
        "applyNumberFormat": "1", "applyFont": "1",
      ])
  }
}
