import EvidenceModel
import PlanModel
import Projection
import TestSupport
import Testing

@testable import Assessment

/// Paces are told from the decimals of the table, so that as fast is as fast.
struct PaceTests {
  private func comparison(_ plan: Plan, origin: ProjectionSettings.Origin = .base) throws -> MethodsComparison {
    MethodsComparison(try #require(plan.indicator("1")), in: plan.program(origin: origin))
  }

  /// 0.2 a year is 0.2 a year, whatever binary makes of 23.8 − 23.6.
  @Test func everyYearAtTheRequiredPaceCounts() throws {
    var forest = Plan.single(.share, unit: "%", base: "24.0", target: .atLeast(25))
    for (year, value) in zip(2015..., ["23.0", "23.2", "23.4", "23.6", "23.8"]) { forest.observe("1", year, value) }
    let references = try comparison(forest).references
    #expect(references.ownYearsReached == 5 && references.ownYears == 5)

    var research = Plan.single(.share, unit: "%", base: "2.85", target: .atLeast(number("3.5")))
    for (year, value) in zip(2013..., ["1.92", "2.05", "2.18", "2.31", "2.46", "2.58", "2.71"]) {
      research.observe("1", year, value)
    }
    #expect(try comparison(research).references.ownYearsReached == 6)
  }

  @Test func placesThatPlanTheRequiredPaceCount() throws {
    var plan = Plan.single(.share, unit: "%", base: "24.0", target: .atLeast(25))
    for (place, base, target) in [("甲", "23.6", "24.6"), ("乙", "30.1", "31.1"), ("丙", "3.3", "4.2")] {
      plan.compare(place, base: base, target: target)
    }
    let references = try comparison(plan).references
    #expect(references.count(in: references.planned) == 2)
    // Over six years and over three, 1.2 and 0.6 are one pace.
    let six = try #require(Pace.between(23.1, 24.3, years: 6, as: .amount))
    let three = try #require(Pace.between(0.7, 1.3, years: 3, as: .amount))
    #expect(Pace.keeps(six, three, as: .amount, .up) && Pace.keeps(six, three, as: .amount, .down))
    let slow = try #require(CompoundRate.between(10, 10 * 1.2 * 1.2 * 1.2, years: 3))
    #expect(Pace.keeps(slow, 0.2, as: .rate, .up) && !Pace.keeps(slow - 1e-9, 0.2, as: .rate, .up))
  }

  /// 20 to 0 has no rate and a pace all the same.
  @Test func toZeroAndFromZeroPacesAreAmounts() throws {
    var plan = Plan.single(.count, unit: "条", base: "20", target: .atMost(0))
    for (year, value) in [(2018, "35"), (2019, "27"), (2021, "13"), (2022, "7")] { plan.observe("1", year, value) }
    plan.compare("甲", base: "30", target: "5")
    let references = try comparison(plan).references
    #expect(references.required == -4 && references.form == .amount)
    #expect(references.ownYearsReached == 4 && references.ownYears == 4)
    #expect(references.count(in: references.planned) == 1 && references.series == nil)

    var rising = Plan.single(.count, unit: "家", base: "0", target: .atLeast(5))
    for (year, value) in [(2018, "0"), (2019, "0"), (2021, "2")] { rising.observe("1", year, value) }
    let upward = try comparison(rising).references
    #expect(upward.required == 1 && upward.ownYearsReached == 1 && upward.ownYears == 3)
  }

  @Test func withoutAPaceNothingIsCounted() throws {
    var plan = Plan.single(.count, base: "10")
    for (year, value) in [(2018, "8"), (2019, "9")] { plan.observe("1", year, value) }
    let references = try comparison(plan).references
    #expect(references.required == nil && references.ownYearsReached == nil && references.ownYears == 2)
  }

  /// Years without a rate are no years of the count: one notion on the screen, in the sentence and for programs.
  @Test func yearsWithoutARateAreNotCounted() throws {
    var plan = Plan.single(.count, unit: "家", base: "3", target: .atLeast(8))
    for (year, value) in zip(2013..., ["0", "0", "1", "1", "2", "2", "2"]) { plan.observe("1", year, value) }
    let references = try comparison(plan).references
    #expect(references.ownYears == 5 && references.ownPaces.count == 5)
  }

  @Test func aPlaceIsFollowedFromItsNewestBreakOn() throws {
    var plan = Plan.single(.stock, base: "10", target: .atLeast(20))
    for (year, value) in [(2015, "10"), (2019, "48"), (2020, "49"), (2021, "50"), (2022, "51")] {
      plan.observe("1", year, value, in: "武汉")
    }
    plan.observations[1].isBreak = true
    let place = try #require(try comparison(plan).references.achieved.places.first)
    #expect(place.start.year == 2019 && place.pace < 0.03)
    plan.assume("1", .like(entity: "武汉", years: nil))
    guard case .like(let growth) = try plan.path().law else {
      Issue.record("another law")
      return
    }
    #expect(growth.start.year == 2019)
  }

  /// 全国平均 in the group 全国 is the nation, by whatever name.
  @Test func theNationIsKnownByNameOrGroup() throws {
    var plan = Plan.single(.stock, base: "10", target: .atLeast(20))
    for (place, target) in [("甲", "16"), ("乙", "17"), ("丙", "18"), ("全国平均", "30")] {
      plan.compare(place, base: "10", target: target)
    }
    plan.peers[3].groups = ["全国"]
    let indicator = try #require(plan.indicator("1"))
    let planned = try comparison(plan).references.planned
    #expect(planned.nation?.entity == "全国平均" && planned.fastest?.entity == "丙")
    let why = TargetAlternatives(indicator, value: 20, not: nil, in: plan.program())
    #expect(why.options.first?.rank?.of == 4)
    #expect(PlaceComparison(indicator, with: nil, in: plan).rankedCount == 4)
    plan.assume("1", .likePeers(.best))
    guard case .likePeers(_, _, let places) = try plan.path().law else {
      Issue.record("another law")
      return
    }
    #expect(places.map(\.entity) == ["丙", "乙", "甲"])
  }

  @Test func aPlateauOfPublicSeriesCountsWholeEitherWay() throws {
    let reference = try #require(ReferenceClass(.plan(.share), level: 99, years: 5))
    let (up, down) = (
      reference.share(atLeast: 0, direction: .up), reference.share(atLeast: 0, direction: .down)
    )
    // Those that stayed where they were count as not falling and as not rising.
    #expect(up + down > 1.01)
  }
}
