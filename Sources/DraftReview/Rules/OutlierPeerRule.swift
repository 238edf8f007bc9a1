import DraftText
import PlanModel

/// A place's own value far outside those of all the others in its row: another unit, or another definition.
///
/// Far outside: a quarter of the least (four times the greatest) of at least four places, and a fiftieth (fifty times) of their median.
enum OutlierPeerRule: ReviewRule {
  static let ids: [RuleID] = [.outlierPeer]

  private static let fewestPeers = 4
  private static let timesNearest = 4.0
  private static let timesMedian = 50.0

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.indicators.compactMap { indicator in
      guard let base = indicator.base, base.double > 0, !indicator.isRelative else { return nil }
      let peers = indicator.others.compactMap { pair -> (place: String, value: StatedValue)? in
        guard pair.isComparable, !ComparedIndicator.isParent(pair.place), let value = pair.base, value.double > 0 else {
          return nil
        }
        return (pair.place, value)
      }.sorted { $0.value.double < $1.value.double }
      guard peers.count >= fewestPeers, let least = peers.first, let most = peers.last else { return nil }
      let median = peers[peers.count / 2]
      let isLow =
        least.value.double >= timesNearest * base.double && median.value.double >= timesMedian * base.double
      let isHigh =
        base.double >= timesNearest * most.value.double && base.double >= timesMedian * median.value.double
      guard isLow || isHigh else { return nil }
      let nearest = isLow ? least : most
      return Finding(
        .outlierPeer, .doubt,
        identity: [indicator.key.core, indicator.place, base.number.text, nearest.place, nearest.value.number.text],
        [
          "subject": indicator.subject, "place": indicator.place, "got": base.number.text, "nearest": nearest.place,
          "b": nearest.value.number.text, "count": String(peers.count),
        ], at: [base.passage, nearest.value.passage],
        arithmetic: [nearest, median].map {
          "\(base.number.value) ÷ \($0.place) \($0.value.number.value) = \(NumberWords.percent(base.double / $0.value.double, places: 2))"
        })
    }
  }
}
