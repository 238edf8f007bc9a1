/// What the styles of a document say about paragraphs: their level as headings, and the list that they belong to.
struct ParagraphStyles {
  /// What one style says.
  struct Style {
    /// The level as a heading, from 1.
    var level: Int?
    var numbering: Numbering.Place?
    /// Whether it is that of a table of contents, which repeats headings with their pages.
    var isContents = false
    fileprivate var base: String?
  }

  private var styles: [String: Style] = [:]

  init() {}

  init(_ bytes: [UInt8]) throws(OfficeFault) {
    var styles: [String: Style] = [:]
    try XMLReader.read(bytes, part: "styles.xml") { reader throws(XMLReader.Malformed) in
      var name: String?
      var style = Style()
      var (list, item): (String?, Int) = (nil, 0)
      while let event = try reader.next() {
        switch event {
        case .start("style"):
          name = reader.attribute("styleId")
          (style, list, item) = (Style(), nil, 0)
        case .start("name"): style.isContents = (reader.attribute("val") ?? "").lowercased().hasPrefix("toc ")
        case .start("basedOn"): style.base = reader.attribute("val")
        case .start("outlineLvl"):
          style.level = reader.attribute("val").flatMap { Int($0) }.flatMap { $0 < 9 ? $0 + 1 : nil }
        case .start("numId"): list = reader.attribute("val")
        case .start("ilvl"): item = reader.attribute("val").flatMap { Int($0) } ?? 0
        case .end("style"):
          style.numbering = list.map { Numbering.Place(list: $0, level: item) }
          if let name { styles[name] = style }
          name = nil
        default: break
        }
      }
    }
    self.styles = styles
  }

  /// What a style says, with what it takes over from the one it is based on.
  subscript(name: String?) -> Style {
    var result = Style()
    var next = name
    // Styles that are based on each other in a ring end here.
    for _ in 0..<12 {
      guard let name = next, let style = styles[name] else { break }
      result.level = result.level ?? style.level
      result.isContents = result.isContents || style.isContents
      result.numbering = result.numbering ?? style.numbering
      next = style.base
    }
    return result
  }
}
