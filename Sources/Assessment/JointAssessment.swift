import PlanModel
public import Projection
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
  /// The part of the variance that all share under the stated default, 0 to 1; `nil` where rank correlations were stated.
  public let commonShare: Double?
  /// With nothing in common.
  public let independent: Answer
  /// With the stated common factor.
  public let standard: Answer
  /// With one factor that moves all.
  public let common: Answer

  /// The standard error of the probabilities under the stated default; below 1e−12 where they are integrated.
  public let error: Double
  /// How many paths were drawn, where targets are computed from each other's indicators and only whole paths can tell; 0 else.
  public let paths: Int

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
  /// - Complexity: O(n²·evaluations), about 0.1 ms for 18 targets with a common factor.
  public init?(_ results: [ReachResult], commonShare: Double, counted: Counted? = nil) {
    var settings = ProjectionSettings(horizon: 0)
    settings.dependence = .commonFactor(share: commonShare)
    self.init(results, settings, counted: counted) { _ in nil }
  }

  /// The same in a program, whose correlations hold, and whose paths are drawn where targets are computed from each other's indicators.
  public init?(_ results: [ReachResult], in program: ProjectionProgram, counted: Counted? = nil) {
    let isComputed = results.contains(where: \.isComputed)
    self.init(results, program.settings, counted: isComputed ? nil : counted) { codes in
      isComputed ? JointCount.Dependence.allCases.compactMap { program.jointCount(of: codes, $0) } : nil
    }
  }

  /// `counts` gives what was drawn for some codes, under each dependence.
  private init?(
    _ results: [ReachResult], _ settings: ProjectionSettings, counted: Counted?,
    counts: ([String]) -> [JointCount]?
  ) {
    let tested = results.filter { $0.target != nil }
    let known = tested.compactMap { result in result.probability.map { (result.indicator, $0) } }
    guard tested.filter({ $0.chance != nil }).count >= 2 else { return nil }
    let codes = known.map(\.0.code)
    self.counted = counted
    commonShare = settings.dependence.commonShare
    leftOut = tested.count - known.count
    let missed: [Double]
    if let drawn = counts(codes) {
      guard drawn.count == 3 else { return nil }
      (independent, standard, common) = (Answer(drawn[0]), Answer(drawn[1]), Answer(drawn[2]))
      (missed, error, paths) = (drawn[1].missedAlone, drawn[1].error, drawn[1].paths)
    } else {
      let thresholds = known.map { -NormalDistribution.quantile($0.1) }
      func result(_ dependence: GaussianDependence) -> OrthantResult? {
        try? OrthantProbability.evaluate(thresholds: thresholds, dependence: dependence)
      }
      guard let independent = result(.independent), let common = result(.comonotone),
        let standard = result(settings.dependence.gaussian(of: codes))
      else { return nil }
      (self.independent, self.standard, self.common) = (Answer(independent), Answer(standard), Answer(common))
      (missed, error, paths) = (standard.missedAlone, standard.jointError, 0)
    }
    parts = zip(known, missed).map { known, missed in
      Part(code: known.0.code, name: known.0.name, probability: known.1, missedAlone: missed)
    }
  }
}

extension JointAssessment.Answer {
  init(_ result: OrthantResult) {
    self.init(all: result.joint, atLeast: result.counts.indices.map(result.atLeast))
  }

  init(_ drawn: JointCount) {
    self.init(all: drawn.all, atLeast: drawn.atLeast)
  }
}
