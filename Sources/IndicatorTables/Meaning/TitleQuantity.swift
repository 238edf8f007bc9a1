/// The quantity that the title of a table names.
enum TitleQuantity {
  /// `表4.2021年国家中心城市商标数据` without number and years; `nil` where the table has no title.
  static func quantity(of table: PrintedTable) -> PrintedName? {
    guard let title = table.titles.last(where: { !TableTitle.isUnitLine($0.text) }) else { return nil }
    var rest = title.text[...]
    if let label = TableTitle.label(of: title.text) { rest = rest.dropFirst(label.count) }
    rest = rest.drop { ".．、:： 　".contains($0) }
    var text = String(rest)
    while let (_, without) = YearText.first(in: text) { text = without }
    while let first = text.first, "-—－~～至到年".contains(first) { text.removeFirst() }
    let name = PrintedName(text)
    return name.name.isEmpty ? nil : name
  }
}
