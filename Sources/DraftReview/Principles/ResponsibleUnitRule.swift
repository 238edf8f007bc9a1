import DraftText
import IndicatorTables
import LongWork

/// Every task names who is responsible, where most do: in its own text, in a list at the end of its section, or in a table of owners.
///
/// Of tables: a task that carries an indicator (`task`, `indicator`) has at least one row in the table of owners (`task`, `owner`).
enum ResponsibleUnitRule: ReviewRule {
  static let ids: [RuleID] = [.taskWithoutOwner]

  private static let fewestTasks = 4
  /// The share of tasks that must name somebody for the rest to be missed.
  private static let usualShare = 0.75

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.flatMap(inText) + inTables(corpus)
  }

  private static func inText(_ document: DraftDocument) -> [Finding] {
    let tasks = document.tasks
    guard tasks.count >= fewestTasks, let usual = tasks.first(where: \.hasOwner),
      Double(tasks.count(where: \.hasOwner)) >= usualShare * Double(tasks.count)
    else { return [] }
    return tasks.filter { !$0.hasOwner }.map { task in
      Finding(
        .taskWithoutOwner, .doubt, identity: [task.heading.title], ["title": task.heading.title],
        at: [task.heading.passage, usual.heading.passage])
    }
  }

  private static func inTables(_ corpus: DraftCorpus) -> [Finding] {
    let tables = corpus.documents.flatMap { document in document.tables.map { (document, $0) } }
    let owned = tables.flatMap { _, table -> [String] in
      guard let task = table.position(of: ["task", "任务"]), table.position(of: ["owner", "责任单位"]) != nil else {
        return []
      }
      return table.rows.map { $0[task].text }
    }
    guard !owned.isEmpty else { return [] }
    var seen = Set<String>()
    return tables.flatMap { document, table -> [Finding] in
      guard let task = table.position(of: ["task", "任务"]), let indicator = table.position(of: ["indicator", "指标"])
      else {
        return []
      }
      return table.rows.compactMap { row in
        let cell = row[task]
        guard !row[indicator].text.isEmpty, !cell.text.isEmpty, !owned.contains(cell.text),
          seen.insert(cell.text).inserted
        else { return nil }
        return Finding(
          .taskWithoutOwner, .doubt, identity: [cell.text, row[indicator].text],
          ["title": cell.text, "indicator": row[indicator].text, "kind": "indicator"],
          at: [document.passage(cell.range, text: cell.text)])
      }
    }
  }
}

extension DraftTable {
  /// The column with one of some headings.
  fileprivate func position(of headings: [String]) -> Int? {
    columns.firstIndex { headings.contains($0.heading) }
  }
}

extension DraftDocument {
  fileprivate struct Task {
    var heading: Heading
    var hasOwner: Bool
  }

  /// The numbered tasks under headings of tasks and projects; a list of owners at the end of a section is that of all its tasks.
  fileprivate var tasks: [Task] {
    let owners = ["责任单位", "牵头单位", "责任部门"].map { Array($0.unicodeScalars) }
    var tasks: [Task] = []
    var open = 0
    var isTask = false
    var next = 0
    for (index, paragraph) in paragraphs.enumerated() where !Cancellation.isRequested {
      while next < headings.count, headings[next].paragraph == index {
        let heading = headings[next]
        if heading.level <= 2 { open = tasks.count }
        if heading.level == 1 { isTask = heading.title.holds("任务") || heading.title.holds("工程") }
        if isTask, heading.level == 3 { tasks.append(Task(heading: heading, hasOwner: false)) }
        next += 1
      }
      if isTask, owners.contains(where: { paragraph.scalars.firstIndex(of: $0) != nil }) {
        for position in open..<tasks.count { tasks[position].hasOwner = true }
        open = tasks.count
      }
    }
    return tasks
  }
}
