import DraftText
import PlanModel

/// 由A提升至B，提高d分; 由A增加到B，新增d家: what came on top is the difference of the ends.
enum IncrementRule: ReviewRule {
  static let ids: [RuleID] = [.growth]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    GrowthEnds.all([.increment], in: corpus) { claim, ends in
      guard claim.number.unit.base == ends.end.unit.base, claim.number.bound == .exact, claim.number.high == nil,
        let difference = ends.difference, !difference.meets(claim.number.interval),
        // 减少d: the difference with the other sign.
        !DecimalInterval(-difference.high, -difference.low).meets(claim.number.interval)
      else { return nil }
      let scale = DecimalNumber(significand: 1, exponent: claim.number.unit.magnitude).doubleValue
      let exact = (ends.end.plain.doubleValue - ends.start.plain.doubleValue) / scale
      let right =
        NumberWords.text(abs(exact), places: max(claim.number.decimals, ends.end.decimals))
        + claim.number.unit.symbol
      return Finding(
        .growth, .contradiction,
        identity: [claim.key.core, ends.start.text, ends.end.text, claim.number.text, "increment"],
        ends.arguments(of: claim, right: right), at: [claim.passage, ends.passage],
        arithmetic: ["\(ends.end.value) − \(ends.start.value) = \(right)", "\(right) ≠ \(claim.number.text)"])
    }
  }
}
