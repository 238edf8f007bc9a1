import SourceText

/// A name reduced to what people mean by it, for comparison only: folded, without spaces, star and case, and with the spellings of
/// `每万人口` made one.
public struct NameKey: Sendable, Hashable {
  /// The reduced text.
  public let text: String

  /// Reduces a name.
  ///
  /// - Complexity: O(length).
  public init(_ name: some StringProtocol) {
    var letters: [Unicode.Scalar] = []
    letters.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars where !InputFolding.isIgnorable(scalar) {
      let folded = InputFolding.fold(scalar)
      switch folded {
      case " ", "\t", "\n", "\r", "*", "\"": continue
      case "A"..."Z": letters.append(Unicode.Scalar(UInt8(folded.value) + 32))
      default: letters.append(folded)
      }
    }
    Self.uniteSpellingsPerHead(&letters)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: letters)
    self.text = String(text)
  }

  /// `每万人口`, `每万人`, `万人口` and `万人` name the same denominator.
  private static func uniteSpellingsPerHead(_ letters: inout [Unicode.Scalar]) {
    guard let start = letters.indices.dropLast().first(where: { letters[$0] == "万" && letters[$0 + 1] == "人" }) else {
      return
    }
    if start + 2 < letters.count, letters[start + 2] == "口" { letters.remove(at: start + 2) }
    if start > 0, letters[start - 1] == "每" { letters.remove(at: start - 1) }
  }

  /// The key of the name without a unit in parentheses at its end: `商标有效注册总量（万件）` is `商标有效注册总量`.
  public var withoutUnit: NameKey {
    guard text.last == ")", let opening = text.lastIndex(of: "("), opening != text.startIndex else { return self }
    return NameKey(text[..<opening])
  }
}
