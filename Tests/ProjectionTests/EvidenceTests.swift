import PlanModel
import Projection
import TestSupport
import Testing

struct EvidenceTests {
  /// A definition changes in its year whatever becomes of that year's value: it contradicts another one, or is predicted.
  @Test(arguments: [true, false]) func aBreakHoldsWithoutAValueOfItsYear(_ isPredicted: Bool) {
    var plan = Plan.single(.stock, base: "60", target: .atLeast(80))
    for (year, value) in [(2015, "11"), (2016, "12"), (2017, "51"), (2018, "55"), (2019, "56")] {
      plan.observe("1", year, value)
    }
    plan.observations[2].isBreak = true
    if isPredicted { plan.observations[2].type = .predicted } else { plan.observe("1", 2017, "52") }
    let evidence = Evidence(plan.observations, rule: .reported)
    #expect(evidence.breaks == [2017] && evidence.points.map(\.year) == [2015, 2016, 2018, 2019])
    #expect(evidence.points(until: 2020).map(\.year) == [2018, 2019])
    #expect(evidence.points(until: 2016).map(\.year) == [2015, 2016])
  }
}
