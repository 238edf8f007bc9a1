public import PlanModel

/// What a series measures, as far as the evidence model tells kinds apart.
public enum EvidenceKind: Sendable, Hashable {
  /// A kind of the plan.
  case plan(IndicatorKind)
  /// A quantity of which it is not told whether it is a stock or a flow.
  case level
  /// A percentage that is mostly, but not surely, a part of a whole: where a value lies above 100 it is read as a ratio.
  case ratePercent
  /// An age or a length of life, in 岁.
  case age
  /// A duration in years, such as those of schooling.
  case years

  /// The kind with a name: those of ``IndicatorKind``, and `level`, `rate_percent`, `age` and `years`.
  public init?(name: String) {
    switch name {
    case "level": self = .level
    case "rate_percent": self = .ratePercent
    case "age": self = .age
    case "years": self = .years
    default:
      guard let kind = IndicatorKind(rawValue: name) else { return nil }
      self = .plan(kind)
    }
  }

  /// What an indicator measures. What is counted in years moves by months where other amounts move by per cents, so that its unit tells
  /// more than its kind.
  public init(_ indicator: Indicator) {
    switch indicator.kind {
    case .stock, .flow, .count, .perCapita, .unknown:
      self = indicator.unit.isAge ? .age : indicator.unit.isYears ? .years : .plan(indicator.kind)
    default: self = .plan(indicator.kind)
    }
  }

  /// The values that the kind allows.
  var bounds: Bounds {
    switch self {
    case .plan(let kind): kind.bounds
    case .level, .ratePercent: Bounds(lower: nil, upper: nil)
    case .age, .years: Bounds(lower: 0, upper: nil)
    }
  }

  /// The column of ``SeriesType/commonness`` on the log scale; `nil` for kinds that were not calibrated by themselves. Those counted in
  /// years have a table of their own.
  var referenceClass: Int? {
    switch self {
    case .level, .plan(.stock), .plan(.flow), .plan(.count), .age: 1
    case .plan(.perCapita), .plan(.ratio), .years: 2
    case .plan(.index): 3
    case .plan(.unknown): 4
    case .ratePercent, .plan(.share), .plan(.score): 5
    case .plan(.growthRate): nil
    }
  }
}
