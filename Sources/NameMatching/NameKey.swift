import SourceText

/// A name reduced to what people mean by it, for comparison only: folded, without spaces, star and case, and with the spellings of
/// `每万人口` made one.
public struct NameKey: Sendable, Hashable {
  /// The reduced text.
  public let text: String

  /// Reduces a name.
  public init(_ name: some StringProtocol) {
    var letters = String.UnicodeScalarView()
    for scalar in InputFolding.fold(name).lowercased().unicodeScalars
    where !scalar.properties.isWhitespace && scalar != "*" && scalar != "\"" {
      letters.append(scalar)
    }
    text = Self.perHead(String(letters))
  }

  /// `每万人口`, `每万人`, `万人口` and `万人` name the same denominator.
  private static func perHead(_ text: String) -> String {
    guard let range = text.firstRange(of: "万人") else { return text }
    var head = text[..<range.lowerBound]
    var tail = text[range.upperBound...]
    if head.last == "每" { head = head.dropLast() }
    if tail.first == "口" { tail = tail.dropFirst() }
    return head + "万人" + tail
  }

  /// The key of the name without a unit in parentheses at its end: `商标有效注册总量（万件）` is `商标有效注册总量`.
  public var withoutUnit: NameKey {
    guard text.last == ")", let opening = text.lastIndex(of: "("), opening != text.startIndex else { return self }
    return NameKey(text[..<opening])
  }
}
