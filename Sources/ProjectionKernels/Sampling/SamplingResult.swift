/// What was counted over the paths. Errors are standard errors from the independent randomisations.
public struct SamplingResult: Sendable, Equatable {
  public struct Column: Sendable, Equatable {
    /// [year][level], in the working scale.
    public var quantiles: [[Double]]
    public var quantileErrors: [[Double]]
    /// P(target met in its year); nil without a target.
    public var hitProbability: Double?
    public var hitError: Double?
    /// P(the year is the first in which the target is met), by year, and last P(never); empty without a target.
    public var firstReached: [Double]
  }

  public var columns: [Column]
  /// P(all targets met); nil without targets.
  public var joint: Double?
  public var jointError: Double?
  /// P(exactly k targets met), k from 0; empty without targets.
  public var counts: [Double]
  public var countErrors: [Double]
  /// P(all other targets met, and this one not), by column; 0 for columns without a target.
  public var missedAlone: [Double]
  /// Paths used, of all randomisations.
  public var paths: Int
  public var randomisations: Int
  public var method: SamplingRequest.Method

  /// How many standard errors make a band of 95 %: Student's t with as many degrees of freedom as there are randomisations less
  /// one, to 1e−3 for 32 and more.
  public var bandFactor: Double { 1.96 + 2.46 / Double(randomisations - 1) }
}
