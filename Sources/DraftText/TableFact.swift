import IndicatorTables
import PlanModel

/// One value that a table prints, with what it is a value of.
package struct TableFact: Sendable, Hashable {
  /// What the value is to the plan.
  package enum Role: String, Sendable, Hashable { case value, base, target }

  /// The quantity in the words of the table.
  package var subject: String
  /// The same, for comparison.
  package var key: QuantityKey
  /// The place; empty for the draft's own.
  package var place: String
  /// The year, where heading or row names one.
  package var year: Int?
  /// What the value is to the plan.
  package var role: Role
  /// The number; `nil` where the cell holds a mark for a missing one.
  package var number: PrintedNumber?
  /// What stands in parentheses behind the number: 覆盖率, 国家级.
  package var note: String?
  /// Whether a note below the table says that the value is predicted or estimated.
  package var isPredicted = false
  /// The position of the table in its document.
  package var table: Int
  /// The number of the table as printed (`表2`).
  package var label: String?
  /// The position of row and column.
  package var row: Int
  package var column: Int
  /// The heading that the table groups its row under (创造质量); empty where there is none.
  package var category = ""
  /// Whether the name carries a star: a value of the year, not added up.
  package var isStarred = false
  /// The cell.
  package var passage: Passage
}

/// Reads the values of tables: a row an indicator with base, target and other places' pairs; a row a place with a column a year and
/// quantity; a row a value.
struct TableFactReader {
  let document: DraftDocument
  private var facts: [TableFact] = []

  static func facts(of document: DraftDocument) -> [TableFact] {
    var reader = TableFactReader(document: document)
    for (index, table) in document.tables.enumerated() { reader.read(table, index) }
    return reader.facts
  }

  private init(document: DraftDocument) {
    self.document = document
  }

  private mutating func read(_ table: DraftTable, _ index: Int) {
    let form = table.column(.form)
    let first = facts.count
    let category = table.column(.category)
    var group = ""
    let name = table.column(.name)
    let entity = table.column(.entity)
    for (row, cells) in table.rows.enumerated() {
      if let category, cells.indices.contains(category), !cells[category].text.isEmpty { group = cells[category].text }
      // Of claims written down from texts only levels are values; their passages are read as text.
      if let form, cells.indices.contains(form), !["level", "count"].contains(cells[form].text) { continue }
      let start = facts.count
      let base = Row(table: table, index: index, row: row, cells: cells)
      if let name, cells.indices.contains(name) {
        readIndicator(base, name: cells[name].text, entity: entity.map { cells[$0].text })
      } else if let entity, cells.indices.contains(entity) {
        readPlace(base, place: cells[entity].text)
      }
      for position in start..<facts.count { facts[position].category = group }
    }
    if form != nil { dropTargets(from: first) }
    for position in first..<facts.count where isPredicted(facts[position], table) {
      facts[position].isPredicted = true
    }
  }

  /// Of claims only those of a year that has been are values; what is to be their passages say, with the words around it.
  private mutating func dropTargets(from first: Int) {
    var counts: [Int: Int] = [:]
    for fact in facts[first...] { if let year = fact.year { counts[year, default: 0] += 1 } }
    let usual = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key ?? .min
    let kept = facts[first...].filter { $0.year.map { $0 <= usual } ?? false }
    facts.replaceSubrange(first..., with: kept)
  }

  private struct Row {
    var table: DraftTable
    var index: Int
    var row: Int
    var cells: [DraftCell]
  }

  private mutating func readIndicator(_ row: Row, name: String, entity: String?) {
    let (subject, unit) = Self.takeApart(name)
    let isStarred = name.unicodeScalars.first.map { $0 == "*" || $0 == "＊" } ?? false
    let place = entity.map(plain) ?? ""
    let years = row.table.columns
    let rowYear = years.firstIndex { $0.role == .year }.flatMap { Int(row.cells[$0].text) }
    func year(_ role: ColumnRole) -> Int? { row.table.column(role).flatMap { Int(row.cells[$0].text) } }
    for (column, heading) in row.table.columns.enumerated() where row.cells.indices.contains(column) {
      let cell = row.cells[column]
      let own = heading.unit ?? unit ?? unitCell(row)
      switch heading.role {
      case .baseIn(let year): add(row, column, subject, place, year, .base, cell, own, isStarred)
      case .targetIn(let year): add(row, column, subject, place, year, .target, cell, own, isStarred)
      case .valueIn(let year):
        let isLast = row.table.columns.lastIndex { $0.role.plainYear != nil } == column
        let role: TableFact.Role =
          entity != nil
          ? .value : row.table.columns.count { $0.role.plainYear != nil } == 2 ? (isLast ? .target : .base) : .value
        add(row, column, subject, place, year, role, cell, own, isStarred)
      case .base: add(row, column, subject, place, year(.baseYear), .base, cell, own, isStarred)
      case .target: add(row, column, subject, place, year(.targetYear), .target, cell, own, isStarred)
      case .value: add(row, column, subject, place, rowYear, .value, cell, own, isStarred)
      case .pair(let baseYear, let targetYear):
        let place = plain(heading.parts.last ?? "")
        addPair(row, column, subject, place, baseYear, targetYear, cell, own, isStarred)
      default: break
      }
    }
  }

  private mutating func readPlace(_ row: Row, place: String) {
    for (column, heading) in row.table.columns.enumerated() where row.cells.indices.contains(column) {
      guard case .quantityIn(let year, let quantity) = heading.role else {
        if case .valueIn(let year) = heading.role {
          let title = row.table.titles.last?.text ?? ""
          add(row, column, title, plain(place), year, .value, row.cells[column], heading.unit, false)
        }
        continue
      }
      let (subject, unit) = Self.takeApart(quantity)
      add(row, column, subject, plain(place), year, .value, row.cells[column], heading.unit ?? unit, false)
    }
  }

  private func unitCell(_ row: Row) -> Unit? {
    row.table.column(.unit).flatMap { row.cells[$0].text.isEmpty ? nil : Unit(row.cells[$0].text) }
  }

  private func plain(_ place: String) -> String {
    let name = PlaceName.plain(place)
    return name == document.place ? "" : name
  }

  private mutating func add(
    _ row: Row, _ column: Int, _ subject: String, _ place: String, _ year: Int?, _ role: TableFact.Role,
    _ cell: DraftCell,
    _ unit: Unit?, _ isStarred: Bool
  ) {
    let content = CellNumber(cell.text)
    guard content.number != nil || content.isMissing else { return }
    var number = content.number
    if number?.unit == Unit.none, let unit { number?.unit = unit }
    append(row, column, subject, place, year, role, number, content.note, cell, isStarred)
  }

  private mutating func addPair(
    _ row: Row, _ column: Int, _ subject: String, _ place: String, _ baseYear: Int, _ targetYear: Int,
    _ cell: DraftCell,
    _ unit: Unit?, _ isStarred: Bool
  ) {
    var parts = cell.text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    // One mark for a missing value stands for both.
    if parts.count == 1, CellNumber(parts[0]).isMissing { parts.append(parts[0]) }
    for (part, (year, role)) in zip(parts, [(baseYear, TableFact.Role.base), (targetYear, .target)]) {
      let content = CellNumber(part)
      var number = content.number
      if number?.unit == Unit.none, let unit { number?.unit = unit }
      let note = content.note ?? CellNumber(parts.last ?? "").note
      append(row, column, subject, place, year, role, number, note, cell, isStarred)
    }
  }

  private mutating func append(
    _ row: Row, _ column: Int, _ subject: String, _ place: String, _ year: Int?, _ role: TableFact.Role,
    _ number: PrintedNumber?, _ note: String?, _ cell: DraftCell, _ isStarred: Bool
  ) {
    let words = row.cells.filter { !$0.text.isEmpty && $0.text.count < 40 }.prefix(3).map(\.text).joined(separator: " ")
    let passage = document.passage(cell.range, text: cell.text.isEmpty ? words : cell.text)
    facts.append(
      TableFact(
        subject: subject, key: QuantityKey(subject), place: place, year: year, role: role, number: number, note: note,
        table: row.index, label: row.table.label, row: row.row, column: column, isStarred: isStarred, passage: passage))
  }

  /// A printed name taken apart into name and unit.
  private static func takeApart(_ name: String) -> (String, Unit?) {
    var subject = name.filter { $0 != "*" && $0 != "＊" && $0 != " " }
    guard let last = subject.last, last == "）" || last == ")",
      let open = subject.lastIndex(where: { $0 == "（" || $0 == "(" })
    else { return (subject, nil) }
    let inner = String(subject[subject.index(after: open)...].dropLast())
    let reading = NumberReader(scalars: Array(inner.unicodeScalars)).unit(at: 0)
    guard reading.end == inner.unicodeScalars.count, !inner.isEmpty else { return (subject, nil) }
    subject = String(subject[..<open])
    return (subject, reading.unit)
  }

  /// Whether a note below the table says that the value is predicted: by its years and the quantity it names.
  private func isPredicted(_ fact: TableFact, _ table: DraftTable) -> Bool {
    guard let year = fact.year else { return false }
    return table.notes.contains { note in
      let text = note.text
      guard text.contains("预测") || text.contains("估计") || text.contains("估算") else { return false }
      let years = YearMentions.years(in: text)
      guard years.isEmpty || years.contains(where: { $0.first <= year && year <= $0.last }) else { return false }
      let named = Set(table.columns.compactMap { $0.role.quantity }).filter { text.contains($0) }
      let longest = named.filter { name in !named.contains { $0 != name && $0.contains(name) } }
      return longest.isEmpty || longest.contains(fact.subject)
    }
  }
}

/// The years that a text names.
enum YearMentions {
  static func years(in text: String) -> [TimeSpan] {
    let scalars = text.unicodeScalars.map(TextFolding.fold)
    let reader = TimeReader(scalars: scalars)
    var spans: [TimeSpan] = []
    var index = 0
    while index < scalars.count {
      if let (span, end) = reader.read(at: index) {
        spans.append(span)
        index = end
      } else {
        index += 1
      }
    }
    return spans
  }
}

/// What a cell of a table says.
struct CellNumber {
  var number: PrintedNumber?
  var note: String?
  var isMissing = false

  init(_ text: String) {
    var scalars = text.unicodeScalars.map(TextFolding.fold).filter { !TextFolding.isBlank($0) }
    if let open = scalars.firstIndex(where: { $0 == "（" || $0 == "(" }),
      let close = scalars.lastIndex(where: { $0 == "）" || $0 == ")" }), close > open, open > 0
    {
      note = String(String.UnicodeScalarView(scalars[(open + 1)..<close]))
      scalars = Array(scalars[..<open])
    }
    let missing: Set<String> = ["-", "—", "——", "/", "…", "无", ""]
    if missing.contains(String(String.UnicodeScalarView(scalars))) {
      isMissing = true
      return
    }
    let sign = scalars.first == "-" ? 1 : 0
    guard scalars.count > sign, let reading = NumberReader(scalars: scalars).read(at: sign), !reading.isChinese else {
      return
    }
    number = reading.number
    if sign == 1 { number?.value = -reading.number.value }
    if reading.end != scalars.count {
      let rest = String(String.UnicodeScalarView(scalars[reading.end...]))
      if rest == "以上" { number?.bound = .atLeast } else { number = nil }
    }
  }
}

extension ColumnRole {
  fileprivate var plainYear: Int? {
    switch self {
    case .valueIn(let year), .baseIn(let year), .targetIn(let year): year
    default: nil
    }
  }
  fileprivate var quantity: String? {
    if case .quantityIn(_, let quantity) = self { return quantity }
    return nil
  }
}
