import EvidenceModel
import ForecastMethods
import PlanModel
import Projection
import TestSupport
import Testing

@testable import Assessment

/// Where an indicator stands with its target, and what then is asked of the methods.
struct TargetStandingTests {
  private func comparison(_ plan: Plan, origin: ProjectionSettings.Origin = .base) throws -> MethodsComparison {
    MethodsComparison(try #require(plan.indicator("1")), in: plan.program(origin: origin))
  }

  @Test func aTargetMetByAnActualIsToKeep() throws {
    var plan = Plan.single(.share, unit: "%", base: "91", target: .atLeast(100))
    for (year, value) in [(2019, "89.2"), (2021, "95"), (2022, "100")] { plan.observe("1", year, value) }
    let row = try comparison(plan)
    #expect(row.standing == .met(first: 2022) && row.references.required == nil)
    #expect(row.references.ownLevels == ReferenceClasses.OwnLevels(count: 1, of: 4))
    plan.observe("1", 2023, "99")
    #expect(try comparison(plan).standing == .lost(first: 2022))
  }

  @Test func aLimitIsJudgedByLevel() throws {
    var plan = Plan.single(.share, unit: "%", base: "4.9", target: .atMost(number("5.5")))
    for (year, value) in zip(2015..., ["4.2", "4.1", "5.4", "5.0", "5.3"]) { plan.observe("1", year, value) }
    let row = try comparison(plan)
    #expect(row.standing == .kept && row.references.required == nil && row.references.share == nil)
    #expect(row.references.ownYearsReached == 6 && row.references.ownYears == 6)
    let why = TargetAlternatives(
      try #require(plan.indicator("1")), value: number("5.5"), not: number("4.5"), in: plan.program())
    #expect(why.options[0].standing == .kept && why.options[0].references.ownYearsReached == 6)
    #expect(why.options[1].standing == .open)
  }

  @Test func theActualOfTheTargetsYearDecides() throws {
    var plan = Plan.single(.perCapita, base: "4.62", target: .atLeast(13))
    for (year, value) in [(2018, "3.8"), (2019, "4.4"), (2021, "6.34"), (2025, "12.9")] {
      plan.observe("1", year, value)
    }
    let row = try comparison(plan)
    #expect(row.standing == .decided(12.9, isMet: false) && row.summary == nil)
    #expect(!row.flags.contains(.methodsDisagree) && row.references.required != nil)
    plan.observations.removeLast()
    plan.observe("1", 2025, "13", type: .predicted)
    #expect(try comparison(plan).standing == .open)
  }

  @Test func aFallWithoutADirectionAsks() throws {
    var indicator = try #require(Plan.single(base: "5200", target: .atLeast(4800)).indicator("1"))
    indicator.inferred = [.direction]
    var plan = Plan()
    plan.add(indicator)
    let row = try comparison(plan)
    #expect(row.standing == .unclear && row.references.required == nil)
  }

  /// Values that contradict each other in the base year leave the plan's base as what growth starts from.
  @Test func theRequiredPaceCountsFromThePlansBase() throws {
    var plan = Plan.single(.stock, base: "12", target: .atLeast(20))
    for (year, value) in [(2018, "8"), (2019, "9"), (2020, "13")] { plan.observe("1", year, value) }
    let row = try comparison(plan)
    #expect(row.start == ReachResult.YearValue(year: 2020, value: 12) && row.points.last?.year == 2019)
    #expect(agree(try #require(row.references.required), try #require(row.reach.required?.rate), within: 1e-12))
    let why = TargetAlternatives(try #require(plan.indicator("1")), value: 20, not: nil, in: plan.program())
    #expect(why.start.value == 12)
  }

  @Test func whatIsOnlyPredictedMakesEvidenceNoThicker() throws {
    let plan = MethodsTests.patents()
    let row = MethodsComparison(try #require(plan.indicator("1")), in: plan.program(evidence: .all))
    #expect(row.unreported.keys.sorted() == [2016, 2017, 2018, 2019] && row.reportedCount == 2)
    #expect(row.flags.contains(.thinEvidence))
    #expect(row.references.ownPaces.filter(\.isUnreported).count == 4)
  }

  // MARK: Methods

  /// 20·(20/10)^(5/5) is 40, whatever the powers leave of it.
  @Test func aCurveThatLandsOnTheTargetReachesIt() throws {
    var plan = Plan.single(.flow, unit: "项", base: "20", target: .atLeast(40))
    for (year, value) in zip(2015..., ["10", "12", "13", "15", "18"]) { plan.observe("1", year, value) }
    let drift = try #require(try comparison(plan).lines.first { $0.method == .usual(.drift) })
    let outcome = try drift.outcome.get()
    #expect(outcome.reaches && outcome.value < 40.0000001)
    let target = try #require(plan.indicator("1")?.target)
    #expect(target.isReached(by: 39.99999999999998) && !target.isReached(by: 39.9999999))
    #expect(!target.isMet(by: 39.99999999999998))
  }

  @Test func anExactFitHasAValueAndNoBand() throws {
    var plan = Plan.single(.stock, base: "2100", target: .atLeast(2850))
    for (year, value) in [(2018, "1800"), (2019, "1950")] { plan.observe("1", year, value) }
    let line = try #require(try comparison(plan).lines.first { $0.method == .usual(.linear) })
    let outcome = try line.outcome.get()
    #expect(agree(outcome.value, 2850, within: 1e-9) && outcome.reaches)
    #expect(outcome.band == nil && outcome.probability == nil)
  }

  @Test func whatOvershootsTheBoundIsCountedApart() throws {
    var plan = Plan.single(.share, unit: "%", base: "98.6", target: .atLeast(100))
    for (year, value) in zip(2013..., ["92.1", "93.5", "95.0", "96.2", "97.1", "97.8", "98.2"]) {
      plan.observe("1", year, value)
    }
    let summary = try #require(try comparison(plan).summary)
    #expect(summary.above > 0 && summary.below == 0)
  }

  @Test func aGreyModelThatFailsItsTestIsNotCounted() throws {
    var plan = Plan.single(.stock, base: "4.9", target: .atLeast(7))
    for (year, value) in zip(2015..., ["4.2", "4.1", "5.4", "5.0", "5.3"]) { plan.observe("1", year, value) }
    let row = try comparison(plan)
    let grey = try #require(row.lines.first { $0.method == .usual(.gm11) })
    #expect(try grey.outcome.get().greyTests?.grade == .unqualified)
    #expect(row.summary?.failing == [.usual(.gm11)] && row.summary?.count == row.outcomes.count - 1)
  }

  // MARK: Alternatives

  /// A target is never replaced by another because of how its number is spelled.
  @Test(arguments: ["0.00003", "10000000000000000"]) func aTargetStaysTheOneThatWasAsked(_ text: String) throws {
    let plan = Plan.single(.ratio, unit: "件/人", base: "0.000021", target: .atLeast(number("0.00004")))
    let why = TargetAlternatives(try #require(plan.indicator("1")), value: number(text), not: nil, in: plan.program())
    let asked = try #require(why.options.first)
    let rate = try #require(CompoundRate.between(0.000021, number(text).doubleValue, years: 5))
    #expect(agree(try #require(asked.references.required), rate, within: 1e-9))
    #expect(DecimalNumber(shortest: 3e-05) == number("0.00003"))
    #expect(
      DecimalNumber(shortest: .infinity) == nil && DecimalNumber(scientific: "1E16") == number("10000000000000000"))
  }

  @Test func theChanceOfATargetIsOneRule() throws {
    var up = Target(.atLeast(100), year: 2025, source: .test)
    up.margin = 0.5
    let chances = ForecastDistribution(scale: .own(unit: 1), centre: 99, spread: 1, shape: .normal)
    #expect(chances.probability(ofMeeting: up) == chances.probability(atLeast: 99.5))
    var down = Target(.atMost(0), year: 2025, source: .test)
    down.margin = 0.05
    #expect(chances.probability(ofMeeting: down) == chances.probability(atMost: 0.05))
  }
}
