import LongWork

/// The rows of a report for programs, laid out flat: nested keys joined by a dot, a list of objects one row an element. Numbers and names
/// stand in every row, so that rows can be sorted and filtered; sentences about the whole stand in the first.
struct MachineRows {
  /// The keys of such sentences.
  private static let sentences: Set = ["history", "peers", "officialText", "headline", "sentence"]

  /// A row: values by key, none of them an object or a list.
  typealias Row = [(key: String, value: JSONValue)]

  /// All keys, in the order in which they come first.
  private(set) var keys: [String] = []
  /// The rows.
  let rows: [Row]

  /// The rows of a report.
  ///
  /// - Complexity: O(cells). Gives up where that is asked for.
  init(_ report: MachineReport) {
    rows = report.results.trackedMap(as: .laying) { result -> [Row] in
      let rows = Self.flatten(result)
      return rows.prefix(1) + rows.dropFirst().map { $0.filter { !Self.sentences.contains($0.key) } }
    }.flatMap { $0 }
    var known = Set<String>()
    for row in rows where !Cancellation.isRequested {
      for cell in row where known.insert(cell.key).inserted { keys.append(cell.key) }
    }
  }

  /// The rows, each with a value for every key.
  func mapCells<Line>(_ line: ([JSONValue]) -> Line) -> [Line] {
    let lines = rows.tracked(as: .laying).map { row in
      let cells = Dictionary(row.map { ($0.key, $0.value) }) { first, _ in first }
      return line(keys.map { cells[$0] ?? .null })
    }
    // Hundreds of thousands of cells take longer to take apart than anybody waits for a prompt.
    if Cancellation.isRequested { Discarded.take(rows) }
    return lines
  }

  /// The rows that an object gives: one, or one for each element of its list of objects.
  private static func flatten(_ value: JSONValue, prefix: String = "") -> [Row] {
    guard case .object(let members) = value else { return [[(prefix, value)]] }
    var rows: [Row] = [[]]
    for member in members {
      let key = prefix.isEmpty ? member.key : prefix + "." + member.key
      let additions: [Row]
      switch member.value {
      case .object(let inner) where inner.isEmpty: additions = [[]]
      case .object: additions = flatten(member.value, prefix: key)
      case .array(let elements) where elements.contains(where: { if case .object = $0 { true } else { false } }):
        additions = elements.flatMap { flatten($0, prefix: key) }
      case .array(let elements): additions = [[(key, .string(elements.map(\.plainText).joined(separator: ";")))]]
      default: additions = [[(key, member.value)]]
      }
      rows = rows.flatMap { row in additions.map { row + $0 } }
    }
    return rows
  }
}

extension JSONValue {
  /// The value as a cell of a table: nothing where there is none, a text without its quotes.
  var plainText: String {
    switch self {
    case .null: ""
    case .string(let text): text
    default: text
    }
  }
}
