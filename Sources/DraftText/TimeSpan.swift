import PlanModel

/// A year or a span of years that a text names.
public struct TimeSpan: Sendable, Hashable {
  /// The first year.
  public var first: Int
  /// The last year.
  public var last: Int

  /// A span; one year where both are the same.
  public init(_ first: Int, _ last: Int? = nil) {
    self.first = first
    self.last = last ?? first
  }

  /// Whether it is a single year.
  public var isYear: Bool { first == last }

  /// `2020`, `2016-2020`
  public var text: String { isYear ? String(first) : "\(first)-\(last)" }
}

/// Reads times out of running text: 2016年, 截至2020年底, 2016—2020年, “十三五”期间, 到“十四五”末, 二〇三五年.
struct TimeReader {
  let scalars: [Unicode.Scalar]

  /// The time that begins at `start`, or `nil` where none begins.
  func read(at start: Int) -> (span: TimeSpan, end: Int)? {
    let scalar = scalars[start]
    if scalar == "“" || scalar == "\"" || scalar == "十" || scalar == "九" || scalar == "八" { return plan(at: start) }
    if TextFolding.isDigit(scalar) { return years(at: start) }
    if scalar == "二", let year = chineseYear(at: start) { return (TimeSpan(year.year), year.end) }
    return nil
  }

  private func years(at start: Int) -> (span: TimeSpan, end: Int)? {
    guard start == 0 || !TextFolding.isDigit(scalars[start - 1]) && scalars[start - 1] != ".",
      let first = year(at: start)
    else { return nil }
    var index = start + 4
    let hasYear = take("年", &index)
    let mark = index
    var dashes = 0
    while index < scalars.count, scalars[index].isOne(of: "-—~至到"), dashes < 2 {
      index += 1
      dashes += 1
    }
    if dashes > 0, index < scalars.count, let last = year(at: index), last > first {
      index += 4
      guard take("年", &index) || hasYear else { return nil }
      return (TimeSpan(first, last), rest(index))
    }
    return hasYear ? (TimeSpan(first), rest(mark)) : nil
  }

  private func year(at start: Int) -> Int? {
    guard start + 4 <= scalars.count, scalars[start..<start + 4].allSatisfy(TextFolding.isDigit),
      start + 4 == scalars.count || !TextFolding.isDigit(scalars[start + 4])
    else { return nil }
    let year = scalars[start..<start + 4].reduce(0) { $0 * 10 + Int($1.value - 0x30) }
    return (1900...2200).contains(year) ? year : nil
  }

  /// 底, 末, 月份 and days behind a year.
  private func rest(_ start: Int) -> Int {
    var index = start
    var digits = index
    while digits < scalars.count, TextFolding.isDigit(scalars[digits]), digits - index < 2 { digits += 1 }
    if digits > index, digits < scalars.count, scalars[digits] == "月" {
      index = digits + 1
      digits = index
      while digits < scalars.count, TextFolding.isDigit(scalars[digits]), digits - index < 2 { digits += 1 }
      if digits > index, digits < scalars.count, scalars[digits] == "日" { index = digits + 1 }
      _ = take("份", &index)
    }
    for word in ["年底", "年末", "底", "末", "期间", "度", "初", "以来", "当年", "全年"] {
      let letters = Array(word.unicodeScalars)
      if scalars[index...].starts(with: letters) { return index + letters.count }
    }
    return index
  }

  private func chineseYear(at start: Int) -> (year: Int, end: Int)? {
    guard start + 5 <= scalars.count, scalars[start + 4] == "年",
      let year = ChineseNumeral.value(scalars[start..<start + 4]), (1900...2200).contains(year)
    else { return nil }
    return (year, start + 5)
  }

  /// “十三五”, 十四五: the five years of a plan; its last year alone before 末.
  private func plan(at start: Int) -> (span: TimeSpan, end: Int)? {
    var index = start
    if scalars[index] == "“" || scalars[index] == "\"" { index += 1 }
    var first: Int?
    for (letters, year) in Self.plans {
      if scalars[index...].starts(with: letters) {
        (first, index) = (year, index + letters.count)
        break
      }
    }
    guard let first else { return nil }
    if index < scalars.count, scalars[index] == "”" || scalars[index] == "\"" { index += 1 }
    if index < scalars.count, scalars[index] == "末" { return (TimeSpan(first + 4), index + 1) }
    for word in ["期间", "时期", "以来", "期末"] {
      let letters = Array(word.unicodeScalars)
      if scalars[index...].starts(with: letters) {
        return (word == "期末" ? TimeSpan(first + 4) : TimeSpan(first, first + 4), index + letters.count)
      }
    }
    return (TimeSpan(first, first + 4), index)
  }

  private static let plans = [
    ("十六五", 2031), ("十五五", 2026), ("十四五", 2021), ("十三五", 2016), ("十二五", 2011), ("十一五", 2006),
  ].map { (Array($0.0.unicodeScalars), $0.1) }

  private func take(_ scalar: Unicode.Scalar, _ index: inout Int) -> Bool {
    guard index < scalars.count, scalars[index] == scalar else { return false }
    index += 1
    return true
  }
}
