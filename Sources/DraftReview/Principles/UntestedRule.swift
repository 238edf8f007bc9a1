import DraftText

/// A rule that the draft sets itself and that nothing in it can test.
enum UntestedRule: ReviewRule {
  static let ids: [RuleID] = [.principleUntested]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    let indicators = corpus.indicators
    var seen = Set<String>()
    return corpus.declarations.compactMap { declaration in
      let own = corpus.place(of: declaration.document)
      let isTested: Bool
      switch declaration.kind {
      case .narrowGap: isTested = indicators.contains { $0.place == own && $0.others.contains { $0.target != nil } }
      case .aboveParent(let parent):
        isTested = indicators.contains { $0.place == own && $0.others.contains { $0.place == parent } }
      case .lead(let group):
        isTested = indicators.contains {
          $0.place == own && (!$0.others.isEmpty || ComparedIndicator.members(of: group, corpus) != nil)
        }
      case .rise: isTested = true
      }
      // 高于全国平均水平（13.5件）: the numbers stand beside it.
      let isStated = declaration.statesNumber
      guard !isTested, !isStated, seen.insert(own + declaration.clause).inserted else { return nil }
      return Finding(
        .principleUntested, .doubt, identity: [own, declaration.clause], ["rule": declaration.clause, "subject": ""],
        at: [declaration.passage])
    }
  }
}

extension Declaration {
  /// Whether a number stands in parentheses beside it.
  fileprivate var statesNumber: Bool {
    guard let open = clause.firstIndex(where: { $0 == "（" || $0 == "(" }) else { return false }
    return clause[open...].unicodeScalars.contains(where: TextFolding.isDigit)
  }
}
