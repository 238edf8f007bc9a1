import DraftText
import LongWork

/// The draft's own documents have one title each: two that differ by a word or two put in are taken for one.
enum CitedTitleRule: ReviewRule {
  static let ids: [RuleID] = [.nameSpelling]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var findings: [Finding] = []
    var seen = Set<String>()
    for (index, first) in corpus.citations.enumerated() where !Cancellation.isRequested {
      let place = corpus.place(of: first.document)
      guard !place.isEmpty, first.plain.hasPrefix(place), first.plain.count >= 12 else { continue }
      for second in corpus.citations[(index + 1)...]
      where second.document == first.document && second.plain != first.plain && second.plain.hasPrefix(place) {
        guard abs(first.plain.count - second.plain.count) <= 2,
          resembles(first.plain, second.plain) || NameDistance.distance(first.plain, second.plain) == 1,
          second.paragraph != first.paragraph || second.sentence != first.sentence,
          seen.insert(first.plain + second.plain).inserted
        else { continue }
        findings.append(
          Finding(
            .nameSpelling, .doubt, identity: [first.plain, second.plain].sorted(),
            ["a": "《\(first.title)》", "b": "《\(second.title)》"], at: [second.passage, first.passage]))
      }
    }
    return findings
  }

  /// Whether one title is the other with a part left out.
  static func resembles(_ first: String, _ second: String) -> Bool {
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    return short.count >= 12 && short.count * 2 > long.count && NameDistance.isSubsequence(short, of: long)
  }
}
