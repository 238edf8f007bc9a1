import DraftText

/// The fields that plans for intellectual property are built of: 创造、运用、保护、管理、服务 of the national outline, with 人才 and 意识.
enum PlanField: String, CaseIterable {
  case awareness = "意识"
  case talent = "人才"
  case service = "服务"
  case management = "管理"
  case protection = "保护"
  case use = "运用"
  case creation = "创造"

  /// The words by which headings name the field.
  private var words: [String] {
    switch self {
    case .awareness: ["意识", "宣传", "文化", "普及", "教育"]
    case .talent: ["人才", "队伍", "培训"]
    case .service: ["服务", "援助"]
    case .management: ["管理", "治理", "体制"]
    case .protection: ["保护", "执法", "维权", "司法"]
    case .use: ["运用", "转化", "运营", "实施"]
    case .creation: ["创造", "拥有量", "产出", "创新"]
    }
  }

  /// All fields that a heading names.
  static func all(in heading: String) -> Set<PlanField> {
    Set(allCases.filter { field in field.words.contains { heading.holds($0) } })
  }

  /// The field that a goal is of: the narrowest of those it names (保护意识 is of 意识, not of 保护).
  static func one(of goal: String) -> PlanField? {
    allCases.first { field in field.words.contains { goal.holds($0) } }
  }
}
