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
    guard let first = folded.first, !(first.value >= 0x30 && first.value <= 0x39) else { return nil }
    let isWord = folded.count <= 5 && words.contains(String(scalars: folded).lowercased())
    return isWord || isStatement(text, folded) ? .stated(text) : nil
  }

  /// Phrases that stand for a number that others set or that the plan leaves open: 完成省下达任务, 保持在合理区间.
  private static let phrases = [
    "下达", "省定", "国定", "视情", "合理区间", "同步", "另行", "为准", "上级要求", "省级要求", "国家要求", "只增不减", "只减不增", "稳中有", "持续", "高于", "低于",
  ]

  private static func isStatement(_ text: String, _ folded: [Unicode.Scalar]) -> Bool {
    guard !folded.contains(where: { $0.value >= 0x30 && $0.value <= 0x39 }) else { return false }
    return text.holdsAny(of: phrases)
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
