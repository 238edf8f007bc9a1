import PlanModel

/// Reads the claims of a sentence: which numbers it states, of what, when, and how.
///
/// It goes through the sentence once, from clause to clause. A number's subject is what stands before it in its clause, else what
/// stands right behind its unit, else the subject of the number before. What it cannot place it lists as unread and never guesses.
public struct SentenceReader {
  /// What a sentence gave.
  public struct Reading: Sendable {
    /// The claims, in order.
    public var claims: [DraftClaim] = []
    /// The numbers that could not be read, with their places.
    public var unread: [Passage] = []
    /// The lists of names that numbers are told out to with 分别: how many names, how many numbers.
    public var respective: [(names: Int, numbers: Int, passage: Passage)] = []
  }

  let paragraph: Paragraph
  let phase: DraftDocument.Phase
  let sentence: Int
  var tokens: [PlacedToken] = []
  var reading = Reading()

  // What carries over from clause to clause.
  var subject = ""
  var time: TimeSpan?
  /// Whether the only time of the sentence stands in its first clause.
  var isTimeLeading = false
  /// The time around one that something is compared with: 2025年…，比｜2020年｜提高….
  var timeAround: TimeSpan??
  var place = ""
  var list = 0
  /// The words since the last number or mark, and where they begin.
  var lead = ""
  var isPart = false
  /// The words that the number before them took for its name.
  var behindTaken = ""
  var names: [String] = []
  var told = 0
  /// What the clause around a parenthesis says of it, and what carries on behind it.
  var aside: (words: String, subject: String, time: TimeSpan?, place: String, isPart: Bool)?

  /// Reads one sentence of a paragraph.
  public static func read(
    _ range: Range<Int>, of paragraph: Paragraph, phase: DraftDocument.Phase = .unknown, sentence: Int = 0
  ) -> Reading {
    guard
      paragraph.scalars[range].contains(where: { TextFolding.isDigit($0) || ChineseNumeral.isDigit($0) || $0 == "翻" })
    else { return Reading() }
    var tokenizer = SentenceTokenizer(paragraph)
    let tokens = tokenizer.tokens(in: range)
    guard tokens.contains(where: { $0.isNumber || $0.isDoubling }) else {
      return Reading()
    }
    var reader = SentenceReader(paragraph: paragraph, phase: phase, sentence: sentence)
    reader.tokens = tokens
    reader.isTimeLeading =
      tokens.count { $0.isTime } == 1 && tokens.prefix { !$0.endsClause }.contains { $0.isTime }
    reader.run(range)
    return reader.reading
  }

  /// Reads a text that stands by itself.
  public static func read(_ text: String, document: String = "", line: Int = 1) -> Reading {
    var assembly = ParagraphAssembly(document: document)
    for (index, part) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      assembly.take(part, number: line + index)
    }
    var all = Reading()
    var sentence = 0
    for paragraph in assembly.finished() {
      for range in paragraph.sentences {
        let reading = read(range, of: paragraph, sentence: sentence)
        sentence += 1
        all.claims += reading.claims
        all.unread += reading.unread
        all.respective += reading.respective
      }
    }
    return all
  }

  private init(paragraph: Paragraph, phase: DraftDocument.Phase, sentence: Int) {
    self.paragraph = paragraph
    self.phase = phase
    self.sentence = sentence
  }

  private mutating func run(_ range: Range<Int>) {
    for (index, placed) in tokens.enumerated() {
      switch placed.token {
      case .mark(let mark): take(mark, at: index)
      case .time(let span): take(span)
      case .citation: lead += "《》"
      case .word(let word):
        takeNames(word)
        lead += word == behindTaken ? "" : word
        behindTaken = ""
        if let (factor, place) = Doubling.find(in: word) { takeDoubling(factor, place, in: placed) }
      case .number(let number, let hasUnit, let isChinese):
        take(number, hasUnit: hasUnit, isChinese: isChinese, at: index)
      }
    }
    if names.count > 1, told > 0, told != names.count {
      reading.respective.append((names.count, told, paragraph.passage(range)))
    }
  }

  /// A time that something is compared with, or that it started from, ends with its clause.
  private mutating func take(_ span: TimeSpan) {
    let isCompared = ["比", "较", "由", "从"].contains { lead.hasSuffix($0) }
    if !isCompared { timeAround = nil } else if timeAround == nil { timeAround = .some(time) }
    time = span
  }

  private mutating func take(_ mark: Unicode.Scalar, at index: Int) {
    if mark == "、" {
      // Inside a list the words go on: 商标注册、驰名商标每年分别增长…
      if !lead.isEmpty { lead += "、" }
      return
    }
    if let around = timeAround { (time, timeAround) = (around, nil) }
    // 其中：A家、B家
    if lead.hasSuffix("其中") { isPart = true }
    if mark == "（" {
      aside = (lead, subject, time, place, isPart)
      if let parent = ["全国", "全省"].first(where: { lead.holds($0) }) { place = parent }
    } else if mark == "）", let before = aside {
      (subject, time, place, isPart, aside) = (before.subject, before.time, before.place, before.isPart, nil)
    }
    list += 1
    lead = ""
    if mark == "；" { (isPart, place) = (false, "") }
    closeNames()
  }

  // MARK: 分别

  private mutating func takeNames(_ word: String) {
    guard let found = word.firstRange(of: "分别") ?? nil else { return }
    let before = lead + word[..<found.lowerBound]
    let parts = Self.listItems(before)
    if parts.count > 1 { (names, told) = (parts, 0) }
  }

  mutating func closeNames() {
    if names.count > 1, told > 0, told != names.count, told > 1 {
      reading.respective.append(
        (
          names.count, told,
          paragraph.passage(tokens.first.map { $0.range.lowerBound..<(tokens.last?.range.upperBound ?? 0) } ?? 0..<0)
        ))
    }
    if told > 0 { names = [] }
  }

  /// The names of a list, the verbs and adverbs around them dropped.
  static func listItems(_ text: String) -> [String] {
    var items: [String] = []
    for part in text.split(separator: "、") {
      if let and = part.firstRange(of: "和") ?? part.firstRange(of: "及"), part.count > 3 {
        items.append(String(part[..<and.lowerBound]))
        items.append(String(part[and.upperBound...]))
      } else {
        items.append(String(part))
      }
    }
    return items.map { SubjectWords.subject(before: $0) }.filter { $0.count > 1 }
  }
}

extension PlacedToken {
  fileprivate var isNumber: Bool {
    if case .number = token { return true }
    return false
  }

  /// Whether the words hold 翻番 or its kin.
  fileprivate var isDoubling: Bool {
    if case .word(let word) = token { return Doubling.find(in: word) != nil }
    return false
  }
}

/// 翻番, 翻一番, 翻两番, 翻了一番, 倍增.
enum Doubling {
  static func find(in word: String) -> (factor: Int, offset: Int)? {
    let scalars = Array(word.unicodeScalars)
    guard let start = scalars.firstIndex(of: "翻") else { return nil }
    let rest = scalars[(start + 1)...].prefix(4)
    guard let end = rest.firstIndex(of: "番") else { return nil }
    let inner = scalars[(start + 1)..<end].filter { $0 != "了" && $0 != "近" }
    guard inner.allSatisfy(ChineseNumeral.isDigit) else { return nil }
    let times = inner.isEmpty ? 1 : ChineseNumeral.value(inner) ?? 1
    guard times >= 1, times <= 6 else { return nil }
    return (1 << times, start)
  }
}
