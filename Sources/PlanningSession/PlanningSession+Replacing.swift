import PlanModel
import Reporting
import SourceText

/// What a table replaces of those that were loaded before.
struct TableReplacement {
  /// Where the indicators that it replaces came from.
  var documents: [String] = []
  /// What is different, a property each.
  var changes: [String] = []
  /// The codes that are new, beside others that are replaced.
  var added: [String] = []
  /// The indicators of the same file that are no longer in it.
  var gone: [String] = []
  /// The indicators of another table that this one does not mention.
  var kept: [String] = []
}

extension PlanningSession {
  /// What the rows of a file replace: those of the same file, and of another one those with the same code and name, for a corrected table often has
  /// another name. A code that stands for another indicator there is an error, told once for all of them.
  func replacement(of input: InputFile, with rows: [Indicator]) throws(Diagnostics) -> TableReplacement {
    var replacement = TableReplacement()
    var taken: [String: [String]] = [:]
    for row in rows {
      guard let known = state.plan.indicator(row.code) else {
        replacement.added.append(row.code)
        continue
      }
      let document = known.base.source.document
      // Rows without codes are numbered, and the first of one table is not that of another.
      guard known.name == row.name || isSame(document, input) else {
        taken[document, default: []].append(row.code)
        continue
      }
      if !replacement.documents.contains(document) { replacement.documents.append(document) }
      replacement.changes += words.changes(from: known, to: row)
    }
    guard taken.isEmpty else {
      let faults = taken.sorted { $0.key < $1.key }.map { document, codes in
        Diagnostic(
          .codeTaken,
          ["codes": words.inBrief(codes, most: 12), "document": document],
          in: input.text, at: 0..<0)
      }
      throw Diagnostics(faults)
    }
    let codes = Set(rows.map(\.code))
    for indicator in state.plan.indicators where !codes.contains(indicator.code) {
      let document = indicator.base.source.document
      if isSame(document, input) {
        replacement.gone.append(indicator.code)
      } else if replacement.documents.contains(document) {
        replacement.kept.append(indicator.code)
      }
    }
    return replacement
  }

  /// Says what was replaced.
  func notice(_ replacement: TableReplacement) {
    guard !replacement.documents.isEmpty || !replacement.gone.isEmpty else { return }
    let file = replacement.documents.joined(separator: words[.listSeparator])
    let count = String(replacement.changes.count)
    var lines = [
      replacement.changes.isEmpty
        ? words[.reloadedSame, ["file": file]]
        : words[
          .reloaded,
          [
            "file": file, "count": count,
            "changes": words.inBrief(replacement.changes, most: 12, separator: .clauseSeparator),
          ]]
    ]
    for (phrase, codes) in [
      (Phrase.reloadedNew, replacement.added), (.reloadedGone, replacement.gone), (.reloadedKept, replacement.kept),
    ] where !codes.isEmpty {
      lines.append(
        words[phrase, ["count": String(codes.count), "codes": words.inBrief(codes, most: 12), "file": file]])
    }
    emit(.notice(lines.joined(separator: "\n")))
  }
}
