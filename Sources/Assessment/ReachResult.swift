import EvidenceModel
public import OfficialMeasures
public import PlanModel
public import Projection

/// The test of one target.
public struct ReachResult: Sendable, Hashable {
  /// A value of a year; the value may be missing.
  public struct YearValue: Sendable, Hashable {
    /// The year.
    public let year: Int
    /// The value in the indicator's unit.
    public let value: Double?

    /// A value of a year.
    public init(year: Int, value: Double?) {
      self.year = year
      self.value = value
    }
  }

  /// A probability and how far its computation may be off.
  public struct Chance: Sendable, Hashable {
    /// The probability, 0 to 1.
    public let probability: Double
    /// 0 where it is exact.
    public let error: Double

    /// Whether the last digit that is shown of the probability, a thousandth, is not sure.
    public var isCoarse: Bool { error > 0.001 }
  }

  /// The indicator.
  public let indicator: Indicator
  /// The target that was tested; `nil` where there is none.
  public let target: Target?
  /// The assumption, if the scenario holds one.
  public let assumption: Assumption?
  /// The value that growth starts from.
  public let origin: YearValue
  /// The newest actual after the base, if there is one.
  public let newestActual: YearValue?
  /// What the target takes from the base.
  public let required: RequiredGrowth?
  /// What it takes from the newest actual.
  public let remaining: RequiredGrowth?
  /// The path, or why there is none.
  public let trajectory: Result<Trajectory, ProjectionFailure>
  /// The value of the path in the target year.
  public let projected: Double?
  /// The yearly compound rate of the path.
  public let assumedRate: Double?
  /// The first year in which the target is met.
  public let yearReached: Int?
  /// By how much the path exceeds the target; negative when it falls short.
  public let gap: Double?
  /// The distribution of the value in the target year; `nil` where nothing about it is uncertain.
  public let distribution: ValueDistribution?
  /// The probability of meeting the target in its year, with the error of its computation; `nil` without uncertainty.
  public let chance: Chance?
  /// What the methods come to; `nil` where they were not asked, or too few values are known to ask them.
  public let methods: MethodsSummary?
  /// The verdict; `nil` without an assumption.
  public let verdict: Verdict?
  /// What to see beside it.
  public let flags: [Flag]
  /// Other places' bases and targets.
  public let peers: [Peer]
  /// Values that contradict each other, and so count for nothing, by year.
  public var conflicts: [Int: [Observation]] = [:]
  /// In which year the target is met first, where that was asked for.
  public var firstReach: FirstReach?
  /// Whether the actual of the target's own year met it; `nil` before that is known.
  public internal(set) var outcome: Bool?
  /// The newest actual where the base is missing and all are older: what can still be told.
  public internal(set) var newestBefore: YearValue?
  /// The newest known value since the base that meets the target, the base among them.
  public internal(set) var lastMet: YearValue?

  /// Why there is no verdict, or an unknown one.
  public var reason: String? {
    guard verdict == nil || verdict == .unknown else { return nil }
    if target == nil { return "no-target" }
    if indicator.base.value == nil, origin.value == nil, projected == nil { return Flag.baseMissing.rawValue }
    if case .failure(let failure) = trajectory { return failure.code }
    return nil
  }

  /// Whether the newest actual meets the target.
  public var newestMeets: Bool {
    guard let target, let value = newestActual?.value else { return false }
    return target.isMet(by: value)
  }

  /// 曾达: met by the base or an actual, and missed again by the newest one. The verdict is `reached` by the letter of the contract, where
  /// nothing is assumed; no screen says 已达 of it, and `--require` counts it as not met.
  public var isLost: Bool {
    guard verdict == .reached, outcome == nil, newestActual?.value != nil else { return false }
    return !newestMeets
  }

  /// Whether `--require` counts the target as not to be had: out of reach, or met once and lost again.
  public var isUnreachable: Bool { verdict == .outOfReach || isLost }

  /// Whether the year of the target has an actual, so that nothing is open any more.
  public var isDecided: Bool { target.map { ($0.year <= newestActual?.year ?? .min) } ?? false }

  /// The yearly steps of its own past that an `empirical` law draws from; `nil` under any other law.
  public var ownSteps: Int? {
    guard case .success(let path) = trajectory, case .uncertain(let step, .cases(let cases)) = path.law,
      case .empirical = step.distribution
    else { return nil }
    return cases.count
  }

  /// The own values that an answer of the evidence model rests on; `nil` under any other law.
  public var evidencePoints: Int? {
    guard case .success(let path) = trajectory, case .history(let predictions) = path.law else { return nil }
    return predictions.values.first?.explanation.points.count
  }

  /// The probability of ending inside a target that is a range, which is met above its upper end as well; `nil` for other targets.
  public var chanceInside: Double? {
    guard case .range(_, let high)? = target?.condition, let chance, let distribution, !isDecided else { return nil }
    return min(max(chance.probability - 1 + distribution.probability(atMost: high.doubleValue), 0), chance.probability)
  }

  /// Whether the base meets the target already: there is no way to go, only a value to keep.
  public var isToKeep: Bool { indicator.keeps(target) }

  /// The probability of meeting the target: 0 or 1 without uncertainty.
  public var probability: Double? { chance?.probability ?? verdict?.certainty }

  /// Whether the path is computed from uncertain ones, so that only whole paths can tell what it has in common with others.
  var isComputed: Bool { if case .success(let path) = trajectory { path.sampledPaths != nil } else { false } }

  /// How the result was found.
  public var method: ProjectionMethod { distribution?.method ?? .deterministic }
}

extension ReachResult {
  /// The word of an evaluation of the newest actual, given that of the mid-term measure.
  public func standing(_ midTerm: OfficialStatus?) -> ReviewStanding? {
    ReviewStanding(indicator, target, newestActual, midTerm)
  }

  /// The part of the target that is missing: of the projected value, or without one of the newest actual or the base.
  ///
  /// ```
  /// (T − V) / |T|
  /// ```
  /// `T` the target, `V` the value, both turned round where lower is better. `nil` without a value, or for a target of 0.
  public var missingShare: Double? {
    guard let target, let value = projected ?? newestActual?.value ?? indicator.base.value?.doubleValue else {
      return nil
    }
    let threshold = target.threshold.doubleValue
    guard threshold != 0 else { return nil }
    let missing = target.direction == .up ? threshold - value : value - threshold
    return missing / abs(threshold)
  }
}
