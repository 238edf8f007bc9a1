import PlanModel

/// A heading taken apart: what the column holds, in which years, in which unit.
struct HeaderText {
  var role: ColumnRole
  /// The unit that the heading states in parentheses.
  var unit: Unit?

  /// Takes a heading apart: `2020年（亿元）`, `基期（2020年）`, `2016年万人发明专利拥有量（件）`, `2020年基础值/2025年目标值`.
  init(_ heading: String) {
    role = .other
    guard !heading.isEmpty else { return }
    if let plain = HeaderWords.role(of: HeaderWords.key(heading)) {
      role = plain
      return
    }
    if let change = ChangeHeading(heading) {
      role = .change(change)
      return
    }
    let (outside, inside) = Parentheses.split(CellFolding.fold(heading))
    for text in inside where unit == nil && KnownUnits.contains(text) { unit = Unit(printed: text) }
    if let word = HeaderWords.role(of: HeaderWords.key(outside)) {
      role = word
      if let year = inside.lazy.compactMap({ YearText.first(in: $0)?.year }).first { role = word.dated(year) }
      return
    }
    role = Self.planned(outside, inside: inside) ?? Self.dated(outside, inside: inside, heading: heading)
  }

  /// The role of a heading that names a plan, whose last year it means: “十三五”完成情况, “十四五”目标, “十四五”期末.
  private static func planned(_ text: String, inside: [String]) -> ColumnRole? {
    guard let plan = TableTitle.plan(in: text) else { return nil }
    let ends = ["期末", "末", "期间", "时期"]
    let rest = ends.first(where: plan.rest.hasPrefix).map { String(plan.rest.dropFirst($0.count)) } ?? plan.rest
    let role = dated(YearText.first(in: rest) == nil ? "\(plan.year)年\(rest)" : rest, inside: inside, heading: rest)
    switch role {
    case .valueIn, .baseIn, .targetIn: return role
    default: return nil
    }
  }

  /// The number of cells of a row that are headings we know.
  static func recognisedCount(in row: TextRow) -> Int {
    // Headings are short; the length spares the passages of claims from being taken apart.
    row.cells.count { !$0.isBlank && $0.text.utf8.count < 120 && HeaderText($0.text).role != .other }
  }

  /// The role of a heading with a year in it.
  private static func dated(_ text: String, inside: [String], heading: String) -> ColumnRole {
    guard let year = YearText.first(in: text) else { return .other }
    if let slash = text.firstIndex(of: "/"), let second = YearText.first(in: text[text.index(after: slash)...]),
      YearText.first(in: text[..<slash]) != nil
    {
      return .pair(baseYear: year.year, targetYear: second.year)
    }
    let rest = HeaderWords.key(year.rest)
    let words = rest.isEmpty ? inside.map { HeaderWords.key($0) } : [rest]
    for word in words {
      if let role = HeaderWords.role(of: word)?.dated(year.year) { return role }
      if reportedWords.contains(word) { return .baseIn(year: year.year) }
    }
    if rest.isEmpty || plainWords.contains(rest) { return .valueIn(year: year.year) }
    for word in ["目标", "目标值", "规划值"] where rest.hasSuffix(word) { return .targetIn(year: year.year) }
    for word in ["基础值", "基期值", "现状值", "实际值"] where rest.hasSuffix(word) { return .baseIn(year: year.year) }
    // The quantity keeps what stands in its parentheses, unless that is a unit, and the signs that it is written with.
    let quantity = YearText.first(in: heading)?.rest ?? YearText.first(in: CellFolding.fold(heading))?.rest ?? rest
    return .quantityIn(year: year.year, quantity: PrintedName(quantity).name)
  }

  /// Words beside a year that say the value has come about.
  private static let reportedWords: Set<String> = [
    "实际", "实际值", "实际数", "实绩", "完成", "完成值", "完成数", "完成情况", "实际完成", "实际完成值", "基期数", "actual",
  ]
  /// Words beside a year that say nothing more.
  private static let plainWords: Set<String> = [
    "值", "数值", "指标值", "规模", "数据", "数", "到", "截至", "value", "预测值", "预计", "预计值",
  ]
}

extension ColumnRole {
  /// The role in a year, for the roles that have one.
  fileprivate func dated(_ year: Int) -> ColumnRole {
    switch self {
    case .base: .baseIn(year: year)
    case .target: .targetIn(year: year)
    case .value: .valueIn(year: year)
    default: self
    }
  }
}
