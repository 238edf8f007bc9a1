import Foundation
import PlanModel
import Projection
import TestSupport
import Testing

/// Each law against worked numbers.
struct LawTests {
  @Test(
    arguments: [
      // A trap: 24 % a year does not bring 1700 to 5000.
      (
        .step(.compound(number("0.24"))), "1700",
        ["2108.0000000", "2613.9200000", "3241.2608000", "4019.1633920", "4983.7626061"]
      ),
      (.step(.add(660)), "1700", ["2360.0000000", "3020.0000000", "3680.0000000", "4340.0000000", "5000.0000000"]),
      (
        .yearly([.compound(number("0.6")), .add(3), .compound(-number("0.5")), .add(-2), .add(0), .add(9)]), "10",
        ["16.0000000", "19.0000000", "9.5000000", "7.5000000", "7.5000000"]
      ),
      (.hold, "7", ["7.0000000", "7.0000000", "7.0000000", "7.0000000", "7.0000000"]),
      (.total(number("0.61051")), "100", ["110.0000000", "121.0000000", "133.1000000", "146.4100000", "161.0510000"]),
      (
        .stockFlow(inflow: 3000, lapse: number("0.08")), "10000",
        ["12200.0000000", "14224.0000000", "16086.0800000", "17799.1936000", "19375.2581120"]
      ),
      (
        .phases([
          GrowthPhase(first: 2021, last: 2022, step: .compound(number("0.08"))),
          GrowthPhase(first: 2023, last: nil, step: .compound(number("0.12"))),
        ]), "100", ["108.0000000", "116.6400000", "130.6368000", "146.3132160", "163.8708019"]
      ),
    ] as [(GrowthLaw, String, [String])])
  func workedNumbers(_ law: GrowthLaw, _ base: String, _ values: [String]) throws {
    #expect(try Plan.single(.unknown, base: base, law: law).path().projected.map { printed($0, 7) } == values)
  }

  @Test func theClassicTraps() throws {
    let compound = try Plan.single(.count, base: "1700", law: .step(.compound(number("0.24")))).path()
    let end = try #require(compound.value(in: 2025))
    #expect(end == number("4983.76260608").doubleValue && end < 5000)
    // Ten tenths, which binary fractions miss.
    #expect((1...10).reduce(0.0) { sum, _ in sum + 0.1 } != 1)
    #expect(try Plan.single(.flow, base: "0", law: .step(.add(number("0.1")))).path(to: 2030).value(in: 2030) == 1)
    #expect(try Plan.single(.flow, base: "1.91", law: .step(.add(number("2.018")))).path().value(in: 2025) == 12)
    #expect(try Plan.single(.count, base: "1700", law: .step(.add(660))).path().value(in: 2025) == 5000)
  }

  @Test func oddsOfShares() throws {
    // 94 %: odds 15.666…, times 1.1 a year.
    let path = try Plan.single(.share, unit: "%", base: "94", law: .odds(number("0.1"))).path()
    for (year, value) in path.projected.enumerated() {
      let odds = 94.0 / 6 * pow(1.1, Double(year + 1))
      #expect(agree(value, 100 * odds / (1 + odds)))
    }
    #expect(
      try Plan.single(.share, unit: "%", base: "94", law: .odds(0)).path().value(in: 2025).map { agree($0, 94) } == true
    )
  }

  @Test func stockFlowReachesItsBalance() throws {
    // x/d is where gain and loss are equal: 3000 / 8 % = 37500.
    let plan = Plan.single(base: "37500", law: .stockFlow(inflow: 3000, lapse: number("0.08")))
    #expect(try plan.path().projected == [37500, 37500, 37500, 37500, 37500])
    let gone = Plan.single(base: "37500", law: .stockFlow(inflow: 3000, lapse: 1))
    #expect(try gone.path().projected == [3000, 3000, 3000, 3000, 3000])
    let kept = Plan.single(base: "10", law: .stockFlow(inflow: 3, lapse: 0))
    #expect(try kept.path().projected == [13, 16, 19, 22, 25])
  }

  @Test func theInflowThatReachesAStock() {
    for lapse in [0, 0.08, 0.5, 1] {
      let inflow = StockFlow.inflow(from: 10_000, to: 20_000, lapse: lapse, years: 5)
      let end = (0..<5).reduce(10_000.0) { stock, _ in stock * (1 - lapse) + inflow }
      #expect(agree(end, 20_000, within: 1e-12))
    }
  }

  @Test func elasticGrowthFollowsEachYearOfItsDriver() throws {
    var plan = Plan.single(base: "100")
    plan.add("2", "产值", base: "50")
    plan.assume("2", .yearly(["0.1", "0", "-0.05", "0.2", "0.03"].map { .compound(number($0)) }))
    plan.assume("1", .elastic(driver: .indicator("2"), elasticity: number("1.5")))
    let expected = [115, 115, 115 * 0.925, 115 * 0.925 * 1.3, 115 * 0.925 * 1.3 * 1.045]
    for (value, wanted) in zip(try plan.path().projected, expected) { #expect(agree(value, wanted)) }
  }

  @Test func elasticGrowthFollowsAStatedQuantity() throws {
    var plan = Plan.single(base: "100", law: .elastic(driver: .quantity("人口"), elasticity: 1))
    plan.state("人口", "1260", in: 2020)
    plan.state("人口", "1310", in: 2025)
    #expect(agree(try #require(try plan.path().value(in: 2025)), 100 * 1310 / 1260))
    plan.assume("1", .elastic(driver: .quantity("常数"), elasticity: 3))
    plan.state("常数", "7")
    #expect(try plan.path().projected == [100, 100, 100, 100, 100])
  }

  @Test func expressionsNeedNoBase() throws {
    var plan = Plan.single(.perCapita, base: nil)
    plan.add("2", "高价值专利", base: "6300")
    plan.assume("2", .step(.add(630)))
    plan.state("人口", "1260")
    plan.assume("1", .expression(.binary(.reference(.indicator("2")), .divided, .reference(.quantity("人口")))))
    #expect(try plan.path().projected == [5.5, 6, 6.5, 7, 7.5])
    #expect(try plan.path().origin == nil)
  }

  @Test(
    arguments: [
      (.binary(1, .plus, .binary(2, .times, 3)), 7), (.binary(.binary(7, .minus, 2), .minus, 1), 4),
      (.negated(.binary(8, .divided, 4)), -2), (.binary(.negated(3), .times, .negated(4)), 12),
    ] as [(TestExpression, Double)])
  func arithmetic(_ expression: TestExpression, _ value: Double) throws {
    #expect(
      try Plan.single(.unknown, base: nil, law: .expression(expression.expression)).path().value(in: 2025) == value)
  }

  @Test func quantitiesBetweenStatedYearsGrowEvenly() throws {
    var plan = Plan()
    plan.state("人口", "100", in: 2020)
    plan.state("人口", "121", in: 2022)
    plan.state("人口", "-5", in: 2023)
    plan.state("人口", "5", in: 2025)
    let population = try #require(plan.quantity("人口"))
    #expect(population.value(in: 2020) == 100)
    #expect(agree(try #require(population.value(in: 2021)), 110))
    // Through zero there is no even rate, so the line is straight.
    #expect(population.value(in: 2024) == 0)
    #expect(population.value(in: 2019) == nil && population.value(in: 2026) == nil)
  }

  // MARK: Other places

  @Test func likeTheSeriesOfAPlace() throws {
    var plan = Plan.single(base: "10")
    for (year, value) in [(2016, "20"), (2018, "30"), (2020, "45")] { plan.observe("1", year, value, in: "武汉") }
    plan.assume("1", .like(entity: "武汉", years: nil))
    #expect(agree(try #require(try plan.path().value(in: 2025)), 10 * pow(2.25, 5.0 / 4)))
    plan.assume("1", .like(entity: "武汉", years: 2018...2020))
    #expect(agree(try #require(try plan.path().value(in: 2022)), 15))
    plan.assume("1", .like(entity: "武汉", years: 2017...2020))
    #expect(plan.failure() == .placeWithoutYear(entity: "武汉", year: 2017, known: [2016, 2018, 2020]))
  }

  @Test func likeTheTargetOfAPlaceWithoutASeries() throws {
    var plan = Plan.single(base: "4.62")
    plan.compare("全国", base: "6.3", target: "12")
    plan.assume("1", .like(entity: "全国", years: nil))
    #expect(agree(try #require(try plan.path().value(in: 2025)), 4.62 * 12 / 6.3))
  }

  @Test func whatIsNotComparableIsNotUsed() {
    var plan = Plan.single(base: "10", law: .like(entity: "西安", years: nil))
    plan.compare("西安", base: "40", target: "90", note: "覆盖率")
    #expect(
      plan.failure() == .placeWithoutValues(entity: "西安", setAside: 0) || plan.failure()?.code == "place-without-values"
    )
  }

  @Test func predictedValuesOfAPlaceDoNotCountUnlessAllDo() throws {
    var plan = Plan.single(base: "10", law: .like(entity: "武汉", years: nil))
    plan.observe("1", 2018, "20", in: "武汉")
    plan.observe("1", 2020, "45", in: "武汉", type: .predicted)
    #expect(plan.failure()?.code == "place-without-values")
    #expect(agree(try #require(try plan.path(evidence: .all).value(in: 2022)), 22.5))
  }

  @Test func convergeOnThePathOfAPlace() throws {
    var plan = Plan.single(base: "4.62")
    plan.compare("全国", base: "6.3", target: "12")
    plan.assume("1", .converge(entity: "全国", year: 2025))
    #expect(agree(try #require(try plan.path().value(in: 2025)), 12))
    // Beyond its target year the place goes on at its own pace.
    plan.assume("1", .converge(entity: "全国", year: 2030))
    #expect(agree(try #require(try plan.path(to: 2030).value(in: 2030)), 6.3 * pow(12 / 6.3, 2)))
    plan.assume("1", .converge(entity: "全国", year: 2020))
    #expect(plan.failure() == .meetsTooEarly(year: 2020, origin: 2020))
  }

  @Test func convergeOnAPlaceThatStays() throws {
    var plan = Plan.single(base: "4", law: .converge(entity: "上海", year: 2024))
    plan.compare("上海", base: "64", target: nil)
    #expect(
      try plan.path().projected.map { printed($0, 9) } == ["8", "16", "32", "64", "128"].map { $0 + ".000000000" })
    var series = Plan.single(base: "4", law: .converge(entity: "上海", year: 2024))
    series.observe("1", 2019, "60", in: "上海")
    series.observe("1", 2020, "64", in: "上海")
    #expect(agree(try #require(try series.path().value(in: 2024)), 64))
    #expect(Plan.single(base: "4", law: .converge(entity: "无", year: 2024)).failure()?.code == "place-without-values")
  }
}

/// An expression with numbers written as literals.
indirect enum TestExpression: Sendable, ExpressibleByIntegerLiteral {
  case number(Int)
  case negated(TestExpression)
  case binary(TestExpression, ArithmeticOperator, TestExpression)

  init(integerLiteral value: Int) { self = .number(value) }

  var expression: PlanModel.Expression {
    switch self {
    case .number(let value): .number(DecimalNumber(value))
    case .negated(let operand): .negated(operand.expression)
    case .binary(let left, let sign, let right): .binary(left.expression, sign, right.expression)
    }
  }
}
