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

  /// The indicators whose targets are missed for certain, so that nothing else could make all of them met. They are left out of the rest.
  public let missed: [Indicator]
  /// The probability as things are assumed, of all other targets.
  public let joint: JointAssessment
  /// What it hangs on, what moves it most first.
  public let contributors: [Contributor]

  /// The sensitivity of the targets of `results`; `nil` where fewer than two of them are uncertain.
  ///
  /// Where targets are computed from each other's indicators, whole paths are counted; elsewhere it is integrated.
  ///
  /// - Complexity: two joint probabilities a source.
  public init?(_ results: [ReachResult], in program: ProjectionProgram) {
    let missed = results.filter { $0.probability == 0 }
    let others = missed.isEmpty ? nil : JointAssessment(results.filter { $0.probability != 0 }, in: program)
    guard let joint = others ?? JointAssessment(results, in: program) else { return nil }
    self.missed = missed.map(\.indicator)
    self.joint = joint
    let dependence = Contributor(source: .dependence, low: joint.independent.all, high: joint.common.all)
    let assumptions = joint.paths > 0 ? Self.counted(joint, program) : Self.integrated(joint, results, program)
    contributors = ([dependence] + assumptions).sorted { left, right in
      left.swing != right.swing ? left.swing > right.swing : left.code < right.code
    }
  }

  private static func counted(_ joint: JointAssessment, _ program: ProjectionProgram) -> [Contributor] {
    program.jointEnds(of: joint.parts.map(\.code), at: SensitivityResult.deviates).compactMap { ends in
      guard let indicator = program.plan.indicator(ends.code), let assumption = program.assumption(for: ends.code)
      else {
        return nil
      }
      return Contributor(
        source: .assumption(indicator, .init(isSwing: ends.isSwing, assumption), assumption), low: ends.low,
        high: ends.high)
    }
  }

  private static func integrated(
    _ joint: JointAssessment, _ results: [ReachResult], _ program: ProjectionProgram
  ) -> [Contributor] {
    let codes = joint.parts.map(\.code)
    let thresholds = joint.parts.map { -NormalDistribution.quantile($0.probability) }
    let dependence = program.settings.dependence.gaussian(of: codes)
    func all(_ place: Int, _ probability: Double) -> Double? {
      var thresholds = thresholds
      thresholds[place] = -NormalDistribution.quantile(probability)
      return (try? OrthantProbability.evaluate(thresholds: thresholds, dependence: dependence))?.joint
    }
    return codes.enumerated().flatMap { place, code -> [Contributor] in
      if Cancellation.isRequested { return [] }
      guard let result = results.first(where: { $0.indicator.code == code }), let target = result.target,
        let assumption = result.assumption, case .success(let path) = result.trajectory,
        let uncertainty = path.ownUncertainty
      else { return [] }
      return [false, true].compactMap { isSwing in
        let ends = [SensitivityResult.deviates.low, SensitivityResult.deviates.high].compactMap { deviate in
          uncertainty.probability(
            ofMeeting: target, originYear: path.originYear, given: deviate, isSwing: isSwing
          ).flatMap { all(place, $0) }
        }
        guard ends.count == 2 else { return nil }
        return Contributor(
          source: .assumption(result.indicator, .init(isSwing: isSwing, assumption), assumption), low: ends[0],
          high: ends[1])
      }
    }
  }
}
