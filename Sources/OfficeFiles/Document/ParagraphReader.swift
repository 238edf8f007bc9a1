/// Reads one paragraph: its runs joined, what was deleted left out, what was inserted taken.
struct ParagraphReader {
  private(set) var text = ""
  /// The identifier of its style.
  private(set) var style: String?
  /// The list that it is an item of.
  private(set) var numbering: Numbering.Place?
  /// Its own level as a heading, from 1.
  private(set) var level: Int?
  /// The footnotes and endnotes that it refers to, in order.
  private(set) var notes: [String] = []
  /// The paragraphs of the text boxes that hang on it.
  private var boxes: [ParagraphReader] = []
  private var isRaised = false
  private var isHidden = false

  /// Whether it holds nothing but blanks.
  var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

  /// The paragraph whose element was begun last, and behind it those of its text boxes.
  static func read(_ reader: inout XMLReader) throws(XMLReader.Malformed) -> [ParagraphReader] {
    var paragraph = ParagraphReader()
    try paragraph.readContent(&reader)
    return [paragraph] + paragraph.boxes
  }

  /// The texts of all paragraphs in the element that was begun last.
  static func texts(in reader: inout XMLReader) throws(XMLReader.Malformed) -> [String] {
    try all(in: &reader).map { PlainText.line($0.text) }
  }

  private static func all(in reader: inout XMLReader) throws(XMLReader.Malformed) -> [ParagraphReader] {
    let depth = reader.depth
    var paragraphs: [ParagraphReader] = []
    while let event = try reader.next() {
      if case .end = event, reader.depth < depth { return paragraphs }
      if event == .start("p") { paragraphs += try read(&reader) }
    }
    throw XMLReader.Malformed()
  }

  private mutating func readContent(_ reader: inout XMLReader) throws(XMLReader.Malformed) {
    let depth = reader.depth
    var isText = false
    while let event = try reader.next() {
      switch event {
      case .start("pPr"): try readProperties(&reader)
      case .start("rPr"): try readRunProperties(&reader)
      case .start("r"): (isRaised, isHidden) = (false, false)
      case .start("t"): isText = true
      case .end("t"): isText = false
      case .text(let words) where isText && !isHidden: text += isRaised ? PlainText.raised(words) : words
      case .start("br"), .start("cr"): text += "\n"
      case .start("tab"): text += " "
      case .start("noBreakHyphen"): text += "-"
      case .start("footnoteReference"): notes.append("footnote" + (reader.attribute("id") ?? ""))
      case .start("endnoteReference"): notes.append("endnote" + (reader.attribute("id") ?? ""))
      case .start("txbxContent"): boxes += try Self.all(in: &reader)
      // Deleted and moved text, what a field is computed from, how a word is pronounced, and what else a program may show instead.
      case .start("del"), .start("moveFrom"), .start("delText"), .start("instrText"), .start("rt"), .start("Fallback"):
        try reader.skipElement()
      case .end where reader.depth < depth: return
      default: break
      }
    }
    throw XMLReader.Malformed()
  }

  private mutating func readProperties(_ reader: inout XMLReader) throws(XMLReader.Malformed) {
    let depth = reader.depth
    var (list, item): (String?, Int) = (nil, 0)
    while let event = try reader.next() {
      switch event {
      case .start("pStyle"): style = reader.attribute("val")
      case .start("numId"): list = reader.attribute("val")
      case .start("ilvl"): item = reader.attribute("val").flatMap { Int($0) } ?? 0
      case .start("outlineLvl"): level = reader.attribute("val").flatMap { Int($0) }.map { $0 + 1 }
      case .start("rPr"), .start("pPrChange"): try reader.skipElement()
      case .end where reader.depth < depth:
        numbering = list.map { Numbering.Place(list: $0, level: item) }
        return
      default: break
      }
    }
    throw XMLReader.Malformed()
  }

  private mutating func readRunProperties(_ reader: inout XMLReader) throws(XMLReader.Malformed) {
    let depth = reader.depth
    while let event = try reader.next() {
      switch event {
      case .start("vertAlign"): isRaised = reader.attribute("val") == "superscript"
      case .start("vanish"): isHidden = !["0", "false", "off"].contains(reader.attribute("val") ?? "1")
      case .start("rPrChange"): try reader.skipElement()
      case .end where reader.depth < depth: return
      default: break
      }
    }
    throw XMLReader.Malformed()
  }
}
