import DraftText
import PlanModel

/// 12件，高于全国平均水平（13.5件）: the two numbers stand as the words say.
enum StatedParentRule: ReviewRule {
  static let ids: [RuleID] = [.belowParent]

  private static let above = ["高于", "超过", "高出", "领先于", "优于"]
  private static let below = ["低于", "不及", "落后于", "不足"]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.sentences.flatMap { claims in
      claims.indices.compactMap { index in
        let other = claims[index]
        guard !other.whole.isEmpty, !other.place.isEmpty,
          let own = claims[..<index].last(where: {
            $0.place != other.place && $0.key == other.key && $0.number.unit.base == other.number.unit.base
              && $0.form.isAmount
          })
        else { return nil }
        let (a, b) = (own.number.interval, other.number.interval)
        let isWrong =
          above.contains { other.whole.holds($0) } && a.high <= b.low
          || below.contains { other.whole.holds($0) } && a.low >= b.high
        guard isWrong else { return nil }
        let sign = a.high <= b.low ? (a.high == b.low ? "≤" : "<") : "≥"
        return Finding(
          .belowParent, .contradiction, identity: ["stated", own.key.core, own.number.text, other.number.text],
          [
            "subject": own.subject, "place": other.place, "a": own.number.text, "b": other.number.text,
            "rule": other.whole, "kind": "stated",
          ], at: [own.passage, other.passage],
          arithmetic: ["\(own.number.value) \(sign) \(other.place) \(other.number.value)"])
      }
    }
  }
}
