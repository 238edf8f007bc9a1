import DraftText
import LongWork

/// A goal that a text states as a number to be reached says what is there now: without it no growth and no pace can be worked out.
///
/// Looked for in drafts without a table of indicators, under headings of goals. Paces (每年) and increments need no base.
enum UnstatedBaseRule: ReviewRule {
  static let ids: [RuleID] = [.missingBase]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.enumerated().compactMap { index, document in
      guard !document.isTable, !corpus.facts[index].contains(where: { $0.role == .target && $0.place.isEmpty }) else {
        return nil
      }
      let goals = document.goalLines
      let open = corpus.claims[index].filter { claim in
        (claim.form == .level || claim.form == .cumulative) && claim.phase == .future && claim.number.bound == .atLeast
          && goals.contains(claim.passage.line) && !claim.key.isEmpty
          && !corpus.claims[index].contains { $0.sentence == claim.sentence && $0.form == .perYear }
          && !(corpus.valuesByCore[claim.key.mark] ?? []).contains {
            $0.key.names(claim.key) && $0.phase != .future && $0.place == corpus.place(of: index)
          }
      }
      guard let first = open.first else { return nil }
      var passages: [Passage] = []
      for claim in open where !passages.contains(claim.passage) { passages.append(claim.passage) }
      return Finding(
        .missingBase, .doubt, identity: open.map { $0.key.core + $0.number.text },
        [
          "subject": open.map { $0.subject + $0.number.text }.joined(separator: "、"), "count": String(open.count),
          "year": first.time?.text ?? "", "kind": "text",
        ], at: passages)
    }
  }
}

extension DraftDocument {
  /// The lines of paragraphs that stand under a heading of goals.
  fileprivate var goalLines: Set<Int> {
    var lines = Set<Int>()
    var goal: Int?
    var next = 0
    for (index, paragraph) in paragraphs.enumerated() where !Cancellation.isRequested {
      while next < headings.count, headings[next].paragraph == index {
        let heading = headings[next]
        if heading.title.holds("目标"), heading.level <= 2 {
          goal = min(goal ?? heading.level, heading.level)
        } else if let level = goal, heading.level <= level {
          goal = nil
        }
        next += 1
      }
      if goal != nil { lines.formUnion(paragraph.lines) }
    }
    return lines
  }
}
