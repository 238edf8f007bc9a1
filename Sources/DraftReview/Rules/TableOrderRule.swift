import DraftText
import PlanModel

/// A numbered table that is sorted by a column, but for one row.
enum TableOrderRule: ReviewRule {
  static let ids: [RuleID] = [.tableOrder]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var findings: [Finding] = []
    let cells = corpus.values.filter { $0.role == .value && !$0.isInText }
    var groups: [String: [StatedValue]] = [:]
    var order: [String] = []
    for cell in cells {
      let name = "\(cell.document)|\(cell.table ?? 0)|\(cell.column ?? 0)"
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(cell)
    }
    for name in order {
      let column = (groups[name] ?? []).sorted { ($0.row ?? 0) < ($1.row ?? 0) }
      guard column.count > 4 else { continue }
      let rises = zip(column, column.dropFirst()).filter { $0.double < $1.double }
      guard rises.count == 1, let (above, below) = rises.first, isLastColumn(column, corpus) else { continue }
      findings.append(
        Finding(
          .tableOrder, .note,
          identity: [below.key.core, above.place, below.place, above.number.text, below.number.text],
          [
            "subject": below.subject, "place": below.place, "other": above.place, "a": above.number.text,
            "b": below.number.text, "label": below.label ?? "",
          ],
          at: [below.passage, above.passage], arithmetic: ["\(above.number.value) < \(below.number.value)"]))
    }
    return findings
  }

  /// Whether the column is the newest of its quantity, by which tables are sorted.
  private static func isLastColumn(_ column: [StatedValue], _ corpus: DraftCorpus) -> Bool {
    guard let first = column.first else { return false }
    return !corpus.values.contains {
      $0.document == first.document && $0.table == first.table && $0.placeMark == first.placeMark && $0.key == first.key
        && ($0.year ?? 0) > (first.year ?? 0)
    }
  }
}
