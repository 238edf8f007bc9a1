import DraftText

/// What the review of the past says is 建成运行 and the tasks still 加快…建设.
enum StatusRule: ReviewRule {
  static let ids: [RuleID] = [.statusConflict]

  private static let done = ["建成运行", "建成投用", "已建成", "建成并运行"]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.flatMap { draft -> [Finding] in
      var findings: [Finding] = []
      for (paragraph, phase) in zip(draft.paragraphs, draft.phases) where phase == .past {
        for (name, range) in objects(paragraph) {
          for (task, phase) in zip(draft.paragraphs, draft.phases) where phase == .future {
            let words = Array("加快\(name)建设".unicodeScalars)
            guard let start = index(of: words, in: task.scalars) else { continue }
            findings.append(
              Finding(
                .statusConflict, .doubt, identity: [name], ["subject": name],
                at: [task.passage(start..<start + words.count), paragraph.passage(range)]))
          }
        }
      }
      return findings
    }
  }

  private static func objects(_ paragraph: Paragraph) -> [(String, Range<Int>)] {
    done.flatMap { word -> [(String, Range<Int>)] in
      let letters = Array(word.unicodeScalars)
      guard let start = index(of: letters, in: paragraph.scalars) else { return [] }
      var objects: [(String, Range<Int>)] = []
      var first = start + letters.count
      var end = first
      while end <= paragraph.scalars.count {
        let mark = end < paragraph.scalars.count ? paragraph.scalars[end] : "。"
        if mark.isOne(of: "、，。；") {
          let name = paragraph.text(first..<end)
          if name.count > 5 { objects.append((name, start..<end)) }
          if mark != "、" { break }
          first = end + 1
        }
        end += 1
      }
      return objects
    }
  }

  private static func index(of letters: [Unicode.Scalar], in scalars: [Unicode.Scalar]) -> Int? {
    guard scalars.count >= letters.count else { return nil }
    return (0...(scalars.count - letters.count)).first {
      scalars[$0] == letters[0] && scalars[$0..<$0 + letters.count].elementsEqual(letters)
    }
  }
}
