import SourceText

/// The names that a typed beginning can be completed to, by code, by any part of a name or alias, or by pinyin.
///
/// Built once for a table of names: what is compared with every name at every key is prepared here.
public struct NameCompletion: Sendable {
  /// One thing that can be named.
  public struct Entry: Sendable {
    let code: [UInt8]
    let keys: [[UInt8]]
    let sounds: [SoundedName]

    /// A thing with a code, perhaps an empty one, a name and perhaps aliases.
    ///
    /// - Complexity: O(length of the names).
    public init(code: String = "", name: String, aliases: [String] = []) {
      self.code = Array(code.utf8)
      keys = ([name] + aliases).map { Array(NameKey($0).text.utf8) }
      // By the printed name: its key has lost the 每 and 口 of 每万人口.
      sounds = ([name] + aliases).map { SoundedName($0) }
    }
  }

  private let entries: [Entry]

  /// The completion of a table of things.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// The things that are meant by what was typed, by their places in the table: first those that begin with it, then those
  /// that it is a part of, then those that sound like it. An empty text means all.
  ///
  /// - Complexity: O(entries × length of name).
  public func matches(_ typed: some StringProtocol) -> [Int] {
    if typed.isEmpty { return Array(entries.indices) }
    let key = Array(NameKey(typed).text.utf8)
    let code = Array(InputFolding.fold(typed).utf8)
    let isSound = !key.isEmpty && key.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    var found: [[Int]] = [[], [], []]
    for (index, entry) in entries.enumerated() {
      if let rank = entry.rank(code: code, key: key, isSound: isSound) { found[rank].append(index) }
    }
    return found[0] + found[1] + found[2]
  }
}

extension NameCompletion.Entry {
  fileprivate func rank(code: [UInt8], key: [UInt8], isSound: Bool) -> Int? {
    if !self.code.isEmpty && self.code.starts(with: code) { return 0 }
    if key.isEmpty { return nil }
    var isPart = false
    for name in keys {
      if name.starts(with: key) { return 0 }
      isPart = isPart || name.contains(key)
    }
    if isPart { return 1 }
    return isSound && sounds.contains { $0.firstMatch(of: key) != nil } ? 2 : nil
  }
}

extension [UInt8] {
  /// Whether these bytes occur in the text; a match never begins inside a character, such is UTF-8.
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= count else { return part.isEmpty }
    return withUnsafeBufferPointer { text in
      part.withUnsafeBufferPointer { part in
        for start in 0...text.count - part.count where text[start] == first {
          var length = 1
          while length < part.count, text[start + length] == part[length] { length += 1 }
          if length == part.count { return true }
        }
        return false
      }
    }
  }
}
