import DraftText
import PlanModel

/// The parts of a row that names several things (示范园区和示范单位): what the tasks build must be able to give the whole of its range.
enum RangeOfPartsRule: ReviewRule {
  static let ids: [RuleID] = [.rangeOfParts]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.facts.enumerated().flatMap { document, facts in
      var seen = Set<String>()
      return facts.filter { $0.role == .target && $0.place.isEmpty && seen.insert($0.key.core).inserted }.compactMap {
        finding($0, document, corpus)
      }
    }
  }

  private static func finding(_ fact: TableFact, _ document: Int, _ corpus: DraftCorpus) -> Finding? {
    guard let target = fact.number else { return nil }
    let candidates = corpus.claims[document].filter {
      $0.phase == .future && $0.form == .level && !$0.key.isEmpty && $0.key.mark != fact.key.mark
        && $0.key.length * 2 > fact.key.length && fact.key.holds($0.key)
    }
    guard candidates.count > 1, let sentence = candidates.first?.sentence,
      case let parts = candidates.filter({ $0.sentence == sentence }), parts.count > 1,
      parts.reduce(into: Set<Character>(), { $0.formUnion($1.key.core) }).count == fact.key.length,
      let sum = parts.dropFirst().reduce(parts.first?.number.interval, { $0?.adding($1.number.interval) })
    else { return nil }
    let whole = target.interval
    let base = corpus.facts[document].first { $0.role == .base && $0.place.isEmpty && $0.key == fact.key }?.number
    let isReachable = sum.low <= whole.low && sum.high >= whole.high
    guard !isReachable else { return nil }
    let terms = parts.map { $0.number.high.map { high in "(\(high))" } ?? "\($0.number.value)" }
    let low = parts.map { "\($0.number.value)" }.joined(separator: " + ")
    let high = zip(parts, terms).map { "\($0.0.number.high ?? $0.0.number.value)" }.joined(separator: " + ")
    var arithmetic = ["\(low) = \(sum.low)", "\(high) = \(sum.high)", "\(sum.low)–\(sum.high) ≠ \(target.text)"]
    if let base, let least = base.interval.adding(sum) {
      arithmetic.append("\(base.value) + (\(sum.low)–\(sum.high)) = \(least.low)–\(least.high)")
    }
    return Finding(
      .rangeOfParts, sum.meets(whole) ? .doubt : .contradiction,
      identity: [fact.key.core, target.text] + parts.map(\.number.text),
      [
        "subject": fact.subject, "target": target.text,
        "parts": parts.map { $0.subject + $0.number.text }.joined(separator: "、"),
        "sum": "\(sum.low)–\(sum.high)",
      ], at: [fact.passage, parts[0].passage], arithmetic: arithmetic)
  }
}
