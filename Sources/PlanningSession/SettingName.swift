import ScenarioLanguage
import SourceText

/// The settings that `set` lists and changes.
public enum SettingName: String, Sendable, Hashable, CaseIterable {
  /// The last year of projections.
  case horizon
  /// The place whose plan this is.
  case entity
  /// The year that laws start from: base, latest.
  case origin
  /// Which values count: reported, all.
  case evidence
  /// The seed of methods that draw.
  case seed
  /// The form of answers.
  case format
  /// The language of words.
  case lang
  /// The width of tables.
  case width
  /// The characters of charts: unicode, ascii, off.
  case charts
  /// Whether answers taller than the window go to a pager: auto, off.
  case pager
  /// Whether a next statement is suggested behind an answer: on, off.
  case hints
  /// Whose keys edit the line: emacs, vi.
  case keys
  /// How many cells characters of ambiguous width fill: narrow, wide.
  case ambiguous
  /// Whether an older statement is suggested while one is typed: on, off.
  case ghost
  /// The quantiles that answers show.
  case quantiles
  /// The correlation that all indicators share.
  case common
  /// How uncertain paths are computed.
  case method
  /// The most paths that sampling draws.
  case paths
  /// The standard error at which sampling stops.
  case tolerance
  /// The threads of sampling.
  case threads

  /// Whether the setting only says how answers look, not what they are.
  var isPresentation: Bool {
    switch self {
    case .format, .lang, .width, .charts, .pager, .hints, .keys, .ambiguous, .ghost: true
    default: false
    }
  }

  /// The Chinese name, equal in every respect.
  public var chinese: String {
    switch self {
    case .horizon: "期末"
    case .entity: "主体"
    case .origin: "起点"
    case .evidence: "依据"
    case .seed: "种子"
    case .format: "格式"
    case .lang: "语言"
    case .width: "宽度"
    case .charts: "图形"
    case .pager: "分页"
    case .hints: "提示"
    case .keys: "键位"
    case .ambiguous: "歧义宽度"
    case .ghost: "联想"
    case .method: "方法"
    case .paths: "路径数"
    case .tolerance: "容差"
    case .quantiles: "分位"
    case .common: "共同因素"
    case .threads: "线程"
    }
  }

  /// The spelling in a language.
  func spelling(in language: WordLanguage) -> String { language == .chinese ? chinese : rawValue }

  /// The setting that a word names.
  init?(word: String) {
    let word = InputFolding.fold(word).lowercased()
    guard let name = Self.allCases.first(where: { $0.rawValue == word || $0.chinese == word }) else {
      return nil
    }
    self = name
  }
}

/// Where the value of a setting came from.
public enum SettingOrigin: String, Sendable, Hashable {
  case standard = "default"
  case plan
  case rcFile = "rc file"
  case environment
  case commandLine = "command line"
  case statement
}
