import LongWork
public import PlanModel
public import Projection
import ProjectionKernels

/// Which assumption moves the probability of meeting all targets most: it, with each source known to be at its 5 % and its 95 % and all
/// else as uncertain as it is; and with nothing in common between the targets, and everything.
public struct JointSensitivity: Sendable, Hashable {
  /// One thing that the probability hangs on.
  public struct Contributor: Sendable, Hashable {
    /// What it is.
    public enum Source: Sendable, Hashable {
      /// A part of the assumption for an indicator.
      case assumption(Indicator, SensitivityResult.Contributor.Part, Assumption)
      /// How the targets hang together.
      case dependence
    }

    /// What it is.
    public let source: Source
    /// P(all met) with it at its 5 % and its 95 %; of the dependence with none, and whole.
    public let low: Double
    public let high: Double

    /// How far the probability moves.
    public var swing: Double { abs(high - low) }
    fileprivate var code: String { if case .assumption(let indicator, _, _) = source { indicator.code } else { "" } }
  }

  /// The probability as things are assumed.
  public let joint: JointAssessment
  /// What it hangs on, what moves it most first.
  public let contributors: [Contributor]

  /// The sensitivity of the targets of `results`; `nil` where fewer than two of them are uncertain.
  ///
  /// - Complexity: two joint probabilities a source.
  public init?(_ results: [ReachResult], in program: ProjectionProgram) {
    guard let joint = JointAssessment(results, in: program), joint.paths == 0 else { return nil }
    let codes = joint.parts.map(\.code)
    let chances = joint.parts.map(\.probability)
    func all(_ place: Int, _ probability: Double) -> Double? {
      var thresholds = chances.map { -NormalDistribution.quantile($0) }
      thresholds[place] = -NormalDistribution.quantile(probability)
      let dependence = program.settings.dependence.gaussian(of: codes)
      return (try? OrthantProbability.evaluate(thresholds: thresholds, dependence: dependence))?.joint
    }
    var contributors = [
      Contributor(source: .dependence, low: joint.independent.all, high: joint.common.all)
    ]
    for (place, code) in codes.enumerated() where !Cancellation.isRequested {
      guard let result = results.first(where: { $0.indicator.code == code }), let target = result.target,
        let assumption = result.assumption, case .success(let path) = result.trajectory,
        let uncertainty = path.ownUncertainty
      else { continue }
      for isSwing in [false, true] {
        let ends = [-StepDraw.centralNinety, StepDraw.centralNinety].compactMap { deviate in
          uncertainty.probability(
            ofMeeting: target, originYear: path.originYear, given: deviate, isSwing: isSwing
          ).flatMap { all(place, $0) }
        }
        guard ends.count == 2 else { continue }
        let part: SensitivityResult.Contributor.Part =
          isSwing ? .swing : assumption.law == .history ? .history : .step
        contributors.append(
          Contributor(source: .assumption(result.indicator, part, assumption), low: ends[0], high: ends[1]))
      }
    }
    self.joint = joint
    self.contributors = contributors.sorted { left, right in
      left.swing != right.swing ? left.swing > right.swing : left.code < right.code
    }
  }
}
