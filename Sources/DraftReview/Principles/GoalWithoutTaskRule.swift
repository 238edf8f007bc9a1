import DraftText
import LongWork

/// The tasks take up every field that the goals (or the indicators) are set for.
///
/// Goals and tasks are read from headings, from paragraphs that tell them off (工作目标。一是…二是…), and from counted lists (创造、保护、运用…等方面
/// 设定了6项指标). Both must name at least three fields, and most of the goals' must be among the tasks', or the parts are not parallel.
enum GoalWithoutTaskRule: ReviewRule {
  static let ids: [RuleID] = [.goalWithoutTask]

  private static let fewestFields = 3

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.enumerated().compactMap { index, document in
      let outline = GoalOutline(document, corpus.counted[index])
      let goals = outline.goals.compactMap { item in PlanField.one(of: item.text).map { (item, $0) } }
      let fields = outline.tasks.reduce(into: Set<PlanField>()) { $0.formUnion(PlanField.all(in: $1.text)) }
      let asked = Set(goals.map(\.1))
      let open = goals.filter { !fields.contains($0.1) }
      guard asked.count >= fewestFields, fields.count >= fewestFields, let first = open.first,
        let task = outline.tasks.first,
        Set(open.map(\.1)).count * 2 < asked.count
      else { return nil }
      var names: [String] = []
      for (_, field) in open where !names.contains(field.rawValue) { names.append(field.rawValue) }
      let all = PlanField.allCases.reversed()
      func list(_ set: Set<PlanField>) -> String { all.filter(set.contains).map(\.rawValue).joined(separator: "、") }
      var passages = [first.0.passage, task.passage]
      for (item, _) in open.dropFirst() where !passages.contains(item.passage) { passages.append(item.passage) }
      return Finding(
        .goalWithoutTask, .doubt, identity: [document.place] + names,
        ["fields": names.joined(separator: "、"), "goals": list(asked), "tasks": list(fields)], at: passages,
        arithmetic: ["{\(list(asked))} − {\(list(fields))} = {\(names.joined(separator: "、"))}"])
    }
  }
}

/// The goals and the tasks of a draft, by their headings.
private struct GoalOutline {
  struct Item {
    var text: String
    var passage: Passage
  }

  var goals: [Item] = []
  var tasks: [Item] = []

  private static let taskWords = ["任务", "工程", "重点工作", "举措", "措施"]

  init(_ document: DraftDocument, _ lists: [CountedList]) {
    takeHeadings(document)
    takeParagraphs(document)
    for list in lists {
      let isTask = list.noun.contains("任务")
      guard isTask || list.noun.contains("指标") || list.noun.contains("目标") else { continue }
      let items = list.items.map { Item(text: $0, passage: list.passage) }
      if isTask { tasks += items } else { goals += items }
    }
  }

  private mutating func takeHeadings(_ document: DraftDocument) {
    var goal: Int?
    var task: Int?
    var next = 0
    for (index, paragraph) in document.paragraphs.enumerated() where !Cancellation.isRequested {
      while next < document.headings.count, document.headings[next].paragraph == index {
        let heading = document.headings[next]
        let item = Item(text: heading.title, passage: heading.passage)
        if let level = goal, heading.level > level { goals.append(item) } else { goal = nil }
        if let level = task, heading.level == level + 1 {
          tasks.append(item)
        } else if heading.level == 1 {
          task = Self.taskWords.contains { heading.title.holds($0) } ? 1 : nil
        }
        if goal == nil, heading.level <= 2, heading.title.holds("目标") { goal = heading.level }
        next += 1
      }
      if goal != nil, paragraph.scalars.first == "—", let stop = paragraph.scalars.firstIndex(of: "。") {
        goals.append(Item(text: paragraph.text(0..<stop), passage: paragraph.passage(0..<stop)))
      }
    }
  }

  /// 工作目标。一是…。二是…。
  private mutating func takeParagraphs(_ document: DraftDocument) {
    for paragraph in document.paragraphs {
      guard let stop = paragraph.scalars.prefix(9).firstIndex(of: "。") else { continue }
      let title = paragraph.text(0..<stop)
      let isTask = Self.taskWords.contains { title.hasSuffix($0) }
      guard isTask || title.hasSuffix("目标") else { continue }
      for range in paragraph.sentences.dropFirst() where paragraph.text(range).dropFirst().hasPrefix("是") {
        let item = Item(text: paragraph.text(range), passage: paragraph.passage(range))
        if isTask { tasks.append(item) } else { goals.append(item) }
      }
    }
  }
}
