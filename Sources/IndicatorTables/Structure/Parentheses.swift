/// Parentheses in folded headings and names.
enum Parentheses {
  /// The text outside of all parentheses, and what stands inside each.
  static func split(_ folded: String) -> (outside: String, inside: [String]) {
    guard folded.utf8.contains(UInt8(ascii: "(")) else { return (folded, []) }
    var outside = String.UnicodeScalarView()
    var inside: [String] = []
    var current = String.UnicodeScalarView()
    var depth = 0
    for scalar in folded.unicodeScalars {
      switch scalar {
      case "(":
        depth += 1
      case ")" where depth > 0:
        depth -= 1
        if depth == 0 {
          inside.append(Blanks.trim(String(current)))
          current = String.UnicodeScalarView()
        }
      default:
        if depth > 0 { current.append(scalar) } else { outside.append(scalar) }
      }
    }
    return (String(outside), inside)
  }
}
