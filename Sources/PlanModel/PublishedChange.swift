/// How the changes of a quantity are published whose level is not: 单位GDP能耗降低 3.1% states a fall, 劳动生产率增长 6% a rise.
///
/// The indicator itself is the level, an index that is 100 in the base year. The changes of its years compound:
/// `level(t) = level(t−1)·(1 ∓ x(t)/100)`, and the change over the whole period is `1 − Π(1 − x(t)/100)`.
public enum PublishedChange: String, Sendable, Hashable {
  /// A fall, stated without a sign: 降低 3.1%.
  case fall
  /// A rise: 增长 6%.
  case rise

  /// The level in the base year.
  public static let base: DecimalNumber = 100

  /// The level behind a change in per cent on `level`, which goes into the other direction where the change is negative; `nil` where it needs more
  /// than 38 digits.
  public func level(_ change: DecimalNumber, on level: DecimalNumber) -> DecimalNumber? {
    let part = (self == .fall ? -change : change).scaled(byPowerOfTen: -2)
    return DecimalNumber.one.adding(part).flatMap { level.multiplied(by: $0) }
  }

  /// The change in per cent from one level to another.
  public func change(from: Double, to: Double) -> Double {
    let change = (to / from - 1) * 100
    return self == .fall ? -change : change
  }
}

extension Plan {
  /// Computes the levels of an indicator from the changes that were stated for its years, which are kept where all of them follow
  /// each other without a gap; returns the first year that is missing.
  ///
  /// - Complexity: O(observations).
  public mutating func chain(_ code: String) -> Int? {
    guard let indicator = indicator(code), let changes = indicator.changes, var level = indicator.base.value else {
      return nil
    }
    let stated = observations.indices.filter { observations[$0].code == code && observations[$0].change != nil }
      .sorted { observations[$0].year < observations[$1].year }
    var year = indicator.base.year
    for index in stated {
      year += 1
      guard observations[index].year == year, let change = observations[index].change,
        let next = changes.level(change, on: level)
      else { return year }
      level = next
      observations[index].value = level
    }
    return nil
  }
}
