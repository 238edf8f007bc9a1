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

  /// Answers everything once; the sum of what was found, for a check.
  static func answer() throws -> (chance: Double, upper: Double, joint: Double) {
    var program = ProjectionProgram(
      plan: plan, scenario: Scenario.baselineName, settings: ProjectionSettings(horizon: 2025))
    var upper = 0.0
    var thresholds: [Double] = []
    for indicator in plan.indicators {
      let path = try program.trajectory(of: indicator.code)
      for year in 2021...2025 {
        guard let distribution = path.distribution(in: year) else { continue }
        let quantiles = distribution.quantiles(ProjectionSettings.standardQuantiles)
        if year == 2025 { upper += quantiles[4] }
      }
      guard let target = indicator.target, let distribution = path.distribution(in: target.year) else { continue }
      thresholds.append(-NormalDistribution.quantile(distribution.probability(ofMeeting: target).value))
    }
    let joint = try OrthantProbability.evaluate(
      thresholds: thresholds, dependence: .commonFactor(share: 0.5, count: thresholds.count)
    ).joint
    return (NormalDistribution.upperTail(thresholds[0]), upper, joint)
  }
}

func closedForm() throws {
  let exact = ReferenceJob.hitProbability
  func middle(_ work: () throws -> Void) rethrows -> Double {
    median(try (0..<400).map { _ in try timed(work) * 1e6 })
  }
  let all = try middle {
    let answer = try ClosedForm.answer()
    precondition(abs(answer.chance - exact) < 1e-12)
  }
  let reach = middle {
    var assessment = ReachAssessment(
      ProjectionProgram(
        plan: ClosedForm.plan, scenario: Scenario.baselineName, settings: ProjectionSettings(horizon: 2025)))
    let results = ClosedForm.plan.indicators.map { assessment.result(for: $0) }
    precondition(JointAssessment(results, commonShare: 0.5) != nil)
  }
  print(
    "18 indicators in closed form: 450 quantiles, 18 chances, all together \(text(all, 1)) us; reach \(text(reach, 1)) us"
  )
}
