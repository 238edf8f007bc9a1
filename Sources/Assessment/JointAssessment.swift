import PlanModel
import ProjectionKernels

/// The probability of meeting several targets together. It hangs on how they hang together, so that three assumptions stand side
/// by side: that they have nothing in common, that they share a common factor, and that one moves them all.
///
/// ```
/// target i is met where Z_i ≥ z_i = −Φ⁻¹(p_i)      Z_i = √ρ·F + √(1 − ρ)·e_i
/// ```
/// `p_i` the probability of each by itself, `F` and `e_i` independent standard normal: a Gaussian copula, ρ = 0 and ρ = 1 at the
/// ends. Source: Vasicek (1987), Probability of loss on loan portfolio, for the one-factor form.
public struct JointAssessment: Sendable, Hashable {
  /// One target with its probability.
  public struct Part: Sendable, Hashable {
    /// The code of the indicator.
    public let code: String
    /// The name of the indicator.
    public let name: String
    /// The probability of meeting the target by itself.
    public let probability: Double
    /// P(all others met, and this one not), under the common factor: what this target alone costs.
    public let missedAlone: Double
  }

  /// The answer under one assumption about dependence.
  public struct Answer: Sendable, Hashable {
    /// P(all met).
    public let all: Double
    /// P(at least k met), k = 0 … n.
    public let atLeast: [Double]
  }

  /// The targets that have a probability, in the order of the table.
  public let parts: [Part]
  /// How many targets have none: nothing is assumed for them, or nothing can be said.
  public let leftOut: Int
  /// The part of the variance that all share under the stated default, 0 to 1.
  public let commonShare: Double
  /// With nothing in common.
  public let independent: Answer
  /// With the stated common factor.
  public let standard: Answer
  /// With one factor that moves all.
  public let common: Answer

  /// What sampling counted of all uncertain targets, where it was asked for: the cross-check of ``standard``.
  public var counted: Counted?

  /// A probability that was counted over paths.
  public struct Counted: Sendable, Hashable {
    public let probability: Double
    /// The standard error.
    public let error: Double
    /// The paths.
    public let paths: Int

    public init(probability: Double, error: Double, paths: Int) {
      self.probability = probability
      self.error = error
      self.paths = paths
    }
  }

  /// The expected number of targets met, whatever the dependence.
  public var expectedNumber: Double { parts.reduce(0) { $0 + $1.probability } }

  /// The target that binds: the one that alone costs most; `nil` where none alone is ever in the way.
  public var binding: Part? {
    parts.max { $0.missedAlone < $1.missedAlone }.flatMap { $0.missedAlone > 0 ? $0 : nil }
  }

  /// The joint probability of the targets of `results`; `nil` where fewer than two of them are uncertain.
  ///
  /// - Complexity: O(n²·evaluations), about 0.1 ms for 18 targets.
  public init?(_ results: [ReachResult], commonShare: Double, counted: Counted? = nil) {
    let tested = results.filter { $0.target != nil }
    let known = tested.compactMap { result in result.probability.map { (result.indicator, $0) } }
    guard tested.filter({ $0.chance != nil }).count >= 2 else { return nil }
    let thresholds = known.map { -NormalDistribution.quantile($0.1) }
    func result(_ dependence: GaussianDependence) -> OrthantResult? {
      try? OrthantProbability.evaluate(thresholds: thresholds, dependence: dependence)
    }
    guard let independent = result(.independent), let common = result(.comonotone),
      let standard = result(.commonFactor(share: commonShare, count: thresholds.count))
    else { return nil }
    self.counted = counted
    self.commonShare = commonShare
    self.leftOut = tested.count - known.count
    self.independent = Answer(independent)
    self.standard = Answer(standard)
    self.common = Answer(common)
    parts = zip(known, standard.missedAlone).map { known, missed in
      Part(code: known.0.code, name: known.0.name, probability: known.1, missedAlone: missed)
    }
  }
}

extension JointAssessment.Answer {
  init(_ result: OrthantResult) {
    self.init(all: result.joint, atLeast: result.counts.indices.map(result.atLeast))
  }
}
