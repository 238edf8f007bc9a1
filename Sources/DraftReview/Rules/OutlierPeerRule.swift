import DraftText
import PlanModel

/// A place's own value far outside those of all the others in its row: another unit, or another definition.
///
/// Far outside: past the outer fences of the others' logarithms, H₁ − 3·(H₂ − H₁) and H₂ + 3·(H₂ − H₁) with the hinges H₁, H₂ (Tukey 1977,
/// Exploratory Data Analysis, section 2D), and tenfold or more from their median, the least that a slip of unit makes.
enum OutlierPeerRule: ReviewRule {
  static let ids: [RuleID] = [.outlierPeer]

  private static let fewestPeers = 4
  private static let outerFence = 3.0
  private static let leastTimes = 10.0

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
      let (low, high) = hinges(peers.map { Power.log($0.value.double) })
      let own = Power.log(base.double)
      let isLow = own < low - outerFence * (high - low) && median.value.double >= leastTimes * base.double
      let isHigh = own > high + outerFence * (high - low) && base.double >= leastTimes * median.value.double
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

  /// The medians of the lower and the upper half of sorted values, the middle one in both.
  private static func hinges(_ values: [Double]) -> (Double, Double) {
    let half = (values.count + 1) / 2
    func median(_ values: ArraySlice<Double>) -> Double {
      let middle = values.startIndex + values.count / 2
      return values.count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2
    }
    return (median(values.prefix(half)), median(values.suffix(half)))
  }
}
