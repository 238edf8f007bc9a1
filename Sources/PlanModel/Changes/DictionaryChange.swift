/// What is different between two versions of a dictionary: the entries that one of them has otherwise.
struct DictionaryChange<Key: Sendable & Hashable, Value: Sendable & Equatable>: Sendable {
  private let old: [Key: Value]
  private let new: [Key: Value]

  /// The difference between two dictionaries.
  ///
  /// - Complexity: O(count), O(1) where both are the same dictionary.
  init(from before: [Key: Value], to after: [Key: Value]) {
    guard before != after else {
      (old, new) = ([:], [:])
      return
    }
    old = before.filter { after[$0.key] != $0.value }
    new = after.filter { before[$0.key] != $0.value }
  }

  /// Makes the earlier dictionary of the later one.
  func undo(_ dictionary: inout [Key: Value]) { Self.exchange(new, for: old, in: &dictionary) }

  /// Makes the later dictionary of the earlier one.
  func redo(_ dictionary: inout [Key: Value]) { Self.exchange(old, for: new, in: &dictionary) }

  private static func exchange(_ gone: [Key: Value], for come: [Key: Value], in dictionary: inout [Key: Value]) {
    for key in gone.keys where come[key] == nil { dictionary[key] = nil }
    dictionary.merge(come) { _, value in value }
  }
}
