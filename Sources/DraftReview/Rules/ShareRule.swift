import DraftText
import PlanModel

/// 其中b家，占x%; 完成a亿元，占年度计划b亿元的x%: the share is the part over the whole.
enum ShareRule: ReviewRule {
  static let ids: [RuleID] = [.share]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.sentences.flatMap { claims in claims.indices.compactMap { finding($0, claims) } }
  }

  private static func finding(_ index: Int, _ claims: [DraftClaim]) -> Finding? {
    let share = claims[index]
    guard share.form == .share, share.number.unit.base == "%", index > 1,
      let (part, whole) = ends(of: share, claims[..<index].filter(\.form.isAmount)),
      let least = share.number.interval.scaled(byPowerOfTen: -2).multiplied(by: whole.number.interval),
      !least.meets(part.number.interval)
    else { return nil }
    let right = NumberWords.percent(
      part.number.plain.doubleValue / whole.number.plain.doubleValue, places: share.number.decimals)
    return Finding(
      .share, .contradiction, identity: [part.key.core, part.number.text, whole.number.text, share.number.text],
      [
        "subject": part.subject, "part": part.number.text, "whole": whole.number.text, "got": share.number.text,
        "right": right,
      ],
      at: [share.passage, whole.passage.text == share.passage.text ? part.passage : whole.passage],
      arithmetic: ["\(part.number.value) ÷ \(whole.number.value) = \(right)", "\(right) ≠ \(share.number.text)"])
  }

  /// The part and the whole among the amounts before a share: the last is a part of one before, or 占 leads to it as the whole.
  private static func ends(of share: DraftClaim, _ amounts: [DraftClaim]) -> (part: DraftClaim, whole: DraftClaim)? {
    guard let last = amounts.last else { return nil }
    let other = amounts.dropLast().last { $0.number.unit.base == last.number.unit.base }
    if last.passage == share.passage, last.passage.text.holds("占"), share.passage.text.holds("的\(share.number.value)") {
      return other.map { ($0, last) }
    }
    return last.isPart ? other.map { (last, $0) } : nil
  }
}
