import DraftText

/// A row whose cells do not measure the same: a note of its own (覆盖率, 国家级), another unit.
enum MixedUnitsRule: ReviewRule {
  static let ids: [RuleID] = [.mixedUnits]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var seen = Set<String>()
    return corpus.values.compactMap { value in
      guard !value.isInText, let note = value.note, !note.isEmpty, value.role != .value, !value.place.isEmpty,
        seen.insert("\(value.key.core)|\(value.place)|\(note)").inserted
      else { return nil }
      let own = corpus.valuesByCore[value.key.mark]?.first {
        $0.document == value.document && $0.table == value.table && $0.row == value.row
          && $0.placeMark != value.placeMark
          && $0.note == nil
      }
      return Finding(
        .mixedUnits, .doubt, identity: [value.key.core, value.place, note],
        ["subject": value.subject, "place": value.place, "note": note, "got": value.passage.text],
        at: [value.passage] + (own.map { [$0.passage] } ?? []))
    }
  }
}
