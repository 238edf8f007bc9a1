import Assessment
import PlanModel
import Projection
import TestSupport
import Testing

/// Sweeps, comparisons and explanations.
struct TableTests {
  @Test func aSweepTriesEachStep() throws {
    let plan = Plan.single(.count, unit: "家", base: "1700", law: .hold, target: .atLeast(5000))
    let steps: [(GrowthStep, String)] = (20...26).map {
      (.compound(number("\($0)").scaled(byPowerOfTen: -2)), "\($0)%")
    }
    let result = try SweepResult(
      steps.map { (step: $0.0, spelling: $0.1) }, for: try #require(plan.indicator("1")), in: plan.program())
    #expect(result.rows.map(\.spelling) == ["20%", "21%", "22%", "23%", "24%", "25%", "26%"])
    #expect(result.rows.map { $0.result.verdict == .withinReach } == [false, false, false, false, false, true, true])
    #expect(result.rows[4].result.projected == number("4983.76260608").doubleValue)
    #expect(result.rows.map { $0.result.assumption?.spelling } == result.rows.map(\.spelling))
    // Each row agrees with the law stated for good.
    for row in result.rows {
      var stated = plan
      stated.assume("1", .step(row.step))
      #expect(try stated.path().value(in: 2025) == row.result.projected)
    }
  }

  @Test func aSweepStartsWhereTheAssumptionDoes() throws {
    var plan = Plan.single(base: "10", target: .atLeast(20))
    plan.observe("1", 2022, "12")
    plan.assume("1", .hold, from: 2022)
    let result = try SweepResult([(.add(1), "+1")], for: try #require(plan.indicator("1")), in: plan.program())
    #expect(result.rows[0].result.projected == 15)
  }

  @Test func aComparisonShowsWhatDiffers() {
    var plan = Plan.single(base: "10", law: .step(.add(1)), target: .atLeast(20))
    plan.add("2", "乙", base: "5", target: .atLeast(6))
    plan.add("3", "丙", base: "5", target: .atLeast(6))
    plan.assume("2", .hold)
    plan.open("高")
    plan.assume("1", .step(.add(2)))
    let result = ComparisonResult(["基准", "高"], of: plan, settings: ProjectionSettings(horizon: 2025))
    #expect(result.rows.map(\.differs) == [true, false, false])
    #expect(result.telling.map(\.indicator.code) == ["1", "2"])
    #expect(result.rows[0].results.map(\.projected) == [15, 20])
    #expect(result.rows[0].results.map(\.verdict) == [.outOfReach, .withinReach])
    #expect(result.rows[1].results.map(\.projected) == [5, 5])
  }

  @Test func differentTargetsAndStartsDiffer() {
    var plan = Plan.single(base: "10", target: .atLeast(20))
    plan.open("低")
    plan.updateOpenScenario { $0.targets["1"] = Target(.atLeast(15), year: 2025, source: .test) }
    let settings = ProjectionSettings(horizon: 2025)
    #expect(ComparisonResult(["基准", "低"], of: plan, settings: settings).rows[0].differs)
    #expect(!ComparisonResult(["低", "低"], of: plan, settings: settings).rows[0].differs)
    // Nothing is assumed: all rows tell something.
    #expect(ComparisonResult(["低", "低"], of: plan, settings: settings).telling.count == 1)
  }

  // MARK: Explanations

  @Test(
    arguments: [
      (.step(.compound(number("0.18"))), "V(2025) = V(2020) · (1 + g)^5", "4.62 · (1 + 18%)^5"),
      (.step(.add(number("1.676"))), "V(2025) = V(2020) + a·5", "4.62 + 1.676·5"),
      (.landing(on: 13, shape: .compound), "V(2025) = V(2020) · (T/V(2020))^(5/5)", "4.62 · (13/4.62)^(5/5)"),
      (.landing(on: 13, shape: .linear), "V(2025) = V(2020) + (T − V(2020)) · 5/5", "4.62 + (13 − 4.62) · 5/5"),
      (.total(1), "V(2025) = V(2020) · (1 + G)^(5/5)", "4.62 · (1 + 100%)^(5/5)"), (.hold, "V(2025) = V(2020)", "4.62"),
      (
        .yearly([.compound(number("0.6")), .compound(number("0.45")), .add(3), .add(2), .add(1)]),
        "V(2025) = V(t−1) · (1 + g(t)) | V(t−1) + a(t)",
        "4.62 · (1 + 60%) · (1 + 45%) + 3 + 2 + 1"
      ),
      (.expression(.binary(.number(26), .divided, .number(2))), "V(2025) = 26 / 2", "26 / 2"),
    ] as [(GrowthLaw, String, String)])
  func formulas(_ law: GrowthLaw, _ symbolic: String, _ substituted: String) throws {
    let plan = Plan.single(base: "4.62", law: law, target: .atLeast(13))
    let explanation = Explanation(try #require(plan.indicator("1")), year: nil, in: plan.program())
    let formula = try #require(explanation.formula)
    #expect(explanation.year == 2025)
    #expect(formula.symbolic == symbolic)
    #expect(formula.substituted == substituted)
    #expect(formula.value == (try plan.path().value(in: 2025)))
  }

  @Test func knownYearsNeedNoFormula() throws {
    let plan = Plan.single(base: "4.62", law: .hold)
    #expect(Explanation(try #require(plan.indicator("1")), year: 2020, in: plan.program()).formula == nil)
    #expect(Explanation(try #require(plan.indicator("1")), year: 2030, in: plan.program()).formula == nil)
    #expect(Explanation(try #require(plan.indicator("1")), year: 2023, in: plan.program()).formula != nil)
  }

  @Test func inheritedAssumptionsNameTheirScenario() throws {
    var plan = Plan.single(base: "4.62", law: .hold)
    plan.open("高")
    let indicator = try #require(plan.indicator("1"))
    #expect(Explanation(indicator, year: nil, in: plan.program()).inheritedFrom == "基准")
    plan.assume("1", .total(1))
    #expect(Explanation(indicator, year: nil, in: plan.program()).inheritedFrom == nil)
  }

  @Test func quantitiesOfTheLawAreListed() throws {
    var plan = Plan.single(base: nil)
    plan.state("人口", "1260")
    plan.state("面积", "7446")
    plan.assume("1", .expression(.binary(.number(1), .divided, .reference(.quantity("人口")))))
    let explanation = Explanation(try #require(plan.indicator("1")), year: nil, in: plan.program())
    #expect(explanation.quantities.map(\.name) == ["人口"])
  }

  @Test(
    arguments: [
      (0, 6, "0"), (1, 6, "1"), (1.0 / 3, 6, "0.333333"), (123_456_789, 6, "123457000"),
      (-0.000_012_345_678, 4, "-0.00001235"),
      (9.999_999_9, 6, "10"), (1e-300, 3, "0." + String(repeating: "0", count: 299) + "1"), (2.5, 12, "2.5"),
    ] as [(Double, Int, String)]) func significantDigits(_ value: Double, _ digits: Int, _ text: String)
  {
    #expect(SignificantDigits.text(value, digits: digits) == text)
  }
}
