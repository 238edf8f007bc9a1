public import PlanModel

/// Growth in yearly steps: the same every year (`18%`, `+660`), listed (`60%,45%,…`) or by phases (`2021..2022 8%, 2023.. 12%`).
///
/// ```
/// V(t) = V(t−1) · (1 + g_t)      compound step, g_t > −1
/// V(t) = V(t−1) + a_t            additive step, in the indicator's unit; percentage points for shares
/// ```
/// Computed in decimals, so that five steps of +2.018 from 1.91 are 12 and not a bit less; where the exact value needs more than
/// 38 digits it goes on in `Double`. Source: the yearly growth rate of 水平法 (国家统计局, 《年均增长速度的计算》).
public enum SteppedGrowth {
  /// The values after each step.
  ///
  /// - Complexity: O(steps).
  public static func path(from origin: DecimalNumber, steps: [GrowthStep]) -> [Double] {
    var exact: DecimalNumber? = origin
    var value = origin.doubleValue
    return steps.map { step in
      exact = exact.flatMap { after($0, step) }
      value = exact?.doubleValue ?? after(value, step)
      return value
    }
  }

  private static func after(_ value: DecimalNumber, _ step: GrowthStep) -> DecimalNumber? {
    switch step {
    case .compound(let rate): DecimalNumber.one.adding(rate).flatMap { value.multiplied(by: $0) }
    case .add(let amount): value.adding(amount)
    }
  }

  private static func after(_ value: Double, _ step: GrowthStep) -> Double {
    switch step {
    case .compound(let rate): value * (1 + rate.doubleValue)
    case .add(let amount): value + amount.doubleValue
    }
  }
}
