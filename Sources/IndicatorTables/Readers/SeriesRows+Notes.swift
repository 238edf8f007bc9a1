import LongWork
import NameMatching
import PlanModel

/// A cell as a note means it, wherever it is printed.
private struct PrintedFact: Hashable {
  var entity: String
  var quantity: NameKey
  var year: Int
  var value: DecimalNumber

  init(_ observation: Observation) {
    entity = observation.entity
    quantity = NameKey(observation.quantity)
    year = observation.year
    value = observation.value
  }
}

extension SeriesRows {
  /// Gives the type that notes below a table state to the cells they mean, and to the same cells wherever they are printed:
  /// 备注：…2016至2019年万人高价值发明专利拥有量为预测值 under one table holds for the places of that table, in the others too.
  mutating func applyNotes() {
    var marked: [PrintedFact: (type: EvidenceType, note: String)] = [:]
    for (index, table) in tables.enumerated() {
      let own = found.filter { $0.table == index && !$0.statesType }.map(\.value)
      for note in table.notes where !Cancellation.isRequested {
        for statement in EvidenceNote.statements(in: note.text, values: own) {
          for value in own where statement.covers(value) {
            let fact = PrintedFact(value.observation)
            // Of two notes the more careful one decides whether the value is evidence.
            if let known = marked[fact], !known.type.isEvidence, statement.type.isEvidence { continue }
            marked[fact] = (statement.type, note.text)
          }
        }
      }
    }
    guard !marked.isEmpty else { return }
    for index in found.indices where !found[index].statesType {
      guard let (type, note) = marked[PrintedFact(found[index].observation)] else { continue }
      found[index].observation.type = type
      // What the note says of the cell's own mark stands there already.
      if found[index].marks.isDisjoint(with: FootnoteMarks.all(in: note)) || found[index].observation.note == nil {
        let own = found[index].observation.note
        found[index].observation.note = own.map { $0 + "；" + note } ?? note
      }
      reading.report.markedByNotes += 1
    }
  }

  /// Marks the values with which, as notes below their table say, a new definition begins.
  mutating func applyBreaks() {
    var declared: Set<PrintedFact> = []
    for (index, table) in tables.enumerated() {
      let own = found.filter { $0.table == index }.map(\.value)
      for note in table.notes where !Cancellation.isRequested {
        declared.formUnion(EvidenceNote.breaks(in: note.text, values: own).map { PrintedFact($0.observation) })
      }
    }
    guard !declared.isEmpty else { return }
    for index in found.indices where declared.contains(PrintedFact(found[index].observation)) {
      found[index].observation.isBreak = true
    }
  }

  /// Merges cells that say the same, and warns of those that contradict each other; both of these are kept.
  ///
  /// - Complexity: O(cells), and for each place and year O(different values²).
  mutating func mergeDuplicates() {
    var seen: [SeriesKey: [Int]] = [:]
    var kept: [Found] = []
    for next in found where !Cancellation.isRequested {
      let key = SeriesKey(next.observation)
      let earlier = seen[key, default: []]
      if let same = earlier.first(where: { kept[$0].observation.says(next.observation) }) {
        reading.report.mergedDuplicates += 1
        if next.observation.isBreak { kept[same].observation.isBreak = true }
        // The more careful of two sources decides whether the value is evidence.
        if kept[same].observation.type.isEvidence, !next.observation.type.isEvidence {
          kept[same].observation.type = next.observation.type
          kept[same].observation.note = next.observation.note
        }
        continue
      }
      if let first = earlier.first.map({ kept[$0].observation }) {
        reading.conflict(
          Conflict(
            quantity: first.quantity, entity: first.entity, year: first.year, first: first.value,
            firstSource: first.source, second: next.observation.value, secondSource: next.observation.source),
          at: next.cell)
      }
      seen[key, default: []].append(kept.count)
      kept.append(next)
    }
    if Cancellation.isRequested { return Discarded.take(kept) }
    found = kept
  }
}

/// What two observations must share to be of the same thing.
private struct SeriesKey: Hashable {
  var entity: String
  var quantity: String
  var year: Int

  init(_ observation: Observation) {
    entity = observation.entity
    quantity = observation.code ?? NameKey(observation.quantity).text
    year = observation.year
  }
}

extension Observation {
  /// Whether the other states the same value.
  fileprivate func says(_ other: Observation) -> Bool {
    unit.convert(value, to: other.unit) == other.value
  }
}
