import ScenarioLanguage
import SourceText

/// When answers go to a pager.
public enum Paging: String, Sendable, Hashable, CaseIterable { case auto, off }

/// Whether something is done.
public enum Switch: String, Sendable, Hashable, CaseIterable { case on, off }

/// Whose keys edit the line at the prompt.
public enum KeyBindings: String, Sendable, Hashable, CaseIterable { case emacs, vi }

/// How many cells a terminal gives to characters that are wide only in legacy East Asian fonts.
public enum AmbiguousWidth: String, Sendable, Hashable, CaseIterable { case narrow, wide }

/// A word that a setting can be set to, in both languages.
public struct SettingChoice: Sendable, Hashable {
  /// The English word, by which the value is known.
  public let english: String

  /// The choice of an English word.
  init(english: String) { self.english = english }

  /// The choice that a word in either language, any case and any width means; an unknown word stands for itself.
  init(word: String) {
    let folded = InputFolding.fold(word).lowercased()
    english = Self.equals.first { $0.value == folded }?.key ?? folded
  }

  /// The Chinese equal; names of formats and programs have none.
  public var chinese: String { Self.equals[english] ?? english }

  private static let equals = [
    "on": "开", "off": "关", "auto": "自动", "narrow": "窄", "wide": "宽", "base": "基期", "latest": "最新", "reported": "公布",
    "all": "全部", "exact": "精确", "sample": "抽样", "plain": "随机", "table": "表格", "zh": "中文", "en": "英文",
  ]
}

extension SettingName {
  /// Whether the values are words that can be counted.
  var hasChoices: Bool {
    switch self {
    case .origin, .evidence, .format, .lang, .charts, .pager, .hints, .keys, .ambiguous, .ghost, .method: true
    case .horizon, .entity, .seed, .width, .quantiles, .common, .paths, .tolerance, .threads: false
    }
  }

  /// The values that the setting allows, in Chinese each with its Chinese equal.
  func allowed(in language: WordLanguage) -> String {
    guard language == .chinese, hasChoices else { return Settings.allowed(self) }
    return Settings.choices(rawValue).map { $0.chinese == $0.english ? $0.english : "\($0.chinese) \($0.english)" }
      .joined(separator: "、")
  }
}
