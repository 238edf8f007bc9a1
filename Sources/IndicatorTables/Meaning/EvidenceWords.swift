import PlanModel

/// The words in notes and headings that say how a value came about.
enum EvidenceWords {
  private static let words: [(String, EvidenceType)] = [
    ("预测", .predicted), ("预计", .predicted), ("估计", .estimated), ("预估", .estimated), ("估算", .estimated),
    ("推算", .estimated),
    ("初步核算", .preliminary),
    ("初步", .preliminary), ("快报", .preliminary), ("插值", .interpolated), ("插补", .interpolated), ("predicted", .predicted),
    ("forecast", .predicted), ("estimated", .estimated), ("preliminary", .preliminary), ("interpolated", .interpolated),
  ]

  /// How a value came about by what is said of it; `nil` where nothing is said of that.
  static func type(in text: some StringProtocol) -> EvidenceType? {
    for (word, type) in words where text.holds(word) { return type }
    return nil
  }
}
