import DraftText
import PlanModel

/// 中部领先, 同类城市领先: a target behind another place of the group.
enum LeadRule: ReviewRule {
  static let ids: [RuleID] = [.notLeading]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    let indicators = corpus.risingIndicators
    return corpus.declarations.flatMap { declaration -> [Finding] in
      guard case .lead(let group) = declaration.kind else { return [] }
      let own = corpus.place(of: declaration.document)
      let named = indicators.filter { $0.place == own && $0.isNamed(in: declaration.clause) }
      let ofPlace = indicators.filter { $0.place == own }
      // Where the paragraph names the heading of a group of the table, its indicators are meant.
      let grouped = ofPlace.filter { !$0.category.isEmpty && declaration.context.holds($0.category) }
      let chosen = named.isEmpty ? (grouped.isEmpty ? ofPlace : grouped) : named
      let members = ComparedIndicator.members(of: group, corpus)
      guard !named.isEmpty || members != nil else { return [] }
      return chosen.compactMap { finding($0, group, members, !named.isEmpty, declaration, corpus) }
    }
  }

  private static func finding(
    _ indicator: ComparedIndicator, _ group: String, _ members: Set<String>?, _ isNamed: Bool,
    _ declaration: Declaration,
    _ corpus: DraftCorpus
  ) -> Finding? {
    var ahead: [(place: String, value: StatedValue)] = []
    for pair in indicator.others
    where pair.isComparable && !ComparedIndicator.isParent(pair.place) && members?.contains(pair.place) ?? true {
      if let target = pair.target, target.double > indicator.goal { ahead.append((pair.place, target)) }
    }
    let present = (corpus.valuesByCore[indicator.key.mark] ?? []).filter {
      $0.role == .value && !$0.isInText && $0.key == indicator.key && $0.placeMark != indicator.target.placeMark
        && $0.double > indicator.goal
        && members?.contains($0.place) ?? false
    }
    for place in Set(present.map(\.place)).sorted() where !ahead.contains(where: { $0.place == place }) {
      if let newest = present.filter({ $0.place == place }).max(by: { ($0.year ?? 0) < ($1.year ?? 0) }) {
        ahead.append((place, newest))
      }
    }
    guard let first = ahead.first else { return nil }
    let severity: Severity = isNamed || indicator.isRelative && !present.isEmpty ? .contradiction : .doubt
    return Finding(
      .notLeading, severity,
      identity: [indicator.key.core, group, indicator.target.number.text]
        + ahead.map { $0.place + $0.value.number.text },
      [
        "subject": indicator.subject, "group": group, "a": indicator.target.number.text,
        "places": ahead.map(\.place).joined(separator: "、"),
        "rule": declaration.clause,
      ], at: [declaration.passage, indicator.target.passage, first.value.passage],
      arithmetic: ahead.map {
        "\(indicator.target.number.value) < \($0.place) \($0.value.number.value)（\($0.value.year.map(String.init) ?? "")）"
      })
  }
}
