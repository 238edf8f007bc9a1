import EvidenceModel
import PlanModel
import Projection

/// The next year's value with which the evidence model would call a target likely.
///
/// ```
/// v with P(V(T) meets the target | history, V(t + 1) = v) = 0.6
/// ```
/// `t` the last year known, `T` the target's. The probability need not rise with v everywhere, for a jump also says that the
/// series is wild; so the least value of an even search is taken, and none where no value does.
public struct BreakEven: Sendable, Hashable {
  /// The year of the value.
  public let year: Int
  /// The value, in the indicator's unit.
  public let value: Double

  /// The probability from which a target is called likely.
  public static let likely = 0.6

  /// The break-even of an indicator whose values are `history`.
  ///
  /// - Complexity: about 60 evaluations of the model.
  init?(_ indicator: Indicator, history: [YearValue], context: EvidenceContext, target: Target) {
    guard let last = history.last, target.year > last.year + 1, last.value > 0, !target.isMet(by: last.value) else {
      return nil
    }
    let goal = target.modelledThreshold
    func isLikely(_ value: Double) -> Bool {
      let known = history + [YearValue(year: last.year + 1, value: value)]
      guard
        let prediction = try? EvidenceModel.predict(
          kind: EvidenceKind(indicator), history: known, horizon: target.year, context: context)
      else { return false }
      let chance =
        target.direction == .up ? prediction.probability(atLeast: goal) : prediction.probability(atMost: goal)
      return chance >= Self.likely
    }
    let steps = 24
    let path = (0...steps).map { last.value + (goal - last.value) * Double($0) / Double(steps) }
    guard let first = path.firstIndex(where: isLikely), first > 0 else { return nil }
    var (below, above) = (path[first - 1], path[first])
    for _ in 0..<30 {
      let middle = (below + above) / 2
      if isLikely(middle) { above = middle } else { below = middle }
    }
    year = last.year + 1
    value = above
  }
}
