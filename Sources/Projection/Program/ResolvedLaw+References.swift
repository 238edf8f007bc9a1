public import PlanModel

extension ResolvedLaw {
  /// What the law is computed from.
  public var references: [Reference] {
    switch self {
    case .elastic(let driver, _, _): [driver]
    case .expression(let expression, _): expression.references
    default: []
    }
  }
}
