import SourceText

/// What `reach by …` puts first.
public enum ReachOrder: String, Sendable, Hashable, CaseIterable {
  /// The largest part of the target still missing.
  case gap
  /// The fastest growth that a target takes.
  case rate
  /// The least likely.
  case risk

  /// The Chinese word, equal in every respect.
  public var chinese: String {
    switch self {
    case .gap: "缺口"
    case .rate: "速度"
    case .risk: "风险"
    }
  }

  /// The order that a word names, in either language and any case.
  public init?(word: some StringProtocol) {
    let word = InputFolding.fold(word).lowercased()
    guard let order = Self.allCases.first(where: { $0.rawValue == word || $0.chinese == word }) else { return nil }
    self = order
  }

  /// The spelling in a language.
  public func spelling(in language: WordLanguage) -> String { language == .chinese ? chinese : rawValue }
}
