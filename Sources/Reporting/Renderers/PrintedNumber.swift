import PlanModel

/// A number as a table prints it, with the code by which a spreadsheet prints it so: `24.06%` is 0.2406 as `0.00%`, `+409` is 409 as
/// `+0;-0;0`, `4.5万件` is 4.5 as `0.0"万件"`.
struct PrintedNumber: Hashable {
  /// The number in decimal digits.
  let digits: String
  /// The code of its format (ECMA-376 part 1, 18.8.31).
  let format: String

  /// The most digits that a spreadsheet keeps.
  private static let mostDigits = 15

  /// The number that a cell prints; `nil` for words, ranges, and numbers that a spreadsheet would not keep.
  init?(_ text: String) {
    let number = text.prefix { "+-0123456789.".contains($0) }
    let unit = text[number.endIndex...]
    // Of the letters of Chinese units some are numbers: 百分点, 万件.
    func isDigit(_ letter: Character) -> Bool { "0"..."9" ~= letter }
    guard let value = DecimalNumber(number), number.filter(isDigit).count <= Self.mostDigits,
      number.last.map(isDigit) == true, !unit.contains(where: { isDigit($0) || "\"–—-~/×^ ".contains($0) })
    else { return nil }
    let decimals = number.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
    let isPercent = unit == "%"
    digits = (isPercent ? value.scaled(byPowerOfTen: -2) : value).description
    let code =
      (decimals == 0 ? "0" : "0." + String(repeating: "0", count: decimals))
      + (isPercent ? "%" : unit.isEmpty ? "" : "\"\(unit)\"")
    format = number.hasPrefix("+") ? "+\(code);-\(code);\(code)" : code
  }

  /// A whole number without a unit or a sign, as in columns of words: a year, the number of an indicator, but never `01`.
  init?(counting text: String) {
    guard text == "0" || !text.hasPrefix("0"), !text.isEmpty, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
      return nil
    }
    self.init(text)
  }
}
