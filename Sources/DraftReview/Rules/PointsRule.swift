import DraftText
import PlanModel

/// 提高x个百分点 is the difference of two shares: from 23% to 30% it is 7 points, not 7%.
enum PointsRule: ReviewRule {
  static let ids: [RuleID] = [.pointsAndPercent]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    GrowthEnds.all([.points, .growth], in: corpus) { claim, ends in
      guard ends.start.unit.base == "%" else { return nil }
      return claim.form == .points ? points(claim, ends) : asPercent(claim, ends)
    }
  }

  private static func points(_ claim: DraftClaim, _ ends: GrowthEnds) -> Finding? {
    guard let difference = ends.difference, !difference.meets(claim.number.interval) else { return nil }
    return finding(claim, ends, [])
  }

  private static func asPercent(_ claim: DraftClaim, _ ends: GrowthEnds) -> Finding? {
    guard let found = GrowthRule.finding(claim, ends) else { return nil }
    guard let difference = ends.end.value.subtracting(ends.start.value), difference == claim.number.value else {
      return found
    }
    return finding(claim, ends, found.arithmetic)
  }

  private static func finding(_ claim: DraftClaim, _ ends: GrowthEnds, _ more: [String]) -> Finding {
    let right = NumberWords.text(ends.end.value.doubleValue - ends.start.value.doubleValue, places: 2) + "个百分点"
    return Finding(
      .pointsAndPercent, .contradiction, identity: [claim.key.core, ends.start.text, ends.end.text, claim.number.text],
      ends.arguments(of: claim, right: right), at: [claim.passage, ends.passage],
      arithmetic: ["\(ends.end.value) − \(ends.start.value) = \(right)"]
        + (more.isEmpty ? ["\(right) ≠ \(claim.number.text)"] : more))
  }
}

extension GrowthEnds {
  /// The end less the start, as the printed digits allow.
  var difference: DecimalInterval? {
    end.interval.adding(DecimalInterval(-start.interval.high, -start.interval.low))
  }
}
