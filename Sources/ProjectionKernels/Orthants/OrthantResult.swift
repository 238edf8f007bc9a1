/// How likely it is that all of several targets are met, and how many.
public struct OrthantResult: Sendable, Equatable {
  /// How the numbers came about.
  public enum Method: Sendable, Equatable {
    /// Products, or the smallest probability.
    case exact
    /// One integral over the common factor, to the stated error.
    case integrated
    /// Randomised lattice points, with a standard error from the randomisations.
    case sampled(points: Int, randomisations: Int)
  }

  /// P(met_i), each by itself.
  public var marginals: [Double]
  /// P(all met).
  public var joint: Double
  /// 0 when exact; a bound of the absolute error when integrated (below 1e−12); a standard error when sampled.
  public var jointError: Double
  /// P(exactly k met), k = 0 … n; they add up to 1.
  public var counts: [Double]
  /// The error of each count, in the sense of `jointError`.
  public var countErrors: [Double]
  /// P(all others met, and i not): what the target i alone costs.
  public var missedAlone: [Double]
  public var method: Method

  /// E(number met) = Σ P(met_i), whatever the dependence.
  public var expectedNumber: Double { marginals.reduce(0, +) }

  /// P(at least k met).
  public func atLeast(_ k: Int) -> Double { k <= 0 ? 1 : min(1, counts.dropFirst(k).reversed().reduce(0, +)) }

  /// P(met_i | all others met) = joint/(joint + missedAlone_i); nil where the others are never met together.
  ///
  /// The target that binds is the one for which this is smallest: it keeps most of the cases from being complete.
  public func givenTheOthers(_ i: Int) -> Double? {
    let others = joint + missedAlone[i]
    return others > 0 ? joint / others : nil
  }

  /// The target that binds: the one with the largest `missedAlone`, the first of equals; nil if no one alone is ever in the way.
  public var binding: Int? {
    guard let largest = missedAlone.max(), largest > 0 else { return nil }
    return missedAlone.firstIndex(of: largest)
  }
}
