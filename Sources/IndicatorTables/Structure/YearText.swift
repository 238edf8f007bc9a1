/// Years in headings, titles and notes.
enum YearText {
  /// The years that plans are about.
  static let allowed = 1900...2200

  /// The first year of a text and the text without it: `2016年万人发明专利拥有量` is 2016 and the rest.
  static func first(in text: some StringProtocol) -> (year: Int, rest: String)? {
    // Most headings and cells have no digit at all, or hold nothing but a number.
    guard text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    let scalars = Array(text.unicodeScalars)
    guard let found = next(in: scalars, from: 0) else { return nil }
    let rest = String(scalars: scalars[..<found.range.lowerBound]) + String(scalars: scalars[found.range.upperBound...])
    return (found.year, Blanks.trim(rest))
  }

  /// All years that a text names, a range (`2016至2019年`) with the years in between.
  static func all(in text: String) -> [Int] {
    let scalars = CellFolding.scalars(text)
    var years: [Int] = []
    var position = 0
    var openRange: Int?
    while let found = next(in: scalars, from: position) {
      if let start = openRange, found.year > start {
        years.append(contentsOf: start + 1...found.year)
      } else {
        years.append(found.year)
      }
      position = found.range.upperBound
      openRange = position < scalars.count && "-~至到".unicodeScalars.contains(scalars[position]) ? found.year : nil
    }
    return years
  }

  /// The year that a whole cell is: `2016`, `2016年`, `２０１６年度`.
  static func whole(_ text: String) -> Int? {
    // Nearly all are four digits and nothing else.
    if text.utf8.count == 4, let year = Int(text), allowed.contains(year) { return year }
    guard let (year, rest) = first(in: CellFolding.fold(text)), rest.isEmpty else { return nil }
    return year
  }

  /// The next run of exactly four digits that is a year, with the 年 behind it.
  private static func next(in scalars: [Unicode.Scalar], from: Int) -> (year: Int, range: Range<Int>)? {
    var start = from
    while start < scalars.count {
      guard digit(scalars[start]) != nil else {
        start += 1
        continue
      }
      var end = start
      var value = 0
      while end < scalars.count, let digit = digit(scalars[end]) {
        if end - start < 5 { value = value * 10 + digit }
        end += 1
      }
      if end - start == 4, allowed.contains(value) { return (value, start..<suffixEnd(scalars, from: end)) }
      start = end
    }
    return nil
  }

  /// The place behind 年, 年度, 年末 or 年底.
  private static func suffixEnd(_ scalars: [Unicode.Scalar], from end: Int) -> Int {
    guard end < scalars.count, scalars[end] == "年" else { return end }
    let next = end + 1
    return next < scalars.count && "度末底".unicodeScalars.contains(scalars[next]) ? next + 1 : next
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    scalar.value >= 0x30 && scalar.value <= 0x39 ? Int(scalar.value) - 0x30 : nil
  }
}
