import PlanModel
import Testing

/// Levels behind the changes that are published.
struct PublishedChangeTests {
  private static func plan(_ changes: [(Int, DecimalNumber)]) -> Plan {
    var plan = Plan()
    var indicator = Indicator(
      code: "1", name: "能耗", unit: .none, kind: .index,
      base: BaseValue(year: 2020, value: PublishedChange.base, source: Source(document: "t")))
    indicator.changes = .fall
    plan.add(indicator)
    for (year, change) in changes {
      var observation = Observation(
        entity: "", quantity: "能耗", code: "1", year: year, value: 100, unit: .none, source: Source(document: "t"))
      observation.isStated = true
      observation.change = change
      plan.observations.append(observation)
    }
    return plan
  }

  @Test func changesCompound() {
    var plan = Self.plan([(2022, 3), (2021, DecimalNumber("2.8") ?? .zero)])
    #expect(plan.chain("1") == nil)
    #expect(plan.observations.map(\.value.description) == ["94.284", "97.2"])
  }

  @Test func aYearThatIsMissingIsNamed() {
    var plan = Self.plan([(2021, 2), (2023, 2)])
    #expect(plan.chain("1") == 2022)
  }

  @Test func risesRise() {
    #expect(PublishedChange.rise.level(6, on: 100) == 106)
    #expect(PublishedChange.fall.level(-1, on: 100) == 101)
  }
}
