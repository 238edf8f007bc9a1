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
      part.number.plain.doubleValue / whole.number.plain.doubleValue, places: share.number.decimals + 1)
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
    let others = amounts.dropLast().filter { $0.number.unit.base == last.number.unit.base }
    if last.passage == share.passage, last.passage.text.holds("占"), share.passage.text.holds("的\(share.number.value)") {
      return others.last.map { ($0, last) }
    }
    let named = share.whole.count > 1 ? share.whole : ""
    if last.isPart, let whole = others.last(where: { !$0.isPart }), isWhole(named, whole) { return (last, whole) }
    // 汽车120万辆，新能源汽车18万辆，占汽车的15%
    guard !named.isEmpty, let whole = others.last(where: { $0.key == QuantityKey(named) }), !whole.key.isEmpty else {
      return nil
    }
    return (last, whole)
  }

  /// Whether the words behind 占 may stand for an amount: not where they name another (占全省的8%, 占财政支出的30%).
  private static func isWhole(_ named: String, _ whole: DraftClaim) -> Bool {
    if ["全国", "全省", "省", "我省", "世界", "全球"].contains(where: { named.hasPrefix($0) }) { return false }
    let letters = Set(QuantityKey.words(of: named)).subtracting("总全部其同期")
    return letters.isSubset(of: whole.subject)
  }
}
