import PlanModel

/// A place in the folded scalars of a cell, with the steps that the grammar of cells is made of.
struct CellScanner {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  /// Whether nothing but blanks is left.
  var isAtEnd: Bool { scalars[position...].allSatisfy(Blanks.isBlank) }

  private func scalar(_ ahead: Int = 0) -> Unicode.Scalar? {
    scalars.indices.contains(position + ahead) ? scalars[position + ahead] : nil
  }

  private mutating func skipBlanks() {
    while let next = scalar(), Blanks.isBlank(next) { position += 1 }
  }

  /// Skips a scalar that stands next.
  mutating func skip(_ wanted: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard scalar() == wanted else { return false }
    position += 1
    return true
  }

  /// Skips a mark for a missing number: one that no digit follows.
  mutating func skipMissing() -> Bool {
    skipBlanks()
    var end = position
    while end < scalars.count, scalars[end] != "/", MissingMarks.isMark(scalars[end]) { end += 1 }
    if end == position, end < scalars.count, scalars[end] == "无" { end += 1 }
    guard end > position, end == scalars.count || !isDigit(scalars[end]) && scalars[end] != "." else { return false }
    position = end
    return true
  }

  /// Skips the first of the words that stands next.
  mutating func skipAny(
    of words: [(word: [Unicode.Scalar], bound: Amount.Bound?)]
  ) -> (word: String, bound: Amount.Bound?)? {
    skipBlanks()
    guard let first = scalar(), !isDigit(first) else { return nil }
    for (word, bound) in words where scalars[position...].starts(with: word) {
      position += word.count
      return (String(scalars: word), bound)
    }
    return nil
  }

  /// Reads a mark that refers to a note.
  mutating func mark() -> String? {
    skipBlanks()
    guard let (mark, length) = FootnoteMarks.leading(in: scalars[position...]) else { return nil }
    position += length
    return mark
  }

  /// Reads what stands in round parentheses.
  mutating func parenthesis() -> String? {
    skipBlanks()
    guard scalar() == "(", let closing = scalars[position...].firstIndex(of: ")") else { return nil }
    let inner = Blanks.trim(String(scalars: scalars[(position + 1)..<closing]))
    // A bare number in parentheses may be a footnote, a negative number or a second value: nobody can tell.
    guard !inner.isEmpty, DecimalNumber(inner) == nil else { return nil }
    position = closing + 1
    return inner
  }

  /// Skips the dash of a range: one that another number follows.
  mutating func skipRangeDash() -> Bool {
    var next = position
    while next < scalars.count, Blanks.isBlank(scalars[next]) { next += 1 }
    let start = next
    while next < scalars.count, next < start + 2, "-~至到".unicodeScalars.contains(scalars[next]) { next += 1 }
    guard next > start else { return false }
    while next < scalars.count, Blanks.isBlank(scalars[next]) { next += 1 }
    guard next < scalars.count, isDigit(scalars[next]) || scalars[next] == "." else { return false }
    position = next
    return true
  }

  /// Reads a number with its sign, with thousands set apart by commas or single blanks.
  mutating func number() -> DecimalNumber? {
    skipBlanks()
    var text = ""
    if let sign = scalar(), sign == "-" || sign == "+" {
      text.unicodeScalars.append(sign)
      position += 1
    }
    guard let whole = wholePart() else { return nil }
    text.unicodeScalars.append(contentsOf: whole)
    if scalar() == "." {
      position += 1
      let fraction = digits()
      guard !fraction.isEmpty else { return nil }
      text.unicodeScalars.append(".")
      text.unicodeScalars.append(contentsOf: fraction)
    }
    // `1.2.3`, `6,3`, `1e5` are no numbers.
    if let next = scalar(), next == "." || next == "," || isDigit(next) { return nil }
    if let next = scalar(), next == "e" || next == "E", let after = scalar(1),
      isDigit(after) || after == "-" || after == "+"
    {
      return nil
    }
    return DecimalNumber(text)
  }

  /// Digits, or groups of three of them behind a first group of one to three, set apart by one kind of separator.
  private mutating func wholePart() -> [Unicode.Scalar]? {
    var whole = digits()
    guard let first = whole.first else { return nil }
    guard whole.count <= 3, first != "0", let separator = scalar(), separator == "," || separator == " " else {
      return whole
    }
    while scalar() == separator {
      let group = (1...3).compactMap { scalar($0) }
      guard group.count == 3, group.allSatisfy(isDigit), !(scalar(4).map(isDigit) ?? false) else { return whole }
      position += 4
      whole.append(contentsOf: group)
    }
    return whole
  }

  private mutating func digits() -> [Unicode.Scalar] {
    let run = scalars[position...].prefix(while: isDigit)
    position += run.count
    return Array(run)
  }

  /// Reads a unit behind a number: letters and per-cent signs up to a condition, a dash, a mark or a parenthesis.
  mutating func unit() -> Unit? {
    skipBlanks()
    let start = position
    guard scalar() != "/" else { return nil }
    while let next = scalar(), isUnitScalar(next), !beginsCondition { position += 1 }
    return position == start ? nil : Unit(printed: String(scalars: scalars[start..<position]))
  }

  private var beginsCondition: Bool {
    guard let next = scalar(), "及以之左至到".unicodeScalars.contains(next) else { return false }
    if next == "至" || next == "到" { return true }
    return ConditionWords.after.contains { scalars[position...].starts(with: $0.word) }
  }

  private func isUnitScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "%", "‰", "℃", "㎡", "°": return true
    // 件/万人 is one unit, 40/90 a pair.
    case "/": return self.scalar(1).map { !isDigit($0) && !MissingMarks.isMark($0) && !Blanks.isBlank($0) } ?? false
    case "注": return false
    default: return !scalar.isASCII && scalar.properties.isAlphabetic || isLetter(scalar)
    }
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x30 && scalar.value <= 0x39
  }
}
