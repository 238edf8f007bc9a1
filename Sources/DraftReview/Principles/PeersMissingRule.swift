import DraftText

/// 中部领先 can only be shown where the targets of the group's other places are given: at least half of them for some indicator.
enum PeersMissingRule: ReviewRule {
  static let ids: [RuleID] = [.principleUntested]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var seen = Set<String>()
    return corpus.declarations.compactMap { declaration in
      guard case .lead(let group) = declaration.kind,
        let members = ComparedIndicator.members(of: group, corpus), seen.insert(group).inserted
      else { return nil }
      let own = corpus.place(of: declaration.document)
      let indicators = corpus.indicators.filter { $0.place == own && !$0.others.isEmpty }
      let peers = members.subtracting([own])
      let given = Set(indicators.flatMap(\.others).filter { $0.target != nil }.map(\.place)).intersection(peers)
      guard let first = indicators.first, members.contains(own), given.count * 2 < peers.count else { return nil }
      let missing = peers.subtracting(given).sorted()
      return Finding(
        .principleUntested, .doubt, identity: [own, group] + missing,
        [
          "rule": declaration.clause, "subject": "", "places": missing.joined(separator: "、"),
          "count": String(given.count), "of": String(peers.count), "kind": "members",
        ], at: [declaration.passage, first.target.passage],
        arithmetic: ["\(peers.count) − \(given.count) = \(missing.count)（\(missing.joined(separator: "、"))）"])
    }
  }
}
