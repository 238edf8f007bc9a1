import Assessment
import Glibc
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

  /// How much must change in a year, the greater the harder: the logarithm of the growth factor, turned round where lower is better.
  ///
  /// From 0, and down to 0, no rate is enough; what is met already takes none.
  private func effort(_ result: ReachResult) -> Double {
    guard let target = result.target, let base = result.indicator.base.value else { return -.infinity }
    if let rate = result.required?.rate { return (target.direction == .up ? 1 : -1) * log1p(rate) }
    return target.isMet(by: base.doubleValue) ? -.greatestFiniteMagnitude : .infinity
  }

  /// What is compared, the greatest first.
  private func keys(_ result: ReachResult) -> [Double] {
    let gap = result.missingShare ?? -.infinity
    let rate = effort(result)
    return switch self {
    case .gap: [gap, rate]
    case .rate: [rate, gap]
    // Without an assumption nothing says how likely a target is: what takes the fastest growth then comes first.
    case .risk: [result.probability.map { 1 - $0 } ?? -1, rate, gap]
    }
  }
}
