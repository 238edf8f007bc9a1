import Assessment
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import PlanModel
import Projection
import ProjectionKernels

/// The questions of the reference job in closed form, in process: 18 indicators, quantiles of every year, chances, all together.
enum ClosedForm {
  static let plan: Plan = {
    var plan = Plan()
    let source = Source(document: "reference")
    for code in (1...18).map(String.init) {
      var indicator = Indicator(
        code: code, name: "indicator " + code, unit: .none, kind: .stock,
        base: BaseValue(year: 2020, value: DecimalNumber("4.62") ?? .zero, source: source))
      indicator.target = Target(.atLeast(13), year: 2025, source: source)
      plan.add(indicator)
      var assumption = Assumption(
        law: .step(.compound(DecimalNumber("0.18") ?? .zero)), spelling: "18%", source: source)
      assumption.swing = .relative(DecimalNumber("0.1") ?? .zero)
      plan.updateOpenScenario { $0.assumptions[code] = assumption }
    }
    return plan
  }()

  /// The trajectories of all indicators: the assumptions with everything that they refer to put in.
  static func resolve() throws -> [Trajectory] {
    var program = ProjectionProgram(
      plan: plan, scenario: Scenario.baselineName, settings: ProjectionSettings(horizon: 2025))
    return try plan.indicators.map { try program.trajectory(of: $0.code) }
  }

  /// The quantiles of every year, added up, and the threshold of every target.
  static func quantilesAndChances(of paths: [Trajectory]) -> (upper: Double, thresholds: [Double]) {
    var upper = 0.0
    let thresholds = zip(plan.indicators, paths).compactMap { indicator, path -> Double? in
      for year in 2021...2025 {
        upper += path.distribution(in: year)?.quantiles(ProjectionSettings.standardQuantiles)[4] ?? 0
      }
      guard let target = indicator.target, let distribution = path.distribution(in: target.year) else { return nil }
      return -NormalDistribution.quantile(distribution.probability(ofMeeting: target).value)
    }
    return (upper, thresholds)
  }

  /// All of the targets together.
  static func joint(_ thresholds: [Double]) throws -> Double {
    try OrthantProbability.evaluate(
      thresholds: thresholds, dependence: .commonFactor(share: 0.5, count: thresholds.count)
    ).joint
  }
}

func closedForm() throws {
  let exact = ReferenceJob.hitProbability
  func middle(_ work: () throws -> Void) rethrows -> Double {
    median(try (0..<400).map { _ in try timed(work) * 1e6 })
  }
  let paths = try ClosedForm.resolve()
  let (_, thresholds) = ClosedForm.quantilesAndChances(of: paths)
  precondition(thresholds.allSatisfy { abs(NormalDistribution.upperTail($0) - exact) < 1e-12 })
  var checksum = 0.0
  let resolving = try middle { checksum += try ClosedForm.resolve()[0].points[0].value }
  let answering = middle { checksum += ClosedForm.quantilesAndChances(of: paths).upper }
  let together = try middle { checksum += try ClosedForm.joint(thresholds) }
  precondition(checksum.isFinite)
  let reach = middle {
    var assessment = ReachAssessment(
      ProjectionProgram(
        plan: ClosedForm.plan, scenario: Scenario.baselineName, settings: ProjectionSettings(horizon: 2025)))
    let results = ClosedForm.plan.indicators.map { assessment.result(for: $0) }
    precondition(JointAssessment(results, commonShare: 0.5) != nil)
  }
  print("18 indicators in closed form, us:")
  print("  450 quantiles and 18 chances \(text(answering, 1)), all targets together \(text(together, 1))")
  print("  the laws behind them \(text(resolving, 1)); `reach` as a whole \(text(reach, 1))")
}
