import PlanModel

/// The columns of a table that has a row for each place and indicator.
struct PeerColumns {
  let entity: Int
  let name: Int
  let base: Int?
  let target: Int?
  let pair: Int?

  /// The columns, or `nil` where the table is not of that form.
  init?(_ table: PrintedTable) {
    guard let entity = table.column(.entity), let name = table.column(.name) else { return nil }
    self.entity = entity
    self.name = name
    var years = table.columns.indices.filter { table.columns[$0].role.valueYear != nil }
    years.sort { (table.columns[$0].role.valueYear ?? 0) < (table.columns[$1].role.valueYear ?? 0) }
    let target =
      table.column(.target) ?? table.columns.lastIndex { if case .targetIn = $0.role { true } else { false } }
    let base = table.column(.base) ?? table.columns.firstIndex { if case .baseIn = $0.role { true } else { false } }
    pair = table.columns.firstIndex { $0.role.isPair }
    if let target {
      self.target = target
      self.base = base ?? years.last
    } else {
      // Two plain years are base and target; more are a series.
      guard Set(years.map { table.columns[$0].role }).count == 2 || base != nil || pair != nil else { return nil }
      self.target = years.last
      self.base = base ?? years.first
    }
  }
}

/// A column whose heading is a place and whose cells hold base and target.
struct PlaceColumn {
  let index: Int
  let place: String
  let baseYear: Int?
  let targetYear: Int?

  /// The columns of places of a table that has a row for each indicator.
  static func all(in table: PrintedTable) -> [PlaceColumn] {
    guard table.column(.name) != nil, table.column(.entity) == nil else { return [] }
    let years = table.titles.lazy.map { YearText.all(in: $0.text) }.first { $0.count > 1 }
    return table.columns.indices.compactMap { index in
      let column = table.columns[index]
      if case .pair(let base, let target) = column.role {
        let place = column.parts.count > 1 ? column.parts.last ?? "" : HeaderText.outsideYears(column.heading)
        return place.isEmpty ? nil : PlaceColumn(index, place, base, target)
      }
      guard column.role == .other, !column.heading.isEmpty, holdsPairs(table, index) else { return nil }
      return PlaceColumn(index, column.heading, years?.first, years?.last)
    }
  }

  private init(_ index: Int, _ place: String, _ baseYear: Int?, _ targetYear: Int?) {
    self.index = index
    self.place = PlaceName.plain(place)
    self.baseYear = baseYear
    self.targetYear = targetYear
  }

  private static func holdsPairs(_ table: PrintedTable, _ index: Int) -> Bool {
    table.rows.contains { row in
      guard let text = row.text(index), text.contains(where: { $0 == "/" || $0 == "／" }) else { return false }
      if case .pair = CellReader.read(text)?.value { return true }
      return false
    }
  }
}

extension ColumnRole {
  /// The year of a column that holds values of one.
  var valueYear: Int? {
    switch self {
    case .valueIn(let year), .baseIn(let year), .targetIn(let year): year
    default: nil
    }
  }
}

extension HeaderText {
  /// The place in a heading such as `北京（2020/2025）`; empty where the heading names none.
  static func outsideYears(_ heading: String) -> String {
    let outside = Parentheses.split(CellFolding.fold(heading)).outside
    return YearText.first(in: outside) == nil ? Blanks.trim(outside) : ""
  }
}
