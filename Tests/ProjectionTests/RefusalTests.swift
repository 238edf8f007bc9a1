import PlanModel
import Projection
import TestSupport
import Testing

/// Paths that cannot be, and what is said of them.
struct RefusalTests {
  // MARK: Bounds

  @Test(arguments: [
    ("94", "2", 2024, 100.0), ("94", "7", 2021, 100), ("5", "-2", 2023, 0), ("23", "15.4", 2025, 100),
  ]) func pathsThatLeaveTheBoundsNameTheFirstYear(_ base: String, _ step: String, _ year: Int, _ bound: Double) throws {
    let plan = Plan.single(.share, unit: "%", base: base, law: .step(.add(number(step))))
    if step == "15.4" {
      // 23 + 5 × 15.4 is 100 to the last bit: the bound belongs to the kind.
      #expect(try plan.path().value(in: 2025) == 100)
      return
    }
    guard case .leavesBounds(let first, let value, let edge, _) = plan.failure() else {
      Issue.record("not refused")
      return
    }
    #expect(first == year && edge == bound)
    #expect(
      value == number(step).multiplied(by: DecimalNumber(year - 2020)).flatMap { number(base).adding($0) }?.doubleValue)
  }

  @Test func theLargestSafeStepIsTheLargest() throws {
    var random = SplitMix64(seed: 20)
    var checked = 0
    while checked < 300 {
      let base = number("\(random.int(1...999))").scaled(byPowerOfTen: -1)
      let isRate = random.chance(50)
      let sign = isRate || random.chance(50) ? 1 : -1
      let amount = number("\(sign * random.int(1...400))").scaled(byPowerOfTen: isRate ? -2 : -1)
      let kind: IndicatorKind = .score
      let law: (DecimalNumber) -> GrowthLaw = { isRate ? .step(.compound($0)) : .step(.add($0)) }
      let failure = Plan.single(kind, base: base.description, law: law(amount)).failure()
      guard case .leavesBounds(_, _, _, let safest) = failure else { continue }
      let safe = try #require(safest)
      checked += 1
      // A hair inside holds, a hair outside is refused.
      let inside = DecimalNumber(significand: Int128(safe * (1 - 1e-9) * 1e18), exponent: -18)
      let outside = DecimalNumber(significand: Int128(safe * (1 + 1e-9) * 1e18), exponent: -18)
      #expect(Plan.single(kind, base: base.description, law: law(inside)).failure() == nil, "\(base) \(amount)")
      #expect(
        Plan.single(kind, base: base.description, law: law(outside)).failure()?.code == "leaves-bounds",
        "\(base) \(amount)")
    }
  }

  @Test func otherLawsThatLeaveHaveNoSafeStep() {
    let steps: GrowthLaw = .yearly([.add(1), .add(2), .add(3), .add(4), .add(50)])
    guard case .leavesBounds(2025, 150, 100, nil) = Plan.single(.score, base: "90", law: steps).failure() else {
      Issue.record("not refused")
      return
    }
    #expect(Plan.single(.stock, base: "10", law: .step(.add(-3))).failure()?.code == "leaves-bounds")
    #expect(Plan.single(.growthRate, unit: "%", base: "3", law: .step(.add(-3))).failure() == nil)
    #expect(Plan.single(.stock, base: "10", law: .landing(on: 0, shape: .linear)).failure() == nil)
  }

  // MARK: Values that laws need

  @Test func aMissingBaseStopsLawsThatStartFromIt() {
    let laws: [GrowthLaw] = [
      .step(.compound(number("0.1"))), .step(.add(1)), .landing(on: 3, shape: .linear),
      .landing(on: 3, shape: .compound),
      .total(1), .hold, .stockFlow(inflow: 1, lapse: 0), .saturation(.logistic, cap: 9, rate: 1), .odds(number("0.1")),
      .diffusion(innovation: number("0.1"), imitation: 0, cap: 9),
    ]
    for law in laws { #expect(Plan.single(.share, base: nil, law: law).failure() == .baseMissing(year: 2020)) }
    #expect(Plan.single(base: "1").failure() == .noAssumption)
  }

  @Test func compoundLawsNeedValuesAboveZero() {
    for law in [GrowthLaw.landing(on: 3, shape: .compound), .total(1), .saturation(.gompertz, cap: 9, rate: 1)] {
      #expect(Plan.single(base: "0", law: law).failure() == .needsPositive(year: 2020, value: 0))
    }
    #expect(
      Plan.single(base: "3", law: .landing(on: 0, shape: .compound)).failure() == .needsPositive(year: 2025, value: 0))
    #expect(
      Plan.single(.unknown, base: "-3", law: .step(.compound(number("0.1")))).failure()
        == .needsPositive(year: 2020, value: -3))
    #expect(Plan.single(.unknown, base: "-3", law: .step(.add(1))).failure() == nil)
  }

  @Test func capsAndBoundsMustBeAboveTheBase() {
    #expect(
      Plan.single(base: "95", law: .saturation(.logistic, cap: 95, rate: 1)).failure()
        == .capNotAbove(cap: 95, origin: 95))
    let spread = GrowthLaw.diffusion(innovation: 0, imitation: 1, cap: 95)
    #expect(Plan.single(base: "95", law: spread).failure() == .capNotAbove(cap: 95, origin: 95))
    #expect(Plan.single(base: "0", law: spread).failure() == .needsPositive(year: 2020, value: 0))
    for value in ["0", "100"] {
      #expect(Plan.single(.share, base: value, law: .odds(1)).failure()?.code == "on-bound")
    }
  }

  @Test func yearsMustBeCovered() throws {
    let three: GrowthLaw = .yearly([.add(1), .add(1), .add(1)])
    #expect(Plan.single(base: "1", law: three).failure() == .tooFewSteps(given: 3, needed: 5))
    #expect(try Plan.single(base: "1", law: three).path(to: 2023).projected == [2, 3, 4])
    let gap: GrowthLaw = .phases([
      GrowthPhase(first: 2021, last: 2022, step: .add(1)), GrowthPhase(first: 2024, last: nil, step: .add(1)),
    ])
    #expect(Plan.single(base: "1", law: gap).failure() == .uncoveredYear(2023))
  }

  @Test func trendsNeedEvidence() throws {
    var plan = Plan.single(base: "4.62", law: .trend(nil))
    plan.observe("1", 2018, "3.75")
    plan.observe("1", 2019, "4.45", type: .predicted)
    #expect(plan.failure() == .thinSeries(points: 2, needed: 3, setAside: 1))
    #expect(plan.failure(evidence: .all) == nil)
    plan.observe("1", 2017, "0")
    #expect(plan.failure() == .needsPositive(year: 2017, value: 0))
    plan.assume("1", .trend(.linear))
    #expect(plan.failure() == nil)
  }

  @Test func aBareTrendFollowsTheKind() throws {
    for kind in IndicatorKind.allCases {
      var plan = Plan.single(kind, base: "4", law: .trend(nil))
      plan.observe("1", 2018, "1")
      plan.observe("1", 2019, "2")
      guard case .trend(let line) = try plan.path().law else {
        Issue.record("no trend")
        continue
      }
      #expect(line.method == (kind.trendsInLogarithms ? .logLinear : .linear))
    }
  }

  // MARK: Evidence

  @Test func valuesThatContradictEachOtherAreNamed() {
    var plan = Plan.single(base: "4.62")
    plan.observe("1", 2021, "6.34")
    plan.observe("1", 2021, "6.5")
    plan.assume("1", .hold, from: 2021)
    #expect(plan.failure() == .conflictingValues(year: 2021, ["6.34", "6.5"]))
    // Said twice is not contradicted.
    var agreeing = Plan.single(base: "4.62")
    agreeing.observe("1", 2021, "6.34")
    agreeing.observe("1", 2021, "6.340")
    agreeing.assume("1", .hold, from: 2021)
    #expect(agreeing.failure() == nil)
    // A value that is no evidence contradicts nothing.
    var predicted = Plan.single(base: "4.62")
    predicted.observe("1", 2021, "6.34")
    predicted.observe("1", 2021, "7", type: .predicted)
    predicted.assume("1", .hold, from: 2021)
    #expect(predicted.failure() == nil)
    #expect(predicted.failure(evidence: .all)?.code == "conflicting-values")
  }

  @Test func aTrendDoesNotFitThroughAContradiction() {
    var plan = Plan.single(base: "4", law: .trend(.linear))
    for (year, value) in [(2016, "1"), (2017, "2"), (2018, "3"), (2018, "3.5")] { plan.observe("1", year, value) }
    #expect(plan.failure() == .conflictingValues(year: 2018, ["3", "3.5"]))
  }

  @Test func theYearThatALawStartsFromNeedsAValue() throws {
    var plan = Plan.single(base: "4.62")
    plan.observe("1", 2022, "6", type: .predicted)
    plan.assume("1", .step(.add(1)), from: 2022)
    #expect(plan.failure() == .noValue(year: 2022, known: [2020]))
    #expect(try plan.path(evidence: .all).projected == [7, 8, 9])
  }

  // MARK: Origins

  @Test func lawsStartAtTheBaseUnlessToldOtherwise() throws {
    var plan = Plan.single(base: "4.62", law: .step(.add(1)))
    plan.observe("1", 2021, "6.34")
    plan.observe("1", 2022, "7")
    #expect(try plan.path().points.map(\.value) == [4.62, 5.62, 6.62, 7.62, 8.62, 9.62])
    let latest = try plan.path(origin: .latest)
    #expect(latest.points.map(\.value) == [4.62, 6.34, 7, 8, 9, 10])
    #expect(latest.points.map(\.basis) == [.base, .actual, .actual, .projected, .projected, .projected])
    plan.assume("1", .step(.add(1)), from: 2021)
    #expect(try plan.path().points.map(\.value) == [4.62, 6.34, 7.34, 8.34, 9.34, 10.34])
    #expect(try plan.path().originYear == 2021)
  }

  @Test func anIndicatorWithItsOwnTargetYearGoesThatFar() throws {
    var plan = Plan()
    plan.add("1", "甲", base: "1", target: .atLeast(2))
    plan.add("2", "乙", base: "1", target: .atLeast(2))
    plan.add("3", "丙", base: "1", target: .atLeast(4), targetYear: 2030)
    plan.assume("1", .landing(on: 2, shape: .linear))
    plan.assume("3", .landing(on: 4, shape: .linear))
    #expect(try plan.path(of: "1").points.last?.year == 2025)
    #expect(try plan.path(of: "3").points.last?.year == 2030)
    #expect(try plan.path(of: "3").value(in: 2030) == 4)
    #expect(try plan.path(of: "3").value(in: 2025) == 2.5)
  }

  @Test func aHorizonAtTheBaseHasOnlyTheBase() throws {
    let path = try Plan.single(base: "3", law: .step(.add(1))).path(to: 2020)
    #expect(path.points.map(\.value) == [3])
  }

  @Test func pathsThatOutgrowTheNumbersAreRefused() {
    let law = GrowthLaw.step(.compound(number("99999999999999999")))
    #expect(Plan.single(base: "1000000000000", law: law).failure(to: 2200)?.code == "not-finite")
  }
}
