/// The statements of this and earlier sessions, and the place in them that the user has recalled.
struct History {
  /// The entries that are kept; older ones are dropped.
  static let limit = 10_000

  /// Oldest first, each once.
  private(set) var entries: [String] = []
  /// The first bytes of each entry: what tells most of them apart from a line without a look at the entry itself.
  private var beginnings: [Beginning] = []

  // While a line is edited: which entry it shows, `entries.count` for a line of its own, and what was changed on the way.
  private var position = 0
  private var drafts: [Int: String] = [:]

  /// Makes a history of entries, oldest first; of equal ones the newest stays.
  init(_ entries: [String] = []) {
    var seen: Set<String> = []
    let kept = entries.reversed().filter { !$0.isEmpty && seen.insert($0).inserted }
    self.entries = kept.prefix(Self.limit).reversed()
    beginnings = self.entries.map { Beginning($0.utf8) }
    beginRecall()
  }

  /// Puts an entry at the new end; an equal older one goes.
  mutating func add(_ entry: String) {
    if let older = entries.lastIndex(of: entry) { remove(at: older) }
    entries.append(entry)
    beginnings.append(Beginning(entry.utf8))
    if entries.count > Self.limit { remove(at: 0) }
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

  /// The newest entry, from `index` on towards older ones, that begins with these bytes and goes on, at the boundary of a
  /// character.
  ///
  /// - Complexity: O(entries), a few machine words each for those that begin otherwise.
  func newest(from index: Int, beginningWith bytes: [UInt8]) -> Int? {
    let wanted = Beginning(bytes)
    var index = index
    while index >= 0 {
      if beginnings[index].matches(wanted), entries[index].goesOn(from: bytes) { return index }
      index -= 1
    }
    return nil
  }

  private mutating func remove(at index: Int) {
    entries.remove(at: index)
    beginnings.remove(at: index)
  }

  private mutating func step(by step: Int, leaving line: String) -> String? {
    let next = position + step
    guard (0...entries.count).contains(next) else { return nil }
    drafts[position] = line
    position = next
    return drafts[next] ?? (next < entries.count ? entries[next] : "")
  }
}

/// The first eight bytes of a text as one number, or as many as there are.
private struct Beginning {
  private var bytes: UInt64 = 0
  private var count = 0

  init(_ text: some Sequence<UInt8>) {
    for byte in text.prefix(8) {
      bytes = bytes << 8 | UInt64(byte)
      count += 1
    }
    bytes <<= UInt64(8 * (8 - count))
  }

  /// Whether this beginning begins with another.
  func matches(_ other: Beginning) -> Bool {
    let mask = other.count == 0 ? 0 : UInt64.max << UInt64(8 * (8 - other.count))
    return (bytes ^ other.bytes) & mask == 0 && count >= other.count
  }
}

/// Where a pattern was found in the history.
struct HistoryMatch: Equatable {
  var index: Int
  /// Where the pattern begins in the entry, in UTF-8 bytes.
  var offset: Int
}

extension String {
  /// Whether the text begins with these bytes and goes on, at the boundary of a character.
  fileprivate func goesOn(from bytes: [UInt8]) -> Bool {
    guard utf8.count > bytes.count else { return false }
    let begins = utf8.withContiguousStorageIfAvailable { own in bytes.indices.allSatisfy { own[$0] == bytes[$0] } }
    guard begins ?? utf8.starts(with: bytes) else { return false }
    return utf8.index(startIndex, offsetBy: bytes.count).samePosition(in: self) != nil
  }

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
