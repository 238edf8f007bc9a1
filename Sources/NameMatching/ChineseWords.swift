/// Cuts runs of Chinese into the words that are known, the longest first.
public struct ChineseWords: Sendable {
  private let words: Set<String>
  private let longest: Int

  /// Known words; those of one character would cut everything to pieces.
  public init(_ words: [String]) {
    self.words = Set(words.filter { $0.count > 1 })
    longest = self.words.map(\.count).max() ?? 0
  }

  /// The lengths of the words of a run, in characters; what is not known between two words is one word.
  ///
  /// - Complexity: O(length × longest word).
  public func lengths(of run: String) -> [Int] {
    let characters = Array(run)
    var lengths: [Int] = []
    var unknown = 0
    var index = 0
    while index < characters.count {
      if let length = known(in: characters, at: index) {
        if unknown > 0 { lengths.append(unknown) }
        unknown = 0
        lengths.append(length)
        index += length
      } else {
        unknown += 1
        index += 1
      }
    }
    return unknown > 0 ? lengths + [unknown] : lengths
  }

  private func known(in characters: [Character], at start: Int) -> Int? {
    let most = min(longest, characters.count - start)
    guard most > 1 else { return nil }
    return (2...most).last { words.contains(String(characters[start..<start + $0])) }
  }
}
