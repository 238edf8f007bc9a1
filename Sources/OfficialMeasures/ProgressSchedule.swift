import Glibc

/// Where a path to a target should be in a year (时序进度): evenly by amounts, or evenly by rates.
///
/// ```
/// linear    y_0 + (y_T − y_0)·k/n
/// compound  y_0·(y_T/y_0)^(k/n)          y_0, y_T of one sign and not 0
/// gap share (y − y_0)/(y_T − y_0)        level share y/y_T (for a target below the base y_T/y)        time share k/n
/// ```
/// k = t − t_0 the years passed, n = T − t_0. The two disagree while growth is strong: 8.3 in 2022 on the way from 6.3 (2020) to
/// 12 (2025) is behind the one and ahead of the other. Source: 国家统计局《年均增长速度的计算》; 小康监测 for the level share.
public struct ProgressSchedule: Sendable, Hashable {
  /// y_0 and t_0.
  public let base: DatedValue
  /// y_T and T.
  public let target: DatedValue

  /// A schedule; `nil` when the target's year is not after the base year.
  public init?(from base: DatedValue, to target: DatedValue) {
    guard target.year > base.year else { return nil }
    self.base = base
    self.target = target
  }

  /// k/n, from 0 at the base year to 1 at the target's.
  public func timeShare(in year: Int) -> Double {
    Double(year - base.year) / Double(target.year - base.year)
  }

  /// The value due in a year with equal amounts.
  public func linear(in year: Int) -> Double {
    base.value + (target.value - base.value) * timeShare(in: year)
  }

  /// The value due in a year with equal rates; `nil` where there is none.
  public func compound(in year: Int) -> Double? {
    guard base.value != 0, target.value / base.value > 0 else { return nil }
    return base.value * pow(target.value / base.value, timeShare(in: year))
  }

  /// How much of the way is done; `nil` when there is no way.
  public func gapShare(of value: Double) -> Double? {
    target.value == base.value ? nil : (value - base.value) / (target.value - base.value)
  }

  /// How much of the level is there; `nil` where that says nothing.
  public func levelShare(of value: Double) -> Double? {
    guard target.value > 0, value > 0, base.value > 0 else { return nil }
    return target.value >= base.value ? value / target.value : target.value / value
  }
}
