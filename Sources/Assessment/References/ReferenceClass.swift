public import EvidenceModel
public import PlanModel

/// The public series of a kind, as far as they tell how usual a pace is.
///
/// Windows of so many years inside 7,280 public yearly series; each indicator of a source weighs the same. `Scripts/fit-reference-classes.py`
/// makes the table. Amounts are told by their yearly compound rate, percentages by points a year and by the level they start from.
public struct ReferenceClass: Sendable, Hashable {
  /// Which series.
  public let name: Name
  /// The years of a window, 1 to 10.
  public let years: Int
  /// How many windows there are.
  public let windows: Int
  private let quantiles: [Double]

  /// The classes.
  public enum Name: String, Sendable, Hashable, CaseIterable {
    /// Stocks, flows and counts.
    case amount
    /// Quantities per head.
    case perCapita
    /// All amounts, for kinds that have no class of their own.
    case any
    /// Lengths of life, in 岁; years of schooling.
    case age, years
    /// Percentages that start at so much or more, below the next: near an end they move by less.
    case percent0, percent2, percent5, percent10, percent25, percent50, percent75, percent90, percent97
  }

  /// The percentages from which on a class holds.
  private static let floors: [(Double, Name)] = [
    (0, .percent0), (2.5, .percent2), (5, .percent5), (10, .percent10), (25, .percent25), (50, .percent50),
    (75, .percent75), (90, .percent90), (97.5, .percent97),
  ]

  /// From which to which percentage the series of a class start; empty for amounts.
  public static func levels(of name: Name) -> [Double] {
    guard let index = floors.firstIndex(where: { $0.1 == name }) else { return [] }
    return [floors[index].0, index + 1 < floors.count ? floors[index + 1].0 : 100]
  }

  /// The class of a kind at a level, for windows of so many years (more than ten are taken as ten); `nil` for growth rates.
  public init?(_ kind: EvidenceKind, level: Double, years: Int) {
    let name: Name
    switch kind {
    case .plan(.stock), .plan(.flow), .plan(.count), .level: name = .amount
    case .plan(.perCapita): name = .perCapita
    case .plan(.share), .plan(.score), .ratePercent: name = Self.floors.last { level >= $0.0 }?.1 ?? .percent0
    case .plan(.ratio), .plan(.index), .plan(.unknown): name = .any
    case .age: name = .age
    case .years: name = .years
    case .plan(.growthRate): return nil
    }
    let years = min(max(years, 1), 10)
    guard let row = PaceTable.rows.first(where: { $0.name == name.rawValue && $0.years == years }) else { return nil }
    self.name = name
    self.years = years
    self.windows = row.windows
    self.quantiles = row.quantiles
  }

  /// Whether it counts series of several kinds together.
  public var isPooled: Bool { name == .amount || name == .any }

  /// The share of windows at least as fast as a pace (for lower is better, at most), between 1 % and 99 %: the table ends there.
  public func share(atLeast pace: Double, direction: Direction) -> Double {
    let levels = PaceTable.levels
    guard let lowest = quantiles.first, let highest = quantiles.last else { return levels[0] }
    let below: Double
    if pace < lowest {
      below = levels[0]
    } else if pace > highest {
      below = levels[levels.count - 1]
    } else if direction == .down, let last = quantiles.lastIndex(where: { $0 == pace }) {
      // Where many windows moved alike, all of them were at most as fast, and (above) all at least.
      below = levels[last]
    } else if let upper = quantiles.firstIndex(where: { $0 >= pace }), upper > 0 {
      let (low, high) = (quantiles[upper - 1], quantiles[upper])
      let part = (pace - low) / (high - low)
      below = levels[upper - 1] + part * (levels[upper] - levels[upper - 1])
    } else {
      below = levels[0]
    }
    return direction == .up ? 1 - below : below
  }

  /// The pace below which a share of the windows lies, 0.01 to 0.99.
  public func pace(at level: Double) -> Double {
    let levels = PaceTable.levels
    guard let upper = levels.firstIndex(where: { $0 >= level }) else { return quantiles[quantiles.count - 1] }
    guard upper > 0 else { return quantiles[0] }
    let part = (level - levels[upper - 1]) / (levels[upper] - levels[upper - 1])
    return quantiles[upper - 1] + part * (quantiles[upper] - quantiles[upper - 1])
  }
}
