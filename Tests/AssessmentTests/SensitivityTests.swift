import Assessment
import Glibc
import PlanModel
import Projection
import TestSupport
import Testing

/// What moves a value most.
@Suite struct SensitivityTests {
  private static func range(_ low: String, _ high: String) -> GrowthLaw {
    .uncertain(UncertainStep(.rate, .range(low: number(low), high: number(high))))
  }

  private func single(_ change: (inout Assumption) -> Void = { _ in }) -> Plan {
    var plan = Plan.single(.count, base: "1700", law: Self.range("0.2", "0.3"), target: .atLeast(5000))
    plan.updateOpenScenario {
      guard var assumption = $0.assumptions["1"] else { return }
      change(&assumption)
      $0.assumptions["1"] = assumption
    }
    return plan
  }

  private func sensitivity(_ plan: Plan, _ code: String = "1") throws -> SensitivityResult {
    try SensitivityResult(try #require(plan.indicator(code)), year: nil, in: plan.program())
  }

  /// n·σ against s·√n, both known.
  @Test func rateAndSwingAreToldApart() throws {
    let result = try sensitivity(single { $0.swing = .relative(number("0.1")) })
    let spread = (log(1.3) - log(1.2)) / (2 * 1.6448536269514722)
    let (rate, swing) = (25 * spread * spread, 5 * 0.01)
    #expect(result.contributors.map(\.part) == [.swing, .step])
    #expect(abs(result.contributors[0].first - swing / (rate + swing)) < 1e-12)
    #expect(abs(result.contributors[1].total - rate / (rate + swing)) < 1e-12)
    #expect(abs(result.contributors[1].low / (1700 * pow(1.2, 5)) - 1) < 1e-12)
    #expect(abs(result.contributors[1].high / (1700 * pow(1.3, 5)) - 1) < 1e-12)
    let end = result.centre * exp(1.6448536269514722 * 0.1 * 5.0.squareRoot())
    #expect(abs(result.contributors[0].high / end - 1) < 1e-12)
    #expect(result.shares?.paths == 0)
  }

  /// A shock is certain: it is set against its absence, and explains no variance.
  @Test func aShockIsSetAgainstItsAbsence() throws {
    let result = try sensitivity(single { $0.shocks = [Shock(year: 2024, size: number("-0.2"), recovery: nil)] })
    let shock = try #require(result.contributors.first { if case .shock = $0.part { true } else { false } })
    #expect(shock.first == 0 && abs(shock.low / shock.high - 0.8) < 1e-12 && shock.low == result.centre)
  }

  @Test func driversAreContributorsInTheOrderOfTheirEffect() throws {
    func plan(_ order: [String]) -> Plan {
      var plan = Plan()
      for code in order { plan.add(code, "指标\(code)", base: "100") }
      plan.add("9", "积", base: "10000", target: .atLeast(number("30000")))
      plan.assume("1", Self.range("0.1", "0.12"))
      plan.assume("2", Self.range("0.05", "0.25"))
      plan.assume(
        "9", .expression(.binary(.reference(.indicator("1")), .times, .reference(.indicator("2")))))
      return plan
    }
    let there = try sensitivity(plan(["1", "2"]), "9")
    let back = try sensitivity(plan(["2", "1"]), "9")
    #expect(there.contributors.map(\.indicator.code) == ["2", "1"])
    #expect(there.contributors == back.contributors)
    #expect(abs(there.contributors.reduce(0) { $0 + $1.first } - 1) < 0.02)
    #expect((there.shares?.error ?? 1) < 0.01)
  }

  @Test func whatIsCertainHasNone() {
    let plan = Plan.single(base: "10", law: .step(.compound(number("0.1"))), target: .atLeast(20))
    #expect(throws: ProjectionFailure.nothingUncertain) { try sensitivity(plan) }
  }

  // MARK: Grids and runs

  @Test func theFrontierLiesWhereReachingEnds() throws {
    var plan = Plan()
    plan.add("1", "甲", base: "1700", target: .atLeast(5000))
    plan.add("2", "乙", base: "100", target: .atLeast(150))
    func axis(_ code: String, _ rates: [String]) throws -> GridResult.Axis {
      GridResult.Axis(try #require(plan.indicator(code)), rates.map { (.compound(number($0)), $0) })
    }
    let grid = try GridResult(
      try axis("1", ["0.2", "0.25", "0.3"]), by: try axis("2", ["0.05", "0.1", "0.15"]), of: plan.indicators,
      in: plan.program())
    #expect(
      grid.rows.map { $0.map(\.isReached) } == [
        [false, false, false], [false, true, true], [false, true, true],
      ])
    #expect(
      grid.rows.map { $0.map(\.isFrontier) } == [
        [false, false, false], [false, true, true], [false, true, false],
      ])
  }

  private func cross(_ rates: [String], scenarios: [String] = [Scenario.baselineName], threads: Int = 1) -> CrossResult
  {
    var plan = Plan()
    plan.add("1", "甲", base: "1700", target: .atLeast(5000))
    plan.add("2", "乙", base: "100", target: .atLeast(150))
    plan.assume("2", Self.range("0.05", "0.15"))
    plan.open("高")
    plan.assume("2", Self.range("0.08", "0.18"))
    var settings = ProjectionSettings(horizon: 2025)
    settings.sampling.threads = threads
    let first = plan.indicators[0]
    let choices = rates.map { rate in
      CrossResult.Choice(
        first, Assumption(law: .step(.compound(number(rate))), spelling: rate, source: .test))
    }
    return CrossResult(scenarios, [choices], of: plan.indicators, plan: plan, settings: settings)
  }

  @Test func namesOfRunsHangOnTheirInputsAlone() {
    let names = { (result: CrossResult) in Set(result.runs.map(\.id)) }
    let two = names(cross(["0.2", "0.3"]))
    #expect(two.count == 2)
    #expect(names(cross(["0.3", "0.2"])) == two)
    #expect(names(cross(["0.3", "0.2", "0.25"], scenarios: [Scenario.baselineName, "高"])).isSuperset(of: two))
    #expect(cross(["0.2", "0.3"], threads: 3).runs.map(\.id) == cross(["0.2", "0.3"]).runs.map(\.id))
  }

  /// A rate of −100 % and below leaves no path; the others are computed all the same.
  @Test func aRunThatFailsStopsNoOther() {
    var plan = Plan()
    plan.add("1", "甲", .share, unit: "%", base: "90", target: .atLeast(95))
    let choices = ["1", "20"].map {
      CrossResult.Choice(plan.indicators[0], Assumption(law: .step(.add(number($0))), spelling: $0, source: .test))
    }
    let result = CrossResult(
      [Scenario.baselineName], [choices], of: plan.indicators, plan: plan,
      settings: ProjectionSettings(horizon: 2025))
    #expect(result.runs.count == 2 && result.failed.map(\.id) == [result.runs[1].id])
    #expect(result.runs[0].results.first?.projected == 95)
    #expect(result.failed.first?.failure?.reason.code == "leaves-bounds")
  }
}

/// A sweep tries steps in the place of the assumption's, and leaves the rest of it.
struct SweepTests {
  @Test func shocksAndSwingStay() throws {
    var plan = Plan.single(base: "10", target: .atLeast(20))
    plan.assume("1", .step(.compound(number("0.05"))))
    let shock = Shock(year: 2023, size: number("-0.2"), recovery: nil)
    plan.updateOpenScenario { $0.assumptions["1"]?.shocks = [shock] }
    let indicator = try #require(plan.indicator("1"))
    let sweep = try SweepResult([(.compound(number("0.1")), "10%")], for: indicator, in: plan.program())
    // 10·1.1⁵·0.8: the shock of 2023 strikes whatever the step.
    #expect(agree(try #require(sweep.rows.first?.result.projected), 10 * 1.61051 * 0.8))
    let assumption = Assumption(
      .compound(number("0.1")), spelling: "10%", keeping: plan.openedAssumption("1"), source: .test)
    #expect(assumption.shocks == [shock] && assumption.law == .step(.compound(number("0.1"))))
  }
}

extension Plan {
  fileprivate func openedAssumption(_ code: String) -> Assumption? { scenario(openScenario)?.assumptions[code] }
}
