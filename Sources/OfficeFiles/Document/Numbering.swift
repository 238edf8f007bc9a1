import SourceText

/// The lists of a document (ECMA-376 part 1, 17.9): the numbers that Word puts before paragraphs and does not store in them.
struct Numbering {
  /// The place of a paragraph in a list.
  struct Place: Hashable {
    var list: String
    /// From 0.
    var level: Int
  }

  /// A level of a list.
  fileprivate struct Level {
    var start = 1
    var form = "decimal"
    /// `%1、`, `（%2）`.
    var pattern = ""
  }

  private var levels: [String: [Int: Level]] = [:]
  private var lists: [String: String] = [:]

  init() {}

  init(_ bytes: [UInt8]) throws(OfficeFault) {
    var levels: [String: [Int: Level]] = [:]
    var lists: [String: String] = [:]
    try XMLReader.read(bytes, part: "numbering.xml") { reader throws(XMLReader.Malformed) in
      var (pattern, list): (String?, String?) = (nil, nil)
      var number = 0
      var level = Level()
      while let event = try reader.next() {
        switch event {
        case .start("abstractNum"): pattern = reader.attribute("abstractNumId")
        case .end("abstractNum"): pattern = nil
        case .start("num"): list = reader.attribute("numId")
        case .start("abstractNumId"):
          if let list { lists[list] = reader.attribute("val") }
        case .start("lvl"):
          number = reader.attribute("ilvl").flatMap { Int($0) } ?? 0
          level = Level()
        case .start("start"): level.start = reader.attribute("val").flatMap { Int($0) } ?? 1
        case .start("numFmt"): level.form = reader.attribute("val") ?? level.form
        case .start("lvlText"): level.pattern = reader.attribute("val") ?? ""
        case .end("lvl"):
          if let pattern { levels[pattern, default: [:]][number] = level }
        default: break
        }
      }
    }
    (self.levels, self.lists) = (levels, lists)
  }

  /// Counts the items of lists.
  struct Counter {
    private var counts: [String: [Int: Int]] = [:]

    /// The number of the next item in a place, as printed; `nil` where the place has none.
    mutating func next(_ place: Place, in numbering: Numbering) -> String? {
      guard let pattern = numbering.lists[place.list], let levels = numbering.levels[pattern],
        let level = levels[place.level], level.form != "bullet", level.form != "none"
      else { return nil }
      var counts = self.counts[pattern] ?? [:]
      counts[place.level] = (counts[place.level] ?? level.start - 1) + 1
      for deeper in counts.keys where deeper > place.level { counts[deeper] = nil }
      self.counts[pattern] = counts
      var text = level.pattern
      for (index, other) in levels where text.contains("%\(index + 1)") {
        let parts = text.split(separator: "%\(index + 1)", omittingEmptySubsequences: false)
        text = parts.joined(separator: Numbering.spelling(counts[index] ?? other.start, other.form))
      }
      return text
    }
  }

  /// A number in the form of a list.
  private static func spelling(_ number: Int, _ form: String) -> String {
    switch form {
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographTraditional",
      "taiwaneseCountingThousand":
      chinese(number)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      (1...20).contains(number)
        ? String(Unicode.Scalar(0x2460 + number - 1).map(Character.init) ?? "①") : String(number)
    case "upperLetter": CellAddress.letters(of: max(number, 1) - 1)
    case "lowerLetter": CellAddress.letters(of: max(number, 1) - 1).lowercased()
    default: String(number)
    }
  }

  /// `十二` for 12, up to 99.
  private static func chinese(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    switch number {
    case 1..<10: return digits[number]
    case 10..<20: return "十" + digits[number - 10]
    case 20..<100: return digits[number / 10] + "十" + digits[number % 10]
    default: return String(number)
    }
  }
}
