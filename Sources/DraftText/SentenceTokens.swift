import PlanModel

/// A part of a sentence.
enum SentenceToken: Hashable {
  case word(String)
  case number(PrintedNumber, hasUnit: Bool, isChinese: Bool)
  case time(TimeSpan)
  /// A title of a document with what stands in it.
  case citation(String)
  /// A mark that ends a clause or an item: `，` `；` `：` `、`.
  case mark(Unicode.Scalar)
}

/// A token with its place in the paragraph.
struct PlacedToken {
  var token: SentenceToken
  var range: Range<Int>
}

/// Takes a sentence apart.
struct SentenceTokenizer {
  private let scalars: [Unicode.Scalar]
  private let numbers: NumberReader
  private let times: TimeReader
  private var tokens: [PlacedToken] = []
  private var word: Range<Int>?
  /// Bare numbers that are no quantities by themselves: in codes, names and lists of numbers.
  private(set) var unread: [Range<Int>] = []

  init(_ paragraph: Paragraph) {
    scalars = paragraph.scalars
    numbers = NumberReader(scalars: scalars)
    times = TimeReader(scalars: scalars)
  }

  mutating func tokens(in range: Range<Int>) -> [PlacedToken] {
    tokens = []
    unread = []
    word = nil
    var index = range.lowerBound
    // The number in front of an item is no quantity.
    if index == 0, let heading = HeadingNumber(scalars) { index = heading.length }
    while index < range.upperBound { index = take(at: index, in: range) }
    closeWord()
    return tokens
  }

  private mutating func take(at index: Int, in range: Range<Int>) -> Int {
    let scalar = scalars[index]
    switch scalar {
    case "《":
      var depth = 0
      var end = index
      while end < range.upperBound {
        if scalars[end] == "《" { depth += 1 } else if scalars[end] == "》" { depth -= 1 }
        end += 1
        if depth == 0 { break }
      }
      append(.citation(text(index..<end)), index..<end)
      return end
    case "，", "；", "：", "、", ",", ";", ":", "。":
      append(.mark(scalar == "," ? "，" : scalar == ";" ? "；" : scalar == ":" ? "：" : scalar), index..<index + 1)
      return index + 1
    case "（", "(", "〔", "[", "【":
      if let end = parenthesis(at: index, in: range) {
        if let inner = aside(index, end, in: range) {
          let end = inner.upperBound + 1
          append(.mark("（"), index..<index + 1)
          var next = inner.lowerBound
          while next < inner.upperBound { next = take(at: next, in: inner) }
          append(.mark("）"), inner.upperBound..<end)
          return end
        }
        // What is in parentheses belongs to the word around it, numbers and all: GB/T39551-2020.
        extendWord(index..<end)
        return end
      }
    default: break
    }
    if let (span, end) = times.read(at: index), end <= range.upperBound {
      append(.time(span), index..<end)
      return end
    }
    if isNumberStart(index), let reading = numbers.read(at: index), reading.end <= range.upperBound {
      return take(reading, at: index)
    }
    extendWord(index..<index + 1)
    return index + 1
  }

  private mutating func take(_ reading: NumberReader.Reading, at index: Int) -> Int {
    let isTime = MeasureWords.times.contains(reading.number.unit.base)
    let behind = reading.end < scalars.count ? scalars[reading.end] : " "
    let isCode =
      isLatin(before: index)
      || !reading.hasUnit && (TextFolding.isLatin(behind) || behind.isOne(of: "+/．.〕）)”"))
    let isNumbered =
      !reading.hasUnit && (behind == "号" || index > 0 && scalars[index - 1].isOne(of: "表图附件第"))
    if isTime || isNumbered || isCode && !reading.hasUnit || isInQuotes(index) || isNamed(reading, at: index) {
      extendWord(index..<reading.end)
    } else if !reading.hasUnit {
      unread.append(index..<reading.end)
      append(.number(reading.number, hasUnit: false, isChinese: reading.isChinese), index..<reading.end)
    } else {
      append(.number(reading.number, hasUnit: true, isChinese: reading.isChinese), index..<reading.end)
    }
    return reading.end
  }

  /// Whether a number with its unit stands inside a name: 每千人口, 65岁及以上人口, 二期24亿元, 10/10万.
  private func isNamed(_ reading: NumberReader.Reading, at index: Int) -> Bool {
    let before: Unicode.Scalar = index > 0 ? scalars[index - 1] : " "
    if before == "每" || before == "/" && reading.number.unit.base.isEmpty { return true }
    let behind = scalars[reading.end...].prefix(4)
    switch reading.number.unit.base {
    case "岁":
      let bound = behind.drop { $0 == "及" }
      return bound.first == "以" && bound.dropFirst(2).first.map(TextFolding.isHan) ?? false
    case "期":
      return reading.isChinese && behind.first.map { TextFolding.isDigit($0) || $0.isOne(of: "工项建投") } ?? false
    default: return false
    }
  }

  private func isNumberStart(_ index: Int) -> Bool {
    let scalar = scalars[index]
    if TextFolding.isDigit(scalar) { return true }
    guard ChineseNumeral.isDigit(scalar) else { return false }
    return index == 0 || !scalars[index - 1].isOne(of: "第之唯统其")
  }

  private func isLatin(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let scalar = scalars[index - 1]
    return (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
      || scalar.isOne(of: "-/.+")
  }

  /// Whether the place stands inside “…” of a few characters, as a name does.
  private func isInQuotes(_ index: Int) -> Bool {
    var start = index
    while start > 0, index - start < 12 {
      start -= 1
      if scalars[start] == "”" { return false }
      if scalars[start] == "“" {
        return scalars[index...].prefix(16).contains("”")
      }
    }
    return false
  }

  private func parenthesis(at index: Int, in range: Range<Int>) -> Int? {
    let closing: Unicode.Scalar
    switch scalars[index] {
    case "（": closing = "）"
    case "(": closing = ")"
    case "〔": closing = "〕"
    case "【": closing = "】"
    default: closing = "]"
    }
    let other: Unicode.Scalar = closing == "）" ? ")" : closing == ")" ? "）" : closing
    guard let end = scalars[index..<range.upperBound].firstIndex(where: { $0 == closing || $0 == other }) else {
      return nil
    }
    return end + 1
  }

  /// What stands in parentheses at the end of a clause, where it states a number or a span of years by itself:
  /// 1345家（其中专利代理机构93家）, 高于全国平均水平（13.5件）.
  private func aside(_ start: Int, _ end: Int, in range: Range<Int>) -> Range<Int>? {
    let inner = start + 1..<end - 1
    guard scalars[start].isOne(of: "（("), !inner.isEmpty,
      end >= range.upperBound || scalars[end].isOne(of: "，；。：、,;"),
      !scalars[inner].contains(where: { $0.properties.isAlphabetic && $0.isASCII || $0.isOne(of: "〔[号《") })
    else { return nil }
    if let (span, last) = times.read(at: inner.lowerBound), last == inner.upperBound {
      return span.isYear ? nil : inner
    }
    return inner.contains { index in
      TextFolding.isDigit(scalars[index]) && !TextFolding.isDigit(scalars[index - 1]) && scalars[index - 1] != "."
        && times.read(at: index) == nil
        && (numbers.read(at: index).map { $0.hasUnit && $0.end <= inner.upperBound } ?? false)
    } ? inner : nil
  }

  private mutating func append(_ token: SentenceToken, _ range: Range<Int>) {
    closeWord()
    tokens.append(PlacedToken(token: token, range: range))
  }

  private mutating func extendWord(_ range: Range<Int>) {
    word = (word?.lowerBound ?? range.lowerBound)..<range.upperBound
  }

  private mutating func closeWord() {
    guard let word else { return }
    tokens.append(PlacedToken(token: .word(text(word)), range: word))
    self.word = nil
  }

  private func text(_ range: Range<Int>) -> String { String(letters: scalars[range]) }
}
