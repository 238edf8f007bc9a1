import DraftText
import PlanModel

/// A cell that repeats another place's: the same base and target as a place beside it, where another table states another value; or a
/// value that contradicts another table and is that of another place.
enum CopiedCellRule: ReviewRule {
  static func findings(in corpus: DraftCorpus) -> [Finding] {
    let bases = corpus.values.filter { $0.role == .base && !$0.isInText && !$0.place.isEmpty }
    var findings: [Finding] = []
    for base in bases {
      guard let target = partner(of: base, corpus) else { continue }
      for other in bases
      where other.place != base.place && other.row == base.row && other.table == base.table
        && other.document == base.document
      {
        guard other.number == base.number, partner(of: other, corpus)?.number == target.number,
          let contradicted = elsewhere(base, corpus), elsewhere(other, corpus) == nil
        else { continue }
        findings.append(
          Finding(
            .copiedCell, .doubt, identity: [base.key.core, base.place, other.place, base.number.text],
            [
              "subject": base.subject, "place": base.place, "other": other.place,
              "got": "\(base.number.value)/\(target.number.value)",
            ],
            at: [base.passage, other.passage, contradicted.passage],
            arithmetic: [
              "\(base.place) \(base.number.value)/\(target.number.value) = \(other.place) \(other.number.value)/\(target.number.value)"
            ]))
      }
    }
    return findings + values(bases, corpus) + texts(corpus)
  }

  /// A value of the text that a table contradicts, and that the table prints for another place.
  private static func texts(_ corpus: DraftCorpus) -> [Finding] {
    corpus.values.compactMap { value in
      guard value.isInText, value.number.value.significandDigits > 2, let same = corpus.valuesByCore[value.key.core],
        same.contains(where: {
          !$0.isInText && $0.key == value.key && $0.place == value.place && $0.year == value.year
            && !$0.interval.overlaps(value.interval)
        }),
        let source = same.first(where: {
          !$0.isInText && $0.key == value.key && $0.place != value.place && $0.number == value.number
        })
      else { return nil }
      return Finding(
        .copiedCell, .note, identity: [value.key.core, value.place, source.place, value.number.text, "text"],
        [
          "subject": value.subject, "place": value.place,
          "other": "\(source.place)\(source.year.map(String.init) ?? "")", "got": value.number.text,
        ],
        at: [value.passage, source.passage],
        arithmetic: ["\(value.number.value) = \(source.place) \(source.number.value)"])
    }
  }

  private static func values(_ bases: [StatedValue], _ corpus: DraftCorpus) -> [Finding] {
    bases.compactMap { base in
      guard let wrong = elsewhere(base, corpus), wrong.number.value.significandDigits > 1,
        let source = bases.first(where: {
          $0.place != base.place && $0.key == base.key && $0.year == wrong.year && $0.number.value == wrong.number.value
        })
      else { return nil }
      return Finding(
        .copiedCell, .doubt, identity: [base.key.core, wrong.place, source.place, wrong.number.text, "value"],
        ["subject": wrong.subject, "place": wrong.place, "other": source.place, "got": wrong.number.text],
        at: [wrong.passage, source.passage],
        arithmetic: ["\(wrong.place) \(wrong.number.value) = \(source.place) \(source.number.value)"])
    }
  }

  private static func partner(of base: StatedValue, _ corpus: DraftCorpus) -> StatedValue? {
    corpus.valuesByCore[base.key.core]?.first {
      $0.role == .target && $0.document == base.document && $0.table == base.table && $0.row == base.row
        && $0.column == base.column
    }
  }

  /// What another table states for the same place and year, if it is something else.
  private static func elsewhere(_ base: StatedValue, _ corpus: DraftCorpus) -> StatedValue? {
    corpus.valuesByCore[base.key.core]?.first {
      !$0.isInText && $0.table != base.table && $0.place == base.place && $0.year == base.year && $0.key == base.key
        && !$0.interval.overlaps(base.interval)
    }
  }
}

/// A target without a base; a base that another table states.
enum MissingBaseRule: ReviewRule {
  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var seen = Set<String>()
    return corpus.facts.enumerated().flatMap { document, facts -> [Finding] in
      facts.compactMap { fact -> Finding? in
        guard fact.role == .base, fact.number == nil else { return nil }
        let place = fact.place.isEmpty ? corpus.place(of: document) : fact.place
        guard
          let target = facts.first(where: {
            $0.role == .target && $0.table == fact.table && $0.row == fact.row && $0.place == fact.place
              && (fact.place.isEmpty || $0.column == fact.column)
          }), let wanted = target.number, seen.insert("\(fact.key.core)|\(place)").inserted
        else { return nil }
        let known = corpus.valuesByCore[fact.key.core]?.first {
          $0.place == place && $0.year == fact.year && $0.key.names(fact.key) && $0.document == document
        }
        guard fact.place.isEmpty || known != nil else { return nil }
        return Finding(
          .missingBase, fact.place.isEmpty ? .doubt : .note, identity: [fact.key.core, place, wanted.text],
          [
            "subject": fact.subject, "place": place, "year": fact.year.map(String.init) ?? "", "target": wanted.text,
            "known": known?.number.text ?? "",
          ], at: [fact.passage, known?.passage ?? target.passage])
      }
    }
  }
}

/// A row whose cells do not measure the same: a note of its own (覆盖率, 国家级), another unit.
enum MixedUnitsRule: ReviewRule {
  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var seen = Set<String>()
    return corpus.values.compactMap { value in
      guard !value.isInText, let note = value.note, !note.isEmpty, value.role != .value, !value.place.isEmpty,
        seen.insert("\(value.key.core)|\(value.place)|\(note)").inserted
      else { return nil }
      let own = corpus.valuesByCore[value.key.core]?.first {
        $0.document == value.document && $0.table == value.table && $0.row == value.row && $0.place != value.place
          && $0.note == nil
      }
      return Finding(
        .mixedUnits, .doubt, identity: [value.key.core, value.place, note],
        ["subject": value.subject, "place": value.place, "note": note, "got": value.passage.text],
        at: [value.passage] + (own.map { [$0.passage] } ?? []))
    }
  }
}

/// A numbered table that is sorted by a column, but for one row.
enum TableOrderRule: ReviewRule {
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
      $0.document == first.document && $0.table == first.table && $0.place == first.place && $0.key == first.key
        && ($0.year ?? 0) > (first.year ?? 0)
    }
  }
}
