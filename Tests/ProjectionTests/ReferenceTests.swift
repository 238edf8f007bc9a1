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

  /// The Bass curve of p = 0.03, q = 0.38, m = 100, from its beginning and from any point of it.
  @Test func diffusion() throws {
    let values = [
      "0.0000", "3.5758", "8.5056", "15.0500", "23.3150", "33.1199", "43.9235", "54.9010", "65.1738", "74.0727",
      "81.2803",
    ]
    let law = GrowthLaw.diffusion(innovation: number("0.03"), imitation: number("0.38"), cap: 100)
    let path = try Plan.single(.stock, base: "0", law: law).path(to: 2030)
    #expect(path.points.map { printed($0.value, 4) } == values)
    for start in 1...9 {
      let base = try #require(path.value(in: 2020 + start))
      let rest = try Plan.single(.stock, base: "\(base)", law: law).path(to: 2030 - start)
      #expect(rest.points.map { printed($0.value, 4) } == Array(values[start...]))
    }
  }

  /// A cup of 180 degrees in a room of 70 loses a tenth of the difference in a unit of time: T' = (70 − T)/10. The closed form is
  /// 70 + 110·e^(−3) after 30; eight steps a unit, as simulation programs take, end at 75.374001. A yearly stock with what lapses in a
  /// year, 1 − e^(−0.1), is the closed form: nothing is stepped within a year.
  @Test func nothingIsSteppedWithinAYear() throws {
    let lapse = number("0.0951625819640404268357509406")
    let inflow = try #require(lapse.multiplied(by: 70))
    let path = try Plan.single(.unknown, base: "180", law: .stockFlow(inflow: inflow, lapse: lapse)).path(to: 2050)
    #expect(printed(try #require(path.value(in: 2050)), 6) == "75.476578")
    var stepped = 180.0
    for _ in 0..<240 { stepped += (70 - stepped) / 10 * 0.125 }
    #expect(printed(stepped, 6) == "75.374001")
    // The same gap, closing under a cap: a diffusion without imitation.
    let law = GrowthLaw.diffusion(innovation: number("0.1"), imitation: 0, cap: 180)
    let closing = try Plan.single(.unknown, base: "70", law: law).path(to: 2050)
    #expect(printed(250 - (try #require(closing.value(in: 2050))), 6) == "75.476578")
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

  /// The mean step of 3.2, 4.0, 4.6, 5.5, 6.3, 7.4 goes on to 10.76 in 2025.
  @Test func meanStep() throws {
    var plan = Plan.single(base: "3.2", law: .step(.add(number("0.84"))))
    plan.observe("1", 2021, "7.4")
    #expect(printed((7.4 - 3.2) / 5, 2) == "0.84")
    let path = try plan.path(origin: .latest)
    #expect(printed(try #require(path.value(in: 2025)), 2) == "10.76")
  }

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
