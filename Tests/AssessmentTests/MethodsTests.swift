import Assessment
import EvidenceModel
import ForecastMethods
import OfficialMeasures
import PlanModel
import Projection
import TestSupport
import Testing

/// Methods side by side, places and schedules.
struct MethodsTests {
  /// 每万人口高价值发明专利拥有量 with all its values, the earlier ones as the source prints them.
  static func patents() -> Plan {
    var plan = Plan.single(.perCapita, base: "4.62", target: .atLeast(13))
    for (year, value) in [(2016, "2.35"), (2017, "3.15"), (2018, "3.75"), (2019, "4.45")] {
      plan.observe("1", year, value, type: .predicted)
    }
    plan.observe("1", 2021, "6.34")
    return plan
  }

  private func comparison(_ plan: Plan, origin: ProjectionSettings.Origin = .base) throws -> MethodsComparison {
    MethodsComparison(try #require(plan.indicator("1")), in: plan.program(origin: origin, evidence: .all))
  }

  private func value(_ comparison: MethodsComparison, _ method: ForecastMethod) throws -> String {
    let line = try #require(comparison.lines.first { $0.method == .usual(method) })
    return printed(try line.outcome.get().value, 3)
  }

  @Test func thirteenByMethodAtTheBaseYear() throws {
    let comparison = try comparison(Self.patents())
    #expect(comparison.points.map(\.year) == [2016, 2017, 2018, 2019, 2020])
    let values = try [ForecastMethod.linear, .logLinear, .drift, .gm11].map { try value(comparison, $0) }
    #expect(values == ["7.752", "11.677", "10.755", "8.892"])
    #expect(comparison.summary?.reaching == 0 && comparison.later == 1)
  }

  /// One number for one question: `grow … history`, the methods and `why` go by the same values.
  @Test(arguments: [ProjectionSettings.Origin.base, .latest])
  func historyGoesByAllEvidenceEverywhere(_ origin: ProjectionSettings.Origin) throws {
    var plan = Self.patents()
    let indicator = try #require(plan.indicator("1"))
    let comparison = try comparison(plan, origin: origin)
    #expect(comparison.known.map(\.year) == Array(2016...2021))
    let why = TargetAlternatives(indicator, value: 13, not: 12, in: plan.program(origin: origin, evidence: .all))
    plan.assume("1", .history)
    let grown = try #require(try plan.path(origin: origin, evidence: .all).distribution(in: 2025))
    let probability = try #require(try comparison.history?.outcome.get().probability)
    #expect(agree(probability, grown.probability(atLeast: 13), within: 1e-12))
    #expect(why.options.first?.probability == probability && why.newest == 2021)
    // All columns count from one year.
    let first = try #require(why.options.first)
    #expect(why.start.year == (origin == .latest ? 2021 : 2020))
    #expect(agree(try #require(first.required?.rate), try #require(first.references.required), within: 1e-9))
  }

  @Test func thirteenByMethodWithTheNewestActual() throws {
    let comparison = try comparison(Self.patents(), origin: .latest)
    let values = try [ForecastMethod.linear, .logLinear, .drift].map { try value(comparison, $0) }
    #expect(values == ["8.764", "12.583", "14.025"])
    let grey = try #require(comparison.lines.first { $0.method == .usual(.gm11) })
    guard case .failure(.usual(.ratioOutside(2021, let ratio, _, _))) = grey.outcome else {
      Issue.record("GM(1,1) answered")
      return
    }
    #expect(printed(ratio, 3) == "0.729")
    #expect(comparison.summary?.reaching == 1 && comparison.flags.contains(.methodsDisagree))
  }

  @Test func plainReachSaysThatTheMethodsDisagree() throws {
    let plan = Self.patents()
    func reach(_ evidence: ProjectionSettings.Evidence, _ origin: ProjectionSettings.Origin) throws -> ReachResult {
      try ReachTests.reach(plan, evidence: evidence, origin: origin, asksMethods: true)
    }
    let latest = try reach(.all, .latest)
    let comparison = try comparison(plan, origin: .latest)
    #expect(latest.flags.filter { $0 == .methodsDisagree }.count == 1)
    #expect(latest.methods == comparison.summary && latest.methods?.reaching == 1 && latest.methods?.count == 7)
    // From the base year's values none gets there and none thinks it likely; two reported values are too few to ask.
    #expect(try !reach(.all, .base).flags.contains(.methodsDisagree))
    #expect(try reach(.reported, .latest).methods == nil)
    #expect(try ReachTests.reach(plan, evidence: .all, origin: .latest).methods == nil)
  }

  @Test func theUsualMethodsStartAtTheNewestBreak() throws {
    var plan = Plan.single(.stock, base: "60", target: .atLeast(80))
    for (year, value) in [(2014, "10"), (2015, "11"), (2016, "12"), (2017, "51"), (2018, "55"), (2019, "56")] {
      plan.observe("1", year, value)
    }
    plan.observations[3].isBreak = true
    let comparison = try comparison(plan)
    #expect(comparison.context.breaks == [2017] && comparison.points.count == 7)
    // Of 51, 55, 56, 60 alone: slope 2.8, middle 55.5.
    #expect(try value(comparison, .linear) == "73.700")
    #expect(comparison.references.ownPaces.map(\.year) == [2015, 2016, 2018, 2019, 2020])
    let history = try #require(comparison.history?.outcome.get().evidence)
    #expect(history.breaks == [2017] && history.points.count == 7)
  }

  @Test func otherPlacesAreHeardUpToTheYearThatIsKnown() throws {
    var plan = Plan.single(.stock, base: "10", target: .atLeast(20))
    for (place, pace) in [("甲", 1.2), ("乙", 1.15), ("丙", 1.18)] {
      var value = 40.0
      for year in 2016...2022 {
        plan.observe("1", year, printed(value, 3), in: place)
        value *= pace
      }
    }
    for year in [2019, 2020] { plan.observe("1", year, "7", in: "丁") }
    let evidence = try #require(try comparison(plan).history?.outcome.get().evidence)
    #expect(evidence.peers == ["甲", "乙", "丙"])
    #expect(evidence.referencePace > evidence.kindPace)
  }

  @Test func whereNothingIsKnownEveryMethodSaysWhy() throws {
    let comparison = try comparison(Plan.single(base: nil, target: .atLeast(13)))
    #expect(comparison.outcomes.isEmpty && comparison.summary == nil && comparison.verdicts.isEmpty)
    #expect(comparison.flags.contains(.thinEvidence) && comparison.references.required == nil)
  }

  @Test func ownYearsThatKeptThePaceAreCounted() throws {
    var plan = Plan.single(.perCapita, base: "6.3", target: .atLeast(13))
    for (year, value) in [(2016, "3.2"), (2017, "4.0"), (2018, "4.6"), (2019, "5.5"), (2021, "7.4")] {
      plan.observe("1", year, value)
    }
    let references = try comparison(plan, origin: .latest).references
    #expect(printed(try #require(references.required) * 100, 3) == "15.127")
    #expect(
      references.ownPaces.map { printed($0.value * 100, 3) }
        == ["25.000", "15.000", "19.565", "14.545", "17.460"])
    #expect(references.ownYearsReached == 3)
  }

  // MARK: Places

  @Test func placesAreRankedAndTheNationStandsBeside() throws {
    var plan = Self.patents()
    for (place, base, target) in [("甲", "4", "8"), ("乙", "4", "12"), ("丙", "20", "24"), ("全国", "6.3", "12")] {
      plan.compare(place, base: base, target: target)
    }
    plan.compare("丁", base: "1", target: "100", note: "口径不同")
    for (year, value) in [(2016, "2"), (2020, "4")] { plan.observe("1", year, value, in: "甲") }
    for (year, value) in [(2019, "2"), (2020, "4")] { plan.observe("1", year, value, in: "乙") }
    let references = try comparison(plan).references
    #expect(references.planned.places.map(\.entity) == ["乙", "甲", "丙"])
    #expect(references.planned.nation?.entity == "全国" && references.count(in: references.planned) == 1)
    #expect(printed(try #require(references.planned.median) * 100, 4) == "14.8698")
    // One year tells no pace.
    #expect(references.achieved.places.map(\.entity) == ["甲"])
    #expect(references.comparable?.places.count == 0)
    #expect(references.ownPaces.count == 5 && references.ownYearsReached == 2)
  }

  @Test func likeTheFastestTheMiddleAndTheChampions() throws {
    var plan = Self.patents()
    for (place, target) in [("甲", "8"), ("乙", "12"), ("丙", "5"), ("丁", "6")] {
      plan.compare(place, base: "4", target: target)
    }
    let rates = ["甲", "乙", "丙", "丁"].map { place in
      plan.peers.first { $0.entity == place }.flatMap {
        CompoundRate.between(4, $0.targetValue?.doubleValue ?? 0, years: 5)
      } ?? 0
    }
    for (rule, rate) in [
      (PeerRule.best, rates[1]), (.median, (rates[0] + rates[3]) / 2), (.champion, rates.reduce(0, +) / 4),
    ] {
      plan.assume("1", .likePeers(rule))
      guard case .likePeers(_, let found, let places) = try plan.path().law else {
        Issue.record("another law")
        return
      }
      #expect(agree(found, rate, within: 1e-12) && places.count == 4)
    }
    plan.peers.removeLast(2)
    #expect(throws: ProjectionFailure.tooFewPlaces(have: 2, need: 3)) { try plan.path() }
  }

  @Test func whereLowerIsBetterTheFastestFallIsTheBest() throws {
    var plan = Plan.single(.unknown, unit: "微克", base: "55", target: .atMost(42))
    for (place, target) in [("甲", "36"), ("乙", "40"), ("丙", "31"), ("丁", "39"), ("戊", "38"), ("己", "35.5")] {
      plan.compare(place, base: "40", target: target)
    }
    plan.assume("1", .likePeers(.best))
    guard case .likePeers(_, let best, let places) = try plan.path().law else {
      Issue.record("another law")
      return
    }
    #expect(agree(best, try #require(CompoundRate.between(40, 31, years: 5)), within: 1e-12))
    #expect(places.map(\.entity) == ["丙", "己", "甲", "戊", "丁", "乙"])
    plan.assume("1", .likePeers(.champion))
    let champion = try #require(try plan.path().value(in: 2025))
    plan.assume("1", .likePeers(.median))
    #expect(champion < (try #require(try plan.path().value(in: 2025))))
  }

  @Test func publicSeriesAreRankedByPace() throws {
    let reference = try #require(ReferenceClass(.plan(.perCapita), level: 4.62, years: 5))
    let shares = [-0.5, 0, 0.05, 0.23, 3].map { reference.share(atLeast: $0, direction: .up) }
    #expect(shares == shares.sorted(by: >) && shares[0] > 0.98 && shares[4] < 0.02)
    #expect(agree(reference.share(atLeast: reference.pace(at: 0.5), direction: .up), 0.5, within: 1e-9))
    #expect(ReferenceClass(.plan(.growthRate), level: 3, years: 5) == nil)
    #expect(ReferenceClass(.plan(.share), level: 80, years: 40)?.years == 10)
    // Near its end a share moves by less: from 2.1 % no window of five years went down by 0.42 points a year.
    let low = try #require(ReferenceClass(.plan(.share), level: 2.1, years: 5))
    #expect(low.name == .percent0 && low.share(atLeast: -0.42, direction: .down) <= 0.01)
    #expect(ReferenceClass(.plan(.share), level: 99, years: 5)?.name == .percent97)
    // Of what is counted in years half the windows moved by less than 0.3 % a year.
    let life = try #require(ReferenceClass(.age, level: 78.9, years: 5))
    #expect(abs(life.pace(at: 0.5)) < 0.005)
  }
}
