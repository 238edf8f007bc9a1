import PlanModel

/// Numbers as leaders say them: 五千家, 百分之二十四, 百分之24.
extension Parser {
  /// A number in Chinese characters, with the unit that touches it; `nil` where no such number comes next.
  mutating func takeSpelledNumber() -> (number: DecimalNumber, unit: String?)? {
    guard let spelled = spelledNumber(current) else { return nil }
    _ = advance()
    guard spelled.unit == "%" else { return spelled }
    // 百分之24.5: the word takes the digits up to the point.
    guard case .number = current.kind, !current.spaceBefore, current.raw.hasPrefix("."),
      let number = DecimalNumber("\(spelled.number)" + current.raw)
    else { return spelled }
    _ = advance()
    return (number, "%")
  }

  /// Whether a number in digits or characters stands `distance` tokens on.
  func isNumberAhead(_ distance: Int) -> Bool {
    isNumber(token(ahead: distance)) || spelledNumber(token(ahead: distance)) != nil
  }

  private func spelledNumber(_ token: Token) -> (number: DecimalNumber, unit: String?)? {
    guard let word = token.word, Keyword(word: word) == nil else { return nil }
    if word.hasPrefix(Self.percent) {
      let share = word.dropFirst(Self.percent.count)
      if share.utf8.allSatisfy({ $0 < 0x80 }) { return DecimalNumber(share).map { ($0, "%") } }
      return ChineseNumeral.value(Array(share.unicodeScalars)).map { (DecimalNumber($0), "%") }
    }
    let digits = word.unicodeScalars.prefix(while: ChineseNumeral.isDigit)
    guard let value = ChineseNumeral.value(Array(digits)) else { return nil }
    let unit = String(word.unicodeScalars.dropFirst(digits.count))
    return (DecimalNumber(value), unit.isEmpty ? nil : unit)
  }

  private static let percent = "百分之"
}
