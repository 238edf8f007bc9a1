import PlanModel
import Projection
import ProjectionKernels
import TestSupport
import Testing

/// How indicators hang together.
@Suite struct DependenceTests {
  private static let ranks = [[1, 0.5, 0.2], [0.5, 1, -0.3], [0.2, -0.3, 1]]

  @Test func codesFindTheirRows() throws {
    let stated = try RankCorrelation(codes: ["1", "2", "3"], ranks: Self.ranks)
    let dependence = Dependence.rankCorrelation(stated)
    #expect(dependence.commonShare == nil)
    let matrix = try #require(dependence.correlation(of: ["3", "9", "1"]))
    // 2·sin(π/30) for a rank correlation of 0.2.
    #expect(abs(matrix[0, 2] - 0.209056926535307) < 1e-15 && matrix[2, 0] == matrix[0, 2])
    #expect(matrix[0, 1] == 0 && matrix[1, 1] == 1)
  }

  @Test func aFactorHasNoMatrix() {
    let factor = Dependence.commonFactor(share: 0.25)
    #expect(factor.commonShare == 0.25 && factor.correlation(of: ["1", "2"]) == nil)
    #expect(factor.gaussian(of: ["1", "2"]) == .commonFactor(loadings: [0.5, 0.5]))
  }

  @Test func contradictionsAreNamed() {
    let impossible = [[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]]
    do throws(CorrelationFailure) {
      _ = try RankCorrelation(codes: ["1", "2", "3"], ranks: impossible)
      Issue.record("a contradiction was accepted")
    } catch {
      guard case .indefinite(_, _, _, _, let share) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(share > 0.5 && share < 0.6)
    }
    #expect(throws: CorrelationFailure.notSquare(row: 0, count: 3, rows: 2)) {
      try RankCorrelation(codes: ["1", "2"], ranks: Self.ranks)
    }
  }

  /// What sampling counts under a stated matrix is what the orthant says.
  @Test func samplingFollowsTheMatrix() throws {
    let stated = try RankCorrelation(codes: ["1", "2"], ranks: [[1, -0.6], [-0.6, 1]])
    var plan = Plan.single(.count, base: "1700", law: .step(.compound(number("0.18"))))
    var second = try #require(plan.indicator("1"))
    second.code = "2"
    plan.add(second)
    plan.updateOpenScenario { scenario in
      scenario.assumptions["1"]?.swing = .relative(number("0.1"))
      scenario.assumptions["2"] = scenario.assumptions["1"]
      for code in ["1", "2"] {
        scenario.targets[code] = Target(.atLeast(number("4000")), year: 2025, source: .test)
      }
    }
    var program = plan.program()
    let chance = try #require(try program.trajectory(of: "1").distribution(in: 2025)).probability(atLeast: 4000)
    var settings = program.settings
    settings.dependence = .rankCorrelation(stated)
    settings.sampling.method = .sample
    settings.sampling.paths = 1 << 16
    let sampling = try #require(
      try ScenarioSampling(
        plan.indicators, in: ProjectionProgram(plan: plan, scenario: program.scenario, settings: settings)))
    let joint = try #require(sampling.joint)
    let exact = try OrthantProbability.evaluate(
      thresholds: [Double](repeating: -NormalDistribution.quantile(chance), count: 2),
      dependence: settings.dependence.gaussian(of: ["1", "2"]))
    #expect(abs(joint.probability - exact.joint) < 4.5 * joint.error + 1e-3)
    #expect(exact.joint < chance * chance - 0.05)
  }
}
