import DraftText
import PlanModel

/// A件、B件，共C件: the parts add up to the total.
enum SumOfPartsRule: ReviewRule {
  static let ids: [RuleID] = [.sumOfParts]

  private static let totals = ["共", "合计", "总计", "共计"]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.sentences.flatMap { claims in claims.indices.compactMap { finding($0, claims) } }
  }

  private static func finding(_ index: Int, _ claims: [DraftClaim]) -> Finding? {
    let total = claims[index]
    guard index > 1, totals.contains(where: { total.passage.text.hasPrefix($0) }), total.form.isAmount,
      let list = claims[..<index].last?.list
    else { return nil }
    let parts = claims[..<index].filter {
      $0.list == list && $0.number.unit.base == total.number.unit.base && $0.form.isAmount
    }
    guard parts.count > 1, let sum = parts.map(\.number).sum, !sum.meets(total.number.interval) else { return nil }
    return finding(parts, total.subject, total.number, total.passage)
  }

  /// The finding about parts that add up to something else.
  static func finding(_ parts: [DraftClaim], _ subject: String, _ total: PrintedNumber, _ passage: Passage) -> Finding {
    let numbers = parts.map(\.number)
    let right = numbers.printedSum(in: total.unit)
    return Finding(
      .sumOfParts, .contradiction, identity: [subject, total.text] + parts.map(\.number.text),
      [
        "subject": subject, "whole": total.text, "parts": parts.map(\.number.text).joined(separator: "、"),
        "right": right,
      ],
      at: [passage] + parts.prefix(1).map(\.passage),
      arithmetic: ["\(numbers.terms(in: total.unit)) = \(right)", "\(right) ≠ \(total.text)"])
  }
}
