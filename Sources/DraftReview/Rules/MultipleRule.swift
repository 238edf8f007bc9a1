import DraftText
import PlanModel

/// 是…的n倍, 翻番, 增长n倍: B ÷ A is n, B ÷ A − 1 is n, to the digits printed.
enum MultipleRule: ReviewRule {
  static let ids: [RuleID] = [.multiple]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    GrowthEnds.all([.multiple, .timesIncrease], in: corpus) { claim, ends in
      let isIncrease = claim.form == .timesIncrease
      let printed = claim.number.interval
      guard let factor = isIncrease ? printed.adding(DecimalInterval(1, 1)) : printed,
        !GrowthRule.follows(claim.number, factor, ends)
      else { return nil }
      let ratio = ends.end.plain.doubleValue / ends.start.plain.doubleValue
      let right = NumberWords.text(isIncrease ? ratio - 1 : ratio, places: 2) + "倍"
      return Finding(
        .multiple, .contradiction,
        identity: [claim.key.core, ends.start.text, ends.end.text, claim.number.text, claim.form.rawValue],
        ends.arguments(of: claim, right: right), at: [claim.passage, ends.passage],
        arithmetic: [
          "\(ends.end.value) ÷ \(ends.start.value)\(isIncrease ? " − 1" : "") = \(right)",
          "\(right) ≠ \(claim.number.text)",
        ])
    }
  }
}
