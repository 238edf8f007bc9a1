public import PlanModel

/// What a series measures, as far as the evidence model tells kinds apart.
public enum EvidenceKind: Sendable, Hashable {
  /// A kind of the plan.
  case plan(IndicatorKind)
  /// A quantity of which it is not told whether it is a stock or a flow.
  case level
  /// A percentage that is mostly, but not surely, a part of a whole: above 100 it is read as a ratio.
  case ratePercent

  /// The kind with a name: those of ``IndicatorKind``, and `level` and `rate_percent`.
  public init?(name: String) {
    switch name {
    case "level": self = .level
    case "rate_percent": self = .ratePercent
    default:
      guard let kind = IndicatorKind(rawValue: name) else { return nil }
      self = .plan(kind)
    }
  }

  /// The values that the kind allows.
  var bounds: Bounds {
    switch self {
    case .plan(let kind): kind.bounds
    case .level, .ratePercent: Bounds(lower: nil, upper: nil)
    }
  }

  /// The column of ``SeriesType/commonness`` on the log scale; `nil` for kinds that were not calibrated by themselves.
  var referenceClass: Int? {
    switch self {
    case .level, .plan(.stock), .plan(.flow), .plan(.count): 1
    case .plan(.perCapita), .plan(.ratio): 2
    case .plan(.index): 3
    case .plan(.unknown): 4
    case .ratePercent, .plan(.share), .plan(.score): 5
    case .plan(.growthRate): nil
    }
  }
}
