import DraftText
import PlanModel

/// 适当高于全国平均: a target per head, share or score below the parent's; a total that grows slower than the parent's.
enum ParentRule: ReviewRule {
  static let ids: [RuleID] = [.belowParent]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    let indicators = corpus.risingIndicators
    var seen = Set<String>()
    return corpus.declarations.flatMap { declaration -> [Finding] in
      guard case .aboveParent(let parent) = declaration.kind else { return [] }
      let own = corpus.place(of: declaration.document)
      guard seen.insert(own + parent).inserted else { return [] }
      return indicators.filter { $0.place == own }.compactMap { finding($0, parent, declaration) }
    }
  }

  private static func finding(_ indicator: ComparedIndicator, _ parent: String, _ declaration: Declaration) -> Finding?
  {
    guard let pair = indicator.others.first(where: { $0.place == parent }), pair.isComparable, let target = pair.target
    else { return nil }
    if indicator.isRelative {
      guard indicator.goal < target.double else { return nil }
      return Finding(
        .belowParent, .doubt, identity: [indicator.key.core, parent, indicator.target.number.text, target.number.text],
        [
          "subject": indicator.subject, "place": parent, "a": indicator.target.number.text, "b": target.number.text,
          "rule": declaration.clause, "kind": "level",
        ],
        at: [declaration.passage, indicator.target.passage, target.passage],
        arithmetic: ["\(indicator.target.number.value) < \(target.number.value)"])
    }
    guard let base = indicator.base, let first = pair.base, base.double > 0, first.double > 0 else { return nil }
    let (own, other) = (indicator.goal / base.double - 1, target.double / first.double - 1)
    guard own < other else { return nil }
    return Finding(
      .belowParent, .doubt,
      identity: [indicator.key.core, parent, "growth", NumberWords.percent(own), NumberWords.percent(other)],
      [
        "subject": indicator.subject, "place": parent, "a": NumberWords.percent(own), "b": NumberWords.percent(other),
        "rule": declaration.clause, "kind": "growth",
      ],
      at: [declaration.passage, indicator.target.passage, target.passage],
      arithmetic: [
        "\(indicator.target.number.value) ÷ \(base.number.value) − 1 = \(NumberWords.percent(own))",
        "\(target.number.value) ÷ \(first.number.value) − 1 = \(NumberWords.percent(other))",
      ])
  }
}
