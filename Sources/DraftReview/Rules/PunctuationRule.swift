import DraftText

/// Between Chinese characters stand full-width marks: 作用，与 and not 作用,与.
enum PunctuationRule: ReviewRule {
  static let ids: [RuleID] = [.punctuation]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.compactMap { document in
      var passages: [Passage] = []
      var count = 0
      for paragraph in document.paragraphs {
        let scalars = paragraph.scalars
        for index in scalars.indices.dropFirst().dropLast()
        where isHalfWidth(scalars[index]) && TextFolding.isHan(scalars[index - 1])
          && TextFolding.isHan(scalars[index + 1])
        {
          count += 1
          if passages.count < 5 { passages.append(paragraph.passage(max(0, index - 4)..<index + 5)) }
        }
      }
      guard let first = passages.first else { return nil }
      return Finding(
        .punctuation, .note, identity: passages.map(\.text),
        ["got": first.text, "count": String(count)], at: passages)
    }
  }

  private static func isHalfWidth(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == ";" || scalar == "?" || scalar == "!"
  }
}
