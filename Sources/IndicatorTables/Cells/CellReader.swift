import PlanModel

/// Reads what a cell says.
///
/// ```
/// cell   = amount [ "/" ( amount | mark ) ] | [ mark ] "/" amount
/// amount = marks [ condition ] number marks [ 多 ] [ unit ] [ dash number marks [ unit ] | ± number [ unit ] ] [ condition ] { "(" note ")" }
/// ```
///
/// Digits never join across a mark: what follows one is a unit, a dash, a parenthesis or the end.
struct CellReader {
  private var scanner: CellScanner
  private var notes: [String] = []
  private var marks: [String] = []

  /// The content of a cell, or `nil` where it is neither a number nor a mark for a missing one.
  static func read(_ text: String) -> CellContent? {
    var folded = CellFolding.scalars(Blanks.trim(text))
    // Spreadsheets put an apostrophe before numbers that are kept as text.
    if folded.first == "'" { folded.removeFirst() }
    if let reason = MissingMarks.reason(for: text, folded: folded) { return CellContent(value: .missing(reason)) }
    if let inner = bracketed(folded), case .amount(let total)? = read(inner)?.value {
      // A sum over years is no value of the last of them.
      return CellContent(value: .missing(.marked(text)), total: total)
    }
    var reader = CellReader(scanner: CellScanner(folded))
    guard let value = reader.value(text), reader.scanner.isAtEnd else { return nil }
    return CellContent(value: value, notes: reader.notes, marks: reader.marks)
  }

  /// What stands in the brackets that a cell begins with, and a unit behind them; `nil` where it begins with none.
  private static func bracketed(_ folded: [Unicode.Scalar]) -> String? {
    let pairs: [Unicode.Scalar: Unicode.Scalar] = ["[": "]", "(": ")"]
    guard let opening = folded.first, let closing = pairs[opening], let end = folded.firstIndex(of: closing) else {
      return nil
    }
    let unit = folded[(end + 1)...]
    guard unit.isEmpty || KnownUnits.contains(String(scalars: unit)) else { return nil }
    return String(scalars: folded[1..<end]) + String(scalars: unit)
  }

  private init(scanner: CellScanner) {
    self.scanner = scanner
  }

  private mutating func value(_ text: String) -> CellContent.Value? {
    if scanner.skipMissing() {
      if scanner.skip("/") {
        guard let second = amount() else { return nil }
        return .pair(nil, second)
      }
      // `-（覆盖率）`: still missing, whatever else the cell says.
      takeMarks()
      return takeParentheses(nil) == nil && scanner.isAtEnd ? .missing(.marked(text)) : nil
    }
    // `/85`: a target alone, with nothing in the base's place.
    if scanner.skip("/") { return amount().map { .pair(nil, $0) } }
    guard let first = amount() else { return nil }
    guard scanner.skip("/") else { return .amount(first) }
    if scanner.isAtEnd || scanner.skipMissing() {
      let unit = takeParentheses(nil)
      return .pair(first.inheriting(unit), nil)
    }
    guard let second = amount() else { return nil }
    // `40/90件`: a unit behind the pair is the unit of both.
    return .pair(first.inheriting(second.unit), second)
  }

  private mutating func amount() -> Amount? {
    takeMarks()
    var bound: Amount.Bound?
    // 预计约2100, 预计达到13: a word for the type and one for the bound.
    while bound == nil, let condition = scanner.skipAny(of: ConditionWords.before) {
      bound = condition.bound
      if condition.bound == nil { notes.append(condition.word) }
    }
    guard let low = scanner.number() else { return nil }
    takeMarks()
    // 9000多万元, 300余家: more than the number, by nobody knows how much.
    for more in ["多", "余"] as [Unicode.Scalar] where scanner.skip(more) { notes.append(String(more)) }
    var amount = Amount(low: low, bound: bound, unit: scanner.unit())
    takeMarks()
    if scanner.skip("±") {
      guard let width = scanner.number(), let low = amount.low.subtracting(width), let high = amount.low.adding(width)
      else { return nil }
      amount.high = high
      amount.low = low
      if let unit = scanner.unit() { amount.unit = unit }
    }
    if scanner.skipRangeDash() {
      guard let high = scanner.number() else { return nil }
      takeMarks()
      let unit = scanner.unit()
      guard let range = amount.ranging(to: high, unit: unit) else { return nil }
      amount = range
      takeMarks()
    }
    if let condition = scanner.skipAny(of: ConditionWords.after) {
      if let bound = condition.bound { amount.bound = bound } else { notes.append(condition.word) }
    }
    takeMarks()
    return amount.inheriting(takeParentheses(amount.unit))
  }

  private mutating func takeMarks() {
    while let mark = scanner.mark() { marks.append(mark) }
  }

  /// Reads the parentheses behind a number; a unit in them is returned, anything else is kept as a note.
  private mutating func takeParentheses(_ known: Unit?) -> Unit? {
    var unit: Unit?
    while let inner = scanner.parenthesis() {
      if known == nil, unit == nil, KnownUnits.contains(inner) { unit = Unit(inner) } else { notes.append(inner) }
    }
    return unit
  }
}

extension Amount {
  /// The amount with a unit that stands further behind, if it has none itself.
  fileprivate func inheriting(_ unit: Unit?) -> Amount {
    var result = self
    result.unit = self.unit ?? unit
    return result
  }

  /// The range from this amount to another; `nil` where their units count different things.
  fileprivate func ranging(to high: DecimalNumber, unit other: Unit?) -> Amount? {
    var result = self
    result.high = high
    guard let other else { return result }
    result.unit = other
    guard let unit else { return result }
    guard let low = unit.convert(low, to: other) else { return nil }
    result.low = low
    return result
  }
}
