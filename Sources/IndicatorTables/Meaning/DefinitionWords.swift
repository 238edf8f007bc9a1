import PlanModel

/// The words in remarks that say that a value is counted otherwise than the one before it.
enum DefinitionWords {
  private static let changes = ["变", "调整", "改", "新口径", "口径不同", "不可比"]
  private static let english = [
    "break in series", "series break", "new definition", "definition changed", "change of definition",
  ]

  /// Whether a remark declares a break: 2019年起统计口径调整, 与上年口径不可比, “break in series”.
  static func declareBreak(_ remark: String) -> Bool {
    remark.holds("口径") && remark.holdsAny(of: changes) || remark.lowercased().holdsAny(of: english)
  }
}
