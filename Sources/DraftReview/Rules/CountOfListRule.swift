import DraftText

/// A text that says how many things it lists lists that many: 十项工程, 共3家，分别是….
enum CountOfListRule: ReviewRule {
  static let ids: [RuleID] = [.countOfList]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.counted.flatMap { $0.compactMap(finding) }
  }

  private static func finding(_ list: CountedList) -> Finding? {
    guard !list.possible.contains(list.count) else { return nil }
    return Finding(
      .countOfList, .contradiction, identity: [list.noun, String(list.count), list.items.first ?? ""],
      [
        "noun": list.noun, "got": String(list.count), "right": String(list.items.count),
        "items": list.items.joined(separator: "、"),
      ], at: [list.passage],
      arithmetic: [
        list.items.enumerated().map { "\($0.offset + 1) \($0.element)" }.joined(separator: "；"),
        "\(list.items.count) ≠ \(list.count)",
      ])
  }
}
