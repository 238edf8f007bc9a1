import Assessment
import PlanModel
import Projection
import TestSupport
import Testing

/// What is counted over paths where no closed form holds, or where sampling is asked for.
@Suite struct DrawnTests {
  private static func range(_ low: String, _ high: String) -> GrowthLaw {
    .uncertain(UncertainStep(.rate, .range(low: number(low), high: number(high))))
  }

  /// Target 2 hangs on nothing but indicator 1, and target 3 on its own range.
  private static let computed: Plan = {
    var plan = Plan()
    plan.add("1", "甲", base: "100", target: .atLeast(180))
    plan.add("2", "乙", base: "200", target: .atLeast(360))
    plan.add("3", "丙", base: "100", target: .atLeast(160))
    plan.assume("1", range("0.1", "0.16"))
    plan.assume("2", .expression(.binary(.reference(.indicator("1")), .times, .number(2))))
    plan.assume("3", range("0.05", "0.15"))
    return plan
  }()

  private func results(_ program: ProjectionProgram) -> [ReachResult] {
    var assessment = ReachAssessment(program)
    return program.plan.indicators.map { assessment.result(for: $0) }
  }

  @Test func targetsThatAreComputedHaveASensitivity() throws {
    let program = Self.computed.program()
    let results = results(program)
    let sensitivity = try #require(JointSensitivity(results, in: program))
    #expect(sensitivity.joint.paths > 0)
    #expect(sensitivity.contributors.count == 3)
    func ends(_ code: String) throws -> JointSensitivity.Contributor {
      try #require(
        sensitivity.contributors.first {
          if case .assumption(let indicator, .step, _) = $0.source { indicator.code == code } else { false }
        })
    }
    let chances = results.map { $0.probability ?? .nan }
    // At its 5 % the first target is missed; at its 95 % it is met with the second, and all hangs on the third.
    let first = try ends("1")
    #expect(first.low == 0 && abs(first.high - chances[2]) < 0.01)
    let third = try ends("3")
    #expect(third.low == 0 && abs(third.high - chances[0]) < 0.01)
    // The order is that of the effect.
    #expect(sensitivity.contributors.map(\.swing) == sensitivity.contributors.map(\.swing).sorted(by: >))
  }

  @Test func aCertainMissLeavesTheOthersTheirSensitivity() throws {
    var plan = Plan()
    for (code, target) in [("1", 180), ("2", 150)] {
      plan.add(code, "指标" + code, base: "100", target: .atLeast(DecimalNumber(target)))
      plan.assume(code, Self.range("0.08", "0.16"))
    }
    plan.add("3", "丙", base: "100", target: .atLeast(160))
    plan.assume("3", .hold)
    let program = plan.program()
    let sensitivity = try #require(JointSensitivity(results(program), in: program))
    #expect(sensitivity.missed.map(\.code) == ["3"] && sensitivity.joint.parts.map(\.code) == ["1", "2"])
    #expect(sensitivity.joint.standard.all > 0 && sensitivity.contributors.allSatisfy { $0.swing > 0 })
  }

  private func grid(_ plan: Plan, _ method: ProjectionSettings.Sampling.Method, threads: Int) throws -> GridResult {
    var settings = ProjectionSettings(horizon: 2025)
    settings.sampling.method = method
    settings.sampling.threads = threads
    settings.sampling.paths = 20_000
    settings.sampling.tolerance = 0
    func axis(_ code: String) throws -> GridResult.Axis {
      GridResult.Axis(
        try #require(plan.indicator(code)), ["0.1", "0.12", "0.14"].map { (.compound(number($0)), $0) })
    }
    return try GridResult(
      try axis("1"), by: try axis("3"), of: plan.indicators,
      in: ProjectionProgram(plan: plan, scenario: Scenario.baselineName, settings: settings))
  }

  /// Sampled where that is asked for, near the closed form, the same for any number of threads; and of the same draws in every cell, so that
  /// a higher rate never has a lower probability.
  @Test func aSampledGridIsOfTheSameDraws() throws {
    var plan = Self.computed
    plan.assume("2", .step(.compound(number("0.2"))))
    plan.updateOpenScenario {
      for code in ["1", "3"] { $0.assumptions[code]?.swing = .relative(number("0.1")) }
    }
    let (exact, sampled) = (try grid(plan, .exact, threads: 1), try grid(plan, .sample, threads: 1))
    #expect(try grid(plan, .sample, threads: 3) == sampled)
    let (one, other) = (exact.rows.joined().map(\.probability), sampled.rows.joined().map(\.probability))
    #expect(one.count == 9 && one != other)
    for (closed, counted) in zip(one, other) { #expect(abs((closed ?? .nan) - (counted ?? .nan)) < 0.01) }
    #expect(sampled.rows.allSatisfy { $0[0].results[0].method == .sample })
    for row in sampled.rows { #expect(row.compactMap(\.probability) == row.compactMap(\.probability).sorted()) }
  }

  /// A few paths tell a probability coarsely, and the result says how coarsely.
  @Test func fewPathsSayTheirError() throws {
    var plan = Self.computed
    plan.assume("2", .step(.compound(number("0.2"))))
    var settings = ProjectionSettings(horizon: 2025)
    settings.sampling.method = .sample
    settings.sampling.paths = 10
    let program = ProjectionProgram(plan: plan, scenario: Scenario.baselineName, settings: settings)
    let few = results(try program.sampledIfSet(plan.indicators).program)
    #expect(few[0].chance?.isCoarse == true)
    #expect(results(program)[0].chance?.isCoarse == false)
  }
}
