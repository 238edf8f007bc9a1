/// How grave a finding is.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Worth a look: 提示.
  case note
  /// Hard to believe, or to be explained: 存疑.
  case doubt
  /// Two statements that cannot both be right: 矛盾.
  case contradiction

  /// The Chinese word, equal in every respect.
  public var chinese: String {
    switch self {
    case .note: "提示"
    case .doubt: "存疑"
    case .contradiction: "矛盾"
    }
  }

  /// The severity that a word names, in either language.
  public init?(word: String) {
    guard let severity = Self.allCases.first(where: { $0.rawValue == word.lowercased() || $0.chinese == word }) else {
      return nil
    }
    self = severity
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .doubt: 1
    case .contradiction: 2
    }
  }

  /// The order of gravity.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
