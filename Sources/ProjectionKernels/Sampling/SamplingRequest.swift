/// What to sample, and how hard.
///
/// Equal requests have equal results, whatever `threads` is.
public struct SamplingRequest: Sendable, Equatable {
  public enum Method: Sendable, Equatable {
    /// Randomised lattice points, the year of the target first.
    case quasi
    /// Pseudo-random numbers (Philox4x32-10), the cross-check.
    case plain
  }

  public var columns: [SampledColumn]
  /// The correlation ρ between any two columns' working values in the years of their targets, 0 … 1, by one common factor.
  public var commonFactorShare: Double
  /// The correlations of the same values, in the order of the columns; they take the place of the common factor.
  public var correlation: CorrelationMatrix?
  public var seed: UInt64
  /// The stable key of the scenario: adding another one changes no draw of this one.
  public var scenarioKey: UInt64
  /// Paths at least; up to 6 % more are used, so that every randomisation is whole.
  public var paths: Int
  /// The standard error of every probability at which to stop before all paths; 0 never stops early.
  public var tolerance: Double
  public var method: Method
  /// Levels between 0 and 1.
  public var quantiles: [Double]
  /// 0: one a processor.
  public var threads: Int

  public init(
    columns: [SampledColumn], commonFactorShare: Double = 0, correlation: CorrelationMatrix? = nil, seed: UInt64 = 0,
    scenarioKey: UInt64 = 0, paths: Int = 1_000_000, tolerance: Double = 0, method: Method = .quasi,
    quantiles: [Double] = [0.05, 0.25, 0.5, 0.75, 0.95], threads: Int = 0
  ) {
    self.columns = columns
    self.commonFactorShare = commonFactorShare
    self.correlation = correlation
    self.seed = seed
    self.scenarioKey = scenarioKey
    self.paths = paths
    self.tolerance = tolerance
    self.method = method
    self.quantiles = quantiles
    self.threads = threads
  }
}

/// Why a request cannot be sampled.
public enum SamplingFailure: Error, Sendable, Equatable {
  /// A number of the column at this place is not finite.
  case notFinite(column: Int)
  /// `rateSpread` or `swing` has another count than the years, or the year of the target is not among them.
  case mismatchedYears(column: Int)
  /// More years than a path can have.
  case tooManyYears(column: Int, limit: Int)
  /// ρ is not between 0 and 1.
  case commonFactorShare(Double)
  /// The matrix of correlations has another order than there are columns.
  case differentCounts(described: Int, columns: Int)
  /// A level is not between 0 and 1.
  case quantile(Double)
  /// More paths than can be counted.
  case tooManyPaths(limit: Int)
  /// The user asked to stop.
  case cancelled

  /// The column whose numbers are at fault, if one is.
  public var column: Int? {
    switch self {
    case .notFinite(let column), .mismatchedYears(let column), .tooManyYears(let column, _): column
    case .commonFactorShare, .differentCounts, .quantile, .tooManyPaths, .cancelled: nil
    }
  }
}
