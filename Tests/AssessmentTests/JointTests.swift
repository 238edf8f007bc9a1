import Assessment
import PlanModel
import Projection
import TestSupport
import Testing

/// Several uncertain targets together.
@Suite struct JointTests {
  /// Six ranges of the plan, with their targets: base, first year, low and high rate, target.
  static let six: [(base: String, from: Int, low: String, high: String, target: String)] = [
    ("6.34", 2021, "0.18", "0.26", "13"), ("44", 2020, "0.05", "0.12", "70"), ("1.91", 2020, "0.3", "0.6", "12"),
    ("284", 2020, "0.08", "0.15", "500"), ("5", 2020, "0.3", "0.55", "30"), ("1700", 2020, "0.2", "0.3", "5000"),
  ]

  private func results(order: [Int] = Array(0..<6)) -> [ReachResult] {
    var plan = Plan()
    for position in order {
      let row = Self.six[position]
      let code = String(position)
      plan.add(
        code, "指标\(code)", base: row.base, target: .atLeast(number(row.target)), baseYear: row.from, targetYear: 2025)
      plan.assume(
        code, .uncertain(UncertainStep(.rate, .range(low: number(row.low), high: number(row.high)))))
    }
    var assessment = ReachAssessment(plan.program())
    return plan.indicators.map { assessment.result(for: $0) }
  }

  @Test func sixRangesOfThePlan() throws {
    let joint = try #require(JointAssessment(results(), commonShare: 0.5))
    #expect(abs(joint.independent.all - 0.0119) < 2e-4)
    #expect(abs(joint.standard.all - 0.1089) < 2e-4)
    #expect(abs(joint.common.all - 0.2737) < 2e-4)
    #expect(joint.binding?.code == "1")
    #expect(joint.leftOut == 0 && joint.parts.count == 6)
    #expect(abs(joint.expectedNumber - joint.standard.atLeast.dropFirst().reduce(0, +)) < 1e-9)
  }

  @Test func theOrderOfTheTableDoesNotMatter() throws {
    let there = try #require(JointAssessment(results(), commonShare: 0.5))
    let back = try #require(JointAssessment(results(order: [5, 3, 1, 4, 2, 0]), commonShare: 0.5))
    #expect(abs(there.standard.all - back.standard.all) < 1e-12)
  }

  @Test func theEndsOfTheShareAreTheTwoOthers() throws {
    let none = try #require(JointAssessment(results(), commonShare: 0))
    let whole = try #require(JointAssessment(results(), commonShare: 1))
    #expect(abs(none.standard.all - none.independent.all) < 1e-12)
    #expect(abs(whole.standard.all - whole.common.all) < 1e-12)
  }

  @Test func oneTargetIsNoneTogether() {
    #expect(JointAssessment(Array(results().prefix(1)), commonShare: 0.5) == nil)
  }
}
