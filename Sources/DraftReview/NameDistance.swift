/// How much two names differ.
enum NameDistance {
  /// The least number of insertions, deletions and replacements that turn one into the other.
  static func distance(_ first: String, _ second: String) -> Int {
    distance(Array(first.unicodeScalars), Array(second.unicodeScalars))
  }

  /// The same of characters.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var previous = Array(0...b.count)
    for (row, letter) in a.enumerated() {
      var current = [row + 1]
      for (column, other) in b.enumerated() {
        current.append(min(previous[column + 1] + 1, current[column] + 1, previous[column] + (letter == other ? 0 : 1)))
      }
      previous = current
    }
    return previous[b.count]
  }

  /// Whether the characters of one stand in the other, in order.
  static func isSubsequence(_ short: String, of long: String) -> Bool {
    isSubsequence(Array(short.unicodeScalars), of: Array(long.unicodeScalars))
  }

  /// The same of characters.
  static func isSubsequence(_ short: [Unicode.Scalar], of long: [Unicode.Scalar]) -> Bool {
    var rest = long[...]
    for letter in short {
      guard let index = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: index)...]
    }
    return true
  }
}
