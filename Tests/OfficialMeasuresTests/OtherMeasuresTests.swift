import Glibc
import OfficialMeasures
import PlanModel
import TestSupport
import Testing

/// Worked numbers of design/field.md 2.3, 2.4, 2.7 and 3.4, to every printed digit.
struct OtherMeasuresTests {
  @Test(arguments: [
    ((100.0, 120.0, 150.0, Direction.up), "172.8", "1.456", 3.0), ((100, 105, 150, .up), "115.7625", "0.31525", 2),
    ((100, 102, 150, .up), "106.1208", "0.122416", 2), ((20, 15, 10, .down), "8.4375", "1.15625", 3),
  ]) func progressChart(
    _ row: (Double, Double, Double, Direction), _ expected: String, _ share: String,
    _ level: Double
  ) throws {
    let verdict = OfficialMeasure.unsd.verdict(
      on: record((row.0, 2015), (row.1, 2020), (row.2, 2030), direction: row.3))
    let anticipated = try #require(verdict.numbers.first { $0.symbol == "v_e" })
    #expect(isPrinted(anticipated.value, expected))
    #expect(isPrinted(try #require(verdict.value), share))
    #expect(verdict.score == level)
  }

  @Test func aPercentageWithinAPointOfItsEndIsMet() {
    var progress = record((97, 2015), (99.2, 2020), (100, 2030))
    progress.isPercentage = true
    #expect(OfficialMeasure.unsd.verdict(on: progress).score == 3)
    progress.current = DatedValue(year: 2020, value: 97.1)
    #expect(OfficialMeasure.unsd.verdict(on: progress).score == 2)
  }

  @Test func whatIsThereOrNotIsJudgedByThatAlone() {
    let built = OfficialMeasure.unsd.verdict(on: record((0, 2015), (1, 2020), (1, 2030)))
    #expect(built.score == 3 && built.remarks == [.binary])
    let missing = OfficialMeasure.unsd.verdict(on: record((0, 2015), (0, 2020), (1, 2030)))
    #expect(missing.status == .stagnation && missing.remarks == [.binary])
    // A rate that falls from 1 % to 0 is no such thing.
    var percentage = record((1, 2015), (1, 2020), (1, 2030))
    percentage.isPercentage = true
    #expect(OfficialMeasure.unsd.verdict(on: percentage).remarks != [.binary])
  }

  @Test func growthRatesAreLeftToExperts() {
    var progress = record((7, 2015), (6, 2020), (8, 2030))
    progress.isGrowthRate = true
    let verdict = OfficialMeasure.unsd.verdict(on: progress)
    #expect(verdict.status == .notAvailable && verdict.remarks == [.growthRate] && verdict.value == nil)
  }

  @Test func theSameDataFairHereAndLimitedThere() {
    let progress = record((100, 2015), (105, 2020), (150, 2030))
    #expect(OfficialMeasure.unsd.verdict(on: progress).status == .fairProgress)
    #expect(OfficialMeasure.statcan.verdict(on: progress).status == .limitedProgress)
    #expect(OfficialMeasure.eurostat.verdict(on: progress).status == .insufficientProgress)
  }

  @Test(arguments: [
    ((6.3, 9.0, 12.0, Direction.up), "4.73684"), ((20, 15, 10, .down), "5.0"), ((0.8, 0.95, 1, .up), "7.5"),
  ]) func currentStatusIndex(
    _ row: (Double, Double, Double, Direction), _ index: String
  ) throws {
    let verdict = OfficialMeasure.escap.verdict(
      on: record((row.0, 2015), (row.1, 2020), (row.2, 2030), direction: row.3))
    #expect(isPrinted(try #require(verdict.value), index))
  }

  @Test(arguments: [
    (120.0, OfficialStatus.maintain), (105, .accelerate), (95, .reverse),
  ]) func anticipatedProgress(_ now: Double, _ status: OfficialStatus) {
    #expect(OfficialMeasure.escap.verdict(on: record((100, 2015), (now, 2020), (150, 2030))).status == status)
  }

  @Test func reductionRate() throws {
    let series = [(40.0, 2000), (34, 2005), (29, 2010), (25, 2015)]
    let verdict = OfficialMeasure.aarr.verdict(
      on: record((40, 2000), (25, 2015), nil, direction: .down, series: series))
    #expect(printed(try #require(verdict.value), 7) == "0.0308942")
    #expect(printed(try #require(verdict.numbers.first { $0.symbol == "β" }).value, 7) == "-0.0313815")
    #expect(verdict.status == .improving)
    let ends = OfficialMeasure.aarr.verdict(on: record((40, 2000), (25, 2015), nil, direction: .down))
    #expect(printed(try #require(ends.value), 7) == "0.0308478" && ends.remarks == [.twoPoints])
  }

  /// The two slopes of UNICEF's own note: 0.0669 is 6.5 % when rounded, not the 6.4 % printed.
  @Test(arguments: [(0.06613, "6.399"), (0.0669, "6.471")])
  func reductionRateOfASlope(_ slope: Double, _ rate: String) throws {
    let series = (0...7).map { (100 * exp(-slope * Double($0)), 2000 + $0) }
    let verdict = OfficialMeasure.aarr.verdict(
      on: record(series[0], series[7], nil, direction: .down, series: series))
    #expect(printed(try #require(verdict.value) * 100, 3) == rate)
  }

  @Test(arguments: [(0.6, 13, "3.8532"), (0.5, 18, "3.7776")])
  func requiredReductionRate(_ left: Double, _ years: Int, _ rate: String) throws {
    let verdict = OfficialMeasure.aarr.verdict(
      on: record((100, 2012), (90, 2014), (100 * left, 2012 + years), direction: .down))
    let required = try #require(verdict.numbers.first { $0.symbol == "AARR_T" })
    #expect(printed(required.value * 100, 4) == rate)
  }

  @Test func schedules() throws {
    let schedule = try #require(
      ProgressSchedule(from: DatedValue(year: 2020, value: 6.3), to: DatedValue(year: 2025, value: 12)))
    #expect((2021...2025).map { printed(schedule.linear(in: $0), 2) } == ["7.44", "8.58", "9.72", "10.86", "12.00"])
    let compound = try (2021...2025).map { printed(try #require(schedule.compound(in: $0)), 4) }
    #expect(compound == ["7.1665", "8.1522", "9.2735", "10.5490", "12.0000"])
    #expect(printed(try #require(schedule.levelShare(of: 9)) * 100, 0) == "75")
    #expect(printed(try #require(schedule.gapShare(of: 9)) * 100, 2) == "47.37")
    #expect(printed(try #require(schedule.gapShare(of: 8.3)) * 100, 1) == "35.1")
    #expect(schedule.timeShare(in: 2022) == 0.4)
  }

  @Test(arguments: [
    (12.0, 2022, OfficialStatus.achievedEarly), (9.0, 2022, .fasterThanExpected), (8.3, 2022, .asExpected),
    (7.5, 2022, .behindSchedule), (6.0, 2022, .behindSchedule), (12.5, 2025, .achieved),
    (12, 2025, .achieved),
    (11.9, 2025, .missed), (11.9, 2026, .missed),
  ]) func midTermWords(_ now: Double, _ year: Int, _ status: OfficialStatus) {
    #expect(OfficialMeasure.ndrc.verdict(on: record((6.3, 2020), (now, year), (12, 2025))).status == status)
  }

  @Test func everyMeasureAnswersEveryRecordWithoutInventingNumbers() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2_000 {
      let value = { (random: inout SplitMix64) -> Double in random.chance(10) ? 0 : random.double(-20...200) }
      let progress = record(
        (value(&random), random.int(2010...2020)), (value(&random), random.int(2010...2025)),
        random.chance(70) ? (value(&random), random.int(2015...2030)) : nil,
        direction: random.chance(50) ? .up : .down)
      for measure in OfficialMeasure.allCases {
        let verdict = measure.verdict(on: progress)
        #expect(verdict.value.map(\.isFinite) ?? true)
        #expect(verdict.measure == measure && !verdict.numbers.isEmpty)
        #expect(verdict.status != .notAvailable || verdict.score == nil)
      }
    }
  }
}
