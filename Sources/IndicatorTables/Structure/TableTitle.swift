/// The line above a table: its number, the unit of its values, the years it names.
enum TableTitle {
  /// Whether the line begins like a numbered title: `表2.…`, `附表1 …`, `专栏3 …`.
  static func isTitle(_ text: String) -> Bool { label(of: text) != nil }

  /// The number that a document refers to the table by: `表2`.
  static func label(of text: String) -> String? {
    for word in ["附表", "专栏", "表"] where text.hasPrefix(word) {
      let rest = CellFolding.fold(String(text.dropFirst(word.count).prefix(8)))
      let number = rest.drop { $0 == " " }.prefix { $0.isNumber && $0.isASCII || "一二三四五六七八九十-".contains($0) }
      let trimmed = number.last == "-" ? number.dropLast() : number
      if !trimmed.isEmpty { return word + trimmed }
    }
    return nil
  }

  /// The unit that holds for the whole table: `单位：亿元`, `（单位：万件）`; `nil` where there is none or several.
  static func unit(in text: String) -> String? {
    let folded = CellFolding.fold(text)
    guard let word = folded.firstRange(of: "单位") else { return nil }
    let rest = folded[word.upperBound...].drop { $0 == " " }
    guard rest.first == ":" else { return nil }
    let unit = Blanks.trim(rest.dropFirst().prefix { !")]".contains($0) })
    return KnownUnits.contains(unit) ? unit : nil
  }

  /// Whether the line only states the unit.
  static func isUnitLine(_ text: String) -> Bool {
    let folded = CellFolding.fold(text).drop { $0 == "(" || $0 == "[" || $0 == " " }
    return folded.hasPrefix("单位") && unit(in: text) != nil
  }

  /// The base year and the horizon of the five-year plan that a text names: `“十四五”` is 2020 to 2025.
  static func planPeriod(in text: String) -> (base: Int, horizon: Int)? {
    for (name, horizon) in periods where text.holds(name) { return (horizon - 5, horizon) }
    return nil
  }

  /// The plan that a heading speaks of, by its last year, and what else it says: `“十三五”完成情况` is 2020 and 完成情况.
  static func plan(in heading: String) -> (year: Int, rest: String)? {
    // Every plan has the 五 of its number in its name, and few headings have.
    guard heading.unicodeScalars.contains("五") else { return nil }
    for (name, horizon) in periods {
      guard let range = heading.firstRange(of: name) else { continue }
      let rest = heading[..<range.lowerBound] + heading[range.upperBound...]
      return (horizon, String(rest.filter { !"“”\"「」".contains($0) }))
    }
    return nil
  }

  private static let periods = [("十二五", 2015), ("十三五", 2020), ("十四五", 2025), ("十五五", 2030), ("十六五", 2035)]
}
