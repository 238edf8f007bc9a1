import DraftText
import PlanModel

/// The tasks of a plan with the words that they share with its targets.
///
/// A task carries a name when it holds more than 60 % of the name's pairs of neighbouring characters, words of the field aside. A pair
/// weighs ln(n ÷ tasks that hold it) when the nearest of n tasks is looked for: 专利 stands in most, 金奖 in one (Spärck Jones 1972).
struct CarryingTasks {
  /// How a target is carried.
  enum Carrier {
    case number
    case words(Passage)
    case none((passage: Passage, isNear: Bool)?)
  }

  /// The plan's own targets, each quantity once.
  let targets: [TableFact]
  private let tasks: [Paragraph]
  private let words: [CharacterPairs]
  private let clauses: [Clause]
  /// The characters of each target's name, words of the field aside.
  private let names: [[Unicode.Scalar]]
  private let claimed: Set<String>
  /// The characters of the quantities that tasks state numbers of.
  private let stated: [Set<Character>]

  private struct Clause {
    var task: Int
    var range: Range<Int>
    var pairs: CharacterPairs
  }

  /// The share of a name's pairs of characters that a task must hold to carry it.
  private static let carriedShare = 0.6
  /// The share of a name's weight from which on a task comes near.
  private static let nearShare = 0.3
  private static let fewestTasks = 4
  /// Words that every name of the field may carry.
  private static let fieldWords = ["知识产权", "每万人口", "拥有量", "总量", "数量"]

  /// The tasks and targets of a document; `nil` where it has none to compare.
  init?(_ document: Int, _ corpus: DraftCorpus) {
    tasks = corpus.documents[document].taskParagraphs
    var seen = Set<String>()
    targets = corpus.facts[document].filter {
      $0.role == .target && $0.place.isEmpty && $0.number != nil && seen.insert($0.key.core).inserted
    }
    guard !targets.isEmpty, tasks.count >= Self.fewestTasks else { return nil }
    names = targets.map { Self.letters(of: $0) }
    let wanted = WantedPairs(names.map { CharacterPairs($0[...]) })
    words = tasks.map { CharacterPairs($0.scalars[...], of: wanted) }
    clauses = tasks.enumerated().flatMap { index, task in Self.clauses(of: task, index, wanted) }
    claimed = Set(corpus.claims[document].filter { $0.phase == .future }.map(\.key.core))
    let lines = tasks.reduce(into: Set<Int>()) { $0.formUnion($1.lines) }
    stated = corpus.claims[document].filter { lines.contains($0.passage.line) && $0.key.core.count > 3 }.map {
      Set($0.key.core)
    }
  }

  /// The targets with the way each is carried.
  var carried: [(fact: TableFact, carrier: Carrier)] {
    zip(targets, names).map { ($0, carrier(of: $0, $1)) }
  }

  private static func letters(of fact: TableFact) -> [Unicode.Scalar] {
    Array(fieldWords.reduce(fact.subject) { $0.replacing($1, with: "") }.unicodeScalars)
  }

  private func carrier(of fact: TableFact, _ letters: [Unicode.Scalar]) -> Carrier {
    if claimed.contains(fact.key.core) { return .number }
    let name = CharacterPairs(letters[...])
    let held = words.map { $0.shared(with: name) }
    guard !name.sorted.isEmpty, let most = held.map(\.count).max() else { return .number }
    if Double(most) > Self.carriedShare * Double(name.sorted.count) {
      let core = Set(fact.key.core)
      if stated.contains(where: { $0.isSubset(of: core) || core.isSubset(of: $0) }) { return .number }
      return clause(with: name, head: CharacterPairs(letters.prefix(2))).map { .words($0) } ?? .number
    }
    func weight(_ pairs: [UInt64]) -> Double {
      pairs.reduce(0) { sum, pair in
        sum + Power.log(Double(tasks.count + 1) / Double(held.count { $0.contains(pair) } + 1))
      }
    }
    let weights = held.map(weight)
    guard let best = weights.max(), best > 0, let index = weights.firstIndex(of: best) else { return .none(nil) }
    return .none((passage(index), best >= Self.nearShare * weight(name.sorted)))
  }

  /// The clause that shares most with a name, of those that hold the beginning of the name.
  private func clause(with name: CharacterPairs, head: CharacterPairs) -> Passage? {
    var best: (clause: Clause, shared: Int)?
    for clause in clauses {
      let shared = clause.pairs.shared(with: name).count
      if shared > best?.shared ?? 0, clause.pairs.shared(with: head).count == head.sorted.count {
        best = (clause, shared)
      }
    }
    return best.map { tasks[$0.clause.task].passage($0.clause.range) }
  }

  private static func clauses(of task: Paragraph, _ index: Int, _ wanted: WantedPairs) -> [Clause] {
    var clauses: [Clause] = []
    var start = 0
    for end in 0...task.scalars.count where end == task.scalars.count || task.scalars[end].isOne(of: "，。；：") {
      let pairs = CharacterPairs(task.scalars[start..<end], of: wanted)
      if !pairs.sorted.isEmpty { clauses.append(Clause(task: index, range: start..<end, pairs: pairs)) }
      start = end + 1
    }
    return clauses
  }

  /// The first sentence of a task.
  private func passage(_ index: Int) -> Passage {
    let task = tasks[index]
    return task.passage(0..<(task.scalars.firstIndex(of: "。") ?? min(task.scalars.count, 24)))
  }
}

/// Pairs to look for in long texts.
private struct WantedPairs {
  /// Marks by the last bits of a pair: most pairs of a text are ruled out by one look.
  private var marks = [Bool](repeating: false, count: 4096)

  init(_ names: [CharacterPairs]) {
    for name in names { for pair in name.sorted { marks[Self.mark(pair)] = true } }
  }

  func mayHold(_ pair: UInt64) -> Bool { marks[Self.mark(pair)] }

  private static func mark(_ pair: UInt64) -> Int { Int((pair >> 32 &* 31 &+ pair) & 4095) }
}

/// The pairs of characters that stand side by side, punctuation aside, each pair as one number, each once, in order.
private struct CharacterPairs {
  let sorted: [UInt64]

  /// The pairs of a text, or those of them that are looked for.
  init(_ letters: ArraySlice<Unicode.Scalar>, of wanted: WantedPairs? = nil) {
    var pairs: [UInt64] = []
    var last: UInt64 = 0
    for letter in letters where TextFolding.isHan(letter) || letter.isASCII {
      let value = UInt64(letter.value)
      let pair = last << 32 | value
      if last > 0, wanted?.mayHold(pair) ?? true { pairs.append(pair) }
      last = value
    }
    pairs.sort()
    var count = 0
    for pair in pairs where count == 0 || pairs[count - 1] != pair {
      pairs[count] = pair
      count += 1
    }
    sorted = Array(pairs.prefix(count))
  }

  /// The pairs that stand in both.
  ///
  /// - Complexity: O(m·log n) for m pairs of the shorter `other`.
  func shared(with other: CharacterPairs) -> [UInt64] {
    other.sorted.filter { pair in
      var (low, high) = (0, sorted.count)
      while low < high {
        let middle = (low + high) / 2
        if sorted[middle] < pair { low = middle + 1 } else { high = middle }
      }
      return low < sorted.count && sorted[low] == pair
    }
  }
}
