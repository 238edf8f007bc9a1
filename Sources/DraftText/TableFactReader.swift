import IndicatorTables
import PlanModel

/// Reads the values of tables: a row an indicator with base, target and other places' pairs; a row a place with a column a year and
/// quantity; a row a value.
struct TableFactReader {
  let document: DraftDocument
  private var facts: [TableFact] = []
  /// What the headings of the table say, worked out once a table.
  private var columns: [Column] = []
  private var notes: [PredictionNote] = []

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
    columns = table.columns.map(column)
    notes = table.notes.compactMap { PredictionNote($0.text, table) }
    let category = table.column(.category)
    var group = ""
    let name = table.column(.name)
    let entity = table.column(.entity)
    for (row, cells) in table.rows.enumerated() {
      if let category, cells.indices.contains(category), !cells[category].text.isEmpty { group = cells[category].text }
      // Of claims written down from texts only levels are values; their passages are read as text.
      if let form, cells.indices.contains(form), !["level", "count"].contains(cells[form].text) { continue }
      let base = Row(table: table, index: index, row: row, cells: cells, category: group)
      if let name, cells.indices.contains(name) {
        readIndicator(base, name: cells[name].text, entity: entity.map { cells[$0].text })
      } else if let entity, cells.indices.contains(entity) {
        readPlace(base, place: cells[entity].text)
      }
    }
    if form != nil { dropTargets(from: first) }
  }

  /// What a heading says of the cells below it.
  private struct Column {
    /// The place whose pair stands in them.
    var place = ""
    /// The quantity of a column of values.
    var subject = ""
    var key = QuantityKey("")
    var unit: Unit?
  }

  private func column(_ heading: DraftColumn) -> Column {
    switch heading.role {
    case .pair: return Column(place: plain(Self.place(in: heading.parts.last ?? "")), unit: heading.unit)
    case .quantityIn(_, let quantity):
      let (subject, unit) = Self.takeApart(quantity)
      return Column(subject: subject, key: QuantityKey(subject), unit: heading.unit ?? unit)
    default: return Column(unit: heading.unit)
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
    var category: String
    /// What the row's values are of, as its name says or the heading of the column.
    var subject = ""
    var key = QuantityKey("")
    var isStarred = false
  }

  private mutating func readIndicator(_ base: Row, name: String, entity: String?) {
    var row = base
    let unit: Unit?
    (row.subject, unit) = Self.takeApart(name)
    row.key = QuantityKey(row.subject)
    row.isStarred = name.unicodeScalars.first.map { $0 == "*" || $0 == "＊" } ?? false
    let place = entity.map(plain) ?? ""
    let years = row.table.columns
    let rowYear = years.firstIndex { $0.role == .year }.flatMap { Int(row.cells[$0].text) }
    func year(_ role: ColumnRole) -> Int? { row.table.column(role).flatMap { Int(row.cells[$0].text) } }
    for (column, heading) in row.table.columns.enumerated() where row.cells.indices.contains(column) {
      let cell = row.cells[column]
      let own = heading.unit ?? unit ?? unitCell(row)
      switch heading.role {
      case .baseIn(let year): add(row, column, place, year, .base, cell, own)
      case .targetIn(let year): add(row, column, place, year, .target, cell, own)
      case .valueIn(let year):
        let isLast = row.table.columns.lastIndex { $0.role.plainYear != nil } == column
        let role: TableFact.Role =
          entity != nil
          ? .value : row.table.columns.count { $0.role.plainYear != nil } == 2 ? (isLast ? .target : .base) : .value
        add(row, column, place, year, role, cell, own)
      case .base: add(row, column, place, year(.baseYear), .base, cell, own)
      case .target: add(row, column, place, year(.targetYear), .target, cell, own)
      case .value: add(row, column, place, rowYear, .value, cell, own)
      case .pair(let baseYear, let targetYear):
        addPair(row, column, columns[column].place, baseYear, targetYear, cell, own)
      default: break
      }
    }
  }

  private mutating func readPlace(_ base: Row, place: String) {
    let place = plain(place)
    var row = base
    let (titled, titleUnit) = Self.takeApart(TableTitleWords.quantity(of: row.table.titles.last?.text ?? ""))
    for (column, heading) in row.table.columns.enumerated() where row.cells.indices.contains(column) {
      switch heading.role {
      case .quantityIn(let year, _):
        (row.subject, row.key) = (columns[column].subject, columns[column].key)
        add(row, column, place, year, .value, row.cells[column], columns[column].unit)
      case .valueIn(let year):
        (row.subject, row.key) = (titled, QuantityKey(titled))
        add(row, column, place, year, .value, row.cells[column], heading.unit ?? titleUnit)
      default: break
      }
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
    _ row: Row, _ column: Int, _ place: String, _ year: Int?, _ role: TableFact.Role, _ cell: DraftCell, _ unit: Unit?
  ) {
    let content = CellNumber(cell.text)
    guard content.number != nil || content.isMissing else { return }
    append(row, column, place, year, role, content.number(in: unit), content.note, passage(of: cell, row))
  }

  private mutating func addPair(
    _ row: Row, _ column: Int, _ place: String, _ baseYear: Int, _ targetYear: Int, _ cell: DraftCell, _ unit: Unit?
  ) {
    var parts = cell.text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map {
      CellNumber(String($0))
    }
    // One mark for a missing value stands for both.
    if parts.count == 1, parts[0].isMissing { parts.append(parts[0]) }
    let passage = passage(of: cell, row)
    for (content, (year, role)) in zip(parts, [(baseYear, TableFact.Role.base), (targetYear, .target)]) {
      append(row, column, place, year, role, content.number(in: unit), content.note ?? parts.last?.note, passage)
    }
  }

  /// The place of a cell; an empty one is shown by the beginning of its row.
  private func passage(of cell: DraftCell, _ row: Row) -> Passage {
    guard cell.text.isEmpty else { return document.passage(cell.range, text: cell.text) }
    let words = row.cells.filter { !$0.text.isEmpty && $0.text.count < 40 }.prefix(3).map(\.text).joined(separator: " ")
    return document.passage(cell.range, text: words)
  }

  private mutating func append(
    _ row: Row, _ column: Int, _ place: String, _ year: Int?, _ role: TableFact.Role, _ number: PrintedNumber?,
    _ note: String?, _ passage: Passage
  ) {
    facts.append(
      TableFact(
        subject: row.subject, key: row.key, place: place, year: year, role: role, number: number, note: note,
        isPredicted: notes.contains { $0.covers(row.subject, in: year) }, table: row.index, label: row.table.label,
        row: row.row, column: column, category: row.category, isStarred: row.isStarred, passage: passage))
  }

  /// The place that a heading of pairs names, its years aside: 北川2020年/2025年.
  private static func place(in heading: String) -> String {
    let name = heading.prefix { !("0"..."9").contains($0) }
    return name.isEmpty ? heading : String(name)
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
}

/// A note below a table that says that some of its values are predicted: by the years and the quantity it names.
private struct PredictionNote {
  private let years: [TimeSpan]
  /// The quantities it names, the longest names only; empty where it names none.
  private let subjects: Set<String>

  init?(_ text: String, _ table: DraftTable) {
    guard TableFact.predictionWords.contains(where: { text.holds($0) }) else { return nil }
    years = YearMentions.years(in: text)
    let named = Set(table.columns.compactMap { $0.role.quantity }).filter { text.holds($0) }
    subjects = named.filter { name in !named.contains { $0 != name && $0.contains(name) } }
  }

  func covers(_ subject: String, in year: Int?) -> Bool {
    guard let year, years.isEmpty || years.contains(where: { $0.first <= year && year <= $0.last }) else {
      return false
    }
    return subjects.isEmpty || subjects.contains(subject)
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
