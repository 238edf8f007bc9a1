import DraftText
import IndicatorTables
import PlanModel

/// A table whose title names one of the quantities in its columns and not the others.
enum TableTitleRule: ReviewRule {
  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.enumerated().flatMap { document, draft in
      draft.tables.enumerated().compactMap { index, table -> Finding? in
        guard let title = table.titles.last(where: { $0.text.hasPrefix("表") }) ?? table.titles.last else { return nil }
        var quantities: [String] = []
        for fact in corpus.facts[document]
        where fact.table == index && fact.role == .value && !quantities.contains(fact.subject) {
          quantities.append(fact.subject)
        }
        guard quantities.count > 1, quantities.count < 6 else { return nil }
        func isNamed(_ quantity: String) -> Bool {
          title.text.contains(quantity) || quantity.hasSuffix("拥有量") && title.text.contains(quantity.dropLast(3))
        }
        let named = quantities.filter(isNamed)
        guard !named.isEmpty, let unnamed = quantities.first(where: { !isNamed($0) }) else { return nil }
        return Finding(
          .tableTitle, .note, identity: [title.text, unnamed], ["title": title.text, "subject": unnamed],
          at: [draft.passage(title.range, text: title.text)])
      }
    }
  }
}

/// Values without a unit anywhere, neither in heading nor title nor cell.
enum MissingUnitRule: ReviewRule {
  static func findings(in corpus: DraftCorpus) -> [Finding] {
    var seen = Set<String>()
    return corpus.values.compactMap { value in
      guard !value.isInText, value.number.unit == .none, value.role == .value, !value.subject.isEmpty,
        seen.insert("\(value.document)|\(value.subject)").inserted, !corpus.documents[value.document].isTable
      else { return nil }
      return Finding(
        .missingUnit, .doubt, identity: [value.subject, value.label ?? ""],
        ["subject": value.subject, "label": value.label ?? "", "got": value.number.text], at: [value.passage])
    }
  }
}

/// A row that rests on a plan of the parent place, whose column is empty, while the other rows with that basis have a value there.
enum BasisRule: ReviewRule {
  private static let parents = ["全国", "全省"]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.enumerated().flatMap { document, draft in
      draft.tables.enumerated().flatMap { index, table -> [Finding] in
        guard let basis = table.column(.basis) else { return [] }
        let facts = corpus.facts[document].filter {
          $0.table == index && $0.role == .target && parents.contains($0.place)
        }
        let byBasis = Dictionary(grouping: facts) { table.rows[$0.row][basis].text }
        return byBasis.sorted { $0.key < $1.key }.flatMap { name, facts -> [Finding] in
          let known = facts.filter { $0.number != nil }
          guard name.contains("《"), name.contains("国家"), known.count > 1, known.count * 2 > facts.count else {
            return []
          }
          return facts.filter { $0.number == nil }.map { fact in
            let cell = table.rows[fact.row][basis]
            return Finding(
              .basisWithoutValue, .doubt, identity: [fact.key.core, name, fact.place],
              ["subject": fact.subject, "basis": name, "place": fact.place],
              at: [draft.passage(cell.range, text: cell.text), fact.passage])
          }
        }
      }
    }
  }
}

/// What the review of the past says is 建成运行 and the tasks still 加快…建设.
enum StatusRule: ReviewRule {
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
        if "、，。；".unicodeScalars.contains(mark) {
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
