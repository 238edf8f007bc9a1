import Assessment
import PlanModel
import Projection
import TestSupport
import Testing

/// Targets against paths.
struct ReachTests {
  static func reach(
    _ plan: Plan, _ code: String = "1", to horizon: Int = 2025, evidence: ProjectionSettings.Evidence = .reported,
    origin: ProjectionSettings.Origin = .base, asksMethods: Bool = false
  ) throws -> ReachResult {
    var assessment = ReachAssessment(plan.program(to: horizon, origin: origin, evidence: evidence))
    assessment.asksMethods = asksMethods
    return assessment.result(for: try #require(plan.indicator(code)))
  }

  // MARK: Met before

  /// Reached by the letter, since an actual met it; no screen and no batch takes it as met, for the newest one does not.
  @Test func metBeforeIsNotMet() throws {
    var plan = Plan.single(.growthRate, unit: "%", base: "3.1", target: .atLeast(6))
    plan.observe("1", 2021, "8.4")
    #expect(try Self.reach(plan).verdict == .reached && !Self.reach(plan).isLost)
    plan.observe("1", 2022, "2.5")
    let result = try Self.reach(plan)
    #expect(result.verdict == .reached && result.isLost && result.isUnreachable)
    #expect(result.flags.contains(.achievedButWorsening) && result.lastMet?.year == 2021)
    // Where lower is better, and the base met it.
    var falling = Plan.single(.count, unit: "起", base: "0", target: .atMost(0))
    #expect(try !Self.reach(falling).isLost)
    falling.observe("1", 2024, "1")
    let risen = try Self.reach(falling)
    #expect(risen.verdict == .reached && risen.isLost && risen.lastMet == .init(year: 2020, value: 0))
    // A path that regains it is within reach, and nothing is kept that is not there.
    plan.assume("1", .landing(on: 7, shape: .linear))
    let regained = try Self.reach(plan)
    #expect(regained.verdict == .withinReach && !regained.isLost && !regained.isUnreachable)
    // The target's own year decides.
    falling.observe("1", 2025, "0")
    #expect(try Self.reach(falling).verdict == .reached && !Self.reach(falling).isLost)
  }

  // MARK: What it takes

  /// A target that is an end of the range is met by what prints as the end, 0.05 below a base of 2.1, however it is computed.
  @Test func aTargetAtAnEndIsMetByWhatPrintsAsTheEnd() throws {
    func result(_ law: GrowthLaw, _ method: ProjectionSettings.Sampling.Method = .auto) throws -> ReachResult {
      let plan = Plan.single(.share, unit: "%", base: "2.1", law: law, target: .atMost(0))
      var settings = ProjectionSettings(horizon: 2025)
      settings.sampling.method = method
      settings.sampling.paths = 1 << 16
      var program = ProjectionProgram(plan: plan, scenario: plan.openScenario, settings: settings)
      program = try program.sampledIfSet(plan.indicators).program
      var assessment = ReachAssessment(program)
      return assessment.result(for: try #require(plan.indicator("1")))
    }
    let uniform = GrowthLaw.uncertain(UncertainStep(.amount, .uniform(low: number("-0.42"), high: number("-0.3"))))
    // 2.1 + 5a ≤ 0.05 from a ≤ −0.41 on: a twelfth.
    #expect(abs((try result(uniform).chance?.probability ?? 0) - 1.0 / 12) < 1e-9)
    #expect(abs((try result(uniform, .sample).chance?.probability ?? 0) - 1.0 / 12) < 0.002)
    let history = try result(.history)
    #expect((history.chance?.probability ?? 0) > 0 && (history.chance?.probability ?? 1) < 0.02)
    // Odds never come to 0, but to 0.03, which prints as 0.
    let falling = try result(.odds(number("-0.57")))
    #expect(falling.verdict == .withinReach && falling.gap == 0 && (falling.projected ?? 0) > 0)
    #expect(try result(.odds(number("-0.5"))).verdict == .outOfReach)
    // An actual is as exact as it was reported.
    var reported = Plan.single(.share, unit: "%", base: "2.1", target: .atMost(0))
    reported.observe("1", 2025, "0.04")
    var assessment = ReachAssessment(reported.program())
    #expect(assessment.result(for: try #require(reported.indicator("1"))).verdict == .outOfReach)
  }

  @Test func onlyTargetsAtAnEndHaveAMargin() throws {
    func margin(_ kind: IndicatorKind, _ base: String, _ target: Target.Condition) throws -> Double {
      let plan = Plan.single(kind, unit: "%", base: base, target: target)
      return try #require(plan.target(for: "1", in: plan.openScenario)).margin
    }
    #expect(try margin(.share, "2.1", .atMost(0)) == 0.05 && margin(.share, "95", .atLeast(100)) == 0.5)
    #expect(try margin(.count, "3", .atMost(0)) == 0.5 && margin(.share, "2.1", .atMost(1)) == 0)
    #expect(try margin(.share, "100", .atLeast(100)) == 0 && margin(.stock, "5", .atLeast(0)) == 0)
    #expect(try margin(.growthRate, "2.1", .atMost(0)) == 0)
  }

  /// P(11 ≤ V ≤ 12) of a normal increment with its 5 % and 95 % points at 0.6 and 0.9: V(2030) = 7.8 + 5a.
  @Test func insideARangeIsToldApart() throws {
    var plan = Plan.single(.share, unit: "%", base: "7.8", target: .range(11, 12))
    plan.assume("1", .uncertain(UncertainStep(.amount, .range(low: number("0.6"), high: number("0.9")))))
    var assessment = ReachAssessment(plan.program())
    let result = assessment.result(for: try #require(plan.indicator("1")))
    #expect(abs((result.chance?.probability ?? 0) - 0.886) < 0.001)
    #expect(abs((result.chanceInside ?? 0) - 0.724) < 0.001)
  }

  @Test(
    arguments: [
      ("4.62", 13, 0.229_873_134_5, 1.676), ("1700", 5000, 0.240_807_4, 660), ("1.91", 12, 0.444_207_4, 2.018),
      ("44", 70, 0.097_309_3, 5.2), ("94", 95, 0.002_118_7, 0.2), ("78.15", 83, 0.012_114_9, 0.97),
      ("6.3", 12, 0.137_543_8, 1.14),
      ("5", 4, -0.043_647_5, -0.2),
    ] as [(String, Int, Double, Double)])
  func requiredGrowth(_ base: String, _ target: Int, _ rate: Double, _ increment: Double) throws {
    let growth = RequiredGrowth(from: number(base), in: 2020, to: DecimalNumber(target), by: 2025)
    #expect(abs(try #require(growth.rate) - rate) < 1e-6)
    // The rate is the one that gets there, to 1e-9; the amount is exact where it ends.
    let end = LandingGrowth.compound(from: number(base).doubleValue, rate: try #require(growth.rate), years: 5).last
    #expect(abs(try #require(end) / Double(target) - 1) < 1e-9)
    #expect(growth.increment == increment)
  }

  @Test func theRateOfTheContract() throws {
    let growth = RequiredGrowth(from: number("4.62"), in: 2020, to: 13, by: 2025)
    #expect(printed(try #require(growth.rate), 6) == "0.229873")
    let remaining = RequiredGrowth(from: number("6.34"), in: 2021, to: 13, by: 2025)
    #expect(printed(try #require(remaining.rate), 6) == "0.196640")
    #expect(printed(try #require(RequiredGrowth(from: 9, in: 2022, to: 12, by: 2025).rate) * 100, 3) == "10.064")
  }

  @Test func ratesNeedPositiveValuesAndYears() {
    #expect(RequiredGrowth(from: 0, in: 2020, to: 5, by: 2025).rate == nil)
    #expect(RequiredGrowth(from: 0, in: 2020, to: 5, by: 2025).increment == 1)
    #expect(RequiredGrowth(from: 5, in: 2020, to: 0, by: 2025).rate == nil)
    #expect(RequiredGrowth(from: 5, in: 2025, to: 6, by: 2025).rate == nil)
    #expect(RequiredGrowth(from: 5, in: 2025, to: 6, by: 2025).increment == nil)
    #expect(RequiredGrowth(from: 5, in: 2026, to: 6, by: 2025).increment == nil)
    // A third has no end as a decimal.
    #expect(RequiredGrowth(from: 0, in: 2020, to: 1, by: 2023).increment.map { agree($0, 1.0 / 3) } == true)
  }

  // MARK: Verdicts

  @Test(
    arguments: [
      ("1700", .step(.compound(number("0.24"))), .atLeast(5000), .outOfReach, nil),
      ("1700", .step(.compound(number("0.25"))), .atLeast(5000), .withinReach, 2025),
      ("1700", .step(.add(660)), .atLeast(5000), .withinReach, 2025),
      ("1700", .step(.add(659)), .atLeast(5000), .outOfReach, nil),
      ("1700", .step(.add(1100)), .atLeast(5000), .withinReach, 2023),
      ("5000", .hold, .atLeast(5000), .reached, 2020), ("8", .step(.add(-1)), .atMost(3), .withinReach, 2025),
      ("8", .step(.add(number("-0.9"))), .atMost(3), .outOfReach, nil), ("2", .hold, .atMost(3), .reached, 2020),
      ("1", .step(.add(number("0.4"))), .range(3, 4), .withinReach, 2025),
      ("1", .step(.add(1)), .range(3, 4), .withinReach, 2022),
      ("1", .step(.add(number("0.3"))), .range(3, 4), .outOfReach, nil), ("3", nil, .range(3, 4), .reached, nil),
      ("1", nil, .range(3, 4), nil, nil),
    ] as [(String, GrowthLaw?, Target.Condition, Verdict?, Int?)])
  func verdicts(
    _ base: String, _ law: GrowthLaw?, _ target: Target.Condition, _ verdict: Verdict?, _ yearReached: Int?
  ) throws {
    let result = try Self.reach(Plan.single(base: base, law: law, target: target))
    #expect(result.verdict == verdict)
    #expect(result.yearReached == yearReached)
    #expect(result.probability == verdict.flatMap { [.withinReach, .reached].contains($0) ? 1 : 0 })
    #expect(result.gap == result.projected.flatMap { result.target?.gap(of: $0) })
    #expect((result.projected == nil) == (law == nil))
  }

  @Test func withoutAnAssumptionThereIsNoVerdict() throws {
    let result = try Self.reach(Plan.single(base: "4.62", target: .atLeast(13)))
    #expect(result.verdict == nil && result.reason == "no-assumption")
    #expect(result.projected == nil && result.gap == nil && result.assumedRate == nil && result.yearReached == nil)
    #expect(result.required?.increment == 1.676 && result.origin == .init(year: 2020, value: 4.62))
    #expect(result.probability == nil && result.flags.isEmpty)
  }

  @Test func aMissingBaseIsUnknown() throws {
    for law in [nil, GrowthLaw.step(.add(1))] {
      let result = try Self.reach(Plan.single(base: nil, law: law, target: .atLeast(12)))
      #expect(result.verdict == .unknown && result.reason == "base-missing")
      #expect(result.flags == [.baseMissing])
      #expect(result.required == nil && result.origin == .init(year: 2020, value: nil))
      #expect(!Verdict.unknown.isPositive && result.probability == nil)
    }
  }

  @Test func aMissingBaseDoesNotStopWhatNeedsNone() throws {
    let plan = Plan.single(base: nil, law: .expression(.number(13)), target: .atLeast(12))
    let result = try Self.reach(plan)
    #expect(result.verdict == .withinReach && result.projected == 13 && result.reason == nil)
    #expect(result.flags == [.baseMissing])
  }

  @Test func aPathThatFailsIsUnknownWithItsReason() throws {
    var plan = Plan.single(base: "90", law: .step(.add(3)), target: .atLeast(95))
    #expect(try Self.reach(plan).verdict == .withinReach)
    plan = Plan.single(.share, base: "90", law: .step(.add(3)), target: .atLeast(95))
    let result = try Self.reach(plan)
    #expect(result.verdict == .unknown && result.reason == "leaves-bounds")
    plan.assume("1", .expression(.reference(.indicator("1"))))
    #expect(try Self.reach(plan).reason == "cycle")
  }

  @Test func withoutATargetThereIsNothingToTest() throws {
    let result = try Self.reach(Plan.single(base: "1", law: .hold))
    #expect(result.verdict == nil && result.reason == "no-target" && result.required == nil && result.gap == nil)
  }

  // MARK: Actuals

  @Test func anActualNewerThanTheBaseIsFlaggedAndUsed() throws {
    var plan = Plan.single(.perCapita, base: "4.62", law: .step(.compound(number("0.18"))), target: .atLeast(13))
    plan.observe("1", 2019, "4.45")
    #expect(try Self.reach(plan).flags.isEmpty)
    plan.observe("1", 2021, "6.34")
    let result = try Self.reach(plan)
    #expect(result.flags == [.newerActual] && result.verdict == .outOfReach)
    #expect(result.newestActual == .init(year: 2021, value: 6.34))
    #expect(printed(try #require(result.remaining?.rate), 6) == "0.196640")
    #expect(printed(try #require(result.projected), 6) == "10.569441")
    #expect(printed(try #require(result.gap), 6) == "-2.430559")
    #expect(result.assumedRate == 0.18)
    // From the actual, 18 % reaches 12.29.
    let latest = try Self.reach(plan, origin: .latest)
    #expect(latest.origin == .init(year: 2021, value: 6.34))
    #expect(printed(try #require(latest.projected), 4) == "12.2919")
  }

  @Test(arguments: [("14", Verdict.reached, 1.0), ("12", .outOfReach, 0)])
  func theActualOfTheTargetYearDecidesWhateverWasAssumed(actual: String, verdict: Verdict, probability: Double) throws {
    func assumed(rate: String, swings: Bool) -> Plan {
      var plan = Plan.single(
        .perCapita, base: "4.62", law: .step(.compound(number(rate))), target: .atLeast(13))
      if swings { plan.updateOpenScenario { $0.assumptions["1"]?.swing = .relative(number("0.1")) } }
      return plan
    }
    for (rate, swings) in [("0.3", false), ("0.1", false), ("0.18", true)] {
      var plan = assumed(rate: rate, swings: swings)
      plan.observe("1", 2025, actual)
      let result = try Self.reach(plan)
      #expect(result.verdict == verdict && result.probability == probability && result.isDecided)
    }
    // What was only predicted for that year decides nothing.
    var open = assumed(rate: "0.18", swings: true)
    open.observe("1", 2025, actual, type: .predicted)
    let result = try Self.reach(open, evidence: .all)
    let chance = try #require(result.probability)
    #expect(chance > 0.01 && chance < 0.99)
  }

  @Test func predictedActualsDoNotCountUnlessAllDo() throws {
    var plan = Plan.single(base: "4.62", target: .atLeast(13))
    plan.observe("1", 2021, "14", type: .predicted)
    #expect(try Self.reach(plan).verdict == nil)
    #expect(try Self.reach(plan).flags.isEmpty)
    let all = try Self.reach(plan, evidence: .all)
    #expect(all.verdict == .reached && all.flags == [.newerActual])
  }

  @Test func whatIsMetByAnActualIsReached() throws {
    var plan = Plan.single(base: "4.62", law: .step(.add(1)), target: .atLeast(13))
    plan.observe("1", 2022, "13.5")
    // The path from the base falls back below what was reached: by the target's year it is missed.
    let missed = try Self.reach(plan)
    #expect(missed.verdict == .outOfReach && missed.probability == 0)
    #expect(missed.flags == [.achievedButWorsening, .newerActual])
    plan.assume("1", .step(.add(2)))
    let result = try Self.reach(plan)
    #expect(result.verdict == .reached && result.flags == [.newerActual] && result.probability == 1)
    let latest = try Self.reach(plan, origin: .latest)
    #expect(latest.verdict == .reached)
  }

  @Test func whatIsMetButFallsBackIsWorsening() throws {
    let falling = try Self.reach(Plan.single(base: "14", law: .step(.add(-1)), target: .atLeast(13)))
    #expect(falling.verdict == .outOfReach && falling.flags == [.tooEasy, .achievedButWorsening])
    var plan = Plan.single(base: "14", target: .atLeast(13))
    plan.observe("1", 2021, "12")
    let fallen = try Self.reach(plan)
    #expect(fallen.verdict == .reached && fallen.flags == [.tooEasy, .achievedButWorsening, .newerActual])
    let rising = try Self.reach(Plan.single(base: "14", law: .hold, target: .atLeast(13)))
    #expect(rising.flags == [.tooEasy])
    let low = try Self.reach(Plan.single(base: "2", law: .step(.add(1)), target: .atMost(3)))
    #expect(low.flags == [.tooEasy, .achievedButWorsening])
  }

  /// 460 and a floor of 455: a fall of −2 % to −0.5 % a year keeps it 1 time in 80.
  @Test(arguments: [("-0.02", "-0.005", Verdict.outOfReach), ("-0.004", "0.004", .likely), ("0.01", "0.02", .reached)])
  func whatIsMetCountsByWhatIsKept(_ low: String, _ high: String, _ verdict: Verdict) throws {
    let law = GrowthLaw.uncertain(UncertainStep(.rate, .range(low: number(low), high: number(high))))
    let result = try Self.reach(Plan.single(base: "460", law: law, target: .atLeast(455)))
    #expect(result.verdict == verdict)
    #expect(result.flags == (verdict == .outOfReach ? [.tooEasy, .achievedButWorsening] : [.tooEasy]))
  }

  @Test func valuesThatContradictEachOtherAreNamed() throws {
    var plan = Plan.single(base: "1", target: .atLeast(3))
    plan.observe("1", 2021, "2")
    #expect(try Self.reach(plan).conflicts.isEmpty)
    plan.observe("1", 2021, "2.5")
    #expect(try Self.reach(plan).conflicts[2021]?.map(\.value) == [2, number("2.5")])
    let review = ReviewResult(try #require(plan.indicator("1")), year: 2021, in: plan.program())
    #expect(review.actual == nil && review.conflicts[2021]?.count == 2)
  }

  /// 2250 over 1250 over 900: two rates, and what lies between them is no certainty.
  @Test func twoRatesAreThinEvidence() throws {
    let law = GrowthLaw.uncertain(UncertainStep(.rate, .empirical))
    var plan = Plan.single(.count, base: "1700", law: law, target: .atLeast(5000))
    for (year, value) in [(2018, "900"), (2019, "1250")] { plan.observe("1", year, value) }
    let thin = try Self.reach(plan)
    #expect(thin.ownSteps == 2 && thin.flags == [.thinEvidence])
    plan.observe("1", 2017, "800")
    let three = try Self.reach(plan)
    #expect(three.ownSteps == 3 && three.flags.isEmpty)
  }

  @Test func theNewestActualMeetsTheTarget() throws {
    var plan = Plan.single(base: "5", target: .atMost(4))
    plan.observe("1", 2022, "3")
    #expect(try Self.reach(plan).newestMeets)
    plan.observe("1", 2023, "4.5")
    #expect(try !Self.reach(plan).newestMeets)
  }

  @Test func beyondARangeIsFlagged() throws {
    let above = try Self.reach(Plan.single(base: "1", law: .step(.add(1)), target: .range(3, 4)))
    #expect(above.verdict == .withinReach && above.flags == [.aboveRange] && above.gap == 3)
    let inside = try Self.reach(Plan.single(base: "1", law: .landing(on: 4, shape: .linear), target: .range(3, 4)))
    #expect(inside.verdict == .withinReach && inside.flags.isEmpty)
  }

  @Test func peersOfAnotherDefinitionAreFlagged() throws {
    var plan = Plan.single(base: "1", target: .atLeast(2))
    plan.compare("武汉", base: "3", target: "4")
    #expect(try Self.reach(plan).flags.isEmpty)
    plan.compare("西安", base: "40", target: "90", note: "覆盖率")
    #expect(try Self.reach(plan).flags == [.notComparable])
    #expect(try Self.reach(plan).peers.map(\.entity) == ["武汉", "西安"])
  }

  @Test func theRateOfThePathIsTheLawsOwnOrComputed() throws {
    #expect(try Self.reach(Plan.single(base: "10", law: .hold, target: .atLeast(20))).assumedRate == 0)
    let linear = try Self.reach(Plan.single(base: "10", law: .landing(on: 20, shape: .linear), target: .atLeast(20)))
    #expect(printed(try #require(linear.assumedRate), 6) == "0.148698")
    let early = try Self.reach(Plan.single(base: "10", law: .step(.add(-2)), target: .atLeast(20)))
    #expect(early.assumedRate == nil, "a path that ends at zero has no rate")
  }

  @Test func scenariosHaveTheirOwnTargets() throws {
    var plan = Plan.single(base: "10", law: .step(.add(1)), target: .atLeast(20))
    plan.open("低")
    plan.updateOpenScenario { $0.targets["1"] = Target(.atLeast(15), year: 2025, source: .test) }
    #expect(try Self.reach(plan).verdict == .withinReach)
    plan.open("基准")
    #expect(try Self.reach(plan).verdict == .outOfReach)
  }

  @Test func aTargetOfAnEarlierYearIsTestedInThatYear() throws {
    var plan = Plan.single(base: "10", law: .step(.add(2)), target: .atLeast(20))
    plan.updateOpenScenario { $0.targets["1"] = Target(.atLeast(15), year: 2022, source: .test) }
    let result = try Self.reach(plan)
    #expect(result.projected == 14 && result.verdict == .outOfReach && result.yearReached == nil)
  }

  @Test func aTargetOfALaterYearIsTestedInThatYear() throws {
    var plan = Plan.single(base: "10", law: .step(.add(2)), target: .atLeast(20))
    plan.updateOpenScenario { $0.targets["1"] = Target(.atLeast(30), year: 2030, source: .test) }
    let result = try Self.reach(plan)
    #expect(result.projected == 30 && result.verdict == .withinReach && result.yearReached == 2030)
  }

  @Test func verdictsAreTheOnesOfTheContract() {
    #expect(
      Verdict.allCases.map(\.rawValue).sorted() == [
        "likely", "out-of-reach", "reached", "robust", "uncertain", "unknown", "unlikely", "within-reach",
      ])
    #expect(Verdict.allCases.filter(\.isPositive) == [.reached, .robust, .likely, .withinReach])
    #expect(Verdict.outOfReach.certainty == 0 && Verdict.unknown.certainty == nil && Verdict.likely.certainty == nil)
    #expect(
      Set(Flag.allCases.map(\.rawValue)) == [
        "too-easy", "achieved-but-worsening", "base-missing", "newer-actual", "above-range", "not-comparable",
        "methods-disagree", "thin-evidence",
      ])
  }
}
