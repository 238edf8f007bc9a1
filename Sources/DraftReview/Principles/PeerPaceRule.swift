import DraftText
import PlanModel

/// A target that asks for less growth than every other place, or for more than twice that of the fastest.
///
/// One that at least doubles its base wants somebody to be compared with: where one place at most gives both ends it is a note.
enum PeerPaceRule: ReviewRule {
  static let ids: [RuleID] = [.slowerThanPeers, .muchFasterThanPeers]

  private static let fewestPeers = 3
  private static let timesFastest = 2.0
  /// The growth from which on a target without peers to compare with is looked at: a doubling.
  private static let doubling = 1.0

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.risingIndicators.compactMap { indicator in
      guard let base = indicator.base, base.double > 0 else { return nil }
      let own = indicator.goal / base.double - 1
      let peers = indicator.others.compactMap { pair -> (place: String, growth: Double, passage: Passage)? in
        guard pair.isComparable, let first = pair.base, let last = pair.target, first.double > 0 else { return nil }
        return (pair.place, last.double / first.double - 1, last.passage)
      }.filter { !ComparedIndicator.isParent($0.place) }
      let lines = ["\(indicator.target.number.value) ÷ \(base.number.value) − 1 = \(NumberWords.percent(own))"]
      if peers.count < 2, own >= doubling, own > peers.first?.growth ?? 0, !indicator.isRelative,
        corpus.indicators.contains(where: { $0.place == indicator.place && $0.others.count > 1 })
      {
        return uncompared(indicator, base, own, peers.first.map { ($0.place, $0.growth, $0.passage) }, lines)
      }
      guard let slowest = peers.min(by: { $0.growth < $1.growth }),
        let fastest = peers.max(by: { $0.growth < $1.growth })
      else { return nil }
      if peers.count >= fewestPeers, own < slowest.growth, !indicator.isRelative {
        return Finding(
          .slowerThanPeers, .doubt, identity: [indicator.key.core, NumberWords.percent(own), slowest.place],
          [
            "subject": indicator.subject, "a": NumberWords.percent(own), "place": slowest.place,
            "b": NumberWords.percent(slowest.growth), "count": String(peers.count),
          ],
          at: [indicator.target.passage, slowest.passage],
          arithmetic: lines
            + peers.sorted { $0.growth < $1.growth }.map { "\($0.place) \(NumberWords.percent($0.growth))" })
      }
      guard peers.count > 1, fastest.growth > 0, own >= timesFastest * fastest.growth else { return nil }
      return Finding(
        .muchFasterThanPeers, .doubt, identity: [indicator.key.core, NumberWords.percent(own), fastest.place],
        [
          "subject": indicator.subject, "a": NumberWords.percent(own), "place": fastest.place,
          "b": NumberWords.percent(fastest.growth),
          "times": NumberWords.text(own / fastest.growth, places: 1),
        ], at: [indicator.target.passage, fastest.passage],
        arithmetic: lines + [
          "\(fastest.place) \(NumberWords.percent(fastest.growth))",
          "\(NumberWords.percent(own)) ÷ \(NumberWords.percent(fastest.growth)) = \(NumberWords.text(own / fastest.growth, places: 1))",
        ])
    }
  }

  /// A target that doubles its base or more, beside the only place that can be compared, or beside none.
  private static func uncompared(
    _ indicator: ComparedIndicator, _ base: StatedValue, _ own: Double,
    _ peer: (place: String, growth: Double, passage: Passage)?, _ lines: [String]
  ) -> Finding {
    Finding(
      .muchFasterThanPeers, .note, identity: [indicator.key.core, NumberWords.percent(own), peer?.place ?? ""],
      [
        "subject": indicator.subject, "a": NumberWords.percent(own), "place": peer?.place ?? "",
        "b": peer.map { NumberWords.percent($0.growth) } ?? "", "kind": peer == nil ? "none" : "only",
      ], at: [indicator.target.passage, peer?.passage ?? base.passage],
      arithmetic: lines + (peer.map { ["\($0.place) \(NumberWords.percent($0.growth))"] } ?? []))
  }
}
