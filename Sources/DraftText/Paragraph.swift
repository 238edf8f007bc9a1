/// A paragraph of a draft, its line breaks undone, each character with the place it was printed at.
///
/// Full-width digits and signs are folded, blanks between Chinese characters dropped: `4.62 件` reads `4.62件`.
public struct Paragraph: Sendable {
  /// The document.
  public let document: String
  /// The characters.
  public internal(set) var scalars: [Unicode.Scalar] = []
  /// The line of each character, from 1.
  public internal(set) var lines: [Int] = []
  /// The column of each character, from 1.
  public internal(set) var columns: [Int] = []

  init(document: String) {
    self.document = document
  }

  /// The text of a range of characters.
  public func text(_ range: Range<Int>) -> String {
    String(letters: scalars[range.clamped(to: 0..<scalars.count)])
  }

  /// The whole text.
  public var text: String { text(0..<scalars.count) }

  /// The place of a range of characters.
  public func passage(_ range: Range<Int>) -> Passage {
    let range = range.clamped(to: 0..<scalars.count)
    guard let first = range.first, let last = range.last else {
      return Passage(document: document, line: 1, column: 1, lastLine: 1, lastColumn: 1, text: "")
    }
    return Passage(
      document: document, line: lines[first], column: columns[first], lastLine: lines[last], lastColumn: columns[last],
      text: text(range))
  }

  /// The sentences: what stands between full stops, marks of exclamation and question.
  public private(set) var sentences: [Range<Int>] = []

  /// Finds the sentences, once all characters are there.
  mutating func split() {
    var ranges: [Range<Int>] = []
    var start = 0
    var depth = 0
    for (index, scalar) in scalars.enumerated() {
      if scalar == "《" { depth += 1 } else if scalar == "》" { depth = max(0, depth - 1) }
      guard depth == 0, scalar.isOne(of: "。！？!?") else { continue }
      if index > start { ranges.append(start..<index) }
      start = index + 1
    }
    if start < scalars.count { ranges.append(start..<scalars.count) }
    sentences = ranges
  }
}
