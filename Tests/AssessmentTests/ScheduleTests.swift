import Assessment
import ForecastMethods
import OfficialMeasures
import PlanModel
import Projection
import TestSupport
import Testing

/// Milestones, reviews, alternatives and backtests.
struct ScheduleTests {
  @Test func milestonesLandOnTheTargetAndAddUp() throws {
    var random = SplitMix64(seed: 91)
    for _ in 0..<400 {
      let kind = random.pick([IndicatorKind.stock, .count, .perCapita, .share, .score])
      let base = kind == .count ? String(random.int(1...5_000)) : "\(random.int(1...99)).\(random.int(0...99))"
      let goal = kind == .count ? String(random.int(1...9_000)) : "\(random.int(1...99)).\(random.int(0...9))"
      let plan = Plan.single(kind, base: base, target: .atLeast(number(goal)))
      let indicator = try #require(plan.indicator("1"))
      for shape in [LandingShape.linear, .compound] {
        let milestones = try Milestones(indicator, shape, in: plan.program())
        #expect(milestones.years.map(\.year) == [2021, 2022, 2023, 2024, 2025])
        #expect(milestones.years.last?.value == number(goal))
        let sum = milestones.years.compactMap(\.increment).reduce(DecimalNumber(significand: 0, exponent: 0)) {
          $0.adding($1) ?? $0
        }
        #expect(sum == number(goal).subtracting(number(base)))
        let values = milestones.years.map(\.value.doubleValue)
        let isRising = number(goal).doubleValue >= number(base).doubleValue
        #expect(values == (isRising ? values.sorted() : values.sorted(by: >)))
        if kind == .count { #expect(values.allSatisfy { $0 == $0.rounded() }) }
      }
    }
  }

  @Test func milestonesSayWhatTheyLack() throws {
    let untargeted = Plan.single(base: "4")
    #expect(throws: Milestones.Failure.noTarget) {
      try Milestones(try #require(untargeted.indicator("1")), .linear, in: untargeted.program())
    }
    let baseless = Plan.single(base: nil, target: .atLeast(5))
    #expect(throws: Milestones.Failure.projection(.baseMissing(year: 2020))) {
      try Milestones(try #require(baseless.indicator("1")), .linear, in: baseless.program())
    }
    let falling = Plan.single(.growthRate, unit: "%", base: "-3", target: .atLeast(5))
    #expect(throws: Milestones.Failure.projection(.needsPositive(year: 2020, value: -3))) {
      try Milestones(try #require(falling.indicator("1")), .compound, in: falling.program())
    }
  }

  @Test(arguments: [
    ("9", OfficialStatus.fasterThanExpected), ("8.3", .asExpected), ("7", .behindSchedule), ("12", .achievedEarly),
  ]) func reviewsUseTheOfficialWords(_ value: String, _ status: OfficialStatus) throws {
    var plan = Plan.single(.perCapita, base: "6.3", target: .atLeast(12))
    plan.observe("1", 2022, value)
    let review = ReviewResult(try #require(plan.indicator("1")), year: 2022, in: plan.program())
    #expect(review.standing == .underway(status))
    let progress = try #require(review.progress)
    #expect(printed(progress.linear, 2) == "8.58")
    #expect(printed(try #require(progress.compound), 4) == "8.1522")
    #expect(progress.timeShare == 0.4)
    #expect(review.verdicts.map(\.measure) == OfficialMeasure.allCases)
  }

  /// A cap is no path: 5.4 % of 5.5 % is kept, whatever the schedules say of the way from 5.3 %.
  @Test(arguments: [("5.4", true), ("5.6", false), ("5.1", true)])
  func whatTheBaseMeetsIsKeptOrNot(_ value: String, _ isKept: Bool) throws {
    var plan = Plan.single(.share, unit: "%", base: "5.3", target: .atMost(number("5.5")))
    plan.observe("1", 2022, value)
    let review = ReviewResult(try #require(plan.indicator("1")), year: 2022, in: plan.program())
    #expect(review.standing == (isKept ? .kept : .notKept))
    var growing = Plan.single(base: "5", target: .atLeast(10))
    growing.observe("1", 2022, "11")
    let path = ReviewResult(try #require(growing.indicator("1")), year: 2022, in: growing.program())
    #expect(path.standing == .underway(.achievedEarly))
  }

  /// In its own year a target is met or missed; met exactly is no faster than expected.
  @Test(arguments: [("10", OfficialStatus.achieved), ("9.9", .missed), ("12", .achieved)])
  func theTargetsYearDecides(_ value: String, _ status: OfficialStatus) throws {
    var plan = Plan.single(base: "5", target: .atLeast(10))
    plan.observe("1", 2025, value)
    let review = ReviewResult(try #require(plan.indicator("1")), year: nil, in: plan.program())
    #expect(review.standing == .underway(status))
  }

  @Test func aboveARangeIsSaid() throws {
    var plan = Plan.single(base: "352", target: .range(350, 360))
    plan.observe("1", 2022, "366")
    let review = ReviewResult(try #require(plan.indicator("1")), year: 2022, in: plan.program())
    #expect(review.standing == .kept && review.exceededEnd == 360)
  }

  @Test func withoutABaseMilestonesBeginAtTheNewestActual() throws {
    var plan = Plan.single(.share, unit: "%", base: nil, target: .atLeast(12))
    plan.observe("1", 2021, "10")
    let milestones = try Milestones(try #require(plan.indicator("1")), .linear, in: plan.program())
    #expect(
      milestones.origin.year == 2021 && milestones.years.map(\.value.description) == ["10.5", "11", "11.5", "12"])
  }

  @Test func reviewsWithoutAnActualSayNothing() throws {
    let plan = Plan.single(base: "6.3", target: .atLeast(12))
    let review = ReviewResult(try #require(plan.indicator("1")), year: nil, in: plan.program())
    #expect(review.actual == nil && review.progress == nil && review.verdicts.isEmpty)
  }

  @Test func alternativesAreComparedByWhatTheyTake() throws {
    var plan = MethodsTests.patents()
    for (place, target) in [("甲", "8"), ("乙", "14"), ("全国", "6")] { plan.compare(place, base: "4", target: target) }
    let result = TargetAlternatives(
      try #require(plan.indicator("1")), value: 13, not: 12, in: plan.program(evidence: .all))
    #expect(result.options.map(\.origin) == [.asked, .rejected, .nation, .peers, .history])
    #expect(result.options[0].rank.map { [$0.place, $0.of] } == [2, 3])
    #expect((result.options[0].probability ?? 1) < (result.options[1].probability ?? 0))
    #expect(agree(try #require(result.options[0].required?.rate), 0.2298730226943917, within: 1e-12))
    #expect(result.options.allSatisfy { $0.methods.reaching <= $0.methods.of })
  }

  @Test func backtestsCountWhatWasAskedAndHit() throws {
    var plan = Plan.single(.perCapita, base: nil, target: .atLeast(13))
    for (offset, value) in ["10", "11", "12.2", "13.2", "14.7", "16", "17.8"].enumerated() {
      plan.observe("1", 2010 + offset, value, in: "甲")
    }
    plan.observe("1", 2010, "5", in: "乙")
    let result = BacktestResult(plan.indicators, in: plan.program())
    let row = try #require(result.rows.first)
    // From 3, 4, 5 and 6 values, the years that follow.
    #expect(row.places == 1 && row.origins == 4 + 3 + 2 + 1)
    for (method, score) in row.scores {
      #expect(score.forecasts + score.refused == row.origins, "\(method)")
      #expect((score.brier ?? 0) <= 1 && (score.coverage80 ?? 0) <= (score.coverage95 ?? 1))
      #expect(score.bins.reduce(0) { $0 + $1.questions } == score.forecasts * 3)
    }
    let drift = try #require(row.scores.first { $0.method == .usual(.drift) }?.score)
    #expect(drift.refused == 0 && (drift.brier ?? 1) < 0.1)
  }
}
