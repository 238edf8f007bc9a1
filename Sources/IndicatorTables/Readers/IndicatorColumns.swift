import PlanModel
import SourceText

/// Which columns of an indicator table hold what.
struct IndicatorColumns {
  let name: Int
  let code: Int?
  let unit: Int?
  /// The column of base values, and its year where heading or title tell it.
  let base: Int?
  let baseYear: Int?
  /// The column of targets, and its year where heading or title tell it.
  let target: Int?
  let targetYear: Int?
  /// Base and target in one cell.
  let pair: Int?

  /// The columns of a table, or `nil` where it is no indicator table.
  ///
  /// A table with a column of places is another reader's. Where headings name years only, the last year is the target's and the one before it the base's.
  init?(_ table: PrintedTable) {
    guard let name = table.column(.name), table.column(.entity) == nil else { return nil }
    self.name = name
    code = table.column(.code)
    unit = table.column(.unit)
    let dated = table.columns.enumerated().compactMap { DatedColumn($0.offset, $0.element.role) }
    var target = dated.last { $0.isTarget }
    var base = dated.last { $0.isBase }
    var plain = dated.filter { !$0.isTarget && !$0.isBase }.sorted { $0.year < $1.year }
    if target == nil, table.column(.target) == nil, plain.count > (base == nil ? 1 : 0) {
      if plain.last.map({ $0.year > base?.year ?? .min }) ?? false { target = plain.popLast() }
    }
    if base == nil, table.column(.base) == nil { base = plain.last { $0.year < target?.year ?? .max } }
    let period = table.titles.lazy.compactMap { TableTitle.planPeriod(in: $0.text) }.first
    self.base = base?.column ?? table.column(.base)
    self.target = target?.column ?? table.column(.target)
    pair = self.base == nil && self.target == nil ? table.columns.firstIndex { $0.role.isPair } : nil
    if let pair, case .pair(let first, let second) = table.columns[pair].role {
      baseYear = first
      targetYear = second
    } else {
      baseYear = base?.year ?? period?.base
      targetYear = target?.year ?? period?.horizon
    }
    guard self.base != nil || self.target != nil || pair != nil else { return nil }
  }

  /// Whether a column has a use in an indicator table.
  func uses(_ column: PrintedColumn, at index: Int) -> Bool {
    switch column.role {
    case .code, .name, .category, .unit, .attribute, .kind, .direction, .aliases, .basis, .source, .note, .baseYear,
      .targetYear:
      true
    // Places beside base and target are for another reader.
    case .pair: true
    default: index == base || index == target
    }
  }
}

/// A column of values of one year.
private struct DatedColumn {
  let column: Int
  let year: Int
  var isBase = false
  var isTarget = false

  init?(_ column: Int, _ role: ColumnRole) {
    self.column = column
    switch role {
    case .valueIn(let year): self.year = year
    case .baseIn(let year):
      self.year = year
      isBase = true
    case .targetIn(let year):
      self.year = year
      isTarget = true
    default: return nil
    }
  }
}

extension ColumnRole {
  /// Whether the cells hold base and target.
  var isPair: Bool {
    if case .pair = self { return true }
    return false
  }
}
