import SourceText

/// What a typed name stands for.
public enum NameResolution: Sendable, Hashable {
  /// One thing, by its code.
  case found(String)
  /// Several, by their codes, in the order of the index.
  case ambiguous([String])
  /// Nothing; the nearest names, if any are near.
  case unknown(nearest: [String])
}

/// Finds things by code, full name, alias, pinyin initials, unique part or the whole pinyin of one, in that order.
public struct NameIndex: Sendable {
  /// One thing that can be named.
  public struct Entry: Sendable {
    let code: String
    let name: String
    let keys: [NameKey]

    /// A thing with a code, a name and perhaps aliases.
    public init(code: String, name: String, aliases: [String] = []) {
      self.code = code
      self.name = name
      self.keys = ([name] + aliases).map { NameKey($0) }
    }
  }

  private let entries: [Entry]
  /// The keys of all names, and which entry each belongs to.
  private var keys = ByteTable()
  private var owners: [Int] = []
  /// The keys and, behind those of its entry, the printed name: its key has lost the 每 and 口 of 每万人口.
  private var sounds = SoundTable()
  private var soundOwners: [Int] = []

  /// An index of things.
  ///
  /// - Complexity: O(length of all names).
  public init(_ entries: [Entry]) {
    self.entries = entries
    for (index, entry) in entries.enumerated() {
      for key in entry.keys {
        keys.append(key.text.utf8)
        owners.append(index)
      }
      for name in entry.keys.map(\.text) + [entry.name] {
        sounds.append(name)
        soundOwners.append(index)
      }
    }
  }

  /// What `typed` stands for.
  ///
  /// - Complexity: O(entries × length of name × length typed) at worst, for an unknown name.
  public func resolve(_ typed: some StringProtocol) -> NameResolution {
    match(typed) ?? .unknown(nearest: Suggestions.nearest(to: NameKey(typed).text, among: entries.map(\.name)))
  }

  /// Whether `typed` stands for one thing, without a look for what is near it.
  ///
  /// - Complexity: O(entries × length of name).
  public func knows(_ typed: some StringProtocol) -> Bool {
    if case .found = match(typed) { return true }
    return false
  }

  private func match(_ typed: some StringProtocol) -> NameResolution? {
    let code = InputFolding.fold(typed)
    if let exact = entries.first(where: { $0.code == code }) { return .found(exact.code) }
    let key = NameKey(typed)
    for form in key.withoutUnit == key ? [key] : [key, key.withoutUnit] {
      for stage in [named, known, initialled, containing, sounding] {
        let found = stage(form)
        if found.count == 1 { return .found(entries[found[0]].code) }
        if found.count > 1 { return .ambiguous(found.map { entries[$0].code }) }
      }
    }
    return nil
  }

  // MARK: Stages, each the places of the entries that it finds

  private func named(_ key: NameKey) -> [Int] { entries.indices.filter { entries[$0].keys.first == key } }

  private func known(_ key: NameKey) -> [Int] { entries.indices.filter { entries[$0].keys.dropFirst().contains(key) } }

  private func initialled(_ key: NameKey) -> [Int] {
    let letters = Array(key.text.utf8)
    guard letters.count > 1, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return [] }
    var found: [Int] = []
    sounds.matchInitials(letters) { if found.last != soundOwners[$0] { found.append(soundOwners[$0]) } }
    return found
  }

  private func containing(_ key: NameKey) -> [Int] {
    let bytes = Array(key.text.utf8)
    if bytes.isEmpty { return [] }
    var found: [Int] = []
    keys.scan { index, text in
      if found.last != owners[index], text.firstOffset(of: bytes) != nil { found.append(owners[index]) }
    }
    return found
  }

  private func sounding(_ key: NameKey) -> [Int] {
    let letters = Array(key.text.utf8)
    guard letters.count > 2, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return [] }
    var found: [Int] = []
    sounds.match(letters, wholeSyllables: true) { if found.last != soundOwners[$0] { found.append(soundOwners[$0]) } }
    return found
  }
}
