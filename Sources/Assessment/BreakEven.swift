import EvidenceModel
import PlanModel
import Projection

/// The next year's value with which the evidence model would call a target likely, or that no such value is in sight.
///
/// ```
/// v with P(V(T) meets the target | history, V(t + 1) = v) = 0.6
/// ```
/// `t` the last year known, `T` the target's. The probability need not rise with v everywhere, for a jump also says that the
/// series is wild; so the least good value of an even search is taken. It goes from the last value by way of the target (from the target by
/// way of the last value, where that meets it already) as far again beyond, and stays inside the kind's bounds.
public enum BreakEven: Sendable, Hashable {
  /// What takes a value at least as good as `value`.
  case needs(year: Int, value: Double)
  /// Likely even with a value no better than `value`: the last one, or the target where the last one is better.
  case already(year: Int, value: Double)
  /// Not likely even with `value`, the target itself; the probability with it.
  case outOfSight(year: Int, value: Double, probability: Double)

  /// The probability from which a target is called likely.
  public static let likely = 0.6

  /// The steps of the search from one end to the target, and as many beyond.
  private static let steps = 24

  /// The break-even of an indicator whose values are `history`; `nil` where the next year is that of the target, or there is no value.
  ///
  /// - Complexity: about 65 evaluations of the model.
  init?(_ indicator: Indicator, history: [YearValue], context: EvidenceContext, target: Target) {
    guard let last = history.last, target.year > last.year + 1 else { return nil }
    let kind = EvidenceKind(indicator)
    let year = last.year + 1
    func chance(_ value: Double) -> Double {
      guard
        let prediction = try? EvidenceModel.predict(
          kind: kind, history: history + [YearValue(year: year, value: value)], horizon: target.year, context: context)
      else { return 0 }
      let goal = target.modelledThreshold
      return target.direction == .up ? prediction.probability(atLeast: goal) : prediction.probability(atMost: goal)
    }
    let goal = target.threshold.doubleValue
    let isMet = target.isMet(by: last.value)
    let (start, turn) = isMet ? (goal, last.value) : (last.value, goal)
    // A last value that is the target: a tenth of it either way is a step that a year can take.
    let reach = start == turn ? (target.direction == .up ? 0.1 : -0.1) * max(abs(goal), 1) : turn - start
    let path = (0...(2 * Self.steps)).map { start + reach * Double($0) / Double(Self.steps) }
      .filter { indicator.kind.bounds.contains($0) }
    guard let first = path.firstIndex(where: { chance($0) >= Self.likely }) else {
      self = .outOfSight(year: year, value: goal, probability: chance(goal))
      return
    }
    guard first > 0 else {
      self = .already(year: year, value: start)
      return
    }
    var (below, above) = (path[first - 1], path[first])
    for _ in 0..<16 {
      let middle = (below + above) / 2
      if chance(middle) >= Self.likely { above = middle } else { below = middle }
    }
    self = .needs(year: year, value: above)
  }
}
