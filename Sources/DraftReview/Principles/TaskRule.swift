import DraftText
import PlanModel

/// A target that no task carries: neither its quantity nor most of its words stand in the tasks. The task that comes nearest is shown
/// beside the target; where none comes near, the goal that names it.
///
/// Targets that tasks carry in words and no task with its number are noted together: who does the task cannot tell how much.
enum TaskRule: ReviewRule {
  static let ids: [RuleID] = [.targetWithoutTask]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    let drafts = corpus.documents.enumerated().compactMap { index, document in
      CarryingTasks(index, corpus).map { (document: document, targets: $0.carried) }
    }
    return drafts.flatMap { draft in draft.targets.compactMap { uncarried($0, draft.document) } }
      + drafts.compactMap { inWords($0.targets) }
  }

  private typealias Carried = (fact: TableFact, carrier: CarryingTasks.Carrier)

  private static func uncarried(_ target: Carried, _ document: DraftDocument) -> Finding? {
    guard case .none(let nearest) = target.carrier else { return nil }
    let fact = target.fact
    let goal = document.goal(naming: fact.subject)
    let task = nearest.flatMap { $0.isNear || goal == nil ? $0.passage : nil }
    return Finding(
      .targetWithoutTask, .doubt, identity: [fact.key.core, fact.number?.text ?? ""],
      [
        "subject": fact.subject, "target": fact.number?.text ?? "", "nearest": task?.text ?? "",
        "kind": task == nil ? "" : "nearest",
      ], at: [fact.passage] + [task ?? goal].compactMap { $0 })
  }

  private static func inWords(_ targets: [Carried]) -> Finding? {
    let carried = targets.compactMap { target -> (fact: TableFact, passage: Passage)? in
      guard case .words(let passage) = target.carrier else { return nil }
      return (target.fact, passage)
    }
    guard !carried.isEmpty, carried.count < targets.count else { return nil }
    return Finding(
      .targetWithoutTask, .note, identity: ["words"] + carried.map { $0.fact.key.core + ($0.fact.number?.text ?? "") },
      [
        "subject": carried.map { $0.fact.subject + ($0.fact.number?.text ?? "") }.joined(separator: "、"),
        "count": String(carried.count), "kind": "words",
      ], at: carried.flatMap { [$0.fact.passage, $0.passage] })
  }
}

extension DraftDocument {
  /// The clause outside tasks that names an indicator.
  fileprivate func goal(naming subject: String) -> Passage? {
    let name = Array(subject.unicodeScalars.filter { $0 != "*" })
    for (paragraph, phase) in zip(paragraphs, phases) where phase == .future {
      guard let start = paragraph.scalars.firstIndex(of: name) else { continue }
      let end = paragraph.scalars[start...].firstIndex { $0.isOne(of: "，。；") } ?? paragraph.scalars.count
      return paragraph.passage(start..<end)
    }
    return nil
  }
}
