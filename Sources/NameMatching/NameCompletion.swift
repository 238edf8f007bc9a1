import SourceText

/// The names that a typed beginning can be completed to, by code, by any part of a name or alias, or by pinyin.
///
/// Built once for a table of names: what is compared with every name at every key lies prepared in a few pieces of memory.
public struct NameCompletion: Sendable {
  /// One thing that can be named.
  public struct Entry: Sendable {
    let code: String
    let names: [String]

    /// A thing with a code, perhaps an empty one, a name and perhaps aliases.
    public init(code: String = "", name: String, aliases: [String] = []) {
      self.code = code
      names = [name] + aliases
    }
  }

  private var codes = ByteTable()
  /// The names reduced to what is compared, those of each thing in a row.
  private var keys = ByteTable()
  private var sounds = SoundTable()
  /// Which thing a name belongs to.
  private var owners: [Int] = []

  /// The completion of a table of things.
  ///
  /// - Complexity: O(length of all names).
  public init(_ entries: [Entry]) {
    for (index, entry) in entries.enumerated() {
      codes.append(entry.code.utf8)
      for name in entry.names {
        keys.append(NameKey(name).text.utf8)
        // By the printed name: its key has lost the 每 and 口 of 每万人口.
        sounds.append(name)
        owners.append(index)
      }
    }
  }

  /// The things that are meant by what was typed, by their places in the table: first those that begin with it, then those
  /// that it is a part of, then those that sound like it. An empty text means all.
  ///
  /// - Complexity: O(length of all names), and O(length typed) more for each place that begins like it.
  public func matches(_ typed: some StringProtocol) -> [Int] {
    if typed.isEmpty { return Array(0..<codes.count) }
    let key = Array(NameKey(typed).text.utf8)
    let code = Array(InputFolding.fold(typed).utf8)
    var ranks = [UInt8](repeating: Rank.none, count: codes.count)
    codes.scan { index, text in
      if !text.isEmpty, text.begins(with: code) { ranks[index] = Rank.beginning }
    }
    if !key.isEmpty {
      keys.scan { index, text in
        guard let place = text.firstOffset(of: key) else { return }
        ranks[owners[index]] = min(ranks[owners[index]], place == 0 ? Rank.beginning : Rank.part)
      }
      let isSound = key.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
      if isSound {
        sounds.match(key) { index in ranks[owners[index]] = min(ranks[owners[index]], Rank.sound) }
      }
    }
    return (Rank.beginning...Rank.sound).flatMap { rank in ranks.indices.filter { ranks[$0] == rank } }
  }

  /// How well a thing is meant: the lower, the better.
  private enum Rank {
    static let beginning: UInt8 = 0
    static let part: UInt8 = 1
    static let sound: UInt8 = 2
    static let none: UInt8 = 3
  }
}
