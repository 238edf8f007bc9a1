/// The few words that the editor itself puts on the screen.
enum EditorWording {
  /// The prompt while the history is searched.
  static func search(for pattern: String, found: Bool) -> String { "\(found ? "查找" : "无匹配")「\(pattern)」" }

  /// What ends a list that is longer than the screen.
  static func more(_ count: Int) -> String { "… 另有 \(count) 项" }
}
