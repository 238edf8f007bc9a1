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

/// Finds things by code, full name, alias, pinyin initials or unique part, in that order.
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

  /// An index of things.
  public init(_ entries: [Entry]) {
    self.entries = entries
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
      for stage in Self.stages {
        let found = entries.filter { stage($0, form) }
        if found.count == 1 { return .found(found[0].code) }
        if found.count > 1 { return .ambiguous(found.map(\.code)) }
      }
    }
    return nil
  }

  private static let stages: [@Sendable (Entry, NameKey) -> Bool] = [
    { entry, key in entry.keys.first == key },
    { entry, key in entry.keys.dropFirst().contains(key) },
    { entry, key in
      key.text.utf8.count > 1 && key.text.utf8.allSatisfy { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
        // The printed name as well: its key has lost the 每 and 口 of 每万人口.
        && (entry.keys.map(\.text) + [entry.name]).contains { PinyinInitials.firstMatch(of: key.text, in: $0) != nil }
    },
    { entry, key in !key.text.isEmpty && entry.keys.contains { $0.text.contains(key.text) } },
  ]
}
