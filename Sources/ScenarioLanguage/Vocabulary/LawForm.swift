/// The ways to write a growth law: what `grow INDICATOR` is followed by.
///
/// One case a form as people look for it in help; a form may be followed by `swing` and `because`.
public enum LawForm: String, Sendable, Hashable, CaseIterable {
  case compound, increment, points, yearly, phases
  case landing = "to"
  case linear
  case total, double, odds, logistic, gompertz, bass, hold, trend, like, converge, elastic, stock, expression
  case uncertain, around, uniform, triangular, pert, cases, empirical, history
  case swing, shock

  /// The word that begins the form, for forms that begin with one.
  public var keyword: Keyword? {
    switch self {
    case .compound, .increment, .points, .yearly, .phases, .expression, .uncertain, .around: nil
    case .uniform: .uniform
    case .triangular: .triangular
    case .pert: .pert
    case .cases: .cases
    case .empirical: .empirical
    case .shock: .shock
    case .landing: .to
    case .linear: .linear
    case .total: .total
    case .double: .double
    case .odds: .odds
    case .logistic: .logistic
    case .gompertz: .gompertz
    case .bass: .bass
    case .hold: .hold
    case .trend: .trend
    case .like: .like
    case .converge: .converge
    case .elastic: .elastic
    case .stock: .stock
    case .swing: .swing
    case .history: .history
    }
  }

  /// Whether the form stands behind another law, and not by itself.
  public var isModifier: Bool { self == .swing || self == .shock }

  /// The name under which help knows the form.
  public var name: Bilingual {
    switch self {
    case .compound: Bilingual("复合增长", "compound")
    case .increment: Bilingual("每年加", "increment")
    case .points: Bilingual("百分点", "points")
    case .yearly: Bilingual("逐年", "yearly")
    case .phases: Bilingual("分段", "phases")
    case .expression: Bilingual("式子", "expression")
    case .uncertain: Bilingual("区间增速", "uncertain")
    case .around: Bilingual("正负", "around")
    default: Bilingual(keyword?.chinese ?? rawValue, keyword?.rawValue ?? rawValue)
    }
  }

  /// The words that can begin a law, for suggestions.
  static let openingKeywords: [Keyword] = allCases.filter { !$0.isModifier }.compactMap(\.keyword)
}
