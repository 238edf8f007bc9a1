import LongWork

/// Draws the rows of a report as CSV: English keys, nested keys joined by a dot, a list of objects one row an element. Numbers and names
/// stand in every row, so that rows can be sorted and filtered; sentences about the whole stand in the first.
enum CSVRenderer {
  /// The keys of such sentences.
  private static let sentences: Set = ["history", "peers", "officialText", "headline", "sentence"]

  static func render(_ report: MachineReport) -> String {
    let rows = report.results.trackedMap(as: .laying) { result -> [Row] in
      let rows = flatten(result)
      return rows.prefix(1) + rows.dropFirst().map { $0.filter { !sentences.contains($0.key) } }
    }.flatMap { $0 }
    var keys: [String] = []
    var known = Set<String>()
    for row in rows where !Cancellation.isRequested {
      for cell in row where known.insert(cell.key).inserted { keys.append(cell.key) }
    }
    var text = keys.map(quoted).joined(separator: ",") + "\n"
    for row in rows.tracked(as: .laying) {
      let cells = Dictionary(row.map { ($0.key, $0.text) }) { first, _ in first }
      text += keys.map { quoted(cells[$0] ?? "") }.joined(separator: ",") + "\n"
    }
    // Hundreds of thousands of cells take longer to take apart than anybody waits for a prompt.
    if Cancellation.isRequested { Discarded.take(rows) }
    return text
  }

  private typealias Row = [(key: String, text: String)]

  /// The rows that an object gives: one, or one for each element of its list of objects.
  private static func flatten(_ value: JSONValue, prefix: String = "") -> [Row] {
    guard case .object(let members) = value else { return [[(prefix, plain(value))]] }
    var rows: [Row] = [[]]
    for member in members {
      let key = prefix.isEmpty ? member.key : prefix + "." + member.key
      let additions: [Row]
      switch member.value {
      case .object(let inner) where inner.isEmpty: additions = [[]]
      case .object: additions = flatten(member.value, prefix: key)
      case .array(let elements) where elements.contains(where: { if case .object = $0 { true } else { false } }):
        additions = elements.flatMap { flatten($0, prefix: key) }
      case .array(let elements): additions = [[(key, elements.map(plain).joined(separator: ";"))]]
      default: additions = [[(key, plain(member.value))]]
      }
      rows = rows.flatMap { row in additions.map { row + $0 } }
    }
    return rows
  }

  private static func plain(_ value: JSONValue) -> String {
    switch value {
    case .null: ""
    case .string(let text): text
    default: value.text
    }
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else { return cell }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
