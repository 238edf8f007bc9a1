import PlanModel
import SourceText

extension Parser {
  /// NAME: a quoted text, or everything up to the next space, `@`, `,` or comparison sign.
  mutating func name(_ what: Expectation = .indicator) throws -> NameSyntax {
    note(.part(what))
    if case .string(let text) = current.kind {
      let token = advance()
      return NameSyntax(text: text, range: token.range, isQuoted: true)
    }
    var text = ""
    let start = current.range.lowerBound
    var end = start
    while canContinueName(isFirst: text.isEmpty) {
      let token = advance()
      text += InputFolding.fold(token.raw)
      end = token.range.upperBound
    }
    guard !text.isEmpty else { throw expected(what) }
    return NameSyntax(text: text, range: start..<max(end, start))
  }

  private func canContinueName(isFirst: Bool) -> Bool {
    if !isFirst, current.spaceBefore { return false }
    switch current.kind {
    // A keyword that touches a number is no part of the name before it: 托管到5000.
    case .word: return isFirst || current.keyword == nil || !isNumber(token(ahead: 1))
    case .number: return true
    case .symbol(let symbol):
      switch symbol {
      case .minus, .divided, .opening, .closing, .percent, .other: return !isFirst
      case .times: return isFirst || !current.spaceBefore
      default: return false
      }
    case .string, .malformed, .invalid, .end: return false
    }
  }

  /// NAME inside an expression, where signs are operators: words and numbers that touch.
  mutating func plainName() throws -> NameSyntax {
    if case .string(let text) = current.kind {
      let token = advance()
      return NameSyntax(text: text, range: token.range, isQuoted: true)
    }
    let start = current.range.lowerBound
    var end = start
    var text = ""
    while text.isEmpty || !current.spaceBefore {
      switch current.kind {
      case .word, .number: break
      default:
        guard !text.isEmpty else { throw expected(.operand) }
        return NameSyntax(text: text, range: start..<end)
      }
      let token = advance()
      text += InputFolding.fold(token.raw)
      end = token.range.upperBound
    }
    return NameSyntax(text: text, range: start..<max(end, start))
  }

  /// FILE: a quoted text, or everything up to the next space, as typed.
  mutating func path() throws -> PathSyntax {
    if case .string(let text) = current.kind, token(ahead: 1).spaceBefore || token(ahead: 1).kind == .end {
      let token = advance()
      guard !text.isEmpty else {
        throw fail(.somethingMissing, ["expected": Expectation.file.rawValue, "verb": verbSpelling], at: token.range)
      }
      return PathSyntax(text: text, range: token.range, isQuoted: true)
    }
    guard !isAtEnd else { throw expected(.file) }
    let start = current.range.lowerBound
    var end = start
    var text = ""
    while !isAtEnd, text.isEmpty || !current.spaceBefore {
      if current.kind == .invalid { throw ParseFailure() }
      let token = advance()
      text += token.raw
      end = token.range.upperBound
    }
    return PathSyntax(text: text, range: start..<max(end, start))
  }

  /// YEAR: a whole number from 1900 to 2200, perhaps with 年.
  mutating func year() throws -> YearSyntax {
    guard case .number(let number) = current.kind else { throw expected(.year) }
    guard number.isWhole, number >= 1900, number <= 2200 else {
      throw fail(.yearOutOfRange, ["got": current.raw, "low": "1900", "high": "2200"])
    }
    let token = advance()
    var range = token.range
    if current.word == "年", !current.spaceBefore { range = range.lowerBound..<advance().range.upperBound }
    return YearSyntax(year: Int(number.doubleValue), range: range)
  }

  /// COUNT: how often, perhaps with 条, 步 or 次.
  mutating func times() throws -> Int {
    guard case .number(let number) = current.kind, number.isWhole, number >= 1, number <= 1_000_000 else {
      throw expected(.number)
    }
    _ = advance()
    if let word = current.word, ["条", "步", "次"].contains(word) { _ = advance() }
    return Int(number.doubleValue)
  }

  /// `[KEYWORD YEAR]`
  mutating func optionalYear(after keyword: Keyword) throws -> YearSyntax? {
    take(keyword) ? try year() : nil
  }

  /// VALUE: a number with a unit, as documents write them: `5000家`, `12 亿元`, `5%`, `-3`.
  mutating func quantity(_ what: Expectation = .quantity) throws -> QuantitySyntax {
    let start = current.range.lowerBound
    let isNegative = take(.minus)
    if let spelled = takeSpelledNumber() {
      let end = tokens[position - 1].range.upperBound
      return QuantitySyntax(
        number: isNegative ? -spelled.number : spelled.number, unit: spelled.unit, range: start..<max(end, start))
    }
    guard case .number(let number) = current.kind else { throw expected(what) }
    try refuseThousandsSeparator()
    var end = advance().range.upperBound
    let unit = optionalUnit(&end)
    return QuantitySyntax(number: isNegative ? -number : number, unit: unit, range: start..<max(end, start))
  }

  /// `5,000`: a comma separates, except inside tables. Three digits that touch it on both sides are meant as one number.
  private mutating func refuseThousandsSeparator() throws {
    var digits = current.raw
    // Groups are counted from the point: nothing but one to three digits stands in front of the first comma.
    guard digits.count <= 3, digits.allSatisfy(\.isNumber) else { return }
    var position = 1
    while token(ahead: position).isSymbol(.comma), !token(ahead: position).spaceBefore,
      isNumber(token(ahead: position + 1)), !token(ahead: position + 1).spaceBefore,
      token(ahead: position + 1).raw.prefix(while: { $0.isNumber }).count == 3
    {
      digits += token(ahead: position + 1).raw
      position += 2
    }
    guard position > 1 else { return }
    let range = current.range.lowerBound..<token(ahead: position - 1).range.upperBound
    throw fail(
      .thousandsSeparator, ["got": String(file.text(in: range))], at: range, suggestions: [InputFolding.fold(digits)])
  }

  /// The unit behind a number: `%`, a word that touches it, or a word behind a space that is no keyword.
  private mutating func optionalUnit(_ end: inout Int) -> String? {
    if current.isSymbol(.percent) {
      end = advance().range.upperBound
      return "%"
    }
    guard let word = current.word, Keyword(word: word) == nil else { return nil }
    end = advance().range.upperBound
    var unit = word
    if current.isSymbol(.divided), !current.spaceBefore, let per = token(ahead: 1).word,
      Self.denominators.contains(per), !token(ahead: 1).spaceBefore
    {
      _ = advance()
      end = advance().range.upperBound
      unit += "/" + per
    }
    return unit
  }

  /// What a unit may be counted per; anything else behind a `/` is a division.
  private static let denominators: Set<String> = ["万人", "人", "户", "年", "亩", "公顷", "平方公里", "万元"]

  /// A step: a number with an optional sign and unit.
  mutating func step() throws -> StepSyntax {
    let start = current.range.lowerBound
    var sign: StepSyntax.Sign?
    if take(.plus) { sign = .plus } else if take(.minus) { sign = .minus }
    if let spelled = takeSpelledNumber() {
      let end = tokens[position - 1].range.upperBound
      return StepSyntax(
        sign: sign, number: sign == .minus ? -spelled.number : spelled.number, unit: spelled.unit,
        range: start..<max(end, start))
    }
    guard case .number(let number) = current.kind else { throw expected(.rate) }
    try refuseThousandsSeparator()
    var end = advance().range.upperBound
    let unit = optionalUnit(&end)
    return StepSyntax(
      sign: sign, number: sign == .minus ? -number : number, unit: unit, range: start..<max(end, start))
  }

  /// `[because "…"]`
  mutating func optionalReason() throws -> TextSyntax? {
    guard take(.because) else { return nil }
    guard case .string(let text) = current.kind else {
      guard !isAtEnd else { throw expected(.text) }
      let rest = file.text(in: current.range.lowerBound..<tokens[tokens.count - 1].range.upperBound)
      throw expected(.text, suggestions: ["\(Keyword.because.spelling(in: language)) \"\(shown(rest))\""])
    }
    return TextSyntax(text: text, range: advance().range)
  }

  /// A comparison sign.
  mutating func comparison() throws -> Comparison {
    guard let sign = optionalComparison() else { throw expected(.comparison, suggestions: [">="]) }
    return sign
  }

  mutating func optionalComparison() -> Comparison? {
    guard case .symbol(let symbol) = current.kind, let sign = Comparison(rawValue: symbol.rawValue) else { return nil }
    _ = advance()
    return sign
  }
}
