import DraftText

/// A share or rate that is to rise (逐年提升) without a number anywhere: nothing can show it.
enum VagueRiseRule: ReviewRule {
  static let ids: [RuleID] = [.principleUntested]

  private static let measures = ["占比", "比重", "比例", "率"]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var seen = Set<String>()
    return corpus.declarations.compactMap { declaration in
      let clause = declaration.clause
      guard declaration.kind == .rise, measures.contains(where: { clause.holds($0) }),
        !clause.unicodeScalars.contains(where: TextFolding.isDigit),
        !corpus.indicators.contains(where: { $0.isNamed(in: clause) }),
        !corpus.values.contains(where: { $0.isNamed(in: clause) }), seen.insert(clause).inserted
      else { return nil }
      return Finding(
        .principleUntested, .note, identity: ["vague", clause], ["rule": clause, "subject": "", "kind": "vague"],
        at: [declaration.passage])
    }
  }
}

extension StatedValue {
  /// Whether the words of a clause name the quantity.
  fileprivate func isNamed(in clause: String) -> Bool {
    let letters = Set(clause)
    return key.core.count >= 3 && key.core.allSatisfy { letters.contains($0) }
  }
}
