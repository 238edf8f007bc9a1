import EvidenceModel
import PlanModel
import Projection
import TestSupport
import Testing

/// What sampling counts agrees with what is known in closed form or integrated, for every uncertain law and kind.
@Suite struct SampledQuantileTests {
  private static let distributions: [UncertainStep.Distribution] = [
    .range(low: number("0.02"), high: number("0.09")), .around(centre: number("0.05"), halfWidth: number("0.02")),
    .uniform(low: number("0.02"), high: number("0.09")),
    .triangular(low: number("0.02"), mode: number("0.04"), high: number("0.09")),
    .pert(low: number("0.02"), mode: number("0.04"), high: number("0.09")), .empirical,
    .cases([("0.02", "1"), ("0.05", "3"), ("0.09", "2")].map { WeightedStep(number($0), weight: number($1)) }),
  ]

  /// A short and restless past: its Student t distributions reach far.
  private static func plan(_ kind: IndicatorKind, _ law: GrowthLaw, swing: Swing?) -> Plan {
    var plan = Plan.single(kind, base: "20", law: law, target: .atLeast(26))
    for (year, value) in [(2017, "9"), (2018, "12"), (2019, "12.5")] { plan.observe("1", year, value) }
    plan.updateOpenScenario { $0.assumptions["1"]?.swing = swing }
    return plan
  }

  /// Every sampled quantile q has the exact probability q, but for the spread of a count (5 standard errors of a plain one).
  private func check(_ plan: Plan, _ method: ProjectionSettings.Sampling.Method, _ label: String) throws {
    var program = plan.program()
    let exact = try #require(try program.trajectory(of: "1").distribution(in: 2025))
    var settings = program.settings
    settings.sampling.method = method
    settings.sampling.paths = 1 << 13
    settings.sampling.tolerance = 0
    let sampling = try #require(
      try ScenarioSampling(
        plan.indicators, in: ProjectionProgram(plan: plan, scenario: program.scenario, settings: settings)))
    var counted = sampling.program
    let sampled = try #require(try counted.trajectory(of: "1").distribution(in: 2025))
    for level in ProjectionSettings.standardQuantiles {
      let value = sampled.quantile(level)
      let slack = 5 * (level * (1 - level) / Double(sampling.paths)).squareRoot()
      let step = abs(value) * 1e-6
      #expect(exact.probability(atMost: value + step) >= level - slack, "\(label) \(level): \(value)")
      #expect(1 - exact.probability(atLeast: value - step) <= level + slack, "\(label) \(level): \(value)")
    }
    let (chance, error) = sampled.probability(ofMeeting: Target(.atLeast(26), year: 2025, source: .test))
    #expect(abs(chance - exact.probability(atLeast: 26)) <= 5 * error + 1e-4, "\(label)")
  }

  @Test(arguments: [ProjectionSettings.Sampling.Method.sample, .plain])
  func stepsOfEveryLaw(_ method: ProjectionSettings.Sampling.Method) throws {
    for distribution in Self.distributions {
      for swing in [nil, Swing.relative(number("0.05"))] {
        for (measure, kind) in [(UncertainStep.Measure.rate, IndicatorKind.count), (.odds, .share)] {
          let law = GrowthLaw.uncertain(UncertainStep(measure, distribution))
          try check(Self.plan(kind, law, swing: swing), method, "\(distribution) \(kind) \(method)")
        }
        let amounts = GrowthLaw.uncertain(UncertainStep(.amount, distribution))
        let shock = swing.map { _ in Swing.amount(number("0.3")) }
        try check(Self.plan(.unknown, amounts, swing: shock), method, "\(distribution) amount \(method)")
      }
    }
  }

  @Test(
    arguments: [ProjectionSettings.Sampling.Method.sample, .plain],
    [IndicatorKind.count, .perCapita, .share, .growthRate])
  func historyOfEveryKind(_ method: ProjectionSettings.Sampling.Method, _ kind: IndicatorKind) throws {
    try check(Self.plan(kind, .history, swing: nil), method, "history \(kind) \(method)")
    // Two values tell little: the tails reach furthest.
    var thin = Plan.single(kind, base: "17", law: .history, target: .atLeast(26))
    thin.observe("1", 2021, "22.5")
    try check(thin, method, "two values \(kind) \(method)")
  }
}
