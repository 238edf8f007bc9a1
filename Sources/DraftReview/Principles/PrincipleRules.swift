import DraftText
import PlanModel

/// 适当高于全国平均: a target per head, share or score below the parent's; a total that grows slower than the parent's.
enum ParentRule: ReviewRule {
  static func findings(in corpus: DraftCorpus) -> [Finding] {
    let indicators = corpus.indicators
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

/// 中部领先, 同类城市领先: a target behind another place of the group.
enum LeadRule: ReviewRule {
  static func findings(in corpus: DraftCorpus) -> [Finding] {
    let indicators = corpus.indicators
    return corpus.declarations.flatMap { declaration -> [Finding] in
      guard case .lead(let group) = declaration.kind else { return [] }
      let own = corpus.place(of: declaration.document)
      let named = indicators.filter { $0.place == own && $0.isNamed(in: declaration.clause) }
      let ofPlace = indicators.filter { $0.place == own }
      // Where the paragraph names the heading of a group of the table, its indicators are meant.
      let grouped = ofPlace.filter { !$0.category.isEmpty && declaration.context.contains($0.category) }
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
    let present = (corpus.valuesByCore[indicator.key.core] ?? []).filter {
      $0.role == .value && !$0.isInText && $0.key == indicator.key && $0.place != indicator.place
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

/// 逐年提升, 稳步提升: a target that does not lie above its base; a share without a base.
enum RisingRule: ReviewRule {
  static func findings(in corpus: DraftCorpus) -> [Finding] {
    let indicators = corpus.indicators
    return corpus.declarations.flatMap { declaration -> [Finding] in
      guard declaration.kind == .rise else { return [] }
      let own = corpus.place(of: declaration.document)
      return indicators.filter { $0.place == own && $0.isNamed(in: declaration.clause) }.compactMap { indicator in
        guard let base = indicator.base else {
          return Finding(
            .principleUntested, .note, identity: [indicator.key.core, "rise"],
            ["rule": declaration.clause, "subject": indicator.subject],
            at: [declaration.passage, indicator.target.passage])
        }
        guard indicator.goal <= base.double else { return nil }
        return Finding(
          .notRising, .contradiction, identity: [indicator.key.core, base.number.text, indicator.target.number.text],
          [
            "subject": indicator.subject, "a": base.number.text, "b": indicator.target.number.text,
            "rule": declaration.clause,
          ],
          at: [declaration.passage, indicator.target.passage, base.passage],
          arithmetic: ["\(indicator.target.number.value) ≤ \(base.number.value)"])
      }
    }
  }
}

/// The rank among all places of the row, in the base and in the target year.
enum RankRule: ReviewRule {
  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.indicators.compactMap { indicator in
      guard let base = indicator.base else { return nil }
      let pairs = indicator.others.filter {
        $0.isComparable && !ComparedIndicator.isParent($0.place) && $0.base != nil && $0.target != nil
      }
      let overtaking = pairs.filter {
        ($0.base?.double ?? 0) < base.double && ($0.target?.double ?? 0) > indicator.goal
      }
      let before = pairs.count { ($0.base?.double ?? 0) > base.double } + 1
      let after = pairs.count { ($0.target?.double ?? 0) > indicator.goal } + 1
      guard after > before, let first = overtaking.first, let start = first.base, let end = first.target else {
        return nil
      }
      return Finding(
        .rankFalls, .doubt, identity: [indicator.key.core, String(before), String(after)] + overtaking.map(\.place),
        [
          "subject": indicator.subject, "before": String(before), "after": String(after), "of": String(pairs.count + 1),
          "places": overtaking.map(\.place).joined(separator: "、"),
        ], at: [indicator.target.passage, end.passage],
        arithmetic: [
          "\(base.number.value) > \(first.place) \(start.number.value)",
          "\(indicator.target.number.value) < \(first.place) \(end.number.value)",
        ])
    }
  }
}

/// A target at or below what is already there.
enum PresentRule: ReviewRule {
  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.indicators.compactMap { indicator in
      let known = (corpus.valuesByCore[indicator.key.core] ?? []).filter {
        $0.key.names(indicator.key) && $0.place == indicator.place && $0.role != .target && isPresent($0, of: indicator)
          && $0.hasUnit(of: indicator.target)
          && $0.note == nil && $0.form != .cumulative && $0.number.unit.base == indicator.target.number.unit.base
          && ($0.year ?? indicator.base?.year ?? 0) >= (indicator.base?.year ?? 0)
      }
      guard let most = known.max(by: { $0.double < $1.double }), most.double >= indicator.goal, indicator.goal > 0
      else { return nil }
      return Finding(
        .targetBelowPresent, most.double > indicator.goal ? .contradiction : .note,
        identity: [indicator.key.core, indicator.target.number.text, most.number.text],
        [
          "subject": indicator.subject, "a": indicator.target.number.text, "b": most.number.text,
          "year": (most.year ?? indicator.base?.year).map(String.init) ?? "",
        ],
        at: [indicator.target.passage, most.passage],
        arithmetic: [
          "\(indicator.target.number.value) ÷ \(most.number.value) = \(NumberWords.percent(indicator.goal / most.double, places: 2))"
        ])
    }
  }

  /// Whether a value is of what has been: said in a part about the past, or of a year before the target's.
  private static func isPresent(_ value: StatedValue, of indicator: ComparedIndicator) -> Bool {
    switch value.phase {
    case .past: true
    case .future: false
    case .unknown: value.year.map { $0 < indicator.target.year ?? 0 } ?? false
    }
  }
}

/// A target that asks for less growth than every other place, or for more than twice that of the fastest.
enum PeerPaceRule: ReviewRule {
  private static let fewestPeers = 3
  private static let timesFastest = 2.0

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.indicators.compactMap { indicator in
      guard let base = indicator.base, base.double > 0 else { return nil }
      let own = indicator.goal / base.double - 1
      let peers = indicator.others.compactMap { pair -> (place: String, growth: Double, passage: Passage)? in
        guard pair.isComparable, let first = pair.base, let last = pair.target, first.double > 0 else { return nil }
        return (pair.place, last.double / first.double - 1, last.passage)
      }.filter { !ComparedIndicator.isParent($0.place) }
      guard let slowest = peers.min(by: { $0.growth < $1.growth }),
        let fastest = peers.max(by: { $0.growth < $1.growth })
      else { return nil }
      let lines = ["\(indicator.target.number.value) ÷ \(base.number.value) − 1 = \(NumberWords.percent(own))"]
      if peers.count >= fewestPeers, own < slowest.growth, !indicator.isRelative {
        return Finding(
          .slowerThanPeers, .doubt, identity: [indicator.key.core, NumberWords.percent(own), slowest.place],
          [
            "subject": indicator.subject, "a": NumberWords.percent(own), "place": slowest.place,
            "b": NumberWords.percent(slowest.growth), "count": String(peers.count),
          ],
          at: [indicator.target.passage, slowest.passage],
          arithmetic: lines
            + peers.sorted { $0.growth < $1.growth }.map { "\($0.place) \(NumberWords.percent($0.growth))" })
      }
      guard peers.count > 1, fastest.growth > 0, own >= timesFastest * fastest.growth else { return nil }
      return Finding(
        .muchFasterThanPeers, .doubt, identity: [indicator.key.core, NumberWords.percent(own), fastest.place],
        [
          "subject": indicator.subject, "a": NumberWords.percent(own), "place": fastest.place,
          "b": NumberWords.percent(fastest.growth),
          "times": NumberWords.text(own / fastest.growth, places: 1),
        ], at: [indicator.target.passage, fastest.passage],
        arithmetic: lines + [
          "\(fastest.place) \(NumberWords.percent(fastest.growth))",
          "\(NumberWords.percent(own)) ÷ \(NumberWords.percent(fastest.growth)) = \(NumberWords.text(own / fastest.growth, places: 1))",
        ])
    }
  }
}

/// A target that no task carries: neither its quantity nor most of its words stand in the tasks.
enum TaskRule: ReviewRule {
  /// The share of a name's pairs of characters that a task must hold to carry it.
  private static let carriedShare = 0.6

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.enumerated().flatMap { index, document -> [Finding] in
      let tasks = document.taskParagraphs
      guard tasks.count > 3 else { return [] }
      let words = tasks.map { pairs(in: $0.text) }
      var seen = Set<String>()
      return corpus.facts[index].filter { $0.role == .target && $0.place.isEmpty && $0.number != nil }.compactMap {
        fact in
        guard seen.insert(fact.key.core).inserted else { return nil }
        let isClaimed = corpus.claims[index].contains { $0.phase == .future && $0.key.core == fact.key.core }
        let name = pairs(
          in: fact.subject.replacing("知识产权", with: "").replacing("每万人口", with: "").replacing("拥有量", with: "").replacing(
            "总量", with: ""
          ).replacing("数量", with: ""))
        guard !isClaimed, !name.isEmpty,
          !words.contains(where: { Double($0.intersection(name).count) > carriedShare * Double(name.count) })
        else { return nil }
        return Finding(
          .targetWithoutTask, .doubt, identity: [fact.key.core, fact.number?.text ?? ""],
          ["subject": fact.subject, "target": fact.number?.text ?? ""], at: [fact.passage])
      }
    }
  }

  /// The pairs of characters that stand side by side, punctuation aside, each pair as one number.
  private static func pairs(in text: String) -> Set<UInt64> {
    let letters = text.unicodeScalars.filter { !"（）()、，。；：“”《》".unicodeScalars.contains($0) }.map { UInt64($0.value) }
    return Set(zip(letters, letters.dropFirst()).map { $0 << 32 | $1 })
  }
}

/// A rule that the draft sets itself and that nothing in it can test.
enum UntestedRule: ReviewRule {
  static func findings(in corpus: DraftCorpus) -> [Finding] {
    let indicators = corpus.indicators
    var seen = Set<String>()
    return corpus.declarations.compactMap { declaration in
      let own = corpus.place(of: declaration.document)
      let isTested: Bool
      switch declaration.kind {
      case .narrowGap: isTested = indicators.contains { $0.place == own && $0.others.contains { $0.target != nil } }
      case .aboveParent(let parent):
        isTested = indicators.contains { $0.place == own && $0.others.contains { $0.place == parent } }
      case .lead: isTested = indicators.contains { $0.place == own && !$0.others.isEmpty }
      case .rise: isTested = true
      }
      guard !isTested, seen.insert(own + declaration.clause).inserted else { return nil }
      return Finding(
        .principleUntested, .doubt, identity: [own, declaration.clause], ["rule": declaration.clause, "subject": ""],
        at: [declaration.passage])
    }
  }
}
