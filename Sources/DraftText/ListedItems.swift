import PlanModel

/// A list that a text tells the length of: a、b、c三项工程; 共3家，分别是a、b、c; 五项原则，即a；b；….
public struct CountedList: Sendable {
  /// The number that the text gives.
  public var count: Int
  /// The word that is counted: 工程, 方面, 原则.
  public var noun: String
  /// The items as printed.
  public var items: [String]
  /// The numbers of items that the list may be read as having: 和 joins two items or stands inside one.
  public var possible: ClosedRange<Int>
  /// The list with its number.
  public var passage: Passage
  /// The paragraph it stands in.
  public var paragraph: Int
}

/// A list of items apart by 、.
public struct ItemList: Sendable {
  /// The paragraph it stands in.
  public var paragraph: Int
  /// The place of each item in its paragraph.
  public var items: [Range<Int>]
}

/// Finds lists.
public enum ListReader {
  private static let classifiers = ["个", "项", "家", "大", "类", "条", "种", "方面", "所", "座", "处", "支", "名", "位", "场", "部"].map
  { ($0, Array($0.unicodeScalars)) }
  /// The words that lists are counted by.
  private static let nouns = [
    "工程", "方面", "部分", "层面", "原则", "任务", "环节", "领域", "板块", "行动", "举措", "措施", "目标", "指标", "体系", "区", "县", "市", "核心一级指标",
    "核心指标", "重点任务",
    "重点工程", "基地", "平台",
  ]

  /// The counted lists of a document.
  public static func counted(in document: DraftDocument) -> [CountedList] {
    document.paragraphs.enumerated().flatMap { index, paragraph in
      paragraph.sentences.flatMap { counted(in: $0, of: paragraph, index, document) }
    }
  }

  private static func counted(
    in range: Range<Int>, of paragraph: Paragraph, _ position: Int, _ document: DraftDocument
  ) -> [CountedList] {
    let scalars = paragraph.scalars
    let reader = NumberReader(scalars: scalars)
    var found: [CountedList] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let number = number(at: index, reader, scalars) else {
        index += 1
        continue
      }
      defer { index = max(index + 1, number.end) }
      var rest = number.end
      var noun = ""
      while rest < range.upperBound, rest - number.end < 8, TextFolding.isHan(scalars[rest]) {
        noun.unicodeScalars.append(scalars[rest])
        rest += 1
      }
      let isNamed = nouns.contains { noun.hasPrefix($0) || noun.hasSuffix($0) } || number.classifier == "方面"
      if isNamed, let before = before(index, range, scalars) {
        found.append(list(before.items, number.value, noun, paragraph, before.start..<rest, position))
      } else if let behind = behind(rest, range, scalars, isNamed: isNamed, marks: number.classifier) {
        found.append(list(behind.items, number.value, noun, paragraph, index..<behind.end, position))
      } else if isNamed, rest + 1 >= range.upperBound || scalars[rest...].prefix(2).contains("："),
        let parts = parts(below: position, of: document), noun.hasPrefix("部分")
      {
        found.append(list(parts, number.value, noun, paragraph, index..<rest, position, isPlain: true))
      }
    }
    return found
  }

  private static func number(
    at index: Int, _ reader: NumberReader, _ scalars: [Unicode.Scalar]
  ) -> (value: Int, end: Int, classifier: String)? {
    guard TextFolding.isDigit(scalars[index]) || ChineseNumeral.isDigit(scalars[index]),
      index == 0 || !TextFolding.isDigit(scalars[index - 1]),
      index == 0 || !scalars[index - 1].isOne(of: "第“")
    else { return nil }
    var end = index
    let value: Int?
    if TextFolding.isDigit(scalars[index]) {
      while end < scalars.count, TextFolding.isDigit(scalars[end]) { end += 1 }
      value = Int(String(letters: scalars[index..<end]))
    } else if ChineseNumeral.isDigit(scalars[index]) {
      while end < scalars.count, ChineseNumeral.isDigit(scalars[end]) { end += 1 }
      value = ChineseNumeral.value(scalars[index..<end])
    } else {
      return nil
    }
    guard let value, value > 1, value < 60, end < scalars.count else { return nil }
    for (classifier, letters) in classifiers where scalars.holds(letters, at: end) {
      return (value, end + letters.count, classifier)
    }
    return nil
  }

  /// The items right before a number: 、 between them, 等 and 的 allowed behind them.
  private static func before(
    _ index: Int, _ range: Range<Int>, _ scalars: [Unicode.Scalar]
  ) -> (items: [String], start: Int)? {
    var end = index
    for word in ["等方面设定了", "等方面提出了", "等方面", "等", "的", "这"] {
      let letters = Array(word.unicodeScalars)
      if end - letters.count >= range.lowerBound, scalars[(end - letters.count)..<end].elementsEqual(letters) {
        end -= letters.count
      }
    }
    var start = end
    var depth = 0
    while start > range.lowerBound {
      let scalar = scalars[start - 1]
      if scalar == "）" || scalar == "”" || scalar == "》" { depth += 1 }
      if scalar == "（" || scalar == "“" || scalar == "《" { depth -= 1 }
      if depth <= 0, scalar.isOne(of: "，。；：") { break }
      start -= 1
    }
    let items = split(scalars[start..<end])
    guard items.count > 1, !items.contains(where: { $0.contains { $0.isNumber && $0.isASCII } || $0.isEmpty }) else {
      return nil
    }
    // 一、二、三是…: numbers, not items.
    guard !items.allSatisfy({ $0.unicodeScalars.allSatisfy(ChineseNumeral.isDigit) || $0.count < 2 }) else {
      return nil
    }
    guard
      !items.contains(where: {
        $0.contains("是") && $0.count < 14 && $0.unicodeScalars.first.map(ChineseNumeral.isDigit) ?? false
      })
    else { return nil }
    return (items, start)
  }

  /// The items right behind a counted word: ，分别是a、b、c or ，即a；b；c.
  private static func behind(
    _ start: Int, _ range: Range<Int>, _ scalars: [Unicode.Scalar], isNamed: Bool, marks: String
  ) -> (items: [String], end: Int)? {
    let text = scalars[start..<range.upperBound]
    for word in ["，分别是", "，分别为", "，即", "：", "，包括", "，分别"] where isNamed || word.hasPrefix("，分别") || word == "：" {
      let letters = Array(word.unicodeScalars)
      guard text.starts(with: letters) else { continue }
      let first = start + letters.count
      let isLong = scalars[first..<range.upperBound].contains("；")
      var end = first
      var depth = 0
      while end < range.upperBound {
        if scalars[end] == "（" { depth += 1 } else if scalars[end] == "）" { depth -= 1 }
        if depth == 0, scalars[end].isOne(of: "，。") || scalars[end] == "；" && !isLong { break }
        end += 1
      }
      let items =
        isLong
        ? scalars[first..<end].split(separator: "；").map { String(letters: $0) }
        : split(scalars[first..<end])
      guard items.count > 1, !items.contains(where: { $0.contains { $0.isNumber && $0.isASCII } }) else { return nil }
      return (items, end)
    }
    return nil
  }

  /// The paragraphs below that are the parts announced: 第一部分…, or each beginning with a short title and a full stop.
  private static func parts(below position: Int, of document: DraftDocument) -> [String]? {
    var ordinal: [String] = []
    var titled: [String] = []
    for paragraph in document.paragraphs[(position + 1)...].prefix(40) {
      let scalars = paragraph.scalars
      if HeadingNumber(scalars)?.level ?? 9 <= 2 { break }
      if scalars.starts(with: "第".unicodeScalars), scalars.prefix(8).contains("部") {
        ordinal.append(paragraph.text(0..<12))
      }
      if let stop = scalars.firstIndex(of: "。"), stop <= 8, scalars[..<stop].allSatisfy(TextFolding.isHan) {
        titled.append(paragraph.text(0..<stop))
      }
    }
    if ordinal.count > 1 { return ordinal }
    return titled.count > 1 ? titled : nil
  }

  private static func list(
    _ items: [String], _ count: Int, _ noun: String, _ paragraph: Paragraph, _ range: Range<Int>, _ position: Int,
    isPlain: Bool = false
  ) -> CountedList {
    // Paragraphs are apart already: 和 joins nothing.
    let joined =
      isPlain
      ? 0
      : items.count { item in
        let scalars = Array(item.unicodeScalars)
        return scalars.dropFirst().dropLast().contains { $0.isOne(of: "和及与") } || item.holds("以及")
      }
    return CountedList(
      count: count, noun: noun, items: items, possible: items.count...items.count + joined,
      passage: paragraph.passage(range), paragraph: position)
  }

  static func split(_ scalars: ArraySlice<Unicode.Scalar>) -> [String] {
    var items: [String] = []
    var item = String.UnicodeScalarView()
    var depth = 0
    for scalar in scalars {
      if scalar.isOne(of: "（“《[") { depth += 1 }
      if scalar.isOne(of: "）”》]") { depth -= 1 }
      if scalar == "、", depth <= 0 {
        items.append(String(item))
        item = String.UnicodeScalarView()
      } else {
        item.append(scalar)
      }
    }
    items.append(String(item))
    return items
  }

  /// Whether a colon ends the label that a parenthesis begins with.
  private static func isLabel(_ colon: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    scalars[max(0, colon - 7)..<colon].last { !TextFolding.isHan($0) } == "（"
  }

  /// All lists of at least four items of a document.
  public static func lists(in document: DraftDocument) -> [ItemList] {
    var lists: [ItemList] = []
    for (index, paragraph) in document.paragraphs.enumerated() {
      var items: [Range<Int>] = []
      var start = 0
      var depth = 0
      func close(_ end: Int) {
        items.append(start..<end)
        if items.count > 3 { lists.append(ItemList(paragraph: index, items: items)) }
        items = []
      }
      for (place, scalar) in paragraph.scalars.enumerated() {
        switch scalar {
        case "（", "“", "《": depth += 1
        case "）" where depth == 0:
          close(place)
          start = place + 1
        case "）", "”", "》": depth = max(0, depth - 1)
        case "、" where depth == 0:
          items.append(start..<place)
          start = place + 1
        case "：" where depth == 1 && start <= place && isLabel(place, paragraph.scalars):
          // （责任单位：…）: the list begins behind the label.
          depth = 0
          items = []
          start = place + 1
        case "，", "。", "；", "：", "[", "]":
          guard depth == 0 else { continue }
          close(place)
          start = place + 1
        default: break
        }
      }
      close(paragraph.scalars.count)
    }
    return lists
  }
}
