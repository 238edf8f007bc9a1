import PlanModel

extension SentenceReader {
  // MARK: Of what

  mutating func name(_ words: String, _ behind: String, _ form: DraftClaim.Form, isChinese: Bool) -> String {
    if names.count > 1, told < names.count {
      told += 1
      return names[told - 1]
    }
    told += 1
    switch form {
    case .share:
      let before = words.firstRange(of: "占").map { String(words[..<$0.lowerBound]) } ?? ""
      let own = SubjectWords.subject(before: before)
      return own.count > 1 ? own : subject
    case .multiple:
      let before = words.firstRange(of: "是").map { String(words[..<$0.lowerBound]) } ?? words
      let own = SubjectWords.subject(before: before)
      return own.count > 1 ? own : subject
    case .growth, .averageGrowth, .points, .timesIncrease:
      let own = SubjectWords.subject(before: withoutGrowth(words))
      return own.count > 1 && !own.hasPrefix("比") && !own.hasPrefix("较") ? own : subject
    default: break
    }
    // A件、B件，共C件: the total is of neither.
    let parts = reading.claims.suffix(2)
    if Self.totals.contains(words), parts.count == 2, let first = parts.first, let last = parts.last,
      first.list == last.list
    {
      return "合计"
    }
    let tail = SubjectWords.withoutAnd(SubjectWords.subject(behind: behind))
    let next = SubjectWords.subject(before: tail).isEmpty ? "" : tail
    if next.count > 1, isChinese || SubjectWords.endsInVerb(words) || words.last.map({ "和及与".contains($0) }) ?? true {
      if isListed(behind) { behindTaken = behind }
      return next
    }
    var before = words
    for word in ClaimWords.increments where form == .increment {
      if let found = words.firstRange(of: word), found.upperBound < words.endIndex {
        before = String(words[found.upperBound...])
        break
      }
    }
    let own = SubjectWords.subject(before: before)
    if SubjectWords.isLevel(own), !subject.isEmpty { return SubjectWords.replacingLevel(of: subject, with: own) }
    // 58000件，每万人口40件: of what was named before.
    if ["每万人口", "每万人", "万人均", "人均"].contains(own), !subject.isEmpty { return own + subject }
    if own.hasSuffix("占") { return own + "比" }
    if own.count > 1 { return own }
    if next.count > 1 { return next }
    return subject
  }

  private static let totals: Set<String> = ["共", "合计", "总计", "共计", "总共"]

  /// Whether words behind a number end in a list mark, so that they cannot lead to the next number: 18个部门、12个乡镇.
  private func isListed(_ words: String) -> Bool {
    tokens.indices.dropLast().contains { tokens[$0].word == words && tokens[$0 + 1].isListMark }
  }

  /// The words before the one for a growth, the last of them: 工业增加值｜下降.
  private func withoutGrowth(_ words: String) -> String {
    var last: Range<String.Index>?
    for word in ClaimWords.average + ClaimWords.growth {
      var rest = words[...]
      while let found = rest.firstRange(of: word) {
        if last.map({ found.upperBound > $0.upperBound }) ?? true { last = found }
        rest = rest[found.upperBound...]
      }
    }
    return last.map { String(words[..<$0.lowerBound]) } ?? words
  }
}
