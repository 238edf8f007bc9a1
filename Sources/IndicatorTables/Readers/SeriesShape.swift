import PlanModel

/// How a table lays out past values.
enum SeriesShape {
  /// A row a value: `entity,indicator,year,value`.
  case long(year: Int, value: Int)
  /// A column a year, or a column a year and quantity; rows are places, quantities or both.
  case wide(columns: [WideColumn])
  /// A row a year, a column a quantity or place.
  case byYear(year: Int, columns: [Int])

  /// A column of values of one year.
  struct WideColumn {
    var index: Int
    var year: Int
    /// The quantity, where the heading names it.
    var quantity: String?
  }

  /// The shape of a table, or `nil` where it holds no series.
  init?(_ table: PrintedTable) {
    if let year = table.column(.year) {
      if let value = table.column(.value) {
        self = .long(year: year, value: value)
        return
      }
      let columns = table.columns.indices.filter {
        table.columns[$0].role == .other && !table.columns[$0].heading.isEmpty
      }
      guard !columns.isEmpty else { return nil }
      self = .byYear(year: year, columns: columns)
      return
    }
    guard table.column(.entity) != nil || table.column(.name) != nil else { return nil }
    let columns = table.columns.enumerated().compactMap { index, column -> WideColumn? in
      switch column.role {
      case .valueIn(let year), .baseIn(let year): WideColumn(index: index, year: year, quantity: nil)
      case .quantityIn(let year, let quantity): WideColumn(index: index, year: year, quantity: quantity)
      default: nil
      }
    }
    guard !columns.isEmpty else { return nil }
    self = .wide(columns: columns)
  }

  /// The columns that hold years and values.
  var columns: Set<Int> {
    switch self {
    case .long(let year, let value): [year, value]
    case .wide(let columns): Set(columns.map(\.index))
    case .byYear(let year, let columns): Set(columns + [year])
    }
  }

  /// Whether the headings of the values say what they are values of.
  var headingsNameQuantities: Bool {
    switch self {
    case .long: false
    case .wide(let columns): columns.allSatisfy { $0.quantity != nil }
    case .byYear: true
    }
  }

  /// The table with the column that says how its values came about: in a table of years and values 性质 and 状态 are theirs.
  static func withTypes(_ table: PrintedTable) -> PrintedTable {
    guard table.column(.year) != nil, table.column(.value) != nil, table.column(.kind) == nil,
      let column = table.columns.firstIndex(where: { typeHeadings.contains(HeaderWords.key($0.heading)) })
    else { return table }
    var table = table
    table.columns[column].role = .kind
    return table
  }

  private static let typeHeadings: Set<String> = ["性质", "数据性质", "数值性质", "状态", "数据状态", "status"]

  /// Whether the table states targets, so that its last year is no past value.
  static func statesTargets(_ table: PrintedTable) -> Bool {
    table.columns.contains { column in
      switch column.role {
      case .target, .targetIn, .attribute, .basis, .pair: true
      default: false
      }
    }
  }

  /// Whether the table has just two years that lie apart, as a table of bases and targets has.
  static func mayStateTargets(_ table: PrintedTable) -> Bool {
    guard table.column(.entity) == nil, case .wide(let columns) = SeriesShape(table), columns.count == 2 else {
      return false
    }
    return abs(columns[1].year - columns[0].year) > 1
  }
}
