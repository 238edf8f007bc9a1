/// The styles of a document, those of Chinese official documents (GB/T 9704—2012, 7.3): headings in 黑体 and text in 仿宋, both 三号,
/// 28 points from line to line, the first line indented by two characters.
enum DocumentStyle: String, CaseIterable {
  case normal = "Normal"
  case heading = "Heading1"
  /// What belongs to the paragraph before.
  case inner = "Inner"
  /// Inside a table.
  case cell = "Cell"

  /// How letters look.
  enum Face {
    case plain, bold

    /// The fonts, which every run names: without its own, WPS shows Chinese in another.
    var fonts: String {
      let latin = "Times New Roman"
      return XMLText.element(
        "w:rFonts",
        ["w:ascii": latin, "w:hAnsi": latin, "w:cs": latin, "w:eastAsia": self == .plain ? "仿宋_GB2312" : "黑体"])
    }
  }

  /// The styles as the content of their part.
  static func markup(tableLetters: Int) -> String {
    let defaults = XMLText.element(
      "w:docDefaults", [:],
      XMLText.element("w:rPrDefault", [:], XMLText.element("w:rPr", [:], Face.plain.fonts + size(bodyLetters))))
    return defaults + allCases.map { $0.markup(tableLetters: tableLetters) }.joined()
  }

  /// 三号, in half points.
  private static let bodyLetters = 32

  private static func size(_ letters: Int) -> String {
    XMLText.element("w:sz", ["w:val": String(letters)]) + XMLText.element("w:szCs", ["w:val": String(letters)])
  }

  /// What Word calls the style.
  private var name: String { self == .heading ? "heading 1" : rawValue }

  private func markup(tableLetters: Int) -> String {
    let isBase = self == .normal
    let style =
      XMLText.element("w:name", ["w:val": name]) + (isBase ? "" : XMLText.element("w:basedOn", ["w:val": "Normal"]))
      + XMLText.element("w:pPr", [:], paragraph)
      + XMLText.element("w:rPr", [:], Self.size(self == .cell ? tableLetters : Self.bodyLetters))
    return XMLText.element(
      "w:style", ["w:type": "paragraph", "w:default": isBase ? "1" : "0", "w:styleId": rawValue], style)
  }

  private var paragraph: String {
    switch self {
    case .normal: Self.lines + Self.indent(left: 0, first: 2)
    case .heading:
      XMLText.element("w:keepNext") + Self.lines + Self.indent(left: 0, first: 0)
        + XMLText.element("w:jc", ["w:val": "center"]) + XMLText.element("w:outlineLvl", ["w:val": "0"])
    case .inner: Self.lines + Self.indent(left: 2, first: 0)
    case .cell:
      XMLText.element("w:spacing", ["w:before": "20", "w:after": "20", "w:line": "240", "w:lineRule": "auto"])
        + Self.indent(left: 0, first: 0)
    }
  }

  /// 28 points from line to line.
  private static var lines: String { XMLText.element("w:spacing", ["w:line": "560", "w:lineRule": "exact"]) }

  /// Characters before all lines and before the first; programs that do not count in characters take the twips.
  private static func indent(left: Int, first: Int) -> String {
    let twips = bodyLetters * 10
    return XMLText.element(
      "w:ind",
      [
        "w:leftChars": String(100 * left), "w:left": String(twips * left), "w:firstLineChars": String(100 * first),
        "w:firstLine": String(twips * first),
      ])
  }
}
