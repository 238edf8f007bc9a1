/// What is different between two versions of an array: one stretch that was put in the place of another.
///
/// Kept instead of the arrays themselves, so that a long history of small changes takes the room of the changes.
struct SequenceChange<Element: Sendable & Equatable>: Sendable {
  private let position: Int
  private let old: [Element]
  private let new: [Element]

  /// The difference between two arrays: what is left when their common beginning and end are taken off.
  ///
  /// - Complexity: O(count), O(1) where both are the same array.
  init(from before: [Element], to after: [Element]) {
    guard !Self.isSame(before, after) else {
      (position, old, new) = (0, [], [])
      return
    }
    let shorter = min(before.count, after.count)
    var head = 0
    while head < shorter, before[head] == after[head] { head += 1 }
    var tail = 0
    while tail < shorter - head, before[before.count - 1 - tail] == after[after.count - 1 - tail] { tail += 1 }
    position = head
    old = Array(before[head..<before.count - tail])
    new = Array(after[head..<after.count - tail])
  }

  /// Makes the earlier array of the later one.
  func undo(_ array: inout [Element]) { array.replaceSubrange(position..<position + new.count, with: old) }

  /// Makes the later array of the earlier one.
  func redo(_ array: inout [Element]) { array.replaceSubrange(position..<position + old.count, with: new) }

  private static func isSame(_ left: [Element], _ right: [Element]) -> Bool {
    left.count == right.count
      && left.withUnsafeBufferPointer { left in right.withUnsafeBufferPointer { left.baseAddress == $0.baseAddress } }
  }
}
