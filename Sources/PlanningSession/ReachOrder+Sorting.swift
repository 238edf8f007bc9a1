import Assessment
import PlanModel
import ScenarioLanguage

extension ReachOrder {
  /// The results in this order; what cannot be ordered comes last, ties stay in the order of the table.
  func sorted(_ results: [ReachResult]) -> [ReachResult] {
    results.enumerated().sorted { left, right in
      let (a, b) = (keys(left.element), keys(right.element))
      for (x, y) in zip(a, b) where x != y { return x > y }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// What is compared, the greatest first.
  private func keys(_ result: ReachResult) -> [Double] {
    let gap = result.missingShare ?? -.infinity
    let rate = result.required?.rate ?? -.infinity
    return switch self {
    case .gap: [gap, rate]
    case .rate: [rate, gap]
    // Without an assumption nothing says how likely a target is: what takes the fastest growth then comes first.
    case .risk: [result.probability.map { 1 - $0 } ?? -1, rate, gap]
    }
  }
}
