import PlanModel

/// Reads numbers with their units out of running text.
struct NumberReader {
  let scalars: [Unicode.Scalar]

  /// What stands at a place.
  struct Reading {
    var number: PrintedNumber
    var end: Int
    /// Whether it was written in Chinese characters.
    var isChinese: Bool
    /// Whether a unit was written behind it.
    var hasUnit: Bool
  }

  /// The number that begins at `start`, with its unit, or `nil` where none begins.
  func read(at start: Int) -> Reading? {
    if TextFolding.isDigit(scalars[start]) { return arabic(at: start) }
    return ChineseNumeral.isDigit(scalars[start]) ? chinese(at: start) : nil
  }

  // MARK: Digits

  private func arabic(at start: Int) -> Reading? {
    guard let first = digits(at: start) else { return nil }
    var number = PrintedNumber(first.value, lastPlace: first.lastPlace)
    var index = first.end
    index = more(at: index, &number)
    let (unit, afterUnit) = unit(at: index)
    var hasUnit = afterUnit > index
    index = afterUnit
    if hasUnit { number.unit = unit }
    // 5-10期, 1.5万-2万件, 3—4个
    if let dash = dash(at: index), dash < scalars.count, TextFolding.isDigit(scalars[dash]),
      let second = digits(at: dash)
    {
      let (secondUnit, end) = self.unit(at: second.end)
      number.high = second.value
      number.lastPlace = min(number.lastPlace, second.lastPlace)
      if end > second.end {
        if hasUnit, secondUnit != number.unit, let low = number.unit.convert(number.value, to: secondUnit) {
          number.value = low
        }
        number.unit = secondUnit
        hasUnit = true
      }
      index = end
    }
    if index < scalars.count, scalars[index] == "多" || scalars[index] == "余", hasUnit {
      number.bound = .more
      index += 1
    }
    return Reading(number: number, end: index, isChinese: false, hasUnit: hasUnit)
  }

  /// 9000多万元, 2000余件: the word between digits and unit.
  private func more(at index: Int, _ number: inout PrintedNumber) -> Int {
    guard index < scalars.count, scalars[index] == "多" || scalars[index] == "余" else { return index }
    number.bound = .more
    return index + 1
  }

  private func dash(at index: Int) -> Int? {
    var end = index
    while end < scalars.count, end - index < 2, scalars[end].isOne(of: "-—~至") { end += 1 }
    return end > index ? end : nil
  }

  private func digits(at start: Int) -> (value: DecimalNumber, lastPlace: Int, end: Int)? {
    var index = start
    var text = ""
    var fraction = 0
    var seenPoint = false
    while index < scalars.count {
      let scalar = scalars[index]
      if TextFolding.isDigit(scalar) {
        text.unicodeScalars.append(scalar)
        if seenPoint { fraction += 1 }
      } else if scalar == ".", !seenPoint, index + 1 < scalars.count, TextFolding.isDigit(scalars[index + 1]) {
        seenPoint = true
        text += "."
      } else if scalar == "," || scalar == "，", !seenPoint, isThousands(after: index, digits: index - start) {
        // 1,234 件
      } else {
        break
      }
      index += 1
    }
    guard let value = DecimalNumber(text) else { return nil }
    return (value, -fraction, index)
  }

  /// Whether exactly three digits follow a comma, and at most three stand before it.
  private func isThousands(after comma: Int, digits: Int) -> Bool {
    guard scalars[comma] == ",", digits >= 1, digits <= 3 || digits % 4 == 3, comma + 3 < scalars.count else {
      return false
    }
    guard (1...3).allSatisfy({ TextFolding.isDigit(scalars[comma + $0]) }) else { return false }
    return comma + 4 >= scalars.count || !TextFolding.isDigit(scalars[comma + 4])
  }

  /// The unit that begins at `start`: 万, 亿 and a measure word, either of which may be missing.
  func unit(at start: Int) -> (unit: Unit, end: Int) {
    var index = start
    var magnitude = 0
    if index < scalars.count, scalars[index] == "千", index + 1 < scalars.count, scalars[index + 1] != "瓦",
      scalars[index + 1] != "米"
    {
      (magnitude, index) = (3, index + 1)
    }
    if index < scalars.count, scalars[index] == "万" { (magnitude, index) = (magnitude + 4, index + 1) }
    if index < scalars.count, scalars[index] == "亿" { (magnitude, index) = (magnitude + 8, index + 1) }
    if magnitude > 0, index < scalars.count, scalars[index] == "多" || scalars[index] == "余" { index += 1 }
    guard index < scalars.count, let words = MeasureWords.byFirst[scalars[index]] else {
      return (Unit(base: "", magnitude: magnitude), index)
    }
    for (word, letters) in words where scalars.holds(letters, at: index) {
      let end = index + letters.count
      if MeasureWords.ratios.contains(word), let (ratio, last) = ratio(at: end) {
        return (Unit(base: word + ratio, magnitude: magnitude), last)
      }
      return (Unit(base: word == "百分点" ? "个百分点" : word, magnitude: magnitude), end)
    }
    return (Unit(base: "", magnitude: magnitude), index)
  }

  /// What an amount is counted by: 微克｜/立方米.
  private func ratio(at start: Int) -> (text: String, end: Int)? {
    guard start + 1 < scalars.count, scalars[start] == "/" else { return nil }
    var index = start + 1
    while index < scalars.count, scalars[index].isOne(of: "百千万亿") { index += 1 }
    guard index < scalars.count, let words = MeasureWords.byFirst[scalars[index]],
      let letters = words.first(where: { scalars.holds($0.scalars, at: index) })?.scalars
    else { return nil }
    return (String(letters: scalars[start..<index + letters.count]), index + letters.count)
  }

  // MARK: Characters

  /// A number in characters is one only with a measure word behind it: 六个方面, 十项工程, 两倍; 一批 and 统一 are none.
  private func chinese(at start: Int) -> Reading? {
    var end = start
    while end < scalars.count, ChineseNumeral.isDigit(scalars[end]) { end += 1 }
    guard let value = ChineseNumeral.value(scalars[start..<end]), value > 1 else { return nil }
    if start > 0, scalars[start - 1] == "第" || scalars[start - 1] == "“" { return nil }
    let (unit, afterUnit) = unit(at: end)
    guard afterUnit > end else { return nil }
    let number = PrintedNumber(DecimalNumber(value), unit: unit)
    return Reading(number: number, end: afterUnit, isChinese: true, hasUnit: true)
  }
}
