/// The number formats of the cell styles of a workbook (ECMA-376 part 1, 18.8).
struct NumberFormats {
  private var styles: [NumberFormat?] = []

  init() {}

  init(_ bytes: [UInt8]) throws(OfficeFault) {
    var codes: [Int: NumberFormat] = [:]
    var numbers: [Int] = []
    var isInStyles = false
    try XMLReader.read(bytes, part: "styles.xml") { reader throws(XMLReader.Malformed) in
      while let event = try reader.next() {
        switch event {
        case .start("numFmt"):
          guard let id = reader.attribute("numFmtId").flatMap({ Int($0) }), let code = reader.attribute("formatCode")
          else { continue }
          codes[id] = NumberFormat(code: code)
        case .start("cellXfs"): isInStyles = true
        case .end("cellXfs"): isInStyles = false
        case .start("xf") where isInStyles:
          numbers.append(reader.attribute("numFmtId").flatMap { Int($0) } ?? 0)
        default: break
        }
      }
    }
    styles = numbers.map { codes[$0] ?? NumberFormat(builtIn: $0) }
  }

  /// The format of a style; `nil` where numbers are shown as they are.
  subscript(style: Int) -> NumberFormat? { styles.indices.contains(style) ? styles[style] : nil }
}
