import PlanModel
import TestSupport
import Testing

/// Targets, bounds, scenarios and what a plan finds.
struct PlanTests {
  // MARK: Targets

  @Test(
    arguments: [
      (.atLeast(13), 13, true, 0), (.atLeast(13), 12.75, false, -0.25), (.atLeast(13), 14, true, 1),
      (.atMost(5), 5, true, 0), (.atMost(5), 5.5, false, -0.5), (.atMost(5), 4, true, 1), (.range(3, 4), 3, true, 0),
      (.range(3, 4), 2.5, false, -0.5), (.range(3, 4), 6, true, 3),
    ] as [(Target.Condition, Double, Bool, Double)])
  func targetsAreMetExactly(_ condition: Target.Condition, _ value: Double, _ isMet: Bool, _ gap: Double) {
    let target = Target(condition, year: 2025, source: .test)
    #expect(target.isMet(by: value) == isMet)
    #expect(target.gap(of: value) == gap)
  }

  @Test func noToleranceHidesInTheComparison() {
    let target = Target(.atLeast(5000), year: 2025, source: .test)
    #expect(!target.isMet(by: 5000.0.nextDown))
    #expect(target.isMet(by: 5000))
    #expect(!Target(.atMost(5), year: 2025, source: .test).isMet(by: 5.0.nextUp))
  }

  @Test func partsOfConditions() {
    let range = Target(.range(3, 4), year: 2025, source: .test)
    #expect(range.low == 3 && range.high == 4 && range.threshold == 3 && range.direction == .up)
    let most = Target(.atMost(5), year: 2025, source: .test)
    #expect(most.low == nil && most.high == 5 && most.threshold == 5 && most.direction == .down)
    let least = Target(.atLeast(13), year: 2025, source: .test)
    #expect(least.low == 13 && least.high == nil && least.threshold == 13 && least.direction == .up)
  }

  // MARK: Kinds

  @Test func boundsOfKinds() {
    for kind in [IndicatorKind.share, .score] {
      #expect(kind.bounds.contains(0) && kind.bounds.contains(100))
      #expect(!kind.bounds.contains(100.0.nextUp) && !kind.bounds.contains(-0.1))
    }
    for kind in [IndicatorKind.stock, .flow, .count, .perCapita, .ratio, .index] {
      #expect(kind.bounds.contains(0) && kind.bounds.contains(1e12) && !kind.bounds.contains(-1e-9))
    }
    for kind in [IndicatorKind.growthRate, .unknown] { #expect(kind.bounds.contains(-50) && kind.bounds.contains(500)) }
  }

  @Test func kindsThatGrowByPoints() {
    #expect(IndicatorKind.allCases.filter(\.growsByPoints) == [.share, .growthRate])
    #expect(IndicatorKind.allCases.filter(\.trendsInLogarithms) == [.stock, .flow, .count, .perCapita])
  }

  @Test func onlyPublishedValuesAreEvidence() {
    #expect(EvidenceType.allCases.filter(\.isEvidence) == [.reported, .preliminary])
  }

  // MARK: Scenarios

  @Test func scenariosInheritLive() {
    var plan = Plan.single(base: "10", target: .atLeast(20))
    plan.open("中")
    plan.open("高", parent: "中")
    #expect(plan.lineage(of: "高").map(\.name) == ["高", "中", "基准"])
    #expect(plan.assumption(for: "1", in: "高") == nil)

    plan.open("基准")
    plan.assume("1", .hold)
    #expect(plan.assumption(for: "1", in: "高")?.law == .hold)

    plan.open("中")
    plan.assume("1", .total(1))
    #expect(plan.assumption(for: "1", in: "高")?.law == .total(1))
    #expect(plan.assumption(for: "1", in: "基准")?.law == .hold)

    plan.open("高")
    plan.assume("1", .step(.add(3)))
    plan.open("中")
    plan.assume("1", .step(.add(2)))
    #expect(plan.assumption(for: "1", in: "高")?.law == .step(.add(3)))
  }

  @Test func targetsAreInheritedFromTheTable() {
    var plan = Plan.single(base: "10", target: .atLeast(20))
    plan.open("高")
    #expect(plan.target(for: "1", in: "高")?.threshold == 20)
    plan.open("基准")
    plan.updateOpenScenario { $0.targets["1"] = Target(.atLeast(25), year: 2025, source: .test) }
    #expect(plan.target(for: "1", in: "高")?.threshold == 25)
    #expect(plan.target(for: "1", in: "基准")?.threshold == 25)
    #expect(plan.indicator("1")?.target?.threshold == 20)
    #expect(plan.target(for: "2", in: "高") == nil)
  }

  @Test func openingAgainKeepsTheScenario() {
    var plan = Plan()
    plan.open("高")
    plan.updateOpenScenario { $0.assumptions["1"] = Assumption(law: .hold, spelling: "hold", source: .test) }
    plan.open("基准")
    plan.open("高", parent: "基准")
    #expect(plan.scenarios.map(\.name) == ["基准", "高"])
    #expect(plan.openScenario == "高")
    #expect(plan.assumption(for: "1", in: "高") != nil)
    #expect(plan.lineage(of: "无").map(\.name) == [])
  }

  // MARK: Years and rows

  @Test func theYearsOfMostIndicators() {
    var plan = Plan()
    #expect(plan.baseYear == nil && plan.targetYear == nil)
    plan.add("1", "甲", base: "1", baseYear: 2019)
    plan.add("2", "乙", base: "1", target: .atLeast(1), targetYear: 2030)
    plan.add("3", "丙", base: "1", target: .atLeast(1), targetYear: 2025)
    #expect(plan.baseYear == 2020)
    // Equally frequent: the earlier.
    #expect(plan.targetYear == 2025)
    plan.add("4", "丁", base: "1", target: .atLeast(1), targetYear: 2030)
    #expect(plan.targetYear == 2030)
  }

  @Test func addingACodeAgainReplacesItsRowInPlace() {
    var plan = Plan()
    plan.add("1", "甲", base: "1")
    plan.add("2", "乙", base: "2")
    plan.add("1", "丙", base: "3")
    #expect(plan.indicators.map(\.name) == ["丙", "乙"])
    #expect(plan.indicator("1")?.base.value == 3)
    #expect(plan.indicator("9") == nil)
  }

  @Test func ownRowsAreThoseOfNoPlaceOrOfThePlansPlace() {
    var plan = Plan.single(base: "1")
    plan.observe("1", 2022, "3")
    plan.observe("1", 2021, "2", in: "郑州")
    plan.observe("1", 2021, "9", in: "武汉")
    #expect(plan.ownObservations(of: "1").map(\.value) == [3])
    plan.entity = "郑州"
    #expect(plan.ownObservations(of: "1").map(\.value) == [2, 3])
    #expect(plan.observations(of: "1", in: "武汉").map(\.value) == [9])
  }

  @Test func quantitiesKeepTheirYearsInOrder() throws {
    var plan = Plan()
    plan.state("人口", "1300", in: 2025)
    plan.state("人口", "1260", in: 2020)
    plan.state("人口", "1310", in: 2025)
    let population = try #require(plan.quantity("人口"))
    #expect(population.values.map(\.year) == [2020, 2025])
    #expect(population.values.map(\.value) == [1260, 1310])
    #expect(plan.quantities.count == 1)
    #expect(plan.name(of: .quantity("人口")) == "人口")
  }
}
