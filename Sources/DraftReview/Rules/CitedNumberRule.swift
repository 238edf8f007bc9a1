import DraftText
import LongWork

/// A document that is cited more than once has one number; one act (被批准为…试点县) rests on one document.
enum CitedNumberRule: ReviewRule {
  static let ids: [RuleID] = [.citation]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    let numbered = corpus.citations.filter { !$0.number.isEmpty }
    var findings: [Finding] = []
    for (index, first) in numbered.enumerated() where !Cancellation.isRequested {
      for second in numbered[(index + 1)...] where first.number != second.number {
        let isOne = first.plain == second.plain
        guard isOne || first.isOfSeries(of: second) else { continue }
        let act = isOne ? nil : act(first, second, corpus)
        guard isOne || act != nil || CitedTitleRule.resembles(first.plain, second.plain) else { continue }
        var arguments = ["title": first.title, "other": second.title, "got": first.number, "right": second.number]
        if let act { (arguments["act"], arguments["kind"]) = (act, "act") }
        findings.append(
          Finding(
            .citation, isOne || act != nil ? .contradiction : .doubt,
            identity: [first.plain, second.plain] + [first.number, second.number].sorted(), arguments,
            at: [first.passage, second.passage], arithmetic: ["\(first.number) ≠ \(second.number)"]))
      }
    }
    return findings
  }

  /// What both sentences say was granted by the document they cite, to one place.
  private static func act(_ first: Citation, _ second: Citation, _ corpus: DraftCorpus) -> String? {
    guard corpus.place(of: first.document) == corpus.place(of: second.document), let act = object(first, corpus),
      act == object(second, corpus)
    else { return nil }
    return act
  }

  private static let verbs = ["批准为", "获批", "认定为", "确定为", "列为", "入选", "评为", "授予"].map { Array($0.unicodeScalars) }

  private static func object(_ citation: Citation, _ corpus: DraftCorpus) -> String? {
    let paragraph = corpus.documents[citation.document].paragraphs[citation.paragraph]
    let words = paragraph.scalars[citation.sentence]
    for verb in verbs {
      guard let start = words.firstIndex(of: verb) else { continue }
      let object = words[(start + verb.count)...].prefix { !$0.isOne(of: "，。；、（(”") }
      if object.count >= 6 { return paragraph.text(object.startIndex..<object.endIndex) }
    }
    return nil
  }
}

extension Citation {
  /// Whether both numbers are of one series: 国知发运字〔2022〕33号 and 国知发运字〔2024〕2号.
  fileprivate func isOfSeries(of other: Citation) -> Bool {
    let series = number.prefix { $0 != "〔" && $0 != "[" }
    return !series.isEmpty && series == other.number.prefix { $0 != "〔" && $0 != "[" }
  }
}
