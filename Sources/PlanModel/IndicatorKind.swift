/// What an indicator measures. The kind decides which growth laws and which sums make sense.
public enum IndicatorKind: String, Sendable, Hashable, CaseIterable {
  /// An accumulated quantity at the end of a year (累计值), such as 有效注册商标 in 万件.
  case stock
  /// A quantity of one year (当年值), such as 质押融资登记金额.
  case flow
  /// A stock counted in whole things, such as 家 or 个.
  case count
  /// A quantity per head, such as 件 per 万人.
  case perCapita = "per_capita"
  /// A part of a whole in per cent, 0–100.
  case share
  /// Points awarded, 0–100.
  case score
  /// One quantity over another, not a part of it.
  case ratio
  /// A number relative to a reference set at 100 or 1.
  case index
  /// A rate of growth in per cent. It has no growth rate of its own.
  case growthRate = "growth_rate"
  /// Not told by name, unit or column.
  case unknown

  /// The values that the kind allows, in the unit of the indicator.
  public var bounds: Bounds {
    switch self {
    case .share, .score: Bounds(lower: 0, upper: 100)
    case .stock, .flow, .count, .perCapita, .ratio, .index: Bounds(lower: 0, upper: nil)
    case .growthRate, .unknown: Bounds(lower: nil, upper: nil)
    }
  }

  /// Whether growth is told in percentage points: `18%` of such a kind would be ambiguous.
  public var growsByPoints: Bool { self == .share || self == .growthRate }

  /// Whether a bare `trend` is fitted to logarithms.
  public var trendsInLogarithms: Bool {
    switch self {
    case .stock, .count, .flow, .perCapita: true
    default: false
    }
  }
}

/// The closed range of values that a kind allows; a missing end is open.
public struct Bounds: Sendable, Hashable {
  /// The least value, if there is one.
  public let lower: Double?
  /// The greatest value, if there is one.
  public let upper: Double?

  /// The bounds from `lower` to `upper`.
  public init(lower: Double?, upper: Double?) {
    self.lower = lower
    self.upper = upper
  }

  /// Whether the value lies inside; the ends belong to it.
  public func contains(_ value: Double) -> Bool {
    if let lower, value < lower { return false }
    if let upper, value > upper { return false }
    return true
  }
}

/// Which way is better.
public enum Direction: String, Sendable, Hashable, CaseIterable {
  /// Higher is better.
  case up
  /// Lower is better.
  case down
}

/// How binding a target is on government.
public enum Attribute: String, Sendable, Hashable, CaseIterable {
  /// 约束性: government answers for it.
  case binding = "约束性"
  /// 预期性: expected, mainly of the market.
  case anticipatory = "预期性"
}
