/// What every projection of a run is subject to.
public struct ProjectionSettings: Sendable, Hashable {
  /// The year from whose value laws start, unless they name one.
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    /// The base year of the plan.
    case base
    /// The newest actual.
    case latest
  }

  /// Which values may support a projection.
  public enum Evidence: String, Sendable, Hashable, CaseIterable {
    /// Reported and preliminary values.
    case reported
    /// Also predicted, estimated and interpolated ones.
    case all
  }

  /// The last year of the plan, in which laws that are given by their end land.
  public var horizon: Int
  /// A later year that paths are shown to, if one was asked for.
  public var lastYear: Int?
  /// Where laws start.
  public var origin: Origin
  /// Which values count.
  public var evidence: Evidence

  /// The probabilities whose quantiles are shown, in rising order.
  public var quantiles = Self.standardQuantiles
  /// The part of the variance that all indicators share, 0 to 1: their equal correlation on the normal scale.
  public var commonShare = Self.standardCommonShare

  /// The quantiles that are shown unless others are asked for.
  public static let standardQuantiles = [0.05, 0.25, 0.5, 0.75, 0.95]
  /// The common share unless another is stated: half, between independence and full dependence, which are shown beside it.
  public static let standardCommonShare = 0.5

  /// Settings.
  public init(horizon: Int, origin: Origin = .base, evidence: Evidence = .reported) {
    self.horizon = horizon
    self.origin = origin
    self.evidence = evidence
  }
}
