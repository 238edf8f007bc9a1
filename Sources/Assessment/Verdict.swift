/// Whether a target will be met, in steps that can be read aloud.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// 已达: the base or an actual already meets it, and the path, if one is assumed, keeps it (under uncertainty with p ≥ 0.9).
  case reached
  /// 稳可达: p ≥ 0.9.
  case robust
  /// 较可能: p ≥ 0.6.
  case likely
  /// 不确定: p ≥ 0.4.
  case uncertain
  /// 较难: p ≥ 0.1.
  case unlikely
  /// 难以达到: p < 0.1, or without uncertainty a path that misses it.
  case outOfReach = "out-of-reach"
  /// 可达: without uncertainty, a path that meets it.
  case withinReach = "within-reach"
  /// 无法判断, with a reason.
  case unknown

  /// The verdict of a probability.
  public init(probability: Double) {
    switch probability {
    case 0.9...: self = .robust
    case 0.6...: self = .likely
    case 0.4...: self = .uncertain
    case 0.1...: self = .unlikely
    default: self = .outOfReach
    }
  }

  /// Whether an `assert reach` without a comparison holds.
  public var isPositive: Bool {
    switch self {
    case .reached, .withinReach, .robust, .likely: true
    case .uncertain, .unlikely, .outOfReach, .unknown: false
    }
  }

  /// The probability that a verdict without uncertainty counts as.
  public var certainty: Double? {
    switch self {
    case .reached, .withinReach: 1
    case .outOfReach: 0
    default: nil
    }
  }
}

/// What a drafter should see beside a result.
public enum Flag: String, Sendable, Hashable, CaseIterable {
  /// The target was met before the plan began.
  case tooEasy = "too-easy"
  /// Met already, but the path or the newest actual falls back below it.
  case achievedButWorsening = "achieved-but-worsening"
  /// The documents lack the base value.
  case baseMissing = "base-missing"
  /// There is an actual newer than the base.
  case newerActual = "newer-actual"
  /// The path ends above the range that the target states.
  case aboveRange = "above-range"
  /// Some of the peers measure something else.
  case notComparable = "not-comparable"
  /// The methods do not agree whether it is met.
  case methodsDisagree = "methods-disagree"
  /// Too few values to say much.
  case thinEvidence = "thin-evidence"
}
