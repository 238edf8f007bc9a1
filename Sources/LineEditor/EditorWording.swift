/// The few words that the editor itself puts on the screen.
public struct EditorWording: Sendable {
  /// What stands before the pattern of a search that found something.
  public var found: String
  /// What stands before the pattern of a search that found nothing.
  public var missing: String
  /// What ends a list that goes on at the next Tab, with `{count}` for the candidates that are not shown.
  public var more: String

  /// Words in a language.
  public init(found: String, missing: String, more: String) {
    self.found = found
    self.missing = missing
    self.more = more
  }

  /// The words where nobody gave others.
  public static let standard = EditorWording(found: "查找", missing: "无匹配", more: "… 另有 {count} 项，再按 Tab")

  func more(_ count: Int) -> String {
    guard let place = more.range(ofFirst: "{count}") else { return more }
    return String(more[..<place.lowerBound]) + String(count) + more[place.upperBound...]
  }
}

extension String {
  fileprivate func range(ofFirst part: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(part) }.map { $0..<index($0, offsetBy: part.count) }
  }
}
