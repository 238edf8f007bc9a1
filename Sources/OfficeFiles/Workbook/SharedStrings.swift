/// The texts of a workbook that cells refer to by number (ECMA-376 part 1, 18.4).
enum SharedStrings {
  /// All texts, in their order.
  static func read(_ bytes: [UInt8]) throws(OfficeFault) -> [String] {
    var strings: [String] = []
    try XMLReader.read(bytes, part: "sharedStrings.xml") { reader throws(XMLReader.Malformed) in
      while let event = try reader.next() {
        if event == .start("si") { strings.append(try text(&reader)) }
      }
    }
    return strings
  }

  /// The text of the element that was begun last: its runs joined, how it is pronounced left out, raised digits as such.
  static func text(_ reader: inout XMLReader) throws(XMLReader.Malformed) -> String {
    let depth = reader.depth
    var text = ""
    var run = ""
    var isRaised = false
    var isText = false
    while let event = try reader.next() {
      switch event {
      case .start("rPh"): try reader.skipElement()
      case .start("r"):
        isRaised = false
        run = ""
      case .start("vertAlign"): isRaised = reader.attribute("val") == "superscript"
      case .start("t"): isText = true
      case .end("t"): isText = false
      case .text(let words) where isText: run += words
      case .end("r"):
        text += isRaised ? PlainText.raised(run) : run
        run = ""
      case .end where reader.depth < depth: return unescaped(text + run)
      default: break
      }
    }
    throw XMLReader.Malformed()
  }

  /// The text with `_x000D_` and its like put in (ECMA-376 part 1, 22.9.2.19).
  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if scalars[index] == "_", index + 6 < scalars.count, scalars[index + 1] == "x", scalars[index + 6] == "_",
        let code = UInt32(String(String.UnicodeScalarView(scalars[(index + 2)...(index + 5)])), radix: 16),
        let scalar = Unicode.Scalar(code)
      {
        result.append(scalar)
        index += 7
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return String(result)
  }
}
