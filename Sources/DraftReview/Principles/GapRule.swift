import DraftText
import LongWork
import PlanModel

/// 缩小与…的差距: the gap to each place of the group, as a difference and as a ratio, pair by pair and in sum.
///
/// A pair counts when the place is ahead in the base or in the target year. difference dₜ = peerₜ − ownₜ, ratio rₜ = peerₜ ÷ ownₜ; the
/// gap widens when d₁ > d₀ (r₁ > r₀).
enum GapRule: ReviewRule {
  static let ids: [RuleID] = [.gapWidens]

  private struct Gap {
    var place: String
    var before: (own: Double, peer: Double)
    var after: (own: Double, peer: Double)
    var passage: Passage
    var differences: (Double, Double) { (before.peer - before.own, after.peer - after.own) }
    var ratios: (Double, Double) { (before.peer / before.own, after.peer / after.own) }
    var isWider: Bool { differences.1 > differences.0 }
    var isWiderAsRatio: Bool { ratios.1 > ratios.0 }

    var text: String {
      let (d, r) = (differences, ratios)
      return
        "\(place): \(N.text(before.peer)) − \(N.text(before.own)) = \(N.text(d.0)) → \(N.text(after.peer)) − \(N.text(after.own)) = \(N.text(d.1)); \(N.text(r.0, places: 3)) → \(N.text(r.1, places: 3))"
    }
  }
  private typealias N = NumberWords

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var findings: [Finding] = []
    let indicators = corpus.risingIndicators
    var seen = Set<String>()
    for declaration in corpus.declarations where !Cancellation.isRequested {
      guard case .narrowGap(let group) = declaration.kind else { continue }
      let own = corpus.place(of: declaration.document)
      guard seen.insert(own + group).inserted else { continue }
      let members = ComparedIndicator.members(of: group, corpus)
      var all: [Gap] = []
      for indicator in indicators where indicator.place == own {
        let gaps = gaps(indicator, members)
        all += gaps
        findings += finding(indicator, gaps, declaration)
      }
      findings += total(all, declaration, own)
    }
    return findings
  }

  private static func gaps(_ indicator: ComparedIndicator, _ members: Set<String>?) -> [Gap] {
    guard let base = indicator.base, base.double > 0, indicator.goal > 0 else { return [] }
    // In the unit of the row, as it is printed.
    let unit = DecimalNumber(significand: 1, exponent: base.number.unit.magnitude).doubleValue
    return indicator.others.compactMap { pair in
      guard pair.isComparable, !ComparedIndicator.isParent(pair.place), members?.contains(pair.place) ?? true,
        let first = pair.base, let last = pair.target, first.hasUnit(of: base)
      else { return nil }
      let gap = Gap(
        place: pair.place, before: (base.double / unit, first.double / unit),
        after: (indicator.goal / unit, last.double / unit),
        passage: first.passage)
      return gap.differences.0 > 0 || gap.differences.1 > 0 ? gap : nil
    }
  }

  private static func finding(_ indicator: ComparedIndicator, _ gaps: [Gap], _ declaration: Declaration) -> [Finding] {
    let both = gaps.filter { $0.isWider && $0.isWiderAsRatio }
    let absolute = gaps.filter { $0.isWider && !$0.isWiderAsRatio }
    let before = gaps.reduce(0) { $0 + max(0, $1.differences.0) }
    let after = gaps.reduce(0) { $0 + max(0, $1.differences.1) }
    let sum = "Σ \(N.text(before)) → \(N.text(after))"
    func make(_ gaps: [Gap], _ severity: Severity, _ kind: String) -> Finding {
      Finding(
        .gapWidens, severity,
        identity: [indicator.key.core, kind]
          + gaps.map { "\($0.place) \(N.text($0.differences.0)) \(N.text($0.differences.1))" },
        [
          "subject": indicator.subject, "places": gaps.map(\.place).joined(separator: "、"), "count": String(gaps.count),
          "rule": declaration.clause, "kind": kind,
        ], at: [declaration.passage, indicator.target.passage, gaps[0].passage], arithmetic: gaps.map(\.text) + [sum])
    }
    var findings: [Finding] = []
    if !both.isEmpty { findings.append(make(both, .contradiction, "both")) }
    if !absolute.isEmpty {
      findings.append(make(absolute, after > before && absolute.count > 1 ? .doubt : .note, "absolute"))
    }
    return findings
  }

  private static func total(_ gaps: [Gap], _ declaration: Declaration, _ own: String) -> [Finding] {
    let wider = gaps.count { $0.isWider }
    let ratios = gaps.count { $0.isWiderAsRatio }
    guard gaps.count > 4, wider * 2 > gaps.count else { return [] }
    return [
      Finding(
        .gapWidens, .doubt, identity: [own, "total", String(gaps.count), String(wider), String(ratios)],
        [
          "subject": "", "places": "", "count": "\(wider)", "of": "\(gaps.count)", "ratios": "\(ratios)",
          "rule": declaration.clause,
          "kind": "total",
        ], at: [declaration.passage] + gaps.filter(\.isWider).prefix(1).map(\.passage),
        arithmetic: ["\(wider) / \(gaps.count); \(ratios) / \(gaps.count)"])
    ]
  }
}
