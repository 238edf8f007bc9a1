import DraftText

/// One label stands in brackets of one form: [责任单位：…] and not （责任单位：…） beside it.
enum LabelBracketRule: ReviewRule {
  static let ids: [RuleID] = [.punctuation]

  private static let fewest = 4
  private static let longestLabel = 6

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.flatMap { document -> [Finding] in
      var labels: [String: [Unicode.Scalar: [Passage]]] = [:]
      for paragraph in document.paragraphs {
        for start in paragraph.scalars.indices where paragraph.scalars[start].isOne(of: "[【（(〔") {
          guard let colon = paragraph.scalars[start...].prefix(longestLabel + 2).firstIndex(of: "："), colon > start + 2
          else { continue }
          labels[paragraph.text(start + 1..<colon), default: [:]][paragraph.scalars[start], default: []].append(
            paragraph.passage(start..<colon + 1))
        }
      }
      return labels.sorted { $0.key < $1.key }.compactMap { label, forms in
        let order = forms.values.sorted { ($0.count, $0[0].line) < ($1.count, $1[0].line) }
        guard order.count > 1, let odd = order.first, let usual = order.last, usual.count >= fewest else { return nil }
        return Finding(
          .punctuation, .note, identity: ["label", label, odd[0].text, usual[0].text],
          [
            "label": label, "got": odd[0].text, "count": String(odd.count), "usual": usual[0].text,
            "of": String(usual.count), "kind": "label",
          ], at: [odd[0], usual[0]] + odd.dropFirst())
      }
    }
  }
}
