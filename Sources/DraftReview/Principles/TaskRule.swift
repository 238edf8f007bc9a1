import DraftText
import PlanModel

/// A target that no task carries: neither its quantity nor most of its words stand in the tasks.
///
/// The task that comes nearest is shown beside the target; where none comes near, the goal that names it.
enum TaskRule: ReviewRule {
  static let ids: [RuleID] = [.targetWithoutTask]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.enumerated().flatMap { index, document -> [Finding] in
      guard let tasks = CarryingTasks(index, corpus) else { return [] }
      return tasks.targets.compactMap { fact in
        guard case .none(let nearest) = tasks.carrier(of: fact) else { return nil }
        let goal = document.goal(naming: fact.subject)
        let task = nearest.flatMap { $0.isNear || goal == nil ? $0.passage : nil }
        return Finding(
          .targetWithoutTask, .doubt, identity: [fact.key.core, fact.number?.text ?? ""],
          [
            "subject": fact.subject, "target": fact.number?.text ?? "", "nearest": task?.text ?? "",
            "kind": task == nil ? "" : "nearest",
          ], at: [fact.passage] + [task ?? goal].compactMap { $0 })
      }
    }
  }
}

/// A target that tasks carry in words and no task with its number: who does the task cannot tell how much.
enum TaskNumberRule: ReviewRule {
  static let ids: [RuleID] = [.targetWithoutTask]

  static func findings(in corpus: DraftCorpus) -> [Finding] {
    corpus.documents.indices.compactMap { index in
      guard let tasks = CarryingTasks(index, corpus) else { return nil }
      let carried = tasks.targets.compactMap { fact -> (TableFact, Passage)? in
        guard case .words(let passage) = tasks.carrier(of: fact) else { return nil }
        return (fact, passage)
      }
      guard !carried.isEmpty, carried.count < tasks.targets.count else { return nil }
      return Finding(
        .targetWithoutTask, .note, identity: ["words"] + carried.map { $0.0.key.core + ($0.0.number?.text ?? "") },
        [
          "subject": carried.map { $0.0.subject + ($0.0.number?.text ?? "") }.joined(separator: "、"),
          "count": String(carried.count), "kind": "words",
        ], at: carried.flatMap { [$0.0.passage, $0.1] })
    }
  }
}

/// The tasks of a plan with the words that they share with its targets.
///
/// A task carries a name when it holds more than 60 % of the name's pairs of neighbouring characters, words of the field aside. A pair
/// weighs ln(n ÷ tasks that hold it) when the nearest of n tasks is looked for: 专利 stands in most, 金奖 in one (Spärck Jones 1972).
private struct CarryingTasks {
  /// How a target is carried.
  enum Carrier {
    case number
    case words(Passage)
    case none((passage: Passage, isNear: Bool)?)
  }

  /// The plan's own targets, each quantity once.
  var targets: [TableFact] = []
  private let tasks: [Paragraph]
  private let words: [Set<UInt64>]
  private let claimed: Set<String>
  /// The characters of the quantities that tasks state numbers of.
  private let stated: [Set<Character>]
  private let counts: [UInt64: Int]

  /// The share of a name's pairs of characters that a task must hold to carry it.
  private static let carriedShare = 0.6
  /// The share of a name's weight from which on a task comes near.
  private static let nearShare = 0.3
  private static let fewestTasks = 4
  /// Words that every name of the field may carry.
  private static let fieldWords = ["知识产权", "每万人口", "拥有量", "总量", "数量"]

  init?(_ document: Int, _ corpus: DraftCorpus) {
    tasks = corpus.documents[document].taskParagraphs
    var seen = Set<String>()
    for fact in corpus.facts[document] where fact.role == .target && fact.place.isEmpty && fact.number != nil {
      if seen.insert(fact.key.core).inserted { targets.append(fact) }
    }
    guard !targets.isEmpty, tasks.count >= Self.fewestTasks else { return nil }
    words = tasks.map { Self.pairs(in: $0.scalars) }
    claimed = Set(corpus.claims[document].filter { $0.phase == .future }.map(\.key.core))
    let lines = tasks.reduce(into: Set<Int>()) { $0.formUnion($1.lines) }
    stated = corpus.claims[document].filter { lines.contains($0.passage.line) && $0.key.core.count > 3 }.map {
      Set($0.key.core)
    }
    counts = words.reduce(into: [:]) { counts, pairs in for pair in pairs { counts[pair, default: 0] += 1 } }
  }

  func carrier(of fact: TableFact) -> Carrier {
    if claimed.contains(fact.key.core) { return .number }
    let letters = Array(Self.fieldWords.reduce(fact.subject) { $0.replacing($1, with: "") }.unicodeScalars)
    let name = Self.pairs(in: letters)
    let shared = words.map { $0.intersection(name).count }
    guard !name.isEmpty, let most = shared.max() else { return .number }
    if Double(most) > Self.carriedShare * Double(name.count) {
      let core = Set(fact.key.core)
      if stated.contains(where: { $0.isSubset(of: core) || core.isSubset(of: $0) }) { return .number }
      let clauses = tasks.compactMap { clause(of: $0, with: name, head: Self.pairs(in: Array(letters.prefix(2)))) }
      return clauses.max { $0.shared < $1.shared }.map { .words($0.passage) } ?? .number
    }
    func weight(_ pairs: Set<UInt64>) -> Double {
      pairs.reduce(0) { $0 + Power.log(Double(tasks.count + 1) / Double(counts[$1, default: 0] + 1)) }
    }
    let weights = words.map { weight($0.intersection(name)) }
    guard let best = weights.max(), best > 0, let index = weights.firstIndex(of: best) else { return .none(nil) }
    return .none((passage(index), best >= Self.nearShare * weight(name)))
  }

  /// The clause of a task that shares most with a name, of those that hold the beginning of the name.
  private func clause(
    of task: Paragraph, with name: Set<UInt64>, head: Set<UInt64>
  ) -> (passage: Passage, shared: Int)? {
    let ends = task.scalars.indices.filter { task.scalars[$0].isOne(of: "，。；：") } + [task.scalars.count]
    var best: (range: Range<Int>, shared: Int)?
    var start = 0
    for end in ends where end >= start {
      let pairs = Self.pairs(in: Array(task.scalars[start..<end]))
      let shared = pairs.intersection(name).count
      if head.isSubset(of: pairs), shared > best?.shared ?? 0 { best = (start..<end, shared) }
      start = end + 1
    }
    return best.map { (task.passage($0.range), $0.shared) }
  }

  /// The first sentence of a task.
  private func passage(_ index: Int) -> Passage {
    let task = tasks[index]
    return task.passage(0..<(task.scalars.firstIndex(of: "。") ?? min(task.scalars.count, 24)))
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
