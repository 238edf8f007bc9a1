import SourceText

/// What `show` lists, beside single indicators.
public enum ShowTopic: String, Sendable, Hashable, CaseIterable {
  case indicators, peers, series, claims
  case quantities = "let"
  case scenarios
  case assumptions = "grow"
  case targets = "target"
  case settings = "set"
  case actuals = "actual"
  case missing
  case correlations = "correlate"
  case runs

  /// The Chinese word, equal in every respect.
  public var chinese: String {
    switch self {
    case .indicators: "指标"
    case .peers: "对标"
    case .series: "历年"
    case .claims: "主张"
    case .quantities: "令"
    case .scenarios: "情景"
    case .assumptions: "增长"
    case .targets: "目标"
    case .settings: "设置"
    case .actuals: "实绩"
    case .missing: "缺项"
    case .correlations: "相关"
    case .runs: "运行"
    }
  }

  /// The topic that a word names: its own, or the verb that makes what it lists.
  init?(word: String) {
    let word = InputFolding.fold(word).lowercased()
    let others: [String: ShowTopic] = ["scenario": .scenarios, "assumptions": .assumptions, "假设": .assumptions]
    guard let topic = Self.allCases.first(where: { $0.rawValue == word || $0.chinese == word }) ?? others[word] else {
      return nil
    }
    self = topic
  }
}
