import DraftText

/// Numbers of headings and items that skip or repeat, or are written in another way than their neighbours.
enum NumberingRule: ReviewRule {
  static let ids: [RuleID] = [.numbering]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.flatMap { document -> [Finding] in
      var findings: [Finding] = []
      var last: [Int: DraftDocument.Heading] = [:]
      for heading in document.headings where heading.number > 0 {
        if heading.level <= 2 {
          for deeper in last.keys where deeper > heading.level {
            if deeper != 3 || heading.number == 1 { last[deeper] = nil }
          }
        }
        if let before = last[heading.level], heading.number != before.number + 1, heading.number != 1 {
          findings.append(finding(heading, before))
        }
        last[heading.level] = heading
      }
      // 1、 where the others are 二、三、
      if let first = document.headings.first(where: { $0.level == 4 && $0.number == 1 }),
        let second = document.headings.first(where: { $0.level == 1 }), second.number == 2,
        first.paragraph < second.paragraph
      {
        findings.append(finding(second, first))
      }
      return findings
    }
  }

  private static func finding(_ heading: DraftDocument.Heading, _ before: DraftDocument.Heading) -> Finding {
    Finding(
      .numbering, .note, identity: [heading.title, before.title],
      ["title": heading.passage.text, "before": before.passage.text], at: [heading.passage, before.passage])
  }
}
