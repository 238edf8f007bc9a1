/// The statements of this and earlier sessions, and the place in them that the user has recalled.
struct History {
  /// The entries that are kept; older ones are dropped.
  static let limit = 10_000

  /// Oldest first, each once.
  private(set) var entries: [String] = []

  // While a line is edited: which entry it shows, `entries.count` for a line of its own, and what was changed on the way.
  private var position = 0
  private var drafts: [Int: String] = [:]

  /// Makes a history of entries, oldest first; of equal ones the newest stays.
  init(_ entries: [String] = []) {
    var seen: Set<String> = []
    let kept = entries.reversed().filter { !$0.isEmpty && seen.insert($0).inserted }
    self.entries = kept.prefix(Self.limit).reversed()
    beginRecall()
  }

  /// Puts an entry at the new end; an equal older one goes.
  mutating func add(_ entry: String) {
    if let older = entries.lastIndex(of: entry) { entries.remove(at: older) }
    entries.append(entry)
    if entries.count > Self.limit { entries.removeFirst() }
    beginRecall()
  }

  /// Starts again from a line of its own.
  mutating func beginRecall() {
    position = entries.count
    drafts = [:]
  }

  /// The entry before the one that the line shows, or nil at the oldest; the line is kept for the way back.
  mutating func older(leaving line: String) -> String? { step(by: -1, leaving: line) }

  /// The entry after the one that the line shows, and in the end the line that the user began with.
  mutating func newer(leaving line: String) -> String? { step(by: 1, leaving: line) }

  /// The nearest entry that contains the pattern, from `index` on, towards older entries or newer ones.
  func match(for pattern: String, from index: Int, by step: Int = -1) -> HistoryMatch? {
    let pattern = Array(pattern.utf8)
    var index = index
    while entries.indices.contains(index) {
      if let offset = entries[index].utf8Offset(of: pattern) { return HistoryMatch(index: index, offset: offset) }
      index += step
    }
    return nil
  }

  private mutating func step(by step: Int, leaving line: String) -> String? {
    let next = position + step
    guard (0...entries.count).contains(next) else { return nil }
    drafts[position] = line
    position = next
    return drafts[next] ?? (next < entries.count ? entries[next] : "")
  }
}

/// Where a pattern was found in the history.
struct HistoryMatch: Equatable {
  var index: Int
  /// Where the pattern begins in the entry, in UTF-8 bytes.
  var offset: Int
}

extension String {
  /// Where a text first occurs, in UTF-8 bytes; a match never begins inside a character of its own, such is UTF-8.
  func utf8Offset(of wanted: [UInt8]) -> Int? {
    let bytes = Array(utf8)
    guard let first = wanted.first else { return 0 }
    guard wanted.count <= bytes.count else { return nil }
    return (0...bytes.count - wanted.count).first { start in
      bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
