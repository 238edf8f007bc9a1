/// The words inside statements, each with its Chinese equal. They are words only where the grammar expects them.
public enum Keyword: String, Sendable, Hashable, CaseIterable {
  case from, to, by
  case `for` = "for"
  case at, step, swing, because, hold, like, converge, elastic, stock, lapse, linear, compound, total, double
  case history, trend, odds, cap, rate, value, count, joint, within
  case and, not
  case `in` = "in"
  case logistic, gompertz, bass, log, damped, theta, gm11, reach
  case uniform, triangular, pert, cases, weight, empirical, shock, recover
  case methods, best, median, champion
  case fail, principles
  case with, or

  /// The Chinese word.
  public var chinese: String {
    switch self {
    case .from: "从"
    case .to: "到"
    case .by: "于"
    case .for: "为"
    case .at: "把握"
    case .step: "步长"
    case .swing: "波动"
    case .because: "因为"
    case .hold: "持平"
    case .like: "同"
    case .converge: "趋同"
    case .elastic: "弹性"
    case .stock: "存量"
    case .lapse: "失效"
    case .linear: "线性"
    case .compound: "复合"
    case .total: "累计增长"
    case .double: "翻番"
    case .history: "按历史"
    case .trend: "趋势"
    case .odds: "几率"
    case .cap: "上限"
    case .rate: "速度"
    case .value: "数值"
    case .count: "个数"
    case .joint: "全部"
    case .within: "误差"
    case .and: "且"
    case .not: "而非"
    case .in: "在"
    case .logistic: "逻辑斯蒂"
    case .gompertz: "龚珀兹"
    case .bass: "扩散"
    case .log: "对数"
    case .damped: "阻尼"
    case .theta: "西塔"
    case .gm11: "灰色"
    case .reach: "可达"
    case .uniform: "均匀"
    case .triangular: "三角"
    case .pert: "三点"
    case .cases: "分档"
    case .weight: "权重"
    case .empirical: "按经验"
    case .shock: "冲击"
    case .recover: "恢复"
    case .methods: "方法"
    case .best: "最快"
    case .median: "中位"
    case .champion: "标杆"
    case .fail: "不许"
    case .principles: "原则"
    case .with: "与"
    case .or: "或"
    }
  }

  /// The keyword that a word spells, in either language and any case.
  public init?(word: some StringProtocol) {
    guard let keyword = Self.spellings[String(word)] ?? Self.spellings[word.lowercased()] else { return nil }
    self = keyword
  }

  private static let spellings: [String: Keyword] = {
    // 按 is what people say before an order or a method, 于 before a year; a leader asks 而不是, not 而非.
    var table: [String: Keyword] = ["按": .by, "至": .to, "不": .not, "不是": .not, "而不是": .not, "非": .not, "巴斯": .bass]
    for keyword in allCases {
      table[keyword.rawValue] = keyword
      table[keyword.chinese] = keyword
    }
    return table
  }()

  /// The spelling in a language.
  public func spelling(in language: WordLanguage) -> String {
    language == .chinese ? chinese : rawValue
  }
}
