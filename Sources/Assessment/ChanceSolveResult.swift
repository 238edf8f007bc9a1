import EvidenceModel
import Glibc
public import PlanModel
public import Projection

/// What a probability asks for: the target that is reached with it, and the growth that the target takes.
public struct ChanceSolveResult: Sendable, Hashable {
  /// The indicator.
  public let indicator: Indicator
  /// The probability, 0 to 1.
  public let probability: Double
  /// The year.
  public let year: Int
  /// The value that growth starts from.
  public let origin: ReachResult.YearValue
  /// The distribution of the value in the year.
  public let distribution: ValueDistribution
  /// The target that was asked about, else that in force, if there is one, and the probability of meeting it as things are assumed.
  public let target: Target?
  public let chance: Double?
  /// The value that is reached with the probability.
  public let value: Double
  /// The median growth a year with which that target has the probability, all else alike; `nil` where no target or no
  /// growth can be told.
  public let growth: Growth?

  /// A yearly growth of the median path.
  public enum Growth: Sendable, Hashable {
    /// A rate, as a fraction.
    case rate(Double)
    /// A growth of the odds, as a fraction.
    case odds(Double)
    /// An amount in the indicator's unit.
    case amount(Double)
  }
}

extension SolveAssessment {
  /// What it takes to be sure to a degree.
  ///
  /// ```
  /// value   V with P(V(T) ≥ V) = p, for a target that is to be met from above
  /// growth  the median path moved in the working scale by x(target) − x(V), a yearly step of (x̃(T) − x(t₀) + that)/n
  /// ```
  /// - Parameter goal: the value that is to be reached; without one, the target in force.
  public func solve(
    at probability: Double, by year: Int, for goal: DecimalNumber? = nil
  ) throws(ProjectionFailure) -> ChanceSolveResult {
    var program = self.program
    let path = try program.trajectory(of: indicator.code)
    guard let distribution = path.distribution(in: year) else { throw .nothingUncertain }
    let inForce = program.plan.target(for: indicator.code, in: program.scenario)
    let isUp = (inForce?.direction ?? indicator.direction) == .up
    let target =
      goal.map { Target(isUp ? .atLeast($0) : .atMost($0), year: year, source: Source(document: "solve")) }
      ?? inForce
    let value = distribution.quantile(isUp ? 1 - probability : probability)
    let origin = path.origin?.doubleValue
    return ChanceSolveResult(
      indicator: indicator, probability: probability, year: year,
      origin: .init(year: path.originYear, value: origin), distribution: distribution, target: target,
      chance: target.map { distribution.probability(ofMeeting: $0).value }, value: value,
      growth: target.flatMap { target in
        origin.flatMap { growth(from: $0, path, distribution, value, target.modelledThreshold, year) }
      })
  }

  private func growth(
    from origin: Double, _ path: Trajectory, _ distribution: ValueDistribution, _ value: Double, _ target: Double,
    _ year: Int
  ) -> ChanceSolveResult.Growth? {
    guard case .steps = path.uncertainty, let median = path.value(in: year) else { return nil }
    let scale = distribution.scale
    let moved = scale.position(of: median) + scale.position(of: target) - scale.position(of: value)
    let step = (moved - scale.position(of: origin)) / Double(year - path.originYear)
    guard step.isFinite else { return nil }
    switch scale {
    case .logarithm: return .rate(expm1(step))
    case .logOdds: return .odds(expm1(step))
    case .own:
      // A step whose path would be refused is no answer.
      let end = origin + step * Double(year - path.originYear)
      return indicator.kind.bounds.contains(end) ? .amount(step) : nil
    }
  }
}
