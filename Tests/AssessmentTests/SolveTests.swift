import Assessment
import Glibc
import PlanModel
import Projection
import TestSupport
import Testing

/// The growth that reaches a value.
struct SolveTests {
  static func solve(_ plan: Plan, for goal: DecimalNumber, by year: Int = 2025) throws -> SolveResult {
    try SolveAssessment(plan.program(to: max(year, 2025)), try #require(plan.indicator("1"))).solve(for: goal, by: year)
  }

  static func value(_ result: SolveResult, _ parameter: SolveResult.Parameter) throws -> Double {
    try #require(result.solutions.first { $0.parameter == parameter }?.value)
  }

  /// A rate as exactly as a law can state it.
  static func decimal(_ value: Double) -> DecimalNumber {
    DecimalNumber(significand: Int128((value * 1e15).rounded()), exponent: -15)
  }

  @Test func solutionsReachTheGoalWhenProjected() throws {
    var random = SplitMix64(seed: 50)
    for _ in 0..<200 {
      let base = number("\(random.int(1...9_900))").scaled(byPowerOfTen: -2)
      let goal = number("\(random.int(1...9_900))").scaled(byPowerOfTen: -2)
      let year = random.int(2021...2030)
      let result = try Self.solve(Plan.single(.score, unit: "分", base: base.description), for: goal, by: year)
      #expect(result.solutions.map(\.parameter) == [.rate, .increment, .odds])
      #expect(result.solutions.allSatisfy { $0.method == .closedForm && $0.unreachable == nil })
      let laws: [GrowthLaw] = [
        .step(.compound(Self.decimal(try Self.value(result, .rate)))),
        .step(.add(Self.decimal(try Self.value(result, .increment)))),
        .odds(Self.decimal(try Self.value(result, .odds))),
      ]
      for law in laws {
        let path = try Plan.single(.unknown, base: base.description, law: law).path(to: year)
        #expect(agree(try #require(path.value(in: year)), goal.doubleValue, within: 1e-9))
      }
    }
  }

  @Test func theIncrementIsExact() throws {
    #expect(try Self.value(Self.solve(Plan.single(base: "4.62"), for: 13), .increment) == 1.676)
    #expect(try Self.value(Self.solve(Plan.single(base: "1700"), for: 5000), .increment) == 660)
  }

  @Test func sharesAreSolvedInPointsAndOdds() throws {
    let result = try Self.solve(Plan.single(.share, unit: "%", base: "23"), for: 30)
    #expect(result.solutions.map(\.parameter) == [.increment, .odds])
    #expect(try Self.value(result, .increment) == 1.4)
    // On the bound there are no odds.
    #expect(try Self.solve(Plan.single(.share, base: "23"), for: 100).solutions.map(\.parameter) == [.increment])
  }

  @Test(arguments: [SaturationCurve.logistic, .gompertz]) func saturatingCurves(_ curve: SaturationCurve) throws {
    let plan = Plan.single(base: "10", law: .saturation(curve, cap: 95, rate: 1))
    let rate = try Self.value(Self.solve(plan, for: 60), .saturationRate)
    let law = GrowthLaw.saturation(curve, cap: 95, rate: Self.decimal(rate))
    #expect(agree(try #require(try Plan.single(base: "10", law: law).path().value(in: 2025)), 60, within: 1e-12))
    let beyond = try Self.solve(plan, for: 95)
    let none = try #require(beyond.solutions.first { $0.parameter == .saturationRate })
    #expect(none.value == nil && none.unreachable?.low == -10 && none.unreachable?.high == 10)
    #expect(try #require(none.unreachable?.best) <= 95)
  }

  @Test func imitationOfADiffusion() throws {
    let law = { GrowthLaw.diffusion(innovation: number("0.03"), imitation: $0, cap: 8000) }
    let plan = Plan.single(base: "1700", law: law(1))
    let imitation = try Self.value(Self.solve(plan, for: 5000), .imitation)
    let path = try Plan.single(base: "1700", law: law(Self.decimal(imitation))).path()
    #expect(agree(try #require(path.value(in: 2025)), 5000, within: 1e-12))
    let beyond = try Self.solve(plan, for: 7990)
    let none = try #require(beyond.solutions.first { $0.parameter == .imitation })
    #expect(none.value == nil && none.unreachable?.low == 0 && none.unreachable?.high == 1)
  }

  @Test func inflowOfAStock() throws {
    let plan = Plan.single(base: "10000", law: .stockFlow(inflow: 1, lapse: number("0.08")))
    let inflow = try Self.value(Self.solve(plan, for: 20_000), .inflow)
    let law = GrowthLaw.stockFlow(inflow: Self.decimal(inflow), lapse: number("0.08"))
    #expect(agree(try #require(try Plan.single(base: "10000", law: law).path().value(in: 2025)), 20_000, within: 1e-12))
  }

  @Test func elasticityIsFoundBetweenBrackets() throws {
    var plan = Plan.single(base: "100")
    plan.add("2", "产值", base: "1")
    plan.assume("2", .step(.compound(number("0.07"))))
    plan.assume("1", .elastic(driver: .indicator("2"), elasticity: 1))
    let result = try Self.solve(plan, for: number("181.006"))
    let solution = try #require(result.solutions.first { $0.parameter == .elasticity })
    #expect(solution.method == .bracketed)
    #expect(printed(try #require(solution.value), 4) == "1.8000")
    // A driver that stands still drives nothing.
    plan.assume("2", .hold)
    let still = try #require(try Self.solve(plan, for: 120).solutions.first { $0.parameter == .elasticity })
    #expect(still.value == nil && still.unreachable?.best == 100)
  }

  @Test func yearlyRatesAreShiftedTogether() throws {
    let steps: [GrowthStep] = ["0.1", "0.05", "0.2", "0", "-0.05"].map { .compound(number($0)) }
    let plan = Plan.single(base: "100", law: .yearly(steps))
    let shift = try Self.value(Self.solve(plan, for: 200), .shift)
    let shifted = [0.1, 0.05, 0.2, 0, -0.05].reduce(100.0) { $0 * (1 + $1 + shift) }
    #expect(agree(shifted, 200, within: 1e-9))
    let phases = GrowthLaw.phases([
      GrowthPhase(first: 2021, last: 2022, step: .compound(number("0.1"))),
      GrowthPhase(first: 2023, last: nil, step: .add(3)),
    ])
    let other = try Self.value(Self.solve(Plan.single(base: "100", law: phases), for: 150), .shift)
    #expect(agree(100 * (1.1 + other) * (1.1 + other) + 3 * 3, 150, within: 1e-9), "amounts stay")
  }

  @Test func aShiftThatWouldLeaveTheBoundsHasNoSolution() throws {
    let plan = Plan.single(
      .score, base: "90", law: .yearly([GrowthStep](repeating: .compound(number("0.01")), count: 5)))
    let solution = try #require(try Self.solve(plan, for: 99).solutions.first { $0.parameter == .shift })
    #expect(
      agree(90 * (1...5).reduce(1.0) { product, _ in product * (1.01 + (solution.value ?? 0)) }, 99, within: 1e-9))
  }

  // MARK: Totals

  @Test func theCumulativeMethod() throws {
    let plan = Plan.single(.flow, base: "100")
    let solver = SolveAssessment(plan.program(), try #require(plan.indicator("1")))
    let result = try solver.solve(forTotal: 600, by: 2025)
    #expect(result.isTotal && result.solutions.map(\.parameter) == [.cumulativeRate])
    #expect(printed(try Self.value(result, .cumulativeRate) * 100, 4) == "6.1402")
    let none = try solver.solve(forTotal: 100_000_000, by: 2025).solutions[0]
    #expect(none.value == nil && none.unreachable?.low == -1 && none.unreachable?.high == 10)
    #expect(
      agree(
        try #require(none.unreachable?.best),
        (1...5).reduce(0.0) { sum, year in
          sum + 100 * (0..<year).reduce(1.0) { product, _ in product * 11 }
        }))
    #expect(throws: ProjectionFailure.needsPositive(year: 2020, value: 0)) {
      let plan = Plan.single(.flow, base: "0")
      _ = try SolveAssessment(plan.program(), try #require(plan.indicator("1"))).solve(forTotal: 600, by: 2025)
    }
  }

  // MARK: Origins and refusals

  @Test func solvingStartsWhereTheAssumptionDoes() throws {
    var plan = Plan.single(base: "4.62", law: .hold)
    plan.observe("1", 2021, "6.34")
    let fromBase = try Self.solve(plan, for: 13)
    #expect(fromBase.origin == .init(year: 2020, value: 4.62) && fromBase.newestActual?.year == 2021)
    #expect(printed(try #require(fromBase.remaining?.rate), 6) == "0.196640")
    plan.assume("1", .hold, from: 2021)
    let later = try Self.solve(plan, for: 13)
    #expect(later.origin == .init(year: 2021, value: 6.34) && later.newestActual == nil)
    #expect(printed(try Self.value(later, .rate), 6) == "0.196640")
  }

  @Test func refusals() {
    #expect(throws: ProjectionFailure.baseMissing(year: 2020)) { try Self.solve(Plan.single(base: nil), for: 5) }
    #expect(throws: ProjectionFailure.meetsTooEarly(year: 2020, origin: 2020)) {
      try Self.solve(Plan.single(base: "1"), for: 5, by: 2020)
    }
  }

  @Test func whatNoRateReachesIsLeftOut() throws {
    #expect(try Self.solve(Plan.single(base: "0"), for: 5).solutions.map(\.parameter) == [.increment])
    #expect(try Self.solve(Plan.single(base: "5"), for: 0).solutions.map(\.parameter) == [.increment])
  }

  /// The growth that reaches a value with a probability, assumed, has that probability.
  @Test func theGrowthForAValueHasTheProbabilityAskedFor() throws {
    let law = GrowthLaw.uncertain(UncertainStep(.rate, .range(low: number("0.2"), high: number("0.3"))))
    let plan = Plan.single(.count, base: "1700", law: law, target: .atLeast(9000))
    let solver = SolveAssessment(plan.program(), try #require(plan.indicator("1")))
    let result = try solver.solve(at: 0.8, by: 2025, for: 5000)
    #expect(result.target?.threshold == 5000)
    guard case .rate(let rate) = try #require(result.growth) else { throw Failure() }
    let spread = (log(1.3) - log(1.2)) / (2 * 1.6448536269514722)
    let place = (log(1700) + 5 * log1p(rate) - log(5000)) / (5 * spread)
    #expect(abs(0.5 * erfc(-place / 2.0.squareRoot()) - 0.8) < 1e-12)
    // Without a value it is the target in force that is asked about.
    #expect(try solver.solve(at: 0.8, by: 2025).target?.threshold == 9000)
  }

  private struct Failure: Error {}
}
