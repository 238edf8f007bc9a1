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
  /// How the indicators hang together.
  public var dependence = Dependence.commonFactor(share: Self.standardCommonShare)

  /// How uncertain paths are computed.
  public var sampling = Sampling()

  /// How uncertain paths are computed, and how hard sampling tries.
  public struct Sampling: Sendable, Hashable {
    /// The methods that can be asked for.
    public enum Method: String, Sendable, Hashable, CaseIterable {
      /// The strongest that is right: a closed form, an integral, sampling where neither is there.
      case auto
      /// The same, without sampling.
      case exact
      /// Randomised quasi-Monte Carlo.
      case sample
      /// Pseudo-random draws, the cross-check.
      case plain
    }

    /// The method.
    public var method = Method.auto
    /// The most paths.
    public var paths = 1_000_000
    /// The standard error of every probability at which to stop before all paths; 0 never stops early.
    public var tolerance = 0.0005
    /// The threads; 0 for one a processor.
    public var threads = 0
    /// The seed.
    public var seed: UInt64 = 0

    /// The strongest method, to half a thousandth.
    public init() {}
  }

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
