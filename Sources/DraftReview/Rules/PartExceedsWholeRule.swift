import DraftText
import PlanModel

/// 其中: what is told off of a whole does not add up to more than it.
enum PartExceedsWholeRule: ReviewRule {
  static let ids: [RuleID] = [.partExceedsWhole]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.sentences.flatMap { claims in
      claims.indices.filter { isFirstPart($0, claims) }.compactMap { finding($0, claims) }
    }
  }

  private static func isFirstPart(_ index: Int, _ claims: [DraftClaim]) -> Bool {
    claims[index].isPart && claims[index].form != .share && (index == 0 || !claims[index - 1].isPart)
  }

  private static func finding(_ index: Int, _ claims: [DraftClaim]) -> Finding? {
    let claim = claims[index]
    guard
      let whole = claims[..<index].last(where: {
        ($0.form.isAmount || $0.form == .increment) && $0.number.unit.base == claim.number.unit.base
      }),
      whole.number.bound == .exact || whole.number.bound == .atMost
    else { return nil }
    let parts = parts(from: index, claims, of: whole)
    guard let sum = parts.map(\.number).sum, sum.low > whole.number.interval.high else { return nil }
    let numbers = parts.map(\.number)
    return Finding(
      .partExceedsWhole, .contradiction, identity: [whole.key.core, whole.number.text] + parts.map(\.number.text),
      [
        "subject": whole.subject, "whole": whole.number.text, "parts": parts.map(\.number.text).joined(separator: "、"),
      ],
      at: [claim.passage, whole.passage],
      arithmetic: [
        "\(numbers.terms(in: whole.number.unit)) = \(numbers.printedSum(in: whole.number.unit)) > \(whole.number.text)"
      ])
  }

  /// The parts told off one after the other. One in a clause of its own that alone is more than the whole is a statement of its own.
  private static func parts(from index: Int, _ claims: [DraftClaim], of whole: DraftClaim) -> [DraftClaim] {
    claims[index...].prefix { $0.isPart }.filter {
      $0.form.isAmount && $0.number.unit.base == whole.number.unit.base
    }.prefix { part in
      part.list == claims[index].list || part.number.interval.low <= whole.number.interval.high
    }.map { $0 }
  }
}
