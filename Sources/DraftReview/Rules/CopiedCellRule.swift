import DraftText
import LongWork
import PlanModel

/// A cell that repeats another place's: the same base and target as a place beside it, where another table states another value; or a
/// value that contradicts another table and is that of another place.
enum CopiedCellRule: ReviewRule {
  static let ids: [RuleID] = [.copiedCell]

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
      guard !Cancellation.isRequested, value.isInText, value.number.value.significandDigits > 2,
        let same = corpus.valuesByCore[value.key.mark],
        same.contains(where: {
          !$0.isInText && $0.key == value.key && $0.placeMark == value.placeMark && $0.year == value.year
            && !$0.interval.overlaps(value.interval)
        }),
        let source = same.first(where: {
          !$0.isInText && $0.key == value.key && $0.placeMark != value.placeMark && $0.number == value.number
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
          $0.placeMark != base.placeMark && $0.key == base.key && $0.year == wrong.year
            && $0.number.value == wrong.number.value
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
    corpus.valuesByCore[base.key.mark]?.first {
      $0.role == .target && $0.document == base.document && $0.table == base.table && $0.row == base.row
        && $0.column == base.column
    }
  }

  /// What another table states for the same place and year, if it is something else.
  private static func elsewhere(_ base: StatedValue, _ corpus: DraftCorpus) -> StatedValue? {
    corpus.valuesByCore[base.key.mark]?.first {
      !$0.isInText && $0.table != base.table && $0.placeMark == base.placeMark && $0.year == base.year
        && $0.key == base.key
        && !$0.interval.overlaps(base.interval)
    }
  }
}
