import DraftText

/// 分别 tells as many numbers out as there are names before it.
enum RespectiveCountRule: ReviewRule {
  static let ids: [RuleID] = [.respectiveCount]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.respective.map { list in
      Finding(
        .respectiveCount, .contradiction, identity: [list.passage.text],
        ["names": String(list.names), "numbers": String(list.numbers)], at: [list.passage],
        arithmetic: ["\(list.names) ≠ \(list.numbers)"])
    }
  }
}
