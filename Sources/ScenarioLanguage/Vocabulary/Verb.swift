/// The verbs that begin a statement.
public enum Verb: String, Sendable, Hashable, CaseIterable {
  case load, series, peers, claims
  case define = "let"
  case actual, scenario, grow, target, correlate, drop
  case project, reach, solve, compare, sweep, cross, sensitivity, explain
  case why, milestones, review, backtest, check, accept
  case assert, show, set, read, export, save, log, help, undo, redo, tutorial, quit

  /// The Chinese verb, equal in every respect.
  public var chinese: String {
    switch self {
    case .load: "加载"
    case .series: "历年"
    case .peers: "对标"
    case .claims: "主张"
    case .define: "令"
    case .actual: "实绩"
    case .scenario: "情景"
    case .grow: "增长"
    case .target: "目标"
    case .correlate: "相关"
    case .drop: "清除"
    case .project: "推演"
    case .reach: "可达"
    case .solve: "反解"
    case .compare: "对比"
    case .sweep: "扫描"
    case .cross: "交叉"
    case .sensitivity: "敏感"
    case .explain: "解释"
    case .why: "为什么"
    case .milestones: "分解"
    case .review: "评估"
    case .backtest: "回测"
    case .check: "核对"
    case .accept: "接受"
    case .assert: "断言"
    case .show: "查看"
    case .set: "设置"
    case .read: "读取"
    case .export: "导出"
    case .save: "保存"
    case .log: "记录"
    case .help: "帮助"
    case .undo: "撤销"
    case .redo: "重做"
    case .tutorial: "教程"
    case .quit: "退出"
    }
  }

  /// Whether its statements change the plan, the scenarios or the settings; the others answer, or write files.
  public var changesState: Bool {
    switch self {
    case .load, .series, .peers, .claims, .define, .actual, .scenario, .grow, .target, .correlate, .drop, .set, .read,
      .undo, .redo, .accept:
      true
    default: false
    }
  }

  /// The verbs whose statements `drop` takes back one by one.
  public static let droppable: [Verb] = [.grow, .target, .scenario]

  /// The verb that a word spells, in either language and any case; `exit` is `quit`, `?` is `help`.
  public init?(word: some StringProtocol) {
    guard let verb = Self.spellings[String(word)] ?? Self.spellings[word.lowercased()] else { return nil }
    self = verb
  }

  private static let spellings: [String: Verb] = {
    var table: [String: Verb] = ["exit": .quit, "?": .help, "敏感性": .sensitivity]
    for verb in allCases {
      table[verb.rawValue] = verb
      table[verb.chinese] = verb
    }
    return table
  }()

  /// The spelling in a language.
  public func spelling(in language: WordLanguage) -> String {
    language == .chinese ? chinese : rawValue
  }
}

/// The language that a statement's words are written in.
public enum WordLanguage: String, Sendable, Hashable {
  case chinese = "zh"
  case english = "en"
}
