import DraftText

/// A row whose cells do not measure the same: a note of its own (覆盖率, 国家级), another unit.
///
/// Where the note is a level and the text states the plan's own number at that level, the two are set side by side.
enum MixedUnitsRule: ReviewRule {
  static let ids: [RuleID] = [.mixedUnits]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var seen = Set<String>()
    var findings: [Finding] = []
    for value in corpus.values where !value.isInText && value.role != .value && !value.place.isEmpty {
      guard let note = value.note, !note.isEmpty, seen.insert("\(value.key.core)|\(value.place)|\(note)").inserted
      else {
        continue
      }
      findings.append(finding(value, note, corpus))
    }
    return findings
  }

  private static func finding(_ value: StatedValue, _ note: String, _ corpus: DraftCorpus) -> Finding {
    var passages = [value.passage]
    var arithmetic: [String] = []
    let own = corpus.valuesByCore[value.key.mark]?.first {
      $0.isInRow(of: value) && $0.placeMark != value.placeMark && $0.note == nil
    }
    if let own { passages.append(own.passage) }
    if let own, let alike = statedValue(of: note, like: own, corpus) {
      passages.append(alike.passage)
      let ratio = NumberWords.percent(alike.double / value.double)
      arithmetic.append("\(alike.subject) \(alike.number.value) ÷ \(value.place) \(value.number.value) = \(ratio)")
    }
    return Finding(
      .mixedUnits, .doubt, identity: [value.key.core, value.place, note],
      ["subject": value.subject, "place": value.place, "note": note, "got": value.passage.text], at: passages,
      arithmetic: arithmetic)
  }

  /// What the text states for the plan's own place at the level that a note names.
  private static func statedValue(
    of note: String, like own: StatedValue, _ corpus: DraftCorpus
  ) -> StatedValue? {
    let level = QuantityKey(note).level
    guard !level.isEmpty else { return nil }
    return corpus.valuesByCore[own.key.mark]?.first {
      $0.isInText && $0.key.level == level && $0.placeMark == own.placeMark && $0.phase != .future
    }
  }
}
