import DraftText
import PlanModel

/// The rank among all places of the row, in the base and in the target year.
enum RankRule: ReviewRule {
  static let ids: [RuleID] = [.rankFalls]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.risingIndicators.compactMap { indicator in
      guard let base = indicator.base else { return nil }
      let pairs = indicator.others.filter {
        $0.isComparable && !ComparedIndicator.isParent($0.place) && $0.base != nil && $0.target != nil
      }
      let overtaking = pairs.filter {
        ($0.base?.double ?? 0) < base.double && ($0.target?.double ?? 0) > indicator.goal
      }
      let before = pairs.count { ($0.base?.double ?? 0) > base.double } + 1
      let after = pairs.count { ($0.target?.double ?? 0) > indicator.goal } + 1
      guard after > before, let first = overtaking.first, let start = first.base, let end = first.target else {
        return nil
      }
      return Finding(
        .rankFalls, .doubt, identity: [indicator.key.core, String(before), String(after)] + overtaking.map(\.place),
        [
          "subject": indicator.subject, "before": String(before), "after": String(after), "of": String(pairs.count + 1),
          "places": overtaking.map(\.place).joined(separator: "、"),
        ], at: [indicator.target.passage, end.passage],
        arithmetic: [
          "\(base.number.value) > \(first.place) \(start.number.value)",
          "\(indicator.target.number.value) < \(first.place) \(end.number.value)",
        ])
    }
  }
}
