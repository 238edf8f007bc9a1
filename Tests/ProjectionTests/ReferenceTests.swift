import PlanModel
import Projection
import TestSupport
import Testing

/// Numbers that were computed elsewhere, to every printed digit: design/field.md 2.13, 2.14, 3.4 and 3.6.
struct ReferenceTests {
  // MARK: Closed forms (2.14)

  @Test(
    arguments: [
      (.logistic, ["10.0000", "15.4828", "23.1969", "33.2428", "45.0853", "57.5121"]),
      (.gompertz, ["10.0000", "24.7440", "42.8668", "59.8232", "73.2259", "82.7780"]),
    ] as [(SaturationCurve, [String])])
  func saturation(_ curve: SaturationCurve, _ values: [String]) throws {
    #expect(
      (0...5).map {
        printed(SaturatingGrowth.value(curve, from: 10, cap: 100, rate: 0.5, years: Double($0)), 4)
      } == values)
    let law = GrowthLaw.saturation(curve, cap: 100, rate: number("0.5"))
    let path = try Plan.single(.stock, base: "10", law: law).path()
    #expect(path.points.map { printed($0.value, 4) } == values)
  }

  @Test func scaledLogit() throws {
    let rate = try #require(OddsGrowth.rate(from: 90, to: 95, years: 1, lower: 0, upper: 100))
    #expect(agree(rate, 10.0 / 9))
    let values = (2...5).map { OddsGrowth.value(from: 90, rate: rate, years: Double($0), lower: 0, upper: 100) }
    #expect(values.map { printed($0, 4) } == ["97.5676", "98.8329", "99.4437", "99.7357"])
  }

  // MARK: Schedules (3.4)

  @Test func linearAndCompoundSchedules() throws {
    let linear = try Plan.single(base: "6.3", law: .landing(on: 12, shape: .linear)).path()
    #expect(linear.projected.map { printed($0, 2) } == ["7.44", "8.58", "9.72", "10.86", "12.00"])
    let compound = try Plan.single(base: "6.3", law: .landing(on: 12, shape: .compound)).path()
    #expect(compound.projected.map { printed($0, 4) } == ["7.1665", "8.1522", "9.2735", "10.5490", "12.0000"])
  }

  @Test func remainingRequirement() throws {
    #expect(printed(try #require(CompoundRate.between(9, 12, years: 3)) * 100, 3) == "10.064")
  }

  // MARK: 目标测算 (3.6)

  @Test func cumulativeMethod() throws {
    let rate = try #require(CumulativeGrowth.rate(base: 100, total: 600, years: 5))
    #expect(printed(rate * 100, 4) == "6.1402")
    let values = LandingGrowth.compound(from: 100, rate: rate, years: 5)
    #expect(
      zip(values, [2, 3, 3, 3, 2]).map { printed($0, $1) } == ["106.14", "112.658", "119.575", "126.917", "134.71"])
    #expect(printed(try #require(CumulativeGrowth.rate(base: 100, total: 800, years: 5)) * 100, 4) == "16.0993")
  }

  @Test(arguments: [
    (-0.135, 5, "-2.8589"), (-0.18, 5, "-3.8913"), (-0.17, 5, "-3.6580"), (1.0, 5, "14.8698"), (1.0, 10, "7.1773"),
    (0.40255, 5, "7.0000"),
  ]) func totalsAYear(_ total: Double, _ years: Int, _ rate: String) {
    #expect(printed(CompoundRate.perYear(total: total, years: years) * 100, 4) == rate)
  }

  @Test func sevenPerCentForFiveYears() throws {
    let path = try Plan.single(base: "1", law: .step(.compound(number("0.07")))).path()
    #expect(printed(try #require(path.value(in: 2025)), 5) == "1.40255")
  }

  @Test func elasticity() throws {
    var plan = Plan.single(base: "1")
    plan.add("2", "人口", base: "1")
    plan.assume("2", .step(.compound(number("0.07"))))
    plan.assume("1", .elastic(driver: .indicator("2"), elasticity: number("1.8")))
    #expect(printed(try #require(try plan.path().value(in: 2025)), 5) == "1.81006")
    #expect(printed(try #require(try plan.path().assumedRate(to: 2025)) * 100, 4) == "12.6000")
  }

  // MARK: Trends (2.13, and the brief's own history)

  @Test func trendsOfTheSyntheticSeries() throws {
    let points = Self.points(["3.2", "4.0", "4.6", "5.5", "6.3", "7.4"])
    let linear = try #require(TrendLine(.linear, fittedTo: points))
    #expect(printed(linear.slope, 6) == "0.822857" && printed(linear.intercept, 6) == "3.109524")
    #expect(printed(linear.value(in: 2025), 4) == "10.5152")
    let log = try #require(TrendLine(.logLinear, fittedTo: points))
    #expect(printed(log.slope, 6) == "0.163803")
    #expect(printed(log.value(in: 2025), 4) == "14.4174")
  }

  @Test(arguments: [
    (["2.35", "3.15", "3.75", "4.45", "4.62"], "7.752", "11.677"),
    (["2.35", "3.15", "3.75", "4.45", "4.62", "6.34"], "8.764", "12.583"),
  ]) func trendsOfHighValuePatents(_ values: [String], _ linear: String, _ log: String) throws {
    var plan = Plan.single(.perCapita, base: "4.62")
    for (offset, value) in values.enumerated() { plan.observe("1", 2016 + offset, value) }
    for (method, expected) in [(TrendMethod.linear, linear), (.logLinear, log)] {
      let last = 2015 + values.count
      plan.assume("1", .trend(method), from: last)
      #expect(printed(try #require(try plan.path().value(in: 2025)), 3) == expected)
      plan.assume("1", .trend(method))
      #expect(printed(try #require(try plan.path(origin: .latest).value(in: 2025)), 3) == expected)
    }
  }

  static func points(_ values: [String], from year: Int = 2016) -> [TrendLine.Point] {
    values.enumerated().map { TrendLine.Point(year: year + $0.offset, value: number($0.element).doubleValue) }
  }
}
