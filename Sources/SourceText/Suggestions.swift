/// The names nearest to what was typed, for “did you mean”.
public enum Suggestions {
  /// Nothing is near a text longer than any name.
  private static let longestQuery = 64

  /// At most `limit` of `names`, nearest first; of those equally near the ones that begin alike, then in the order given.
  ///
  /// A name is near when what was typed differs from the whole name, or from some part of it, by few edits: planners type two or
  /// three characters of a long name. The distance allowed is half the length typed, at least one edit.
  ///
  /// - Complexity: O(names × length of name × length typed).
  public static func nearest(to typed: String, among names: some Sequence<String>, limit: Int = 3) -> [String] {
    let query = Array(typed.lowercased())
    guard !query.isEmpty, query.count <= longestQuery else { return [] }
    let allowed = max(1, query.count / 2)
    var ranked: [(name: String, partial: Int, whole: Int, other: Int)] = []
    for name in names {
      let letters = Array(name.lowercased())
      let partial = partialDistance(query, letters)
      guard partial <= allowed, partial < query.count else { continue }
      let alike = zip(query, letters).prefix { $0 == $1 }.count
      ranked.append((name, partial, editDistance(query, letters), query.count - alike))
    }
    // `sort` is not promised to be stable, so the position breaks ties.
    let order = ranked.enumerated().sorted { left, right in
      (left.element.partial, left.element.whole, left.element.other, left.offset) < (
        right.element.partial, right.element.whole, right.element.other, right.offset
      )
    }
    var seen = Set<String>()
    return order.map(\.element.name).filter { seen.insert($0).inserted }.prefix(limit).map { $0 }
  }

  /// The least number of insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
  public static func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    distances(a, b, freeStart: false).last ?? a.count
  }

  /// The edit distance between `query` and the part of `text` that is nearest to it.
  static func partialDistance(_ query: [Character], _ text: [Character]) -> Int {
    distances(query, text, freeStart: true).min() ?? query.count
  }

  /// The last row of the edit matrix: the distance of `query` to each prefix of `text`, which may begin anywhere if `freeStart`.
  private static func distances(_ query: [Character], _ text: [Character], freeStart: Bool) -> [Int] {
    var beforePrevious: [Int] = []
    var previous = freeStart ? [Int](repeating: 0, count: text.count + 1) : Array(0...text.count)
    for (row, letter) in query.enumerated() {
      var current = [row + 1]
      for (column, other) in text.enumerated() {
        var best = min(previous[column + 1], current[column]) + 1
        best = min(best, previous[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == text[column - 1], other == query[row - 1] {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current.append(best)
      }
      beforePrevious = previous
      previous = current
    }
    return previous
  }
}
