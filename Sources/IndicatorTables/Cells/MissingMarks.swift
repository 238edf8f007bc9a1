import PlanModel

/// The marks and words that stand where a number is missing.
enum MissingMarks {
  private static let words: Set<String> = [
    "无", "暂无", "不详", "缺", "暂缺", "无数据", "暂无数据", "未统计", "待统计", "待定", "待公布", "未公布", "未列", "n/a", "na", "null", "none",
  ]

  /// Why a cell holds no number; `nil` where it may hold one.
  static func reason(for text: String, folded: [Unicode.Scalar]) -> MissingReason? {
    if folded.isEmpty { return .blank }
    if folded.count <= 6, folded.allSatisfy(isMark) { return .marked(text) }
    guard folded.count <= 5 else { return nil }
    let word = String(scalars: folded).lowercased()
    return words.contains(word) ? .stated(text) : nil
  }

  /// Whether a cell says that it has nothing to say.
  static func isMissing(_ text: String) -> Bool {
    reason(for: text, folded: CellFolding.scalars(text)) != nil
  }

  /// Whether the scalar may stand alone for a missing number.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "…", "/", "\\", "~", "⋯", "×": true
    default: false
    }
  }
}
