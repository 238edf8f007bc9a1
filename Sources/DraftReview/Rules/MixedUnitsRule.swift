import DraftText

/// A row whose cells do not measure the same: a note of its own (覆盖率, 国家级), another unit.
///
/// Where the note is a level and the text states the plan's own number at that level, the two are set side by side.
enum MixedUnitsRule: ReviewRule {
  static let ids: [RuleID] = [.mixedUnits]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var seen = Set<String>()
    return corpus.values.compactMap { value -> Finding? in
      guard !value.isInText, let note = value.note, !note.isEmpty, value.role != .value, !value.place.isEmpty,
        seen.insert("\(value.key.core)|\(value.place)|\(note)").inserted
      else { return nil }
      let own = corpus.valuesByCore[value.key.mark]?.first {
        $0.isInRow(of: value) && $0.placeMark != value.placeMark && $0.note == nil
      }
      let alike = own.flatMap { alike(note, $0, corpus) }
      var passages = [value.passage]
      var arithmetic: [String] = []
      if let own { passages.append(own.passage) }
      if let alike {
        passages.append(alike.passage)
        let ratio = NumberWords.percent(alike.double / value.double)
        arithmetic.append("\(alike.subject) \(alike.number.value) ÷ \(value.place) \(value.number.value) = \(ratio)")
      }
      return Finding(
        .mixedUnits, .doubt, identity: [value.key.core, value.place, note],
        ["subject": value.subject, "place": value.place, "note": note, "got": value.passage.text], at: passages,
        arithmetic: arithmetic)
    }
  }

  /// What the text states for the plan's own place at the level that a note names.
  private static func alike(_ note: String, _ own: StatedValue, _ corpus: DraftCorpus) -> StatedValue? {
    let level = QuantityKey(note).level
    guard !level.isEmpty else { return nil }
    return corpus.valuesByCore[own.key.mark]?.first {
      $0.isInText && $0.key.level == level && $0.placeMark == own.placeMark && $0.phase != .future
    }
  }
}
