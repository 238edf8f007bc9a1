import DraftText
import LongWork
import PlanModel

/// 市级以上 takes in 国家级 and 省级: a base that adds the levels up counts a firm of two levels twice.
enum LevelsRule: ReviewRule {
  static let ids: [RuleID] = [.levelsOverlap]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var findings: [Finding] = []
    for (document, claims) in corpus.claims.enumerated() where !Cancellation.isRequested {
      for claim in claims where claim.subject.holds("级以上") {
        let levels = claims.filter {
          $0.key.mark == claim.key.mark && !$0.key.level.isEmpty && $0.phase != .future && !$0.isPart
        }
        guard levels.count > 1, Set(levels.map(\.key.level)).count == levels.count,
          let base = corpus.facts[document].first(where: {
            $0.key.mark == claim.key.mark && $0.role == .base && $0.place.isEmpty && $0.number != nil
          }), let number = base.number
        else { continue }
        let sum = levels.reduce(0) { $0 + $1.number.plain.doubleValue }
        guard sum == number.plain.doubleValue else { continue }
        let terms = levels.map { "\($0.number.value)" }.joined(separator: " + ")
        findings.append(
          Finding(
            .levelsOverlap, .doubt, identity: [claim.key.core, claim.number.text, number.text],
            [
              "subject": claim.subject, "got": claim.number.text, "base": number.text,
              "levels": levels.map(\.number.text).joined(separator: "、"),
            ],
            at: [claim.passage, levels[0].passage], arithmetic: ["\(terms) = \(number.value)"]))
      }
    }
    return findings
  }
}
