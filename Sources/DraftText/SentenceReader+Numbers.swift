import PlanModel

extension SentenceReader {
  /// Takes a number with the words before it.
  mutating func take(_ number: PrintedNumber, hasUnit: Bool, isChinese: Bool, at index: Int) {
    let words = lead
    let behind = index + 1 < tokens.count ? tokens[index + 1].word : ""
    defer {
      lead = ""
      list += index + 1 < tokens.count && tokens[index + 1].isListMark ? 0 : 1
    }
    if !hasUnit, words.hasSuffix("翻"), behind.hasPrefix("番"), let times = Int(number.value.description),
      (1...6).contains(times)
    {
      lead = String(words.dropLast())
      return takeDoubling(1 << times, 0, in: tokens[index])
    }
    guard hasUnit else {
      reading.unread.append(paragraph.passage(clause(around: index)))
      return
    }
    var number = number
    bound(&number, words, behind)
    if words.holds("其中") || words.holds("采纳") {
      isPart = true
    } else if isPart, ClaimWords.statements.contains(where: { words.hasPrefix($0) && words != $0 }) {
      // 其中代理机构93家，通过认证企业1980家: a statement of its own.
      isPart = false
    }
    if words.hasPrefix("全国") && !words.hasPrefix("全国知识产权") {
      place = "全国"
    } else if words.hasPrefix("全省") {
      place = "全省"
    }
    var form = form(of: number, words, at: index)
    if form == .growth || form == .averageGrowth || form == .points || form == .timesIncrease,
      ClaimWords.falling.contains(where: { words.holds($0) })
    {
      number.value = -number.value
    }
    var whole = aside?.words ?? ""
    if form == .share, let found = words.firstRange(of: "占") { whole = SubjectWords.whole(words[found.upperBound...]) }
    if form == .multiple, let found = words.firstRange(of: "是") {
      whole = SubjectWords.whole(words[found.upperBound...])
    }
    if names.count > 1, told > 0, told < names.count, let last = reading.claims.last { form = last.form }
    let name = name(words, behind, form, isChinese: isChinese)
    // A growth whose subject stands in another sentence can still be checked in itself.
    guard !name.isEmpty || form == .from || reading.claims.last?.form == .from || reading.claims.last?.form == .to
    else {
      reading.unread.append(paragraph.passage(clause(around: index)))
      return
    }
    if form == .level, let last = reading.claims.last, last.form == .from, last.sentence == sentence,
      Self.isToward(words)
    {
      form = .to
    }
    append(name, form, number, index, whole)
  }

  mutating func append(_ name: String, _ form: DraftClaim.Form, _ number: PrintedNumber, _ index: Int, _ whole: String)
  {
    subject = name
    let range = clause(around: index)
    var time = time
    if tokens[clauseTokens(around: index)].contains(where: \.isLastYear), form != .growth, form != .timesIncrease,
      form != .points, form != .increment, let year = time, year.isYear
    {
      time = TimeSpan(year.first - 1)
    } else if form == .perYear, time?.isYear ?? true, let span = spanBehind(index) {
      time = span
    } else if form == .from, !isTimeRightBefore(index) {
      // 到2030年由4个增加到5个: the year is that of the end.
      time = nil
    } else if form == .to, let around = timeAround, !isTimeRightBefore(index) {
      time = around
    }
    let isLeading = isTimeLeading && time != nil
    reading.claims.append(
      DraftClaim(
        subject: name, key: QuantityKey(name), form: form, number: number, time: time,
        isTimeCarried: time != nil && !tokens[clauseTokens(around: index)].contains(where: \.isTime),
        isTimeLeading: isLeading, place: place,
        phase: phase,
        isPart: isPart, sentence: sentence, list: list, whole: whole, passage: paragraph.passage(range)))
  }

  /// Whether a time leads to the number: 由2016年的｜37411件.
  private func isTimeRightBefore(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if tokens[index - 1].isTime { return true }
    return index > 1 && tokens[index - 1].word.count <= 3 && tokens[index - 2].isTime
  }

  /// The span of years in parentheses right behind a number's clause: 每年新增700家（2021—2025年）.
  private func spanBehind(_ index: Int) -> TimeSpan? {
    let next = clauseTokens(around: index).upperBound + 1
    guard next < tokens.count, case .time(let span) = tokens[next].token else { return nil }
    return span.isYear ? nil : span
  }

  /// The last place of a number that is no rounded one: 翻番 is twice, neither 1.9 nor 2.1 times.
  private static let exactPlace = -9

  mutating func takeDoubling(_ factor: Int, _ offset: Int, in placed: PlacedToken) {
    let before = String(letters: Array(lead.unicodeScalars).prefix(while: { $0 != "翻" }))
    let own = SubjectWords.subject(before: before)
    let name = own.count > 1 ? own : subject
    guard !name.isEmpty, let index = tokens.firstIndex(where: { $0.range == placed.range }) else { return }
    append(
      name, .multiple, PrintedNumber(DecimalNumber(factor), lastPlace: Self.exactPlace, unit: Unit(base: "倍")), index,
      "")
  }

  // MARK: How

  private func form(of number: PrintedNumber, _ words: String, at index: Int) -> DraftClaim.Form {
    let unit = number.unit.base
    let tail = words
    if unit == "个百分点" { return .points }
    let isGrowth = ClaimWords.endsInGrowth(tail)
    if unit == "倍" { return isGrowth ? .timesIncrease : .multiple }
    if unit == "%", isGrowth || ClaimWords.average.contains(where: { tail.holds($0 + "率") }) {
      return ClaimWords.isAverage(tail) ? .averageGrowth : .growth
    }
    // 护理型床位占比达到60% names the share itself.
    let isNamedShare =
      tail.firstRange(of: "占比").map { tail.distance(from: tail.startIndex, to: $0.lowerBound) > 1 } ?? false
    if unit == "%", tail.holds("占") && !isNamedShare || tail == "的" && isShareOfNumber { return .share }
    // 比2019年的10000件增长20%: where the growth starts stands behind what it led to.
    if tail.hasPrefix("比") || tail.hasPrefix("较"), tail.count < 6, !isGrowth,
      unit != "%" || reading.claims.last?.number.unit.base == "%"
    {
      return .from
    }
    if isBaseOfMultiple(index) { return .from }
    if words.hasSuffix("由") || words.hasSuffix("从") || (words.hasSuffix("的") && (words.holds("由") || words.holds("从")))
    {
      return .from
    }
    if ClaimWords.isPace(words), unit != "%" { return .perYear }
    if ClaimWords.increments.contains(where: { words.holds($0) }) || isGrowth && unit != "%" { return .increment }
    if ClaimWords.cumulative.contains(where: { words.holds($0) }) { return .cumulative }
    return .level
  }

  /// Whether the number is what a multiple is a multiple of: 是2020年140亿元的2倍.
  private func isBaseOfMultiple(_ index: Int) -> Bool {
    guard index + 2 < tokens.count, tokens[index + 1].word == "的",
      case .number(let next, true, _) = tokens[index + 2].token
    else { return false }
    return next.unit.base == "倍"
  }

  /// Whether the number before stands between 占 and 的: 占年度计划1000亿元的110%.
  private var isShareOfNumber: Bool {
    guard let last = reading.claims.last, last.sentence == sentence, last.list == list - 1 else { return false }
    return last.passage.text.holds("占")
  }

  private func bound(_ number: inout PrintedNumber, _ words: String, _ behind: String) {
    guard number.bound == .exact else { return }
    if behind.hasPrefix("以上")
      || ClaimWords.atLeast.contains(where: { words.hasSuffix($0) || words.hasSuffix($0 + "了") })
    {
      number.bound = .atLeast
    } else if behind.hasPrefix("以内") || behind.hasPrefix("以下")
      || ClaimWords.atMost.contains(where: { words.hasSuffix($0) })
    {
      number.bound = .atMost
    } else if behind.hasPrefix("左右") || ClaimWords.about.contains(where: { words.hasSuffix($0) }) {
      number.bound = .about
    }
  }

  /// Whether the words lead to where a growth ends: 增长至2020年的.
  private static func isToward(_ words: String) -> Bool {
    var words = words
    while let last = words.last, last == "的" || last == "约" || last == "近" { words.removeLast() }
    return ClaimWords.toward.contains { words.hasSuffix($0) } || words.hasSuffix("至") || words.hasSuffix("到")
  }

  /// The clause that a token stands in, back to the mark before and on to the mark behind.
  func clause(around index: Int) -> Range<Int> {
    let range = clauseTokens(around: index)
    return tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }

  private func clauseTokens(around index: Int) -> Range<Int> {
    var first = index
    while first > 0, !tokens[first - 1].endsClause { first -= 1 }
    var last = index
    while last + 1 < tokens.count, !tokens[last + 1].endsClause { last += 1 }
    return first..<last + 1
  }
}

extension PlacedToken {
  var word: String { if case .word(let word) = token { word } else { "" } }
  var isTime: Bool { if case .time = token { true } else { false } }
  /// Whether the words speak of the year before: 上年为1.91亿元.
  var isLastYear: Bool { ["上年", "上一年", "去年"].contains { word.hasPrefix($0) } }
  var isListMark: Bool { token == .mark("、") }
  var endsClause: Bool {
    if case .mark(let mark) = token { return mark != "、" }
    return false
  }
}
