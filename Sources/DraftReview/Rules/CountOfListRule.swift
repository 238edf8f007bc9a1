import DraftText

/// A text that says how many things it lists lists that many: 十项工程, 共3家，分别是….
enum CountOfListRule: ReviewRule {
  static let ids: [RuleID] = [.countOfList]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.counted.flatMap { $0.compactMap(finding) }
  }

  private static func finding(_ list: CountedList) -> Finding? {
    guard !list.possible.contains(list.count) else { return nil }
    let items = list.items.map { withoutVerb($0) }
    return Finding(
      .countOfList, .contradiction, identity: [list.noun, String(list.count), list.items.first ?? ""],
      [
        "noun": plain(list.noun), "got": String(list.count), "right": String(list.items.count),
        "items": items.joined(separator: "、"),
      ], at: [list.passage],
      arithmetic: [
        items.enumerated().map { "\($0.offset + 1) \($0.element)" }.joined(separator: "；"),
        "\(list.items.count) ≠ \(list.count)",
      ])
  }

  /// 方面重点任务 are 重点任务.
  static func plain(_ noun: String) -> String {
    noun.hasPrefix("方面") && noun.count > 2 ? String(noun.dropFirst(2)) : noun
  }

  /// What tells of the list is no part of its first item: 谋划了｜专利培育.
  private static func withoutVerb(_ item: String) -> String {
    let verbs = ["谋划了", "提出了", "组织实施", "实施", "谋划", "提出", "开展"]
    guard let verb = verbs.first(where: { item.hasPrefix($0) }), item.count > verb.count + 1 else { return item }
    return String(item.dropFirst(verb.count))
  }
}
