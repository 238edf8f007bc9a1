import DraftText
import PlanModel

/// A target that no task carries: neither its quantity nor most of its words stand in the tasks.
///
/// A task carries a name when it holds more than 60 % of the name's pairs of neighbouring characters, words of the field aside. The task
/// that comes nearest is shown beside the target.
enum TaskRule: ReviewRule {
  static let ids: [RuleID] = [.targetWithoutTask]

  /// The share of a name's pairs of characters that a task must hold to carry it.
  private static let carriedShare = 0.6
  private static let fewestTasks = 4
  /// Words that every name of the field may carry.
  private static let fieldWords = ["知识产权", "每万人口", "拥有量", "总量", "数量"]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.enumerated().flatMap { index, document -> [Finding] in
      let targets = corpus.facts[index].filter { $0.role == .target && $0.place.isEmpty && $0.number != nil }
      guard !targets.isEmpty else { return [] }
      let tasks = document.taskParagraphs
      guard tasks.count >= fewestTasks else { return [] }
      let words = tasks.map { pairs(in: $0.scalars) }
      let claimed = Set(corpus.claims[index].filter { $0.phase == .future }.map(\.key.core))
      var seen = Set<String>()
      return targets.compactMap { fact in
        guard seen.insert(fact.key.core).inserted, !claimed.contains(fact.key.core) else { return nil }
        let name = pairs(in: Array(fieldWords.reduce(fact.subject) { $0.replacing($1, with: "") }.unicodeScalars))
        let shared = words.map { $0.intersection(name).count }
        guard !name.isEmpty, let most = shared.max(), Double(most) <= carriedShare * Double(name.count) else {
          return nil
        }
        let nearest = most > 0 ? shared.firstIndex(of: most).map { tasks[$0] } : nil
        let passage = nearest.map { task in
          task.passage(0..<(task.scalars.firstIndex(of: "。") ?? min(task.scalars.count, 24)))
        }
        return Finding(
          .targetWithoutTask, .doubt, identity: [fact.key.core, fact.number?.text ?? ""],
          [
            "subject": fact.subject, "target": fact.number?.text ?? "", "nearest": passage?.text ?? "",
            "kind": passage == nil ? "" : "nearest",
          ], at: [fact.passage] + (passage.map { [$0] } ?? []))
      }
    }
  }

  /// The pairs of characters that stand side by side, punctuation aside, each pair as one number.
  private static func pairs(in letters: [Unicode.Scalar]) -> Set<UInt64> {
    var pairs = Set<UInt64>()
    var last: UInt64 = 0
    for letter in letters where TextFolding.isHan(letter) || letter.isASCII {
      let value = UInt64(letter.value)
      if last > 0 { pairs.insert(last << 32 | value) }
      last = value
    }
    return pairs
  }
}
