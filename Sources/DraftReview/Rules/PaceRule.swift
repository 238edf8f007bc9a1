import DraftText
import PlanModel

/// A pace a year and a total of the period: years × pace must be able to give the total.
enum PaceRule: ReviewRule {
  static let ids: [RuleID] = [.paceAgainstTotal]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.claims.flatMap { claims in
      claims.filter { $0.form == .perYear && !$0.key.isEmpty }.compactMap { finding($0, claims) }
    }
  }

  private static func finding(_ pace: DraftClaim, _ claims: [DraftClaim]) -> Finding? {
    guard
      let total = claims.first(where: {
        $0.key == pace.key && ($0.form == .level || $0.form == .cumulative || $0.form == .increment)
          && $0.number.unit.base == pace.number.unit.base && !($0.time?.isYear ?? true) && $0 != pace
      }), let span = total.time
    else { return nil }
    let years = span.last - span.first + 1
    guard let product = pace.number.interval.multiplied(by: DecimalInterval(DecimalNumber(years), DecimalNumber(years)))
    else {
      return nil
    }
    let wanted = total.number.interval
    let isRight: Bool
    switch (pace.number.bound, total.number.bound) {
    case (.atLeast, .exact): isRight = product.low <= wanted.high
    case (.atLeast, _): isRight = true
    case (_, .atLeast): isRight = product.high >= wanted.low
    default: isRight = product.meets(wanted)
    }
    guard !isRight else { return nil }
    let ends = product.low == product.high ? "\(product.low)" : "\(product.low)–\(product.high)"
    return Finding(
      .paceAgainstTotal, .contradiction, identity: [pace.key.core, pace.number.text, total.number.text, String(years)],
      [
        "subject": pace.subject, "pace": pace.number.text, "total": total.number.text, "years": String(years),
        "right": ends,
      ], at: [total.passage, pace.passage],
      arithmetic: [
        "\(pace.number.value)\(pace.number.high.map { "–\($0)" } ?? "") × \(years) = \(ends) ≠ \(total.number.text)"
      ])
  }
}
