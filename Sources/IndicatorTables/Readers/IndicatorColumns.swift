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
  /// The columns of values of other years before the target's.
  let earlier: [(column: Int, year: Int)]
  /// The columns of changes over the period.
  let changes: [(column: Int, heading: ChangeHeading)]

  /// The columns of a table, or `nil` where it is no indicator table.
  ///
  /// A table with a column of places is another reader's. Where headings name years only, the last year is the target's. The base is
  /// the column that calls itself so (基期), else that of the latest year before the target's.
  init?(_ table: PrintedTable) {
    guard let name = table.column(.name), table.column(.entity) == nil else { return nil }
    self.name = name
    code = table.column(.code)
    unit = table.column(.unit)
    let period = table.titles.lazy.compactMap { TableTitle.planPeriod(in: $0.text) }.first
    let dated = table.columns.enumerated().compactMap { DatedColumn($0.offset, $0.element) }
    let target = Self.target(
      dated.filter { !Self.isBeyond($0, dated) || $0.year == period?.horizon }, period: period?.horizon,
      isNamed: table.column(.target) != nil)
    let before = dated.filter { $0.kind != .target && $0.year < target?.year ?? .max }
    var base = before.filter { $0.kind == .base }.max { $0.year < $1.year }
    if base == nil, table.column(.base) == nil {
      // Of two columns of one year that of the outcome counts.
      base = before.max { ($0.year, $0.isExpected ? 0 : 1) < ($1.year, $1.isExpected ? 0 : 1) }
    }
    // What is wrong with the order of years is told of the columns that call themselves base and target.
    base = base ?? (table.column(.base) == nil ? dated.last { $0.kind == .base || $0.kind == .outcome } : nil)
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
    earlier = target == nil ? [] : before.filter { $0.year != base?.year }.map { ($0.column, $0.year) }
    changes = table.columns.enumerated().compactMap { column, printed in
      if case .change(let heading) = printed.role { (column, heading) } else { nil }
    }
    guard self.base != nil || self.target != nil || pair != nil else { return nil }
  }

  /// Whether a column lies ten years behind the end of a plan of five: 2020年, 2025年, 2035年.
  private static func isBeyond(_ column: DatedColumn, _ dated: [DatedColumn]) -> Bool {
    let years = Set(dated.map(\.year))
    return years.isSuperset(of: [column.year - 15, column.year - 10])
      && years.allSatisfy { $0 <= column.year - 10 || $0 == column.year }
  }

  /// The column of targets: that of the plan's last year, the latest that calls itself so, or the latest year of all.
  private static func target(_ dated: [DatedColumn], period: Int?, isNamed: Bool) -> DatedColumn? {
    let named = dated.filter { $0.kind == .target }
    let plain = dated.filter { $0.kind == .plain && !$0.isExpected }.max { $0.year < $1.year }
    if let own = named.last(where: { $0.year == period }) { return own }
    let latest = (named.filter { !$0.isVision }.max { $0.year < $1.year }) ?? named.last
    if let latest {
      // “十四五”2025年目标, 2025年预计, “十五五”2030年: the target of the last plan beside its outcome is no target any more.
      guard let plain, plain.year > latest.year, dated.contains(where: { $0.kind != .target && $0.year == latest.year })
      else { return latest }
      return plain
    }
    guard !isNamed, dated.count > 1 else { return nil }
    let own = dated.last { $0.year == period && $0.kind == .plain && !$0.isExpected }
    if let own, dated.contains(where: { $0.year < own.year }) { return own }
    // A table may well call what it plans 预计.
    let last = dated.filter { $0.kind == .plain }.max { $0.year < $1.year }
    return [plain, last].lazy.compactMap { $0 }.first { candidate in
      dated.allSatisfy { $0.year <= candidate.year } && dated.contains { $0.year < candidate.year }
    }
  }

  /// Whether a column has a use in an indicator table.
  func uses(_ column: PrintedColumn, at index: Int) -> Bool {
    switch column.role {
    case .code, .name, .category, .unit, .attribute, .kind, .direction, .aliases, .basis, .source, .note, .baseYear,
      .targetYear, .change:
      true
    // Places beside base and target are for another reader.
    case .pair: true
    default: index == base || index == target || earlier.contains { $0.column == index }
    }
  }
}

/// A column of values of one year.
private struct DatedColumn {
  enum Kind {
    /// A value that came about, or of which nothing is said but its year.
    case plain
    case outcome
    /// What calls itself the base.
    case base
    case target
  }

  let column: Int
  let year: Int
  let kind: Kind
  /// Whether the heading says that it is expected: 2025年预计.
  let isExpected: Bool
  /// Whether it is the target of a far year beside that of the plan: 2035年远景目标.
  let isVision: Bool

  init?(_ column: Int, _ printed: PrintedColumn) {
    self.column = column
    isExpected = EvidenceWords.type(in: printed.heading).map { !$0.isEvidence } ?? false
    isVision = printed.heading.holdsAny(of: ["远景", "展望"])
    switch printed.role {
    case .valueIn(let year):
      self.year = year
      kind = .plain
    case .baseIn(let year):
      self.year = year
      kind = printed.heading.holdsAny(of: ["基期", "基数", "基础", "基准", "基线", "base"]) ? .base : .outcome
    case .targetIn(let year):
      self.year = year
      kind = .target
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
